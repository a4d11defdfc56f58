import type { AdviceTension, Reason } from "../../../advice/advice.ts";
import { type Watch, watchOnce } from "../../findings.ts";
import { type Draft, levelTitles, lowerFirst, mixOf } from "../draft.ts";
import { list, paragraph, sentences, sourced, strong, text } from "../lines.ts";
import type { MemoBlock, MemoLine } from "../memo.ts";
import { watchLine } from "./write-key-points.ts";

const mostCautions = 4;
const mostFound = 6;
const mostTensions = 2;

/** What to watch, split over the body of the memo and its annex. The first of all is a key point. */
export function watchesOf(draft: Draft): {
  readonly cautions: readonly Watch[];
  readonly found: readonly Watch[];
  readonly rest: readonly Watch[];
} {
  const all = watchOnce(draft.advice).slice(1);
  const cautions = all.filter(({ kind }) => kind === "caution");
  const found = all.filter(({ kind }) => kind === "audit");
  return {
    cautions: cautions.slice(0, mostCautions),
    found: found.slice(0, mostFound),
    rest: [...found.slice(mostFound), ...cautions.slice(mostCautions)],
  };
}

/** What can go wrong, what is wrong with the plan, where lessons clash, and what is judgement. */
export function writeRisks(draft: Draft): readonly MemoBlock[] {
  const { words, titleOf } = draft;
  const { cautions, found, rest } = watchesOf(draft);
  const { risks } = words;
  const items = (watches: readonly Watch[]) => list(watches.map((watch) => watchLine(watch, draft)));
  const nothing = cautions.length + found.length === 0;
  return [
    ...(found.length === 0 ? [] : [...paragraph(risks.plan(found.length + auditsIn(rest))), ...items(found)]),
    ...(cautions.length === 0 ? [] : [...paragraph(risks.cautions(titleOf("key-points"))), ...items(cautions)]),
    ...paragraph(nothing ? risks.nothing : null),
    ...paragraph(rest.length === 0 ? null : risks.rest(rest.length, titleOf("sources"))),
    ...tensionBlocks(draft),
    ...judgementBlocks(draft),
  ];
}

function auditsIn(watches: readonly Watch[]): number {
  return watches.filter(({ kind }) => kind === "audit").length;
}

function tensionBlocks({ advice, words }: Draft): readonly MemoBlock[] {
  const told = advice.tensions.slice(0, mostTensions);
  if (told.length === 0) return [];
  return [...paragraph(words.risks.tensions(told.length)), ...list(told.map((tension) => tensionLine(tension, words)))];
}

function tensionLine({ sides, resolution, cites, basis }: AdviceTension, words: Draft["words"]): MemoLine {
  const said = sides.map(({ text: side }, index) => text(index === 0 ? side : words.butAlso(lowerFirst(side))));
  return sentences(...said, sourced(words.wayOut(lowerFirst(resolution)), { cites, basis }));
}

/** How much of the reasons for the mix the source states, and which levels rest on judgement alone. */
function judgementBlocks(draft: Draft): readonly MemoBlock[] {
  const { advice, words } = draft;
  const mix = mixOf(advice);
  const reasons = mix.flatMap((level) => level.for);
  if (reasons.length === 0) return [];
  const judged = mix.filter((level) => level.for.length > 0 && level.for.every(isInferred));
  return paragraph(
    strong(words.risks.judgement),
    words.risks.bases(reasons.length, count(reasons, "stated"), count(reasons, "implied"), count(reasons, "inferred")),
    judged.length === 0 ? null : words.risks.judged(levelTitles(judged, draft), judged.length),
    words.risks.star,
  );
}

function isInferred({ basis }: Reason): boolean {
  return basis === "inferred";
}

function count(reasons: readonly Reason[], basis: Reason["basis"]): number {
  return reasons.filter((reason) => reason.basis === basis).length;
}
