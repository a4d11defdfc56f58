import type { AdviceLevel, Reason } from "../../../advice/advice.ts";
import { isInMix, levelsInMix } from "../../../advice/advised-mix.ts";
import { metConditions, openConditions, requiredActions } from "../../../advice/findings/watches.ts";
import { byWeight } from "../../../advice/reasons.ts";
import { lowerFirst } from "../../../language/sentence.ts";
import { list, prose } from "../../document/blocks.ts";
import type { Line, SectionBlock } from "../../document/document.ts";
import { gap, sentences, sourced, strong, text } from "../../document/lines.ts";
import { roleInAdvice } from "../../mix-blocks.ts";
import { equalMixes, outlookOf, tiesOf } from "../assign-reasons.ts";
import { type Draft, levelNames, levelsInProse, levelTitle } from "../draft.ts";
import { phasesFigure } from "../figures.ts";
import { certaintyLine } from "./certainty-line.ts";
import { bindingElsewhere } from "./write-argument.ts";
import { actionOf, partiesBeside } from "./write-delivery.ts";
import { balancePoints, basisSentences, phaseLine, point, watchLine } from "./write-key-points.ts";
import {
  actionSentences,
  companionLine,
  decisionSentences,
  planSentences,
  sharedSentence,
} from "./write-recommendation.ts";

/** What the decider is asked: what is advised, by when, and which other mixes are as good. */
export function writeDecision(draft: Draft): readonly SectionBlock[] {
  const { advice, words, situation } = draft;
  const { brief } = words;
  const date = advice.case.memo?.decisionBy;
  const by = date === undefined ? null : words.date(date);
  switch (situation) {
    case "mix":
      return advice.sustainment.letsGo
        ? prose(strong(brief.askToLetGo(by)), brief.keepUp(levelsInProse(levelsInMix(advice), draft)))
        : prose(strong(brief.ask(by, mixInProse(draft))), tieSentence(draft));
    case "open":
      return prose(strong(brief.askToFindOut(by)));
    case "let-go":
      return prose(strong(brief.askToLetGo(by)));
    case "none":
      return prose(strong(brief.forInformation));
    default:
      return situation satisfies never;
  }
}

function mixInProse(draft: Draft): string {
  const inRole = (role: AdviceLevel["role"]): string =>
    levelsInProse(
      draft.advice.levels.filter((level) => level.role === role),
      draft,
    );
  return draft.words.newMix(inRole("lead"), inRole("support"));
}

/** That other mixes are as good, and which levels they give another role; null: none is. */
function tieSentence(draft: Draft): string | null {
  const { advice, words } = draft;
  const ties = tiesOf(advice);
  if (ties === null) return null;
  const differing = advice.levels.filter(({ id, role }) =>
    equalMixes(advice).some(({ roles }) => (roles[id] ?? null) !== (isInMix(role) ? role : null)),
  );
  return words.brief.ties(ties, levelsInProse(differing, draft));
}

/** What the levels of the mix are, what is new in it, and the phase; without a mix what to find out first. */
export function writeAdvice(draft: Draft): readonly SectionBlock[] {
  const { advice, words, situation, room } = draft;
  if (situation === "open") return adviseFindingOut(draft);
  const { letsGo } = advice.sustainment;
  const explained = levelsInMix(advice).filter(({ role }) => room.summaries === "all" || role === room.summaries);
  return [
    ...list(explained.map((level) => summaryLine(level, draft))),
    ...prose(
      letsGo ? sourced(advice.sustainment.text, advice.sustainment) : null,
      ...(room.changes ? [...actionSentences(draft), ...planSentences(draft)] : []),
      ...(room.changes ? advice.companions.map((companion) => companionLine(companion, draft)) : []),
    ),
    ...(room.phase ? prose(point(words.keyPoints.phase, phaseLine(draft))) : []),
    ...(room.pictures ? balanceBlocks(draft) : []),
  ];
}

function balanceBlocks(draft: Draft): readonly SectionBlock[] {
  return balancePoints(draft).flatMap((line) => prose(line));
}

function summaryLine(level: AdviceLevel, { advice, words, report }: Draft): Line {
  const name = words.brief.levelAs(levelTitle(level), roleInAdvice(level, advice, report));
  return sentences(strong(words.labels.colon(name)), lowerFirst(level.summary));
}

function adviseFindingOut(draft: Draft): readonly SectionBlock[] {
  const { advice, words, room } = draft;
  const { open } = words.recommendation;
  const questions = advice.settled.open.slice(0, Math.max(1, room.reasons)).map(({ question }) => text(question));
  return [
    ...prose(questions.length === 0 ? null : open.first),
    ...list(questions, true),
    ...prose(sharedSentence(draft)),
    ...(room.pictures ? phasesFigure(draft) : []),
  ];
}

/** The heaviest reasons, level by level, and what the advice rests on. */
export function writeWhy(draft: Draft): readonly SectionBlock[] {
  return [...reasonBlocks(draft), ...(draft.room.basis ? prose(...basisSentences(draft)) : [])];
}

function reasonBlocks(draft: Draft): readonly SectionBlock[] {
  const { advice, words, situation, room, placeOf } = draft;
  if (situation === "open") return prose(words.recommendation.open.why);
  const levels = levelsInMix(advice).map((level) => ({ level, reasons: reasonsFor(level, draft) }));
  const all = levels.flatMap(({ reasons }) => reasons);
  const told = new Set(chooseReasons(levels, room.reasons));
  const items = levels.flatMap(({ level, reasons }) => {
    const own = reasons.filter((reason) => told.has(reason));
    const title = strong(words.labels.colon(levelTitle(level)));
    return own.length === 0 ? [] : [sentences(title, ...own.map((reason) => sourced(reason.text, reason)))];
  });
  const rest = all.length - told.size;
  return [
    ...list(items),
    ...prose(
      rest === 0 ? null : words.brief.moreReasons(rest, placeOf("argument")),
      room.basis ? bindingElsewhere(draft) : null,
    ),
  ];
}

/** What the annex tells for a level of the mix, the heaviest first. */
function reasonsFor(level: AdviceLevel, { told }: Draft): readonly Reason[] {
  return [...told("argument", level, "for"), ...told("sources", level, "for")];
}

/** Of each level that leads the first reason, then of the others; then the second of each, and so on. */
function chooseReasons(
  levels: readonly { readonly level: AdviceLevel; readonly reasons: readonly Reason[] }[],
  most: number,
): readonly Reason[] {
  const ranked = levels.flatMap(({ level, reasons }) =>
    reasons.map((reason, at) => ({ reason, at, isLead: level.role === "lead" })),
  );
  return ranked
    .toSorted((a, b) => a.at - b.at || Number(b.isLead) - Number(a.isLead) || byWeight(a.reason, b.reason))
    .slice(0, most)
    .map(({ reason }) => reason);
}

/** The greatest risk, what else to watch, and what speaks against the advice. */
export function writeGreatestRisk(draft: Draft): readonly SectionBlock[] {
  const { words, situation, watches, room, placeOf } = draft;
  const { brief, keyPoints, risks } = words;
  const [worst, ...others] = watches;
  const shown = others.slice(0, Math.max(0, room.watches - 1));
  const rest = others.length - shown.length;
  const first =
    worst !== undefined ? watchLine(worst, draft) : situation === "open" ? text(keyPoints.riskOpen) : text(risks.none);
  return [
    ...list([
      point(keyPoints.risk, first),
      ...shown.map((watch) => watchLine(watch, draft)),
      ...counterEvidence(draft).map((line) => point(brief.against, line)),
    ]),
    ...prose(rest === 0 ? null : brief.moreWatches(rest, placeOf("risks"))),
  ];
}

/** What speaks against the mix: rules, and research beside the source. */
function counterEvidence(draft: Draft): readonly Line[] {
  const { advice, words, situation, told, room, placeOf } = draft;
  const outlook = outlookOf(advice, situation);
  // Where the options are told, what speaks against the advised one stands with it.
  if (outlook === "let-go") return placeOf("choices") === null ? [text(words.options.letGo.against)] : [];
  if (outlook !== "mix") return [];
  const ofOptions = placeOf("choices") === null ? told("options", advice, "against") : [];
  const against = [
    ...ofOptions,
    ...levelsInMix(advice).flatMap((level) => told("argument", level, "against")),
  ].toSorted(byWeight);
  const cites = new Set(levelsInMix(advice).flatMap((level) => level.for.flatMap((reason) => reason.cites)));
  const doubted = new Set(
    advice.evidence.flatMap(({ touches }) =>
      touches.flatMap(({ statement, bearing }) => (bearing !== "supports" && cites.has(statement) ? [statement] : [])),
    ),
  );
  const said = against.slice(0, room.against).map((reason) => sourced(reason.text, reason));
  const research = doubted.size === 0 ? null : words.brief.research(doubted.size, placeOf("sources"));
  const isSilent = levelsInMix(advice).every((level) => level.against.length === 0) && research === null;
  const lines = isSilent ? [text(words.brief.nothingAgainst)] : said;
  return research === null ? lines : [...lines, [...sentences(research)]];
}

/** What has to be done for the mix to work. */
export function writeEffort(draft: Draft): readonly SectionBlock[] {
  const { advice, words, situation, room, placeOf } = draft;
  const { delivery, brief, options } = words;
  if (situation !== "mix") return [];
  const required = requiredActions(advice);
  const actions = required.slice(0, room.actions).map((each) => actionOf(each, draft));
  const rest = required.length - actions.length;
  const intro =
    required.length === 0
      ? // Where the options are told, the advised one says so.
        placeOf("choices") === null
        ? options.advised.effort
        : null
      : actions.length === 0
        ? brief.work(required.length, placeOf("delivery"))
        : delivery.actions(required.length);
  return [
    ...prose(intro),
    ...(actions.length === 0 ? [] : [{ kind: "actions" as const, actions }]),
    ...prose(
      rest === 0 || actions.length === 0 ? null : delivery.rest(rest, placeOf("delivery")),
      delivery.others(metConditions(advice).length, openConditions(advice).length, placeOf("unknowns")),
    ),
  ];
}

/** Which levels are the decider's own, which are others', and who these are. */
export function writeDeciders(draft: Draft): readonly SectionBlock[] {
  const { advice, words } = draft;
  const { brief, consultation } = words;
  const mix = levelsInMix(advice);
  if (mix.length === 0) return [];
  if (mix.every(({ decision }) => decision === null)) return prose(brief.noDecider);
  const own = mix.filter(({ decision }) => decision?.own === true);
  const beside = partiesBeside(draft);
  return prose(
    own.length === mix.length
      ? consultation.allYours
      : own.length === 0
        ? null
        : brief.yours(levelNames(own, draft), own.length),
    ...decisionSentences(mix, draft),
    beside === null ? null : brief.actionsOfOthers(beside.count, beside.parties),
  );
}

/** How certain the advice is, and what can still change it. */
export function writeStillUnknown(draft: Draft): readonly SectionBlock[] {
  const { advice, words, situation, placeOf } = draft;
  const open = advice.facts.filter(({ value, relevant }) => value === null && relevant !== false).length;
  // Where the phase is open, the advice has the questions.
  const certainty = situation === "open" ? null : certaintyLine(draft);
  return prose(certainty, open === 0 ? null : words.brief.unanswered(open, placeOf("unknowns")));
}

/** What nobody but the reader can fill in, what weighs most first, as far as there is room. */
export function writeGaps(draft: Draft): readonly SectionBlock[] {
  const { words, placeOf } = draft;
  const { shown, all } = gapsOfBrief(draft);
  const rest = placeOf("delivery") === null ? 0 : all.length - shown.length;
  return [...list(shown.map(gap)), ...prose(rest === 0 ? null : words.brief.moreGaps(rest))];
}

/** The gaps that a memo of a page or two gathers at its end; those that it has no room for are in its annex. */
export function gapsOfBrief({ advice, words, situation, room }: Draft): {
  readonly shown: readonly string[];
  readonly all: readonly string[];
} {
  const { header, issue, timing, keyPoints, delivery, options, consultation, monitoring, communication } = words;
  const { memo } = advice.case;
  const isGiven = (value: string | undefined): boolean => value !== undefined && value.trim() !== "";
  const isOpen = situation === "open";
  const all = [
    keyPoints.problemGap,
    issue.whyNow,
    ...(isOpen ? [delivery.findOutGap] : [delivery.moneyGap, delivery.carrierGap]),
    ...(memo?.decisionBy === undefined ? [timing.byGap] : []),
    ...(isGiven(memo?.to) ? [] : [header.toGap]),
    ...(isGiven(memo?.from) ? [] : [header.fromGap]),
    keyPoints.goalGap,
    consultation.forceGap,
    options.zero.costGap,
    consultation.agreedGap,
    timing.whyGap,
    monitoring.indicatorsGap,
    communication.howGap,
  ];
  return { shown: all.slice(0, room.gaps), all };
}
