import type { Language } from "../../language/languages.ts";
import { reportWording, toolingWording } from "../../language/wordings.ts";
import type { Pack } from "../../pack/pack.ts";
import type { ItemDescription } from "../../tooling/describe-item.ts";
import { instrumentLabel } from "../../tooling/describe-rule.ts";
import { heading, list, section } from "../document/blocks.ts";
import type { Block, Line, ListItem } from "../document/document.ts";
import { span } from "../document/lines.ts";
import { jsonReport, type ReportContext } from "../report-context.ts";
import { renderText } from "../text/render-text.ts";
import { basisField, type Field, field, partiesField, thingFields } from "./thing-fields.ts";

/** Things of a pack, each in full. */
export function itemReport(pack: Pack, items: readonly ItemDescription[], context: ReportContext): string {
  const shown = items.map((item) => renderText(itemBlocks(pack, item, context), context).join("\n"));
  return `${shown.join("\n\n")}\n`;
}

/** Things of a pack, each in full, as data. */
export function itemJson(
  { id, version, digest }: Pack,
  items: readonly ItemDescription[],
  { language }: ReportContext,
): string {
  return jsonReport({ schema: "mixwijzer/rule/1", pack: { id, version, digest }, language, items });
}

function itemBlocks(pack: Pack, item: ItemDescription, { language }: ReportContext): readonly Block[] {
  const words = toolingWording[language];
  const fields = itemFields(pack, item, language);
  return [
    heading(1, `${words.kind[item.kind].one} ${item.id}`),
    ...list(fields.flatMap(({ label, lines }) => fieldItem(label, lines))),
    ...section(2, words.show.cites, list(statementItems(item, language))),
    ...section(2, words.show.tests, list(testItems(item, language))),
    ...relatedSections(item, language),
  ];
}

function fieldItem(label: string, lines: readonly string[]): readonly ListItem[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  return [{ mark: span(label, "quiet"), line: [span(first)], more: rest.map((line) => [span(line)]) }];
}

function statementItems({ statements }: ItemDescription, language: ReportContext["language"]): readonly ListItem[] {
  const words = toolingWording[language].show;
  return statements.map(({ id, basis, text, ...place }) => ({
    mark: span(id, "strong"),
    line: [span(text)],
    more: [[span(words.statement(place, reportWording[language].basis[basis]), "quiet")]],
  }));
}

function testItems({ tests }: ItemDescription, language: ReportContext["language"]): readonly ListItem[] {
  if (tests === null) return [];
  const words = toolingWording[language].show;
  const found = [
    { label: words.fires, names: tests.fires },
    { label: words.silent, names: tests.silent },
  ].filter(({ names }) => names.length > 0);
  if (found.length === 0) return [{ line: [span(words.untested)] }];
  return found.map(({ label, names }) => ({ mark: span(label, "quiet"), line: [span(names.join(", "))] }));
}

/** What relates to it, by kind. */
function relatedSections({ kind, related }: ItemDescription, language: ReportContext["language"]): readonly Block[] {
  const words = toolingWording[language];
  const title = { statement: words.show.citedBy, fact: words.show.askedBy, form: words.show.weighsOn };
  const heading = kind === "statement" || kind === "fact" || kind === "form" ? title[kind] : words.show.namedBy;
  const evidence = related.filter((each) => each.kind === "evidence").map(({ id }) => id);
  const kinds = [...new Set(related.map((each) => each.kind))].filter((each) => each !== "evidence");
  const items = kinds.map((each): ListItem => {
    const ids = related.filter((other) => other.kind === each).map(({ id }) => id);
    const line: Line = [span(ids.join(", "))];
    return { mark: span(words.kind[each][ids.length === 1 ? "one" : "more"], "quiet"), line };
  });
  // What cites a statement rests on it; what research found does not.
  const found: readonly ListItem[] = evidence.length === 0 ? [] : [{ line: [span(evidence.join(", "))] }];
  return [...section(2, heading, list(items)), ...section(2, words.show.evidence, list(found))];
}

/** What is told of a thing of a pack, in the order in which one reads it. */
function itemFields(pack: Pack, item: ItemDescription, language: Language): readonly Field[] {
  const { file, line } = item;
  const stands = field(toolingWording[language].field.file, file === null ? undefined : `${file}:${line}`);
  return [...ownFields(pack, item, language), stands];
}

/** What a thing of a pack itself says, in the order in which one reads it. */
export function ownFields(pack: Pack, description: ItemDescription, language: Language): readonly Field[] {
  const { field: words, condition } = toolingWording[language];
  const { conditions } = description;
  const when = field(words.when, conditions.when ?? condition.always);
  switch (description.kind) {
    case "rule": {
      const { item, effectsText } = description;
      const effects = field(
        words.effect,
        ...effectsText.slice(0, -1).map((effect) => `${effect};`),
        ...effectsText.slice(-1),
      );
      return [when, effects, field(words.because, item.because[language]), basisField(item, language)];
    }
    case "condition":
    case "preparation": {
      const { item } = description;
      const met = field(words.met, conditions.met);
      const by = partiesField(pack, item.by, language);
      return [field(words.text, item.text[language]), when, met, by, basisField(item, language)];
    }
    case "caution":
    case "check":
      return findingFields(pack, description, when, language);
    case "derivation": {
      const { item } = description;
      return [when, field(words.because, item.because[language]), basisField(item, language)];
    }
    case "tension": {
      const { item } = description;
      const sides = item.sides.map(({ text, cites }) => `${text[language]} [${cites.join(", ")}]`);
      const resolution = field(words.resolution, item.resolution[language]);
      return [when, field(words.sides, ...sides), resolution, basisField(item, language)];
    }
    default:
      return thingFields(pack, description, when, language);
  }
}

function findingFields(
  pack: Pack,
  { item }: Extract<ItemDescription, { readonly kind: "caution" | "check" }>,
  when: Field,
  language: Language,
): readonly Field[] {
  const words = toolingWording[language].field;
  const level = "level" in item ? item.level : undefined;
  return [
    field(words.text, item.text[language]),
    when,
    field(words.severity, reportWording[language].severity[item.severity]),
    field(words.pointsAt, level === undefined ? undefined : instrumentLabel(pack, level, language)),
    basisField(item, language),
  ];
}
