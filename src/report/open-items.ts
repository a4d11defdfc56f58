import type { Advice, AdviceLevel, OpenFact } from "../advice/advice.ts";
import { levelsInMix, levelsWithOpenForms } from "../advice/advised-mix.ts";
import { groupByEffect } from "../advice/describe-settled.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { paragraphApart } from "./document/blocks.ts";
import type { Block, ListItem } from "./document/document.ts";
import { span } from "./document/lines.ts";
import { changesInWords } from "./mix-change.ts";
import { answersInWords, instrumentTitle, levelMention, nameWithin } from "./names.ts";

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

/** The questions whose answers can change the mix, each with what its answers do. */
export function openItems(advice: Advice, words: ReportWording, most: number): readonly ListItem[] {
  const { open, witness } = advice.settled;
  const name = (level: string): string => instrumentTitle(advice, level);
  const hasMix = levelsInMix(advice).length > 0;
  const shown = open.slice(0, most).map((fact) => openFactItem(fact, words, name, hasMix));
  const rest = [...shown, ...moreItems(advice, words, shown.length)];
  const beside = isNearlyAllOpen(advice) ? undefined : witnessBeside(advice);
  const told = open.length === 0 ? witness : beside;
  if (told === undefined) return rest;
  const facts = answersInWords(advice, told.facts, words);
  const example = words.open[open.length === 0 ? "together" : "alsoTogether"];
  return [...rest, { line: [span(example(facts, changesInWords(told.effect, words, name, hasMix)))] }];
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

/** That some questions are not shown, and how many; where nearly all is open only that: an interview asks fewer. */
function moreItems(advice: Advice, words: ReportWording, shown: number): readonly ListItem[] {
  const nearly = isNearlyAllOpen(advice);
  const rest = (nearly ? unknownFacts(advice) : advice.settled.open.length) - shown;
  return rest > 0 ? [{ line: [span(nearly ? words.open.others : words.open.more(rest), "quiet")] }] : [];
}

/** One question that can change the mix, with what its answers do; `hasMix`: whether there is one already. */
export function openFactItem(
  fact: OpenFact,
  words: ReportWording,
  name: (level: string) => string,
  hasMix: boolean,
): ListItem {
  const effects = effectsByChange(fact, words, name, hasMix);
  return {
    mark: span("?", "warning"),
    line: [span(fact.question)],
    more: effects.length === 0 ? [] : [[span(effects.join("; "), "quiet")]],
  };
}

function effectsByChange(
  fact: OpenFact,
  words: ReportWording,
  name: (level: string) => string,
  hasMix: boolean,
): readonly string[] {
  return groupByEffect(fact.changes).map(({ effect, changes }) => {
    const values = words.or(changes.map(({ valueLabel }) => words.quote(valueLabel)));
    return words.open.withValue(values, changesInWords(effect, words, name, hasMix));
  });
}

/** Where the mix is not settled, what of it is all the same. */
export function certainBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  const said = certainSentence(advice, words);
  return said === null ? [] : [paragraphApart(span(said, "strong"))];
}

/** Which levels are in the mix, and which are not, whatever one finds out; null where the mix is settled or none is. */
export function certainSentence(advice: Advice, words: Pick<ReportWording, "and" | "open">): string | null {
  const named = (certain: AdviceLevel["certain"]): readonly string[] =>
    advice.levels.filter((level) => level.certain === certain).map(({ id }) => nameWithin(advice, id));
  const [inMix, outside] = [named("in"), named("out")];
  if (advice.settled.status === "proven" || inMix.length + outside.length === 0) return null;
  return words.open.certain(
    { names: words.and(inMix), count: inMix.length },
    { names: words.and(outside), count: outside.length },
  );
}

/**
 * That the mix is settled while how to use some of its levels is not, as a sentence that begins in lower case; null where
 * an unknown fact decides on no form of the mix. Whoever says that a mix is settled says this instead.
 */
export function settledButForms(advice: Advice, words: Pick<ReportWording, "and" | "open">): string | null {
  const levels = levelsWithOpenForms(advice).map(levelMention);
  return levels.length === 0 ? null : words.open.provenButForms({ names: words.and(levels), count: levels.length });
}
