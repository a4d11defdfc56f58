import type { Comparison } from "../advice/compare-advice.ts";
import { accountBlocks } from "./footer-blocks.ts";
import { renderMarkdown } from "./markdown/render-blocks.ts";
import type { ReportContext } from "./report-context.ts";
import { whatIfBlocks } from "./what-if-blocks.ts";
import { reportWording } from "./wording.ts";

/** A comparison as a Markdown document with one title; ends with a line break. */
export function whatIfMarkdown(comparison: Comparison, context: ReportContext): string {
  const words = reportWording[context.language];
  return renderMarkdown([...whatIfBlocks(comparison, words), ...accountBlocks(comparison.pack, words)]);
}
