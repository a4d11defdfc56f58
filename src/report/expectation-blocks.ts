import type { Advice, ExpectationResult } from "../advice/advice.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { list, section } from "./document/blocks.ts";
import type { Block, ListItem } from "./document/document.ts";
import { span } from "./document/lines.ts";

/** What the case expected of the advice, and whether it came out so. */
export function expectationBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  return blocksOf(advice.expectations, words);
}

/** What the case expected of the advice and did not get. */
export function failedExpectationBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  return blocksOf(
    advice.expectations.filter(({ ok }) => !ok),
    words,
  );
}

function blocksOf(results: readonly ExpectationResult[], words: ReportWording): readonly Block[] {
  return section(2, words.expectations.heading, list(results.map((result) => itemOf(result, words))));
}

function itemOf(result: ExpectationResult, words: ReportWording): ListItem {
  const name = span(`${result.path.slice(1).join(" ")}: `);
  if (result.ok) return { mark: span("✓", "good"), line: [name, span(words.expectations.ok)] };
  const got = words.expectations.got(
    valueInWords(result.expected, result.rule, words),
    valueInWords(result.actual, result.rule, words),
  );
  return { mark: span("✗", "error"), line: [name, span(`${words.expectations.failed} (${got})`)] };
}

function valueInWords(value: unknown, rule: string | undefined, words: ReportWording): string {
  if (value === null) return words.none;
  if (rule !== undefined) return `${rule}: ${value}`;
  return Array.isArray(value) ? value.join(", ") || words.none : String(value);
}
