import type { Decision } from "../../../advice/advice.ts";
import { levelsInMix } from "../../../advice/advised-mix.ts";
import {
  actionsBeside,
  type LevelCondition,
  metConditions,
  openConditions,
  requiredActions,
} from "../../../advice/findings/watches.ts";
import { list, prose } from "../../document/blocks.ts";
import type { Action, SectionBlock } from "../../document/document.ts";
import { gap, sourced } from "../../document/lines.ts";
import { type Draft, levelsInProse, levelTitle } from "../draft.ts";

/** As many actions as stand in the body; the rest is in the annex. */
const mostActions = 3;

/** What it costs, who carries it out, and what has to be done for the mix to work. */
export function writeDelivery(draft: Draft): readonly SectionBlock[] {
  const { advice, words, situation, placeOf } = draft;
  const { delivery } = words;
  if (situation === "open") return prose(gap(delivery.findOutGap));
  const required = requiredActions(advice);
  const shown = shownActions(draft);
  const actions = required.slice(0, shown).map((each) => actionOf(each, draft));
  const open = openConditions(advice).length;
  return [
    ...list([gap(delivery.moneyGap), gap(delivery.carrierGap)]),
    ...(actions.length === 0
      ? []
      : [...prose(delivery.actions(required.length)), { kind: "actions" as const, actions }]),
    ...prose(
      required.length > shown ? delivery.rest(required.length - shown, placeOf("sources")) : null,
      delivery.others(metConditions(advice).length, open, placeOf("unknowns")),
    ),
    ...blocksBeside(draft),
  ];
}

/** What levels outside the mix ask that are in use or planned: where the annex tells it, or there is none, the actions. */
function blocksBeside(draft: Draft): readonly SectionBlock[] {
  const { advice, words, placeOf } = draft;
  const levels = [...new Set(actionsBeside(advice).map(({ level }) => level))];
  if (levels.length === 0) return [];
  const annex = placeOf("sources");
  return [
    ...prose(words.delivery.besideTheMix(levelsInProse(levels, draft), levels.length, annex)),
    ...(annex === null ? [{ kind: "actions" as const, actions: listBeside(draft) }] : []),
  ];
}

/** What is to be done for levels outside the mix that are in use or planned. */
export function listBeside(draft: Draft): readonly Action[] {
  return actionsBeside(draft.advice).map((each) => actionOf(each, draft));
}

/** All of them where there is no annex, or where one would be left for it. */
function shownActions({ advice, placeOf }: Draft): number {
  const { length } = requiredActions(advice);
  return placeOf("sources") === null || length === mostActions + 1 ? length : mostActions;
}

/** The actions that the body has no room for. */
export function restOfActions(draft: Draft): readonly Action[] {
  return requiredActions(draft.advice)
    .slice(shownActions(draft))
    .map((each) => actionOf(each, draft));
}

/** A condition as something to do. */
export function actionOf({ level, condition }: LevelCondition, draft: Draft): Action {
  return {
    line: sourced(condition.text, condition),
    about: levelTitle(level),
    decider: deciderOf(condition.decision, draft),
  };
}

/** Who decides, in words; null: nobody in particular. */
function deciderOf(decision: Decision | null, { words, report }: Draft): string | null {
  if (decision === null) return null;
  return decision.own ? words.you : report.or(decision.by);
}

/** How many of the actions others than the decider decide on, and who these are; null: none. */
export function partiesBeside({ advice, report }: Draft): { readonly count: number; readonly parties: string } | null {
  const others = requiredActions(advice).filter(({ condition }) => condition.decision?.own === false);
  const parties = new Set(others.flatMap(({ condition }) => condition.decision?.by ?? []));
  return others.length === 0 ? null : { count: others.length, parties: report.and([...parties]) };
}

/** Who else decides, with whom it was discussed, and who is for and against. */
export function writeConsultation(draft: Draft): readonly SectionBlock[] {
  const { consultation } = draft.words;
  return [...prose(decidersSentence(draft)), ...list([gap(consultation.agreedGap), gap(consultation.forceGap)])];
}

/** Who decides on what is not the decider's own: levels of the mix, what goes beside it, and actions. */
function decidersSentence({ advice, words, report }: Draft): string | null {
  const mix = levelsInMix(advice);
  const decisions = [
    ...[...mix, ...advice.companions].map(({ decision }) => decision),
    ...requiredActions(advice).map(({ condition }) => condition.decision),
  ].filter((decision): decision is Decision => decision !== null);
  const others = decisions.filter(({ own }) => !own);
  if (others.length > 0) return words.consultation.others(report.or([...new Set(others.flatMap(({ by }) => by))]));
  return mix.some(({ decision }) => decision !== null) ? words.consultation.allYours : null;
}

/** How the decision becomes known, and what to mind before the memo does. */
export function writeCommunication({ advice, words, placeOf }: Draft): readonly SectionBlock[] {
  const { communication } = words;
  const answers = placeOf("answers");
  return [
    ...prose(gap(communication.howGap)),
    ...prose(
      answers === null ? null : communication.answers(answers),
      advice.pack.official ? null : communication.notOfficial(advice.pack.publisher),
    ),
  ];
}
