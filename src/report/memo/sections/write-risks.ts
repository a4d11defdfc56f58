import type { Reason } from "../../../advice/advice.ts";
import { levelsInMix } from "../../../advice/advised-mix.ts";
import { groupByLevel, type Watch } from "../../../advice/findings/watches.ts";
import { lowerFirst } from "../../../language/sentence.ts";
import { list, prose } from "../../document/blocks.ts";
import type { Line, SectionBlock } from "../../document/document.ts";
import { sentences, sourced, strong, text } from "../../document/lines.ts";
import { type Draft, levelNames, levelTitle } from "../draft.ts";
import { watchLine } from "./write-key-points.ts";

/** As many points as stand in the body of a memo, the greatest risk among its key points included. */
const mostWatches = 5;

/** What to watch, split over the body of the memo and its annex. The first of all is a key point where there are any. */
export function watchesOf({ watches, placeOf }: Draft): {
  readonly shown: readonly Watch[];
  readonly rest: readonly Watch[];
} {
  const first = placeOf("key-points") === null ? 0 : 1;
  // Without an annex there is no other place for them.
  const end = placeOf("sources") === null ? watches.length : mostWatches;
  return { shown: watches.slice(first, end), rest: watches.slice(Math.max(first, end)) };
}

/** What can go wrong, what is wrong with the plan, where lessons clash, and what is judgement. */
export function writeRisks(draft: Draft): readonly SectionBlock[] {
  const { words, placeOf, situation } = draft;
  const { shown, rest } = watchesOf(draft);
  const { risks } = words;
  const isSafe = draft.watches.length === 0;
  const nothing = situation === "open" ? risks.tooEarly : isSafe ? risks.none : risks.nothing;
  return [
    ...prose(shown.length === 0 ? nothing : risks.watches(placeOf("key-points"))),
    ...watchList(shown, draft),
    ...annexBlocks(rest.length, draft),
    ...judgementBlocks(draft),
  ];
}

/** What to watch, a point for each level. */
export function watchList(watches: readonly Watch[], draft: Draft): readonly SectionBlock[] {
  const { risks, labels } = draft.words;
  return list(
    groupByLevel(watches, draft.advice).map((group) => {
      const title = labels.colon(group.level === null ? risks.whole : levelTitle(group.level));
      return sentences(
        strong(title),
        ...group.watches.map((watch, at) => watchLine(watch, draft, group.watches[at - 1])),
      );
    }),
  );
}

/** The lessons that clash, each with the way out. */
export function tensionLines({ advice, words }: Draft): readonly Line[] {
  return advice.tensions.map(({ sides, resolution, cites, basis }) => {
    const said = sides.map(({ text: side }, index) => text(index === 0 ? side : words.butAlso(lowerFirst(side))));
    return sentences(...said, sourced(words.wayOut(lowerFirst(resolution)), { cites, basis }));
  });
}

/** What the annex tells of risks; where there is none, the lessons that clash. */
function annexBlocks(rest: number, draft: Draft): readonly SectionBlock[] {
  const { advice, words, placeOf } = draft;
  const { length } = advice.tensions;
  const annex = placeOf("sources");
  if (rest + length === 0) return [];
  if (annex !== null) return prose(words.risks.rest(rest, length, annex));
  return [...prose(words.risks.tensions(length)), ...list(tensionLines(draft))];
}

/** How much of the reasons for the mix the source states, and which levels rest on judgement alone. */
function judgementBlocks(draft: Draft): readonly SectionBlock[] {
  const { advice, words } = draft;
  const mix = levelsInMix(advice);
  const reasons = mix.flatMap((level) => level.for);
  if (reasons.length === 0) return [];
  const judged = mix.filter((level) => level.for.length > 0 && level.for.every(isInferred));
  return prose(
    strong(words.risks.judgement),
    words.risks.bases(reasons.length, count(reasons, "stated"), count(reasons, "implied"), count(reasons, "inferred")),
    judged.length === 0 || reasons.every(isInferred)
      ? null
      : words.risks.judged(levelNames(judged, draft), judged.length),
  );
}

function isInferred({ basis }: Reason): boolean {
  return basis === "inferred";
}

function count(reasons: readonly Reason[], basis: Reason["basis"]): number {
  return reasons.filter((reason) => reason.basis === basis).length;
}
