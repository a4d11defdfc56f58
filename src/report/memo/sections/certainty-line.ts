import type { OpenFact } from "../../../advice/advice.ts";
import { levelsInMix } from "../../../advice/advised-mix.ts";
import { groupByEffect } from "../../../advice/describe-settled.ts";
import { upperFirst } from "../../../language/sentence.ts";
import type { Line } from "../../document/document.ts";
import { sentences, text } from "../../document/lines.ts";
import { answersInWords } from "../../names.ts";
import { certainSentence, settledButForms, witnessBeside } from "../../open-items.ts";
import { changeInProse, type Draft } from "../draft.ts";

/** How certain the mix is, in a few sentences: what can still change it, and how. */
export function certaintyLine(draft: Draft): Line {
  const { advice, report } = draft;
  // The annex tells of the levels outside the mix.
  const levels = levelsInMix(advice);
  const certain = certainSentence({ ...advice, levels }, report);
  return certain === null ? openLine(draft) : sentences(certain, openLine(draft));
}

function openLine(draft: Draft): Line {
  const { advice, words, report, placeOf } = draft;
  const { status, open, witness } = advice.settled;
  const { certainty } = words;
  const isComplete = advice.facts.every(({ value, relevant }) => value !== null || relevant === false);
  if (status === "proven") {
    const butForms = settledButForms(advice, report);
    if (butForms !== null) return text(upperFirst(butForms));
    return text(isComplete ? certainty.complete : certainty.proven);
  }
  const [first] = open;
  if (first !== undefined) {
    const question = report.quote(first.question);
    const said =
      open.length === 1 ? certainty.one(question) : certainty.several(open.length, question, placeOf("unknowns"));
    if (!draft.room.effects) return sentences(said);
    return sentences(said, ...effectSentences(first, draft), togetherSentence(draft));
  }
  if (witness === undefined) return text(certainty.unproven);
  const facts = answersInWords(advice, witness.facts, report);
  return text(certainty.together(facts, changeInProse(witness.effect, draft)));
}

/** What other answers change together. */
function togetherSentence(draft: Draft): string | null {
  const { advice, words, report } = draft;
  const witness = witnessBeside(advice);
  if (witness === undefined) return null;
  const facts = answersInWords(advice, witness.facts, report);
  return words.certainty.alsoTogether(facts, changeInProse(witness.effect, draft));
}

/** What the answers to a question do to the mix, answers that do the same together. */
export function effectSentences({ changes }: OpenFact, draft: Draft): readonly string[] {
  const { advice, words, report } = draft;
  const isNew = levelsInMix(advice).length === 0;
  return groupByEffect(changes).map(({ effect, changes: alike }) => {
    const values = report.or(alike.map(({ valueLabel }) => report.quote(valueLabel)));
    return words.certainty.effect(values, changeInProse(effect, draft), isNew);
  });
}
