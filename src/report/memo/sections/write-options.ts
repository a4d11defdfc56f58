import type { Advice, AdviceAlternative } from "../../../advice/advice.ts";
import { levelsById, levelsInMix } from "../../../advice/advised-mix.ts";
import { requiredActions } from "../../../advice/findings/watches.ts";
import { levelOf } from "../../../engine/vocabulary.ts";
import { lowerFirst } from "../../../language/sentence.ts";
import { prose } from "../../document/blocks.ts";
import type { Line, Option, SectionBlock } from "../../document/document.ts";
import { gap, sentences, sourced, text } from "../../document/lines.ts";
import { chooseAlternatives, equalMixes, outlookOf, tiesOf } from "../assign-reasons.ts";
import { type Draft, levelNames, levelsInProse } from "../draft.ts";
import { groupByParty } from "./write-recommendation.ts";

/** What can be decided, doing nothing included, each with what pleads for it and against it. */
export function writeOptions(draft: Draft): readonly SectionBlock[] {
  return optionBlocks([advisedOption(draft), ...otherOptions(draft), zeroOption(draft)], draft);
}

/** The same as far as there is room: those that are as good as the advised one are never left out. */
export function writeChoices(draft: Draft): readonly SectionBlock[] {
  const { alternatives, pleas } = draft.room;
  const most = Math.max(alternatives, equalMixes(draft.advice).length);
  const choices = [
    advisedOption(draft, pleas),
    ...otherOptions(draft)
      .slice(0, most)
      .map((option) => ({ ...option, for: option.for.slice(0, pleas), against: option.against.slice(0, pleas) })),
    zeroOption(draft),
  ];
  return optionBlocks(choices, draft);
}

function optionBlocks(options: readonly Way[], draft: Draft): readonly SectionBlock[] {
  return [
    ...prose(draft.words.options.intro(options.length)),
    { kind: "options", options: options.map((option, index) => named(option, index, options.length, draft)) },
  ];
}

type Way = Omit<Option, "advised"> & { readonly advised?: true };

/** Doing nothing is option 0. */
function named(option: Way, index: number, count: number, { words }: Draft): Option {
  const mark = index === count - 1 ? "0" : String.fromCharCode("A".charCodeAt(0) + index);
  return { ...option, title: words.options.title(mark, option.title), advised: option.advised ?? false };
}

/** With at most so many reasons against it. */
function advisedOption(draft: Draft, most = Number.POSITIVE_INFINITY): Way {
  const { advice, words, situation, placeOf } = draft;
  const { options } = words;
  const against = reasonLines(advice, "against", draft).slice(0, most);
  const actions = requiredActions(advice).length;
  const work = actions === 0 ? [text(options.advised.effort)] : [options.advised.work(actions, placeOf("delivery"))];
  switch (situation) {
    case "mix": {
      if (advice.sustainment.letsGo) {
        const { title, for: pro, against: con } = lines(options.letGo);
        return { title, advised: true, for: pro, against: [...against, ...con, ...(actions === 0 ? [] : work)] };
      }
      return {
        title: options.advised.title,
        advised: true,
        for: [strengthOf(draft)],
        against: [...against, ...notAlone(draft), ...work],
      };
    }
    case "open":
      return { ...lines(options.findOut), advised: true };
    case "let-go":
      return { ...lines(options.letGo), advised: true };
    case "none":
      return { ...lines(options.wait), advised: true };
    default:
      return situation satisfies never;
  }
}

/** That no other mix is better; where others are as good, that instead. */
function strengthOf({ advice, words, placeOf }: Draft): Line {
  const { advised } = words.options;
  const ties = tiesOf(advice);
  return ties === null ? advised.strongest(placeOf("argument")) : text(advised.equal(ties));
}

/** What of the mix the decider cannot decide alone. */
function notAlone(draft: Draft): readonly Line[] {
  const { advised } = draft.words.options;
  return groupByParty(levelsInMix(draft.advice), draft).map(({ levels, party }) =>
    text(advised.notAlone(levelNames(levels, draft), levels.length, party)),
  );
}

function lines(way: { readonly title: string; readonly for: string; readonly against: string }): Way {
  return { title: way.title, for: [text(way.for)], against: [text(way.against)] };
}

function otherOptions(draft: Draft): readonly Way[] {
  const { advice, words, situation } = draft;
  if (situation === "open") return [lines(words.options.chooseNow)];
  return chooseAlternatives(advice, situation).map((alternative) => alternativeOption(alternative, draft));
}

function reasonLines(subject: Advice | AdviceAlternative, side: "for" | "against", { told }: Draft): readonly Line[] {
  return told("options", subject, side).map((reason) => sourced(reason.text, reason));
}

function alternativeOption(alternative: AdviceAlternative, draft: Draft): Way {
  const { advice, words } = draft;
  const { others } = words.options;
  const added = levelsById(advice, alternative.adds);
  const dropped = levelsById(advice, alternative.drops);
  const isEqual = alternative.gap === 0;
  const isSwap = added.length > 0 && dropped.length > 0;
  const same = added.length === 0 && dropped.length === 0;
  const weaker = same
    ? leadsOf(alternative, draft)
    : isSwap
      ? ([levelsInProse(added, draft), levelsInProse(dropped, draft)] as const)
      : null;
  return {
    title: alternativeTitle(alternative, draft),
    for: [
      ...(isEqual ? [text(others.equal(lowerFirst(alternative.text)))] : []),
      ...reasonLines(alternative, "for", draft),
      ...(dropped.length === 0 || isSwap ? [] : [text(others.less)]),
      ...(same && !isEqual ? [text(others.sameLevels)] : []),
    ],
    against: [
      ...reasonLines(alternative, "against", draft),
      ...(added.length === 0 || isSwap || isEqual ? [] : [text(others.more)]),
      ...(weaker === null || isEqual ? [] : [text(weakerSentence(weaker, draft))]),
      ...(dropped.length === 0 || isSwap ? [] : [others.misses(dropped.length, draft.placeOf("argument"))]),
    ],
  };
}

/** Why the emphasis of the mix is the better one. */
function weakerSentence([newLeads, oldLeads]: readonly [string, string], { words }: Draft): string {
  const { others } = words.options;
  return newLeads === "" ? others.strongEnough(oldLeads) : others.weaker(newLeads, oldLeads);
}

/** What an alternative comes to in a few words; where more than that shifts, all of it. */
function alternativeTitle(alternative: AdviceAlternative, draft: Draft): string {
  const { advice, report } = draft;
  const { others } = draft.words.options;
  const named = (ids: readonly string[]): string =>
    report.and(levelsById(advice, ids).map(({ name }) => lowerFirst(name)));
  const { adds, drops, roles } = alternative;
  const shifted = levelsInMix(advice).filter(({ id, role }) => roles[id] !== undefined && roles[id] !== role);
  if (adds.length + drops.length === 0) {
    const raised = shifted.filter(({ id }) => roles[id] === "lead");
    return raised.length > 0
      ? others.shifts(levelsInProse(raised, draft))
      : others.lowers(levelsInProse(shifted, draft));
  }
  if (shifted.length > 0) return lowerFirst(alternative.text.replace(/\.$/, ""));
  if (adds.length === 0) return others.drops(named(drops));
  return drops.length === 0 ? others.adds(named(adds)) : others.swaps(named(adds), named(drops));
}

/** The levels that lead in the alternative and not in the mix, and the other way round. */
function leadsOf({ roles }: AdviceAlternative, draft: Draft): readonly [string, string] {
  const { levels } = draft.advice;
  return [
    levelsInProse(
      levels.filter(({ id, role }) => roles[id] === "lead" && role !== "lead"),
      draft,
    ),
    levelsInProse(
      levels.filter(({ id, role }) => roles[id] !== "lead" && role === "lead"),
      draft,
    ),
  ];
}

function zeroOption(draft: Draft): Way {
  const { advice, words } = draft;
  const { zero } = words.options;
  const running = levelsById(advice, advice.case.current?.map(levelOf) ?? []);
  return {
    title: zero.title,
    for: [
      sentences(zero.cheap, running.length === 0 ? null : zero.running(levelNames(running, draft), running.length)),
    ],
    against: [sentences(zero.stays[outlookOf(advice, draft.situation)], gap(zero.costGap))],
  };
}
