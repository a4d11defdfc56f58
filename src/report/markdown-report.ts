import type { Advice } from "../advice/advice.ts";
import { rankWatches } from "../advice/findings/watches.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { balanceLines } from "./balance-lines.ts";
import { certainBlocks } from "./certain-blocks.ts";
import { companionItems } from "./companion-items.ts";
import { detailBlocks } from "./detail-blocks.ts";
import { heading, list, paragraph, section } from "./document/blocks.ts";
import type { Block } from "./document/document.ts";
import { span } from "./document/lines.ts";
import { contradictionBlocks } from "./evidence-blocks.ts";
import { watchItem } from "./findings.ts";
import { accountBlocks } from "./footer-blocks.ts";
import { renderMarkdown } from "./markdown/render-blocks.ts";
import { mixTable } from "./mix-blocks.ts";
import { instrumentTitle } from "./names.ts";
import { openItems, openSentence } from "./open-items.ts";
import { letGoBlocks, phaseBlocks, phaseMixBlocks } from "./phase-blocks.ts";
import type { ReportContext } from "./report-context.ts";
import { reportWording } from "./wording.ts";

/** The whole advice as a Markdown document with one title; ends with a line break. */
export function markdownReport(advice: Advice, context: ReportContext): string {
  const words = reportWording[context.language];
  return renderMarkdown([
    ...summaryBlocks(advice, words),
    ...detailBlocks(advice, words, context.verbose),
    ...accountBlocks(advice.pack, words),
  ]);
}

function summaryBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  return [
    heading(1, advice.case.title),
    ...phaseBlocks(advice, words),
    ...letGoBlocks(advice),
    ...phaseMixBlocks(advice, words),
    ...certainBlocks(advice, words, ({ id }) => instrumentTitle(advice, id)),
    ...section(2, words.mix.heading, mixTable(advice, words)),
    ...contradictionBlocks(advice, words),
    ...section(2, words.mix.companions, list(companionItems(advice, words))),
    ...section(
      2,
      words.balance.heading,
      balanceLines(advice, words, (level) => instrumentTitle(advice, level)).map((line) => paragraph(...line)),
    ),
    ...section(2, words.open.heading, [
      paragraph(span(`${words.open.label[advice.settled.status]}: `, "strong"), span(openSentence(advice, words))),
      ...list(openItems(advice, words, advice.settled.open.length)),
    ]),
    ...section(
      2,
      words.watch.heading,
      list(rankWatches(advice, "plan").map((watch) => watchItem(watch, advice, words))),
    ),
  ];
}
