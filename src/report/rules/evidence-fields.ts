import type { Language } from "../../language/languages.ts";
import type { Evidence } from "../../pack/evidence.ts";
import type { Pack } from "../../pack/pack.ts";
import { levelLabel, valueLabel } from "../../tooling/describe-rule.ts";
import { toolingWording } from "../../tooling/wording.ts";
import { sourceOf } from "../evidence-blocks.ts";
import { reportWording } from "../wording.ts";
import { type Field, field } from "./field.ts";

/** What is told of a finding of research beside the source. */
export function evidenceFields(pack: Pack, entry: Evidence, language: Language): readonly Field[] {
  const { and, field: words } = toolingWording[language];
  const { evidence: told, quote } = reportWording[language];
  const listed = (label: string, names: readonly string[]): Field =>
    field(label, names.length === 0 ? undefined : and(names));
  return [
    field(words.finding, entry.finding[language]),
    field(words.limits, entry.limits[language]),
    field(words.touches, ...touchLines(pack, entry, language)),
    listed(words.programmes, programmeNames(pack, entry)),
    listed(
      words.levels,
      entry.levels.map((level) => levelLabel(pack, level, language)),
    ),
    listed(
      words.topics,
      entry.topics.map((topic) => valueLabel(pack, pack.matching.topic, topic, language)),
    ),
    field(words.design, `${told.design[entry.design]}; ${told.read[entry.read]}`),
    field(words.published, `${sourceOf(entry)}, ${quote(entry.title)}`, entry.url),
  ];
}

function touchLines(pack: Pack, { touches }: Evidence, language: Language): readonly string[] {
  const { evidence, quote } = reportWording[language];
  return touches.map(({ statement, bearing }) => {
    const said = pack.statements.find(({ id }) => id === statement)?.text[language];
    return `${evidence.bearing[bearing]} ${statement}${said === undefined ? "" : ` ${quote(said)}`}`;
  });
}

function programmeNames(pack: Pack, { programmes }: Evidence): readonly string[] {
  return programmes.map((programme) => pack.precedents.find(({ id }) => id === programme)?.name ?? programme);
}
