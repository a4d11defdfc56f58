import type { Advice } from "../advice/advice.ts";
import { groupByLevel, rankWatches } from "../advice/findings/watches.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { type Cut, firstSentence, wholeText } from "../language/sentence.ts";
import { heading, list, paragraph, paragraphApart, section } from "./document/blocks.ts";
import type { Block } from "./document/document.ts";
import { span } from "./document/lines.ts";
import { contradictionBlocks, evidenceOnScreen, type ShownEvidence } from "./evidence-blocks.ts";
import { failedExpectationBlocks, watchItem } from "./findings.ts";
import { decisionBlocks, mixSections, outsideItems, type ShownForms } from "./mix-blocks.ts";
import { balanceLines, companionItems } from "./mix-change.ts";
import { certainBlocks, openItems, openSentence } from "./open-items.ts";
import { letGoBlocks, letGoSentence, otherMixBlocks, phaseBlocks, phaseMixBlocks } from "./phase-blocks.ts";
import { legendBlock } from "./report-context.ts";

/** How much the first screen has room for. */
export interface OverviewRoom {
  readonly watch: number;
  readonly questions: number;
  /** Of which levels the forms are named: all, those with a form to hold back, or none. */
  readonly forms: ShownForms;
  /** What is cut to its first sentence: nothing, all but the mix and what to watch out for, all but the latter, or all. */
  readonly short: "none" | "asides" | "reasons" | "all";
  /** What stands apart: headings and paragraphs, the latter alone, or nothing. */
  readonly air: "all" | "some" | "none";
  /** Whether it is left out who decides on what is not the decider's own; that it is not, stays. */
  readonly hidesDeciders?: boolean;
}

/** The answer in short, for a terminal's first screen. */
export function overviewBlocks(
  advice: Advice,
  words: ReportWording,
  room: OverviewRoom,
  evidence: ShownEvidence,
): readonly Block[] {
  const asides = room.short === "none" ? wholeText : firstSentence;
  const mix = mixSections(
    advice,
    words,
    room.forms,
    room.short === "none" || room.short === "asides" ? wholeText : firstSentence,
  );
  const blocks = [
    heading(1, advice.case.title),
    ...phaseBlocks(advice, words),
    ...letGoBlocks(advice, asides),
    ...(advice.phase.origin === "open" ? phaseMixBlocks(advice, words) : otherMixBlocks(advice, words)),
    ...certainBlocks(advice, words),
    ...(mix.length === 0
      ? emptyMix(advice, words)
      : [...mixSoFar(advice, words), ...mix, ...(room.hidesDeciders ? [] : decisionBlocks(advice, words))]),
    ...contradictionBlocks(advice, words),
    ...section(2, words.mix.companions, list(companionItems(advice, words, asides))),
    ...section(2, words.mix.outside, list(outsideItems(advice, words, asides))),
    ...balanceBlocks(advice, words),
    ...failedExpectationBlocks(advice, words),
    ...watchBlocks(advice, words, room.watch, room.short === "all" ? firstSentence : wholeText),
    ...openBlocks(advice, words, room.questions),
    ...evidenceOnScreen(advice, words, evidence),
    legendBlock(words),
  ];
  return blocks.map((block) => withAir(block, room.air));
}

function withAir(block: Block, air: OverviewRoom["air"]): Block {
  if (block.kind === "heading" && air !== "all") return { ...block, apart: false };
  return block.kind === "paragraph" && air === "none" ? { ...block, apart: false } : block;
}

/** With the phase open, the mix holds only what needs no phase. */
function mixSoFar(advice: Advice, words: ReportWording): readonly Block[] {
  return advice.phase.origin === "open" ? [paragraphApart(span(words.phase.soFar, "strong"))] : [];
}

function balanceBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  const lines = balanceLines(advice, words);
  return lines.map((line, index) => (index === 0 ? paragraphApart(...line) : paragraph(...line)));
}

function emptyMix(advice: Advice, words: ReportWording): readonly Block[] {
  if (advice.phase.origin === "open") return [];
  const { letsGo } = advice.sustainment;
  return [paragraphApart(span(letsGo ? letGoSentence(advice, words) : words.mix.empty, "strong"))];
}

function watchBlocks(advice: Advice, words: ReportWording, most: number, cut: Cut): readonly Block[] {
  const all = rankWatches(advice, "plan");
  const shown = groupByLevel(all.slice(0, most), advice).flatMap(({ watches }) => watches);
  const items = shown.map((watch) => watchItem(watch, advice, words, cut));
  const rest = all.length - items.length;
  const more = rest > 0 ? [{ line: [span(words.watch.more(rest), "quiet" as const)] }] : [];
  return section(2, words.watch.heading, list([...items, ...more]));
}

function openBlocks(advice: Advice, words: ReportWording, most: number): readonly Block[] {
  const { status, open } = advice.settled;
  const isCounted = most === 0 && open.length > 0;
  const sentence = isCounted ? words.open.counted(open.length) : openSentence(advice, words);
  return [
    paragraphApart(span(`${words.open.label[status]}: `, "strong"), span(sentence)),
    ...(isCounted ? [] : list(openItems(advice, words, most))),
  ];
}
