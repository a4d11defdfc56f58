import type { Advice, AdviceCompanion, AdviceLevel } from "../../../advice/advice.ts";
import { levelsInMix } from "../../../advice/advised-mix.ts";
import { heaviest } from "../../../advice/reasons.ts";
import { levelOf } from "../../../engine/vocabulary.ts";
import { lowerFirst } from "../../../language/sentence.ts";
import { list, prose } from "../../document/blocks.ts";
import type { Line, SectionBlock } from "../../document/document.ts";
import { cited, sentences, sourced, strong, text } from "../../document/lines.ts";
import { formsOf, reasonsAgainst, unfitForms } from "../assign-reasons.ts";
import { type Draft, formTitle, instrumentInProse, levelLine, levelNames, levelsInProse } from "../draft.ts";
import { mixFigure, phasesFigure } from "../figures.ts";
import { certaintyLine } from "./certainty-line.ts";

/** What the decider is advised to decide. */
export function writeRecommendation(draft: Draft): readonly SectionBlock[] {
  switch (draft.situation) {
    case "mix":
      return recommendMix(draft);
    case "open":
      return recommendFindingOut(draft);
    case "let-go":
      return recommendLettingGo(draft);
    case "none":
      return recommendNothing(draft);
    default:
      return draft.situation satisfies never;
  }
}

function recommendMix(draft: Draft): readonly SectionBlock[] {
  const { advice, words } = draft;
  const mix = levelsInMix(advice);
  const hasLeads = mix.some(({ role }) => role === "lead");
  const { letsGo } = advice.sustainment;
  const { supports, supportsOnly, livesOn } = words.recommendation;
  return [
    ...prose(letsGo ? sourced(advice.sustainment.text, advice.sustainment) : null),
    ...levelList(mix, "lead", words.recommendation.leads, draft),
    ...levelList(mix, "support", hasLeads ? supports : letsGo ? livesOn : supportsOnly, draft),
    ...mixFigure(draft),
    ...prose(...actionSentences(draft)),
    ...prose(...planSentences(draft)),
    ...prose(...companionSentences(draft)),
    ...prose(...decisionSentences(mix, draft)),
    ...prose(certaintyLine(draft)),
  ];
}

function levelList(
  mix: readonly AdviceLevel[],
  role: "lead" | "support",
  intro: string,
  draft: Draft,
): readonly SectionBlock[] {
  const levels = mix.filter((level) => level.role === role);
  return levels.length === 0 ? [] : [...prose(intro), ...list(levels.map((level) => levelItem(level, draft)))];
}

function levelItem(level: AdviceLevel, draft: Draft): Line {
  return sentences(levelLine(level, draft.words), ...formSentences(level, draft));
}

/** Which forms not to choose, or not yet; why is in the annex where there is one, with the forms that fit. */
function formSentences(level: AdviceLevel, draft: Draft): readonly Line[] {
  const { words, report, placeOf } = draft;
  return unfitForms.flatMap((status) => {
    const forms = formsOf(level, status);
    if (forms.length === 0) return [];
    const said = words.recommendation.forms[status](report.and(forms.map(({ name }) => lowerFirst(name))));
    const why = forms.flatMap((form) => draft.told("recommendation", form, "against"));
    if (placeOf("sources") === null) return [text(said), ...why.map((reason) => sourced(reason.text, reason))];
    return [[...text(said), ...why.flatMap(cited)]];
  });
}

/** The forms of the mix not to choose, or not yet, each with the reason, for the annex. */
export function unfitFormLines({ advice, words }: Draft): readonly Line[] {
  return levelsInMix(advice).flatMap((level) =>
    unfitForms.flatMap((status) =>
      formsOf(level, status).flatMap((form) => {
        const why = heaviest(reasonsAgainst(form));
        const title = strong(words.labels.colon(formTitle(form, level)));
        return why === undefined ? [] : [sentences(title, lowerFirst(form.summary), sourced(why.text, why))];
      }),
    ),
  );
}

/** What is new, what goes on and what ends; nothing where the case does not say what is in use. */
export function actionSentences(draft: Draft): readonly string[] {
  const { advice, words } = draft;
  const inMix = levelsInMix(advice);
  const say = (
    levels: readonly AdviceLevel[],
    sentence: (levels: string, count: number) => string,
    called: typeof levelsInProse = levelNames,
  ): string[] => (levels.length === 0 ? [] : [sentence(called(levels, draft), levels.length)]);
  const doing = (action: AdviceLevel["action"]) => advice.levels.filter((level) => level.action === action);
  const { actions } = words.recommendation;
  const kept = doing("keep");
  return [
    ...say(doing("start"), actions.start),
    ...say(doing("strengthen"), actions.strengthen),
    ...say(
      kept.filter((level) => inMix.includes(level)),
      actions.keep,
    ),
    ...say(
      kept.filter((level) => !inMix.includes(level)),
      actions.keepOutside,
      levelsInProse,
    ),
    ...say(doing("phase-out"), actions.phaseOut, levelsInProse),
  ];
}

/** How the plan differs from the mix; nothing where there is none, or it does not. */
export function planSentences(draft: Draft): readonly string[] {
  const { advice, words, report } = draft;
  if (advice.case.planned === null) return [];
  const planned = [...new Set(advice.case.planned.map(levelOf))];
  const inUse = advice.case.current?.map(levelOf) ?? [];
  const mix = levelsInMix(advice);
  const fitting = new Set([...mix, ...advice.companions].map(({ id }) => id));
  const extra = planned.filter((id) => !fitting.has(id));
  const unfit = extra.filter((id) => advice.levels.some((level) => level.id === id && isHeldBack(level)));
  const idle = extra.filter((id) => !unfit.includes(id));
  const named = (ids: readonly string[]): string => report.and(ids.map((id) => instrumentInProse(id, advice)));
  const missing = mix.filter(({ id }) => !planned.includes(id) && !inUse.includes(id));
  const { plan } = words.recommendation;
  const parts = [
    ...(unfit.length === 0 ? [] : [plan.unfit(named(unfit))]),
    ...(idle.length === 0 ? [] : [plan.idle(named(idle))]),
    ...(missing.length === 0 ? [] : [plan.missing(levelsInProse(missing, draft), missing.length)]),
  ];
  return parts.length === 0 ? [] : [plan.differs, ...parts];
}

/** Whether the advice puts a level off or is against it. */
function isHeldBack({ role }: AdviceLevel): boolean {
  return role === "later" || role === "avoid";
}

/** What goes beside the mix, why, and what to mind. */
function companionSentences(draft: Draft): readonly Line[] {
  return draft.advice.companions.flatMap((companion) => [
    companionLine(companion, draft),
    ...companion.reasons.slice(0, 1).map((reason) => sourced(reason.text, reason)),
    ...companion.caveats.map((caveat) => sourced(caveat.text, { cites: caveat.cites, basis: "stated" })),
  ]);
}

/** That something goes beside the mix, and who decides on it where that is not the decider. */
export function companionLine({ name, decision }: AdviceCompanion, { words, report }: Draft): Line {
  const { recommendation } = words;
  return text(
    decision?.own === false
      ? recommendation.companionOfOthers(lowerFirst(name), report.or(decision.by))
      : recommendation.companion(lowerFirst(name)),
  );
}

/** Who decides on what is not the decider's own; parts with the same parties in one sentence. */
export function decisionSentences(mix: readonly AdviceLevel[], draft: Draft): readonly string[] {
  const { others } = draft.words.recommendation;
  return groupByParty(mix, draft).map(({ levels, party }) => others(levelNames(levels, draft), levels.length, party));
}

/** The levels of the mix on which the decider cannot decide alone, by who can. */
export function groupByParty(
  mix: readonly AdviceLevel[],
  draft: Draft,
): readonly { readonly party: string; readonly levels: readonly AdviceLevel[] }[] {
  const others = mix.filter(({ decision }) => decision?.own === false);
  const parties = [...new Set(others.map((level) => partiesOf(level, draft)))];
  return parties.map((party) => ({ party, levels: others.filter((level) => partiesOf(level, draft) === party) }));
}

function partiesOf({ decision }: AdviceLevel, { report }: Draft): string {
  return report.or(decision?.by ?? []);
}

const mostQuestions = 5;

function recommendFindingOut(draft: Draft): readonly SectionBlock[] {
  const { advice, words } = draft;
  const { open } = words.recommendation;
  const questions = advice.settled.open.slice(0, mostQuestions).map(({ question }) => text(question));
  return [
    ...prose(open.intro, open.why),
    ...prose(questions.length === 0 ? null : open.first),
    ...list(questions, true),
    ...prose(open.mixes, sharedSentence(draft)),
    ...phasesFigure(draft),
    ...prose(open.levels(advice.levels.length)),
    ...list(advice.levels.map((level) => levelLine(level, words))),
  ];
}

/** Which levels belong in the mix in every phase. */
export function sharedSentence(draft: Draft): string {
  const { advice, words } = draft;
  const shared = sharedLevels(advice);
  const { open } = words.recommendation;
  return shared.length === 0 ? open.nothingShared : open.shared(levelsInProse(shared, draft), shared.length);
}

function sharedLevels({ phase, levels }: Advice): readonly AdviceLevel[] {
  return levels.filter(({ id }) => phase.mixes.every(({ lead, support }) => [...lead, ...support].includes(id)));
}

function recommendLettingGo(draft: Draft): readonly SectionBlock[] {
  const { advice, words } = draft;
  return [
    ...prose(words.recommendation.letGo, sourced(advice.sustainment.text, advice.sustainment)),
    ...prose(...actionSentences(draft)),
    ...prose(certaintyLine(draft)),
  ];
}

function recommendNothing(draft: Draft): readonly SectionBlock[] {
  return [...prose(draft.words.recommendation.none), ...prose(certaintyLine(draft))];
}
