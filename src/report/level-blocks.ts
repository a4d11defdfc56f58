import type { Advice, AdviceCondition, AdviceForm, AdviceLevel, Reason, Role } from "../advice/advice.ts";
import { isInMix } from "../advice/advised-mix.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { upperFirst } from "../language/sentence.ts";
import { heading, list, paragraph } from "./document/blocks.ts";
import type { Block, Line, ListItem, Span } from "./document/document.ts";
import { groundedLine, span } from "./document/lines.ts";
import { watchItem } from "./findings.ts";
import { decidedByOthers, roleInAdvice, roleTone, weightSpan } from "./mix-blocks.ts";
import { changeItems } from "./mix-change.ts";
import { answersInWords, lacksInWords, type NameSource } from "./names.ts";

/** Everything the advice says of one level, under the level's name. */
function levelBlocks(level: AdviceLevel, advice: Advice, words: ReportWording, twoFacts: boolean): readonly Block[] {
  const { levels } = words;
  return [
    levelHeading(level, roleInAdvice(level, advice, words), 3),
    paragraph(span(level.summary), span(` (${words.direction[level.direction]})`, "quiet")),
    ...decisionBlock(level, words),
    ...labelled(
      levels.forms,
      level.forms.map((form) => formItem(form, level.role, advice, words)),
    ),
    ...labelled(levels.conditions, conditionItems(level.conditions, words)),
    ...reasonBlocks(level, advice, words),
    ...cautionBlocks(level, advice, words),
    ...labelled(words.change.heading, changeItems(level.counterfactuals, advice, words, twoFacts)),
  ];
}

/** A level's numeral and name as a heading, with what its role is called. */
export function levelHeading(
  { numeral, name, role }: Pick<AdviceLevel, "numeral" | "name" | "role">,
  called: string,
  depth: 2 | 3,
): Block {
  return {
    kind: "heading",
    depth,
    line: [span(`${numeral} ${name}: `), span(called, roleTone[role])],
  };
}

/** The reasons for and against a level, and those that may still count, each with its facts. */
export function reasonBlocks(
  level: Pick<AdviceLevel, "for" | "against" | "open" | "score">,
  names: Parameters<typeof reasonItems>[1],
  words: ReportWording,
): readonly Block[] {
  const { levels } = words;
  const items = (reasons: AdviceLevel["for"]): readonly ListItem[] =>
    reasonItems(reasons, names, words, levels.wouldCount);
  return [
    ...labelled(levels.for, items(level.for)),
    ...labelled(levels.against, items(level.against)),
    ...labelled(levels.undecided, items(level.open)),
    ...rangeBlock(level.score, words),
  ];
}

function rangeBlock(score: AdviceLevel["score"], words: ReportWording): readonly Block[] {
  return score.min === score.max
    ? []
    : [paragraph(span(words.levels.range(words.decimal(score.min), words.decimal(score.max)), "quiet"))];
}

/** A list under a bold label, or nothing where the list is empty. */
export function labelled(label: string, items: readonly ListItem[]): readonly Block[] {
  return items.length === 0 ? [] : [paragraph(span(`${label}:`, "strong")), ...list(items)];
}

/** The cautions of a level of the mix stand among all that is to be watched. */
function cautionBlocks(level: AdviceLevel, advice: Advice, words: ReportWording): readonly Block[] {
  if (isInMix(level.role)) return [];
  const items = level.cautions.map((finding) => watchItem({ kind: "caution", finding }, advice, words));
  return labelled(words.levels.cautions, items);
}

function decisionBlock(level: AdviceLevel, words: ReportWording): readonly Block[] {
  const parties = decidedByOthers(level.decision, words);
  return parties === null ? [] : [paragraph(span(words.levels.decision(parties), "warning"))];
}

const statusTone = { use: "good", later: "later", avoid: "avoid", open: "quiet" } as const;

/** What to do with a form; of a level outside the mix one can only be said to fit, not to be used. */
export function formStatus(form: AdviceForm, role: Role, words: ReportWording): string {
  return form.status === "use" && !isInMix(role) ? words.formWouldFit : words.formStatus[form.status];
}

function formItem(form: AdviceForm, role: Role, names: NameSource, words: ReportWording): ListItem {
  return {
    line: [span(form.name, "strong"), span(": "), span(formStatus(form, role, words), statusTone[form.status])],
    more: [
      ...(form.summary === "" ? [] : [[span(form.summary, "quiet")]]),
      ...form.reasons.map((reason) => formReason(reason, names, words)),
    ],
  };
}

/** Why a form has its status; a reason that does not count yet says what it hangs on. */
function formReason(reason: Reason, names: NameSource, words: ReportWording): Line {
  const line = groundedLine(reason.text, reason);
  if (reason.lacks === undefined) return line;
  const needs = words.levels.wouldCount(lacksInWords(names, reason, words));
  return [...line, span(` (${needs})`, "quiet")];
}

/** Whether a condition is met, still to do or unknown, as a mark. */
export const conditionMark = {
  met: span("✓", "good"),
  unmet: span("✗", "warning"),
  open: span("?", "quiet"),
} as const satisfies Record<string, Span>;

/** How to use a level or prepare its end, each with a mark and in words: met, still to do or unknown. */
export function conditionItems(conditions: readonly AdviceCondition[], words: ReportWording): readonly ListItem[] {
  return conditions.map((condition) => {
    const parties = decidedByOthers(condition.decision, words);
    return {
      mark: conditionMark[condition.status],
      line: [
        statusSpan(condition.status, words),
        ...groundedLine(condition.text, condition),
        ...(parties === null ? [] : [span(` – ${words.decidedBy(parties)}`, "warning")]),
      ],
    };
  });
}

function statusSpan(status: AdviceCondition["status"], words: ReportWording): Span {
  return span(`${upperFirst(words.conditionStatus[status])}: `, conditionMark[status].tone);
}

/** All levels one by one. */
export function allLevelBlocks(advice: Advice, words: ReportWording, twoFacts: boolean): readonly Block[] {
  return [
    heading(2, words.levels.heading),
    ...advice.levels.flatMap((level) => levelBlocks(level, advice, words, twoFacts)),
  ];
}

/** How a reason counts, as a mark: its weight in cells and in figures, or what it decides. */
export function reasonMark(reason: Reason, words: ReportWording): Span {
  const weight = Math.abs(reason.points);
  switch (reason.effect) {
    case "favour":
      return { ...weightSpan({ for: weight, against: 0 }, words), tone: "good" };
    case "oppose":
      return { ...weightSpan({ for: 0, against: weight }, words), tone: "avoid" };
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
    mark: reasonMark(reason, words),
    line: [...groundedLine(reason.text, reason), ...effectSpans(reason, words)],
    more: factLines(reason, names, words, lacks),
  }));
}

/** What a reason decides beside any weight, in brackets; nothing where it only weighs. */
export function effectSpans(reason: Reason, words: ReportWording): readonly Span[] {
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
  const needs = lacksInWords(names, reason, words);
  const { [names.phase?.fact ?? ""]: _, ...facts } = reason.facts;
  const has = answersInWords(names, facts, words);
  const known = has === "" || needs !== "" ? [] : [[span(words.levels.facts(has), "quiet")]];
  return needs === "" ? known : [[span(lacks(needs), "quiet")]];
}
