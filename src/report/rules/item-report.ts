import type { Pack } from "../../pack/pack.ts";
import type { ItemDescription } from "../../tooling/describe-item.ts";
import { toolingWording } from "../../tooling/wording.ts";
import { heading, list, section } from "../document/blocks.ts";
import type { Block, Line, ListItem } from "../document/document.ts";
import { span } from "../document/lines.ts";
import { jsonReport } from "../json-report.ts";
import type { ReportContext } from "../report-context.ts";
import { renderText } from "../text/render-text.ts";
import { reportWording } from "../wording.ts";
import { itemFields } from "./item-fields.ts";

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
  return statements.map(({ id, section, lines, basis, text }) => ({
    mark: span(id, "strong"),
    line: [span(text)],
    more: [[span(words.statement(section, lines, reportWording[language].basis[basis]), "quiet")]],
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
