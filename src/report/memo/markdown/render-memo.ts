import type { Memo, MemoSection } from "../memo.ts";
import type { MarkdownContext } from "./context.ts";
import { escapeText } from "./escape-text.ts";
import { fillLines, headingLine } from "./fill-lines.ts";
import { linkHeadings } from "./link-headings.ts";
import { renderBlocks } from "./render-block.ts";

/** A memo as Markdown (CommonMark with GitHub's tables and footnotes) that ends with a line break. */
export function markdownMemo(memo: Memo): string {
  const context = { labels: memo.labels, headings: linkHeadings(memo) };
  const parts = [
    headingLine(1, memo.title),
    ...memo.sections.flatMap((section) => renderSection(section, context)),
    ...memo.notes.map(({ number, text }) => fillLines(`[^${number}]: `, escapeText(text), "    ")),
  ];
  return `${parts.join("\n\n")}\n`;
}

function renderSection({ title, blocks }: MemoSection, context: MarkdownContext): readonly string[] {
  const heading = title === "" ? [] : [headingLine(2, title)];
  return [...heading, ...renderBlocks(blocks, context)];
}
