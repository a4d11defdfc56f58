import type { Reason } from "../../../advice/advice.ts";
import { levelsInMix } from "../../../advice/advised-mix.ts";
import type { Watch } from "../../../advice/findings/watches.ts";
import { type Draft, lowerFirst, numeralsOf } from "../draft.ts";
import { list, paragraph, sentences, sourced, strong, text } from "../lines.ts";
import type { MemoBlock, MemoLine } from "../memo.ts";
import { watchLine } from "./write-key-points.ts";

const mostCautions = 2;
const mostFound = 4;

/** What to watch, split over the body of the memo and its annex. The first of all is a key point where there are any. */
export function watchesOf(draft: Draft): {
  readonly cautions: readonly Watch[];
  readonly found: readonly Watch[];
  readonly rest: readonly Watch[];
} {
  const all = draft.watches.slice(draft.placeOf("key-points") === null ? 0 : 1);
  const cautions = all.filter(({ kind }) => kind === "caution");
  const found = all.filter(({ kind }) => kind === "audit");
  // Without an annex there is no other place for them.
  if (draft.placeOf("sources") === null) return { cautions, found, rest: [] };
  return {
    cautions: cautions.slice(0, mostCautions),
    found: found.slice(0, mostFound),
    rest: [...found.slice(mostFound), ...cautions.slice(mostCautions)],
  };
}

/** What can go wrong, what is wrong with the plan, where lessons clash, and what is judgement. */
export function writeRisks(draft: Draft): readonly MemoBlock[] {
  const { words, placeOf, situation } = draft;
  const { cautions, found, rest } = watchesOf(draft);
  const { risks } = words;
  const items = (watches: readonly Watch[]) => list(watches.map((watch) => watchLine(watch, draft)));
  const first = placeOf("key-points");
  const plan = risks.plan(found.length + auditsIn(rest), found.length, first);
  const also = found.length === 0 ? risks.cautions(first) : risks.alsoCautions;
  const isSafe = draft.watches.length === 0;
  const nothing = situation === "open" ? risks.tooEarly : isSafe ? risks.none : risks.nothing;
  return [
    ...(found.length === 0 ? [] : [...paragraph(plan), ...items(found)]),
    ...(cautions.length === 0 ? [] : [...paragraph(also), ...items(cautions)]),
    ...paragraph(cautions.length + found.length === 0 ? nothing : null),
    ...annexBlocks(rest.length, draft),
    ...judgementBlocks(draft),
  ];
}

function auditsIn(watches: readonly Watch[]): number {
  return watches.filter(({ kind }) => kind === "audit").length;
}

/** The lessons that clash, each with the way out. */
export function tensionLines({ advice, words }: Draft): readonly MemoLine[] {
  return advice.tensions.map(({ sides, resolution, cites, basis }) => {
    const said = sides.map(({ text: side }, index) => text(index === 0 ? side : words.butAlso(lowerFirst(side))));
    return sentences(...said, sourced(words.wayOut(lowerFirst(resolution)), { cites, basis }));
  });
}

/** What the annex tells of risks; where there is none, the lessons that clash. */
function annexBlocks(rest: number, draft: Draft): readonly MemoBlock[] {
  const { advice, words, placeOf } = draft;
  const { length } = advice.tensions;
  const annex = placeOf("sources");
  if (rest + length === 0) return [];
  if (annex !== null) return paragraph(words.risks.rest(rest, length, annex));
  return [...paragraph(words.risks.tensions(length)), ...list(tensionLines(draft))];
}

/** How much of the reasons for the mix the source states, and which levels rest on judgement alone. */
function judgementBlocks(draft: Draft): readonly MemoBlock[] {
  const { advice, words } = draft;
  const mix = levelsInMix(advice);
  const reasons = mix.flatMap((level) => level.for);
  if (reasons.length === 0) return [];
  const judged = mix.filter((level) => level.for.length > 0 && level.for.every(isInferred));
  return paragraph(
    strong(words.risks.judgement),
    words.risks.bases(reasons.length, count(reasons, "stated"), count(reasons, "implied"), count(reasons, "inferred")),
    judged.length === 0 || reasons.every(isInferred)
      ? null
      : words.risks.judged(numeralsOf(judged, draft), judged.length),
  );
}

function isInferred({ basis }: Reason): boolean {
  return basis === "inferred";
}

function count(reasons: readonly Reason[], basis: Reason["basis"]): number {
  return reasons.filter((reason) => reason.basis === basis).length;
}
