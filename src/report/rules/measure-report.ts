import { blockEntry, type EditValue } from "../../case/edit/write-value.ts";
import type { Language } from "../../language/languages.ts";
import { toolingWording } from "../../language/wordings.ts";
import type { Pack } from "../../pack/pack.ts";
import { shortDigest } from "../../pack/pack-files.ts";
import { type CoverageReport, type Covered, listUncovered } from "../../tooling/measure/cover-pack.ts";
import { mutations } from "../../tooling/measure/list-mutants.ts";
import type { MutationReport, Suggestion, Survivor } from "../../tooling/measure/measure-tests.ts";
import type { TestReport } from "../../tooling/test-pack.ts";
import { heading, list, paragraph, section, table } from "../document/blocks.ts";
import type { Block, ListItem } from "../document/document.ts";
import { span, text } from "../document/lines.ts";
import { renderMarkdown } from "../markdown/render-blocks.ts";
import type { ReportContext } from "../report-context.ts";
import { renderText } from "../text/render-text.ts";
import { valueText } from "./diff-report.ts";
import { describeConstraint } from "./thing-fields.ts";

/** What became of a pack's tests, and where that was asked what they reach and what they notice. */
export interface RulesTest extends TestReport {
  readonly schema: "mixwijzer/rules-test/1";
  readonly language: Language;
  readonly pack: Pick<Pack, "id" | "version" | "digest">;
  /** null: not asked for, as below. */
  readonly coverage: CoverageReport | null;
  readonly mutants: MutationReport | null;
  /** The least share of mistakes that is to be noticed, in per cent. */
  readonly least: number | null;
}

/** What tests reach and notice, for a terminal, after what became of them; nothing where neither was asked for. */
export function measureReport(data: RulesTest, pack: Pack, context: ReportContext): string {
  const blocks = measureBlocks(data, pack);
  return blocks.length === 0 ? "" : `\n${renderText(blocks, context).join("\n")}\n`;
}

/** The tests of a pack as a Markdown document with one title; ends with a line break. */
export function testMarkdown(data: RulesTest, pack: Pack): string {
  const { language, cases, expectations, failures } = data;
  const { measure, test } = toolingWording[language];
  const { id, version, digest } = data.pack;
  const all = expectations.passed + expectations.failed;
  const verdict =
    expectations.failed === 0 ? test.good(all, cases.all) : test.bad(expectations.failed, all, cases.failed, cases.all);
  const failed = failures.flatMap(({ diagnostic }) => {
    if (diagnostic.code !== "lint/test-failed") return [];
    const { test: name, path, expected, actual } = diagnostic.args;
    return [[span(measure.failed(name, path, expected, actual))]];
  });
  return renderMarkdown([
    heading(1, measure.title(`${id} ${version} (${shortDigest(digest)})`)),
    paragraph(span(cases.all === 0 ? test.none : verdict)),
    ...list(failed),
    ...measureBlocks(data, pack),
  ]);
}

function measureBlocks({ coverage, mutants, least, language }: RulesTest, pack: Pack): readonly Block[] {
  const words = toolingWording[language].measure;
  return [
    ...(coverage === null ? [] : section(2, words.reachHeading, coverageBlocks(coverage, language))),
    ...(mutants === null ? [] : mutantBlocks(mutants, least, pack, language)),
  ];
}

function coverageBlocks(report: CoverageReport, language: Language): readonly Block[] {
  const { measure: words, kind: names } = toolingWording[language];
  const { covered, tests } = report;
  const kinds = [...new Set(covered.map(({ kind }) => kind))];
  const rows = kinds.map((kind) => {
    const own = covered.filter((each) => each.kind === kind);
    const seen = (of: (each: Covered) => number): string => String(own.filter((each) => of(each) > 0).length);
    return [
      names[kind].more,
      String(own.length),
      seen((each) => each.true),
      seen((each) => each.false),
      seen((each) => each.open),
      seen(({ decisive }) => decisive),
    ].map(text);
  });
  const { neverTrue, neverFalse, neverDecisive } = listUncovered(report);
  const said = [
    ...(neverTrue.length === 0 ? [] : [words.neverTrue(neverTrue)]),
    ...(neverFalse.length === 0 ? [] : [words.neverFalse(neverFalse)]),
    ...(neverDecisive.length === 0 ? [] : [words.neverDecisive(neverDecisive)]),
  ];
  return [
    paragraph(span(words.reach(tests))),
    ...table(words.reachHead, rows, "0"),
    ...list(said.map((line) => [span(line)])),
  ];
}

function mutantBlocks(
  { counts, share, byMutation, survivors, drawn, seed }: MutationReport,
  least: number | null,
  pack: Pack,
  language: Language,
): readonly Block[] {
  const words = toolingWording[language].measure;
  const rows = mutations
    .filter((mutation) => byMutation[mutation].killed + byMutation[mutation].survived > 0)
    .map((mutation) =>
      [words.mutation[mutation], String(byMutation[mutation].killed), String(byMutation[mutation].survived)].map(text),
    );
  return [
    ...section(2, words.noticeHeading, [
      paragraph(
        span(words.notice(counts.killed, counts.killed + counts.survived, share)),
        ...(counts.same === 0 ? [] : [span(` ${words.same(counts.same)}`)]),
        ...(counts.survived === 0 ? [] : [span(` ${words.drawn(drawn, seed)}`)]),
      ),
      ...(least === null || share >= least ? [] : [paragraph(span(words.below(share, least), "avoid"))]),
      ...table(words.noticeHead, rows, "0"),
    ]),
    ...section(2, words.missedHeading, list(survivors.map((survivor) => survivorItem(survivor, pack, language)))),
  ];
}

function survivorItem(survivor: Survivor, pack: Pack, language: Language): ListItem {
  const { kind: names, measure: words } = toolingWording[language];
  const { kind, id, mutation, caughtBy } = survivor;
  const more = [
    ...changeLines(survivor, pack, language),
    caughtBy === null ? words.undecided : words.caughtBy(caughtBy),
  ];
  return {
    line: [span(`${names[kind].one} `), span(id, "strong"), span(`: ${words.mutation[mutation]}`)],
    more: more.map((line) => [span(line)]),
  };
}

function changeLines({ change }: Survivor, pack: Pack, language: Language): readonly string[] {
  const { field, diff } = toolingWording[language];
  const pair = (name: string, before = "", after = ""): readonly string[] => [
    diff.was(name, before),
    diff.is(name, after),
  ];
  switch (change.part) {
    case "condition": {
      const [before, after] = [change.before, change.after].map((when) =>
        valueText("when", when, pack, language, diff),
      );
      return pair(field.when, before, after);
    }
    case "effect": {
      const [before, after] = [change.before, change.after].map((effect) =>
        effect === null ? diff.none : valueText("effects", [effect], pack, language, diff),
      );
      return pair(diff.parts.effects ?? field.effect, before, after);
    }
    case "demand": {
      const [before, after] = [change.before, change.after].map((demand) =>
        demand === null ? diff.none : describeConstraint(pack, demand, language),
      );
      return pair(field.demands, before, after);
    }
    case "citations":
      return pair(diff.parts.cites ?? "", change.before.join(", "), change.after.join(", "));
    default:
      return change satisfies never;
  }
}

/** Suggested tests as a file of test documents, with what to do with them above; ends with a line break. */
export function suggestedTests({ suggestions, seed }: MutationReport, language: Language): string {
  const words = toolingWording[language].measure;
  if (suggestions.length === 0) return `# ${words.nothingToSuggest}\n`;
  const head = words.check(seed).map((line) => `# ${line}\n`);
  return `${head.join("")}\n${suggestions.map((suggestion) => documentOf(suggestion, language)).join("---\n")}`;
}

function documentOf({ id, about, facts, current, planned, expect }: Suggestion, language: Language): string {
  const entries: readonly (readonly [string, EditValue])[] = [
    ["id", id],
    ["title", toolingWording[language].measure.suggested(about)],
    ["facts", facts],
    ...(current === null ? [] : [["current", current] as const]),
    ...(planned === null ? [] : [["planned", planned] as const]),
    ["expect", { ...expect }],
  ];
  return entries.map(([key, value]) => `${blockEntry(key, value, "", "  ").join("\n")}\n`).join("");
}
