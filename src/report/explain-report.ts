import type { Explanation } from "../advice/explain-advice.ts";
import { statementBlocks } from "./detail-blocks.ts";
import { explainBlocks } from "./explain-blocks.ts";
import { footerBlocks, legendBlock } from "./footer-blocks.ts";
import type { ReportContext } from "./report-context.ts";
import { renderText } from "./text/render-text.ts";
import { reportWording } from "./wording.ts";

/** An explanation for a terminal; with `verbose` also the statements it cites. Ends with a line break. */
export function explainReport(explanation: Explanation, context: ReportContext): string {
  const words = reportWording[context.language];
  const { statements, pack } = explanation;
  const blocks = [
    ...explainBlocks(explanation, words),
    ...(context.verbose ? statementBlocks(statements, pack.source, words) : []),
    legendBlock(words),
    ...footerBlocks(pack, words),
  ];
  return `${renderText(blocks, context).join("\n")}\n`;
}
