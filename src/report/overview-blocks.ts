import type { Advice } from "../advice/advice.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { balanceLines } from "./balance-lines.ts";
import { companionItems } from "./companion-items.ts";
import { type Block, heading, list, paragraph, paragraphApart, section, span } from "./document.ts";
import { watchItem, watchList } from "./findings.ts";
import { legendBlock } from "./footer-blocks.ts";
import { mixSections, outsideItems } from "./mix-blocks.ts";
import { openItems, openSentence } from "./open-items.ts";
import { phaseBlocks, phaseMixBlocks } from "./phase-blocks.ts";

/** How much of the lists the first screen has room for. */
export interface OverviewRoom {
  readonly watch: number;
  readonly questions: number;
  /** Whether every level names its forms, or only those with a form to hold back. */
  readonly allForms: boolean;
}

/** The answer in short, for a terminal's first screen. */
export function overviewBlocks(advice: Advice, words: ReportWording, room: OverviewRoom): readonly Block[] {
  const mix = mixSections(advice, words, room.allForms);
  const outside = outsideItems(advice, words);
  return [
    heading(1, advice.case.title),
    ...phaseBlocks(advice, words),
    ...phaseMixBlocks(advice, words),
    ...(mix.length === 0 ? emptyMix(advice, words) : mix),
    ...section(2, words.mix.companions, list(companionItems(advice, words))),
    ...section(2, words.mix.outside, list(outside)),
    ...balanceLines(advice, words).map((line, index) => (index === 0 ? paragraphApart(...line) : paragraph(...line))),
    ...watchBlocks(advice, words, room.watch),
    ...openBlocks(advice, words, room.questions),
    legendBlock(words),
  ];
}

function emptyMix(advice: Advice, words: ReportWording): readonly Block[] {
  if (advice.phase.origin === "open") return [];
  return [paragraphApart(span(advice.sustainment.letsGo ? words.mix.letGo : words.mix.empty, "strong"))];
}

function watchBlocks(advice: Advice, words: ReportWording, most: number): readonly Block[] {
  const all = watchList(advice);
  const items = all.slice(0, most).map((watch) => watchItem(watch, advice, words));
  const rest = all.length - items.length;
  const more = rest > 0 ? [{ line: [span(words.watch.more(rest), "quiet" as const)] }] : [];
  return section(2, words.watch.heading, list([...items, ...more]));
}

function openBlocks(advice: Advice, words: ReportWording, most: number): readonly Block[] {
  const sentence = openSentence(advice, words);
  return [
    paragraphApart(span(`${words.open.label[advice.settled.status]}: `, "strong"), span(sentence)),
    ...list(openItems(advice, words, most)),
  ];
}
