import type { OpenFact } from "../../../advice/advice.ts";
import { changesInWords } from "../../mix-change.ts";
import { answersInWords, instrumentMark } from "../../names.ts";
import type { Draft } from "../draft.ts";
import { sentences, text } from "../lines.ts";
import type { MemoLine } from "../memo.ts";

/** How certain the mix is, in a few sentences: what can still change it, and how. */
export function certaintyLine(draft: Draft): MemoLine {
  const { advice, words, report, titleOf } = draft;
  const { status, open, witness } = advice.settled;
  const { certainty } = words;
  if (status === "proven") return text(certainty.proven);
  if (status === "unproven") return text(certainty.unproven);
  const [first] = open;
  if (first !== undefined) {
    const more = certainty.several(open.length, titleOf("unknowns"));
    return sentences(open.length === 1 ? certainty.one : more, first.question, ...effectSentences(first, draft));
  }
  if (witness === undefined) return text(certainty.unproven);
  const facts = answersInWords(advice, witness.facts, report);
  const name = (level: string): string => instrumentMark(advice, level);
  return text(certainty.together(facts, changesInWords(witness.effect, report, name)));
}

/** What the answers to a question do to the mix, answers that do the same together; levels by their numerals. */
export function effectSentences({ changes }: OpenFact, { advice, words, report }: Draft): readonly string[] {
  const name = (level: string): string => instrumentMark(advice, level);
  const byEffect = new Map<string, string[]>();
  for (const { valueLabel, effect } of changes) {
    if (effect.length === 0) continue;
    const change = changesInWords(effect, report, name);
    byEffect.set(change, [...(byEffect.get(change) ?? []), report.quote(valueLabel)]);
  }
  return [...byEffect].map(([change, values]) => words.certainty.effect(report.or(values), change));
}
