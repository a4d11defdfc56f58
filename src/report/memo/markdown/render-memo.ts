import { escapeMarkdown } from "../../escape.ts";
import type { Memo, MemoSection } from "../memo.ts";
import { fillLines, headingLine } from "./fill-lines.ts";
import { renderBlocks } from "./render-block.ts";

/** A memo as Markdown (CommonMark with GitHub's tables and footnotes) that ends with a line break. */
export function markdownMemo(memo: Memo): string {
  const parts = [
    headingLine(1, memo.title),
    ...memo.sections.flatMap((section) => renderSection(section, memo)),
    ...memo.notes.map(({ number, text }) => fillLines(`[^${number}]: `, escapeMarkdown(text), "    ")),
  ];
  return `${parts.join("\n\n")}\n`;
}

function renderSection({ title, blocks }: MemoSection, memo: Memo): readonly string[] {
  const heading = title === "" ? [] : [headingLine(2, title)];
  return [...heading, ...renderBlocks(blocks, memo.labels)];
}
