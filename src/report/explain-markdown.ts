import type { Explanation } from "../advice/explain-advice.ts";
import { statementBlocks } from "./detail-blocks.ts";
import { explainBlocks } from "./explain-blocks.ts";
import { accountBlocks } from "./footer-blocks.ts";
import { renderMarkdown } from "./markdown/render-blocks.ts";
import type { ReportContext } from "./report-context.ts";
import { reportWording } from "./wording.ts";

/** An explanation as a Markdown document with one title; ends with a line break. */
export function explainMarkdown(explanation: Explanation, context: ReportContext): string {
  const words = reportWording[context.language];
  const { statements, pack } = explanation;
  return renderMarkdown([
    ...explainBlocks(explanation, words),
    ...statementBlocks(statements, pack.source, words),
    ...accountBlocks(pack, words),
  ]);
}
