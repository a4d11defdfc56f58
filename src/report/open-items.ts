import type { Advice, OpenFact } from "../advice/advice.ts";
import { groupByEffect } from "../advice/group-by-effect.ts";
import type { ReportWording } from "../language/report-wording.ts";
import type { ListItem } from "./document/document.ts";
import { span } from "./document/lines.ts";
import { changesInWords } from "./mix-change.ts";
import { answersInWords, instrumentMark } from "./names.ts";
import { settledButForms } from "./open-forms.ts";

/** What is still open about the mix, in one sentence. */
export function openSentence(advice: Advice, words: ReportWording): string {
  const { status, open } = advice.settled;
  if (status === "proven") return settledButForms(advice, words) ?? words.open.proven;
  if (status === "unproven") return words.open.unproven;
  return isNearlyAllOpen(advice) ? words.open.nearlyAll(open.length) : words.open.open(open.length);
}

/** The least share of the facts that matter that "nearly everything" stands for. */
const nearlyAll = 0.8;

function isNearlyAllOpen(advice: Advice): boolean {
  const relevant = advice.facts.filter((fact) => fact.relevant !== false);
  return advice.settled.open.length > 0 && unknownFacts(advice) >= nearlyAll * relevant.length;
}

function unknownFacts({ facts }: Advice): number {
  return facts.filter(({ value, relevant }) => value === null && relevant !== false).length;
}

/** The questions whose answers can change the mix, each with what its answers do; levels by their numerals. */
export function openItems(advice: Advice, words: ReportWording, most: number): readonly ListItem[] {
  const { open, witness } = advice.settled;
  const name = (level: string): string => instrumentMark(advice, level);
  const shown = open.slice(0, most).map((fact) => openFactItem(fact, words, name));
  const rest = [...shown, ...moreItems(advice, words, shown.length)];
  const beside = isNearlyAllOpen(advice) ? undefined : witnessBeside(advice);
  const told = open.length === 0 ? witness : beside;
  if (told === undefined) return rest;
  const facts = answersInWords(advice, told.facts, words);
  const example = words.open[open.length === 0 ? "together" : "alsoTogether"];
  return [...rest, { line: [span(example(facts, changesInWords(told.effect, words, name)))] }];
}

/**
 * Answers that change the mix together, where some of them are to other questions than those that change it by
 * themselves; undefined where there are none, or the phase is to be found out first.
 */
export function witnessBeside({ settled, phase }: Advice): Advice["settled"]["witness"] {
  const { witness, open } = settled;
  if (witness === undefined || phase.origin === "open") return undefined;
  const asked = new Set(open.map(({ fact }) => fact));
  return Object.keys(witness.facts).every((fact) => asked.has(fact)) ? undefined : witness;
}

/** How many questions are not shown: of those that can change the mix by themselves, or, where nearly all is open, of all. */
function moreItems(advice: Advice, words: ReportWording, shown: number): readonly ListItem[] {
  const nearly = isNearlyAllOpen(advice);
  const rest = (nearly ? unknownFacts(advice) : advice.settled.open.length) - shown;
  return rest > 0 ? [{ line: [span(nearly ? words.open.others(rest) : words.open.more(rest), "quiet")] }] : [];
}

/** One question that can change the mix, with what its answers do. */
export function openFactItem(fact: OpenFact, words: ReportWording, name: (level: string) => string): ListItem {
  const effects = effectsByChange(fact, words, name);
  return {
    mark: span("?", "warning"),
    line: [span(fact.question)],
    more: effects.length === 0 ? [] : [[span(effects.join("; "), "quiet")]],
  };
}

function effectsByChange(fact: OpenFact, words: ReportWording, name: (level: string) => string): readonly string[] {
  return groupByEffect(fact.changes).map(({ effect, changes }) => {
    const values = words.or(changes.map(({ valueLabel }) => words.quote(valueLabel)));
    return words.open.withValue(values, changesInWords(effect, words, name));
  });
}
