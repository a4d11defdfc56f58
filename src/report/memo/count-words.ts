import { heading, linesOf, plainBlocks } from "../document/blocks.ts";
import type { Block, Document, Line, SectionBlock } from "../document/document.ts";
import { plainText, span } from "../document/lines.ts";
import { renderBlock } from "../markdown/render-blocks.ts";
import { filled, headingText } from "../markdown/render-line.ts";
import { markdownMemo } from "../markdown/render-memo.ts";
import type { Draft, SectionBlocks } from "./draft.ts";
import { accountSection, arrange, groundsOf, leaveOutGaps, noteText, type Source, titleOf } from "./lay-out-memo.ts";
import type { Room } from "./rooms.ts";
import type { Template } from "./template.ts";

/** How many words a memo has in Markdown, its headings, notes and marks included. */
export function countWords(memo: Document): number {
  return wordsIn(markdownMemo(memo));
}

function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** What a block adds to the length of a memo: its own words, and the footnotes that it refers to. */
interface BlockLength {
  readonly words: number;
  readonly sources: readonly Source[];
}

/**
 * Counts the words that a memo would have, without laying it out or writing it: what {@link countWords} counts of it. For
 * one memo in one room after another, whose sections are mostly the same ones: the length of each block is worked out
 * once. To which footnote or heading something refers takes no word more or less; in a table it might, but none is in the
 * body of a memo with a limit.
 */
export function createWordCount(
  draft: Draft,
  template: Template,
  account: string,
): (blocks: SectionBlocks, room: Room) => number {
  const lengths = new WeakMap<SectionBlock, BlockLength>();
  const measure = (block: SectionBlock): BlockLength => {
    const length = lengths.get(block) ?? measureBlock(block, draft);
    lengths.set(block, length);
    return length;
  };
  const left = new WeakMap<readonly SectionBlock[], readonly SectionBlock[]>();
  // What is gathered elsewhere is the same in every room.
  const leaveOut: typeof leaveOutGaps = (blocks, gathered) => {
    const rest = left.get(blocks) ?? leaveOutGaps(blocks, gathered);
    left.set(blocks, rest);
    return rest;
  };
  const notes = new Map<string, number>();
  const countNote = (grounds: string, source: Source): number => {
    const words = notes.get(grounds) ?? markWords + wordsIn(noteText(source, draft));
    notes.set(grounds, words);
    return words;
  };
  const ownTitle = countBlock(heading(1, titleOf(template, draft)));
  return (blocks, room) => {
    const body = arrange(blocks, template, { ...draft, room }, leaveOut);
    const noted = new Set<string>();
    let words = ownTitle;
    for (const section of [...body, ...accountSection(body, account)]) {
      if (section.title !== "") words += countBlock(heading(2, section.title));
      for (const length of section.blocks.map(measure)) {
        words += length.words;
        for (const source of length.sources) {
          const grounds = groundsOf(source);
          if (!noted.has(grounds)) words += countNote(grounds, source);
          noted.add(grounds);
        }
      }
    }
    return words;
  };
}

function measureBlock(block: SectionBlock, { words }: Draft): BlockLength {
  const sources = linesOf([block]).flatMap((line) => line.filter((part) => part.kind === "source"));
  return { words: sum(plainBlocks(block, words.labels).map(countBlock)), sources };
}

/** What stands before a heading, an entry or a footnote counts as a word. */
const markWords = 1;

function countBlock(block: Block): number {
  switch (block.kind) {
    case "heading":
      return markWords + wordsIn(headingText(block.depth, plainText(block.line), filled));
    case "paragraph":
      return countLine(block.line);
    case "list":
      return sum(
        block.items.flatMap(({ mark, line, more = [] }) =>
          [mark === undefined ? line : [mark, span(" "), ...line], ...more].map((each) => markWords + countLine(each)),
        ),
      );
    case "table":
      return wordsIn(renderBlock(block, new Map(), filled));
    default:
      return block satisfies never;
  }
}

/** Escaping text, marking it and breaking it into lines part no words and join none; a footnote's number has no space. */
function countLine(line: Line): number {
  return wordsIn(line.reduce((text, part) => text + (part.kind === "source" ? "*" : part.text), ""));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
