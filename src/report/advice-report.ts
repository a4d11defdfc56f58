import type { Advice } from "../advice/advice.ts";
import { rankWatches } from "../advice/findings/watches.ts";
import { plainPalette } from "../diagnostics/palette.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { reportWording } from "../language/wordings.ts";
import { detailBlocks } from "./detail-blocks.ts";
import { heading, list, paragraph, section } from "./document/blocks.ts";
import type { Block } from "./document/document.ts";
import { span } from "./document/lines.ts";
import { contradictionBlocks, type ShownEvidence } from "./evidence-blocks.ts";
import { watchItem } from "./findings.ts";
import { renderMarkdown } from "./markdown/render-blocks.ts";
import { mixTable } from "./mix-blocks.ts";
import { balanceLines, companionItems } from "./mix-change.ts";
import { certainBlocks, openItems, openSentence } from "./open-items.ts";
import { type OverviewRoom, overviewBlocks } from "./overview-blocks.ts";
import { letGoBlocks, phaseBlocks, phaseMixBlocks } from "./phase-blocks.ts";
import { accountBlocks, footerBlocks, type ReportContext } from "./report-context.ts";
import { renderText } from "./text/render-text.ts";
import { verboseBlocks } from "./verbose-blocks.ts";

/** A terminal of 40 lines shows this many above its prompt. */
const screen = 39;

/**
 * Least loss first: warnings past the second give way before the blank lines do, and each says no more than the one
 * above it, so that a wider terminal never shows less. The forms to hold back never give way. What is left out here is
 * told by `verbose`.
 */
const rooms: readonly OverviewRoom[] = [
  { watch: 4, questions: 3, forms: "all", short: "none", air: "all" },
  { watch: 4, questions: 3, forms: "held", short: "none", air: "all" },
  { watch: 4, questions: 2, forms: "held", short: "asides", air: "all" },
  { watch: 3, questions: 2, forms: "held", short: "asides", air: "all" },
  { watch: 3, questions: 2, forms: "held", short: "reasons", air: "all" },
  { watch: 2, questions: 2, forms: "held", short: "reasons", air: "all" },
  { watch: 2, questions: 2, forms: "held", short: "reasons", air: "some" },
  { watch: 2, questions: 1, forms: "held", short: "reasons", air: "all" },
  { watch: 2, questions: 1, forms: "held", short: "reasons", air: "some" },
  { watch: 2, questions: 1, forms: "held", short: "reasons", air: "none" },
  { watch: 1, questions: 1, forms: "held", short: "reasons", air: "some" },
  { watch: 1, questions: 1, forms: "held", short: "reasons", air: "none" },
  { watch: 1, questions: 0, forms: "held", short: "reasons", air: "none" },
  { watch: 1, questions: 0, forms: "held", short: "reasons", air: "none", hidesDeciders: true },
  { watch: 1, questions: 0, forms: "held", short: "all", air: "none", hidesDeciders: true },
];

/** Above all else that there is to say: the forms stand with their levels. */
const everything: OverviewRoom = { watch: Infinity, questions: Infinity, forms: "held", short: "none", air: "all" };

/** The evidence takes no more of a screen than leaves room for two warnings; it gives way before the second does. */
const roomsWithEvidence = rooms.filter(({ watch }) => watch > 1);

interface FirstScreen {
  readonly room: OverviewRoom;
  readonly evidence: ShownEvidence;
}

/**
 * The advice for a terminal: an answer that fits one screen of 80 columns and 40 lines, and where `verbose` is set
 * everything else below it. A narrower terminal shows the same as one of 80 columns. Ends with a line break.
 */
export function textReport(advice: Advice, context: ReportContext): string {
  const words = reportWording[context.language];
  const lines = context.verbose ? wholeText(advice, words, context) : shortText(advice, words, context);
  return `${lines.join("\n")}\n`;
}

function shortText(advice: Advice, words: ReportWording, context: ReportContext): readonly string[] {
  const footer = footerBlocks(advice.pack, words, words.footer.more);
  return [...firstScreen(advice, words, context), ...renderText(footer, context)];
}

function wholeText(advice: Advice, words: ReportWording, context: ReportContext): readonly string[] {
  const first = overviewBlocks(advice, words, everything, "none");
  const rest = [...verboseBlocks(advice, words, first), ...footerBlocks(advice.pack, words)];
  return [...renderText(first, context), "", ...renderText(rest, context)];
}

function firstScreen(advice: Advice, words: ReportWording, context: ReportContext): readonly string[] {
  const footerLines = 2;
  const most = screen - footerLines;
  const plain = { width: Math.max(context.width, 80), palette: plainPalette };
  let blocks: readonly Block[] = [];
  for (const { room, evidence } of screensFor(advice)) {
    blocks = overviewBlocks(advice, words, room, evidence);
    if (renderText(blocks, plain).length <= most) break;
  }
  return renderText(blocks, context);
}

/** What a first screen may show, the fullest first. */
function screensFor(advice: Advice): readonly FirstScreen[] {
  const bare = rooms.map((room): FirstScreen => ({ room, evidence: "none" }));
  if (advice.evidence.length === 0) return bare;
  const withEvidence = (["full", "brief", "count"] as const).flatMap((evidence) =>
    roomsWithEvidence
      .filter(({ forms }) => evidence !== "full" || forms === "all")
      .map((room): FirstScreen => ({ room, evidence })),
  );
  return [...withEvidence, ...bare];
}

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
    ...certainBlocks(advice, words),
    ...section(2, words.mix.heading, mixTable(advice, words)),
    ...contradictionBlocks(advice, words),
    ...section(2, words.mix.companions, list(companionItems(advice, words))),
    ...section(
      2,
      words.balance.heading,
      balanceLines(advice, words).map((line) => paragraph(...line)),
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
