import { escapeMarkdown } from "../escape.ts";
import type { MemoIndex } from "../memo/index-page.ts";
import { filled, fillLines, headingLine } from "./fill-lines.ts";

/** The page over many memos as Markdown, with an entry for each; ends with a line break. */
export function markdownIndex({ title, head, entries }: MemoIndex): string {
  const items = entries.map(({ title: name, phase, lead, support, gaps, files }) => {
    const links = files.map(({ label, name: file }) => `[${escapeMarkdown(label)}](${file})`).join(", ");
    const mix = `${head.lead}: ${lead}. ${head.support}: ${support}.`;
    const about = `${head.phase}: ${phase}. ${mix} ${head.gaps}: ${gaps}.`;
    return fillLines("- ", `**${escapeMarkdown(name.trim())}** (${links}). ${escapeMarkdown(about)}`, filled);
  });
  return `${headingLine(1, title, filled)}\n\n${items.join("\n")}\n`;
}
