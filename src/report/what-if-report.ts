import type { Comparison } from "../advice/compare-advice.ts";
import { footerBlocks, legendBlock } from "./footer-blocks.ts";
import type { ReportContext } from "./report-context.ts";
import { renderText } from "./text/render-text.ts";
import { whatIfBlocks } from "./what-if-blocks.ts";
import { reportWording } from "./wording.ts";

/** A comparison for a terminal: before and after side by side, only what differs. Ends with a line break. */
export function whatIfReport(comparison: Comparison, context: ReportContext): string {
  const words = reportWording[context.language];
  const blocks = [...whatIfBlocks(comparison, words), legendBlock(words), ...footerBlocks(comparison.pack, words)];
  return `${renderText(blocks, context).join("\n")}\n`;
}
