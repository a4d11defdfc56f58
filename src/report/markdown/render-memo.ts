import { heading, plainBlocks } from "../document/blocks.ts";
import type { Block, Document } from "../document/document.ts";
import { entryId, entryNames } from "../document/entries.ts";
import { plainText } from "../document/lines.ts";
import { escapeMarkdown } from "../escape.ts";
import type { MemoIndex } from "../memo/index-page.ts";
import { renderBlock } from "./render-blocks.ts";
import { filled, fillLines, headingLine, headingText } from "./render-line.ts";

/** A memo as Markdown (CommonMark with GitHub's tables and footnotes) that ends with a line break. */
export function markdownMemo(memo: Document): string {
  const sections = memo.sections.map(({ title, holds, blocks }) => ({
    holds: title === "" ? [] : holds,
    blocks: [
      ...(title === "" ? [] : [heading(2, title)]),
      ...blocks.flatMap((block) => plainBlocks(block, memo.labels)),
    ],
  }));
  const title = { holds: [], blocks: [heading(1, memo.title)] };
  const headings = linkHeadings([title, ...sections]);
  const parts = [
    ...[title, ...sections].flatMap(({ blocks }) => blocks.map((block) => renderBlock(block, headings, filled))),
    ...memo.notes.map(({ number, text }) => fillLines(`[^${number}]: `, escapeMarkdown(text), filled, "    ")),
  ];
  return `${parts.join("\n\n")}\n`;
}

/**
 * What leads to each entry by its name, and to the heading of each section by the names of its parts. Of a heading GitHub
 * makes it of the words, and pandoc does the same with `gfm_auto_identifiers`, which is on where it reads `gfm`.
 */
function linkHeadings(
  sections: readonly { readonly holds: readonly string[]; readonly blocks: readonly Block[] }[],
): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const link = createLinks();
  for (const { holds, blocks } of sections) {
    const [first = ""] = blocks.flatMap((block) =>
      block.kind === "heading" ? [link(headingText(block.depth, plainText(block.line), filled))] : [],
    );
    for (const name of holds) if (first !== "" && !links.has(name)) links.set(name, first);
  }
  for (const name of entryNames(sections)) links.set(name, entryId(name));
  return links;
}

/** Of headings with the same words all but the first get a number. */
function createLinks(): (heading: string) => string {
  const taken = new Set<string>();
  return (heading) => {
    const words = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-");
    let link = words;
    for (let number = 1; taken.has(link); number += 1) link = `${words}-${number}`;
    taken.add(link);
    return words === "" ? "" : link;
  };
}

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
