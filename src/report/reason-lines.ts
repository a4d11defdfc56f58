import type { Reason } from "../advice/advice.ts";
import type { ReportWording } from "../language/report-wording.ts";
import type { Line, ListItem, Span } from "./document/document.ts";
import { groundedLine, span } from "./document/lines.ts";
import { answersInWords, choicesInWords, type NameSource } from "./names.ts";

/** How a reason counts, as a mark: its weight in cells, or what it decides. */
export function reasonMark(reason: Reason): Span {
  switch (reason.effect) {
    case "favour":
      return span("▰".repeat(Math.abs(reason.points)), "good");
    case "oppose":
      return span("▱".repeat(Math.abs(reason.points)), "avoid");
    case "require":
      return span("✓", "good");
    case "exclude":
      return span("✗", "avoid");
    case "limit":
      return span("≤", "avoid");
    case "constraint":
    case "derive":
      return span("→");
    default:
      return reason.effect satisfies never;
  }
}

/** Reasons with the facts that made them, or with what they still lack. */
export function reasonItems(
  reasons: readonly Reason[],
  names: NameSource,
  words: ReportWording,
  lacks: (facts: string) => string,
): readonly ListItem[] {
  return reasons.map((reason) => ({
    mark: reasonMark(reason),
    line: [...groundedLine(reason.text, reason), ...effectSpans(reason, words)],
    more: factLines(reason, names, words, lacks),
  }));
}

function effectSpans(reason: Reason, words: ReportWording): readonly Span[] {
  const { effect } = reason;
  return effect === "require" || effect === "exclude" || effect === "limit" || effect === "constraint"
    ? [span(` (${words.effect[effect]})`, "quiet")]
    : [];
}

function factLines(
  reason: Reason,
  names: NameSource,
  words: ReportWording,
  lacks: (facts: string) => string,
): readonly Line[] {
  const needs = choicesInWords(names, reason.lacks ?? {}, words);
  const has = answersInWords(names, reason.facts, words);
  const known = has === "" || needs !== "" ? [] : [[span(words.levels.facts(has), "quiet")]];
  return needs === "" ? known : [[span(lacks(needs), "quiet")]];
}
