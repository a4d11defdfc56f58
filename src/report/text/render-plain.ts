import type { Block, Inline, Line, ListItem, Span } from "../document/document.ts";
import { plainSpan } from "../escape.ts";
import { hangText, wrapText } from "./wrap-text.ts";

const indent = "  ";

/**
 * Blocks as lines of words, none wider than `width`: one thing a line, words for bars and marks, and a list for a table.
 * Speech skips marks; in braille each takes cells, and so do columns.
 */
export function renderPlain(blocks: readonly Block[], width: number): readonly string[] {
  return blocks.flatMap((block, index) => {
    const lines = renderBlock(block, width);
    return index > 0 && block.kind === "heading" ? ["", ...lines] : lines;
  });
}

function renderBlock(block: Block, width: number): readonly string[] {
  switch (block.kind) {
    case "heading":
      return wrapText(wordsOf(block.line), width);
    case "paragraph":
      return (block.spoken ?? [wordsOf(block.line)]).flatMap((text) => wrapText(text, width));
    case "list":
      return block.items.flatMap((item, index) => renderItem(item, block.ordered ? `${index + 1}. ` : "", width));
    case "table":
      return block.rows.flatMap((row) => renderRow(block.head, row, width));
    default:
      return block satisfies never;
  }
}

/** What stands in columns beside each other, and what belongs to the entry, stands below it. */
function renderItem({ mark, line, more = [] }: ListItem, number: string, width: number): readonly string[] {
  const [first = "", ...rest] = columnsOf(line);
  const told = mark === undefined ? "" : spokenMark(mark);
  const below = [...rest, ...more.map(wordsOf)];
  return [...hung(number + (told === "" ? first : `${told}: ${first}`), width), ...below.flatMap(indented(width))];
}

/** The first cell names the row; the others are named by their heads. */
function renderRow(head: readonly string[], row: readonly Line[], width: number): readonly string[] {
  const [first = "", ...rest] = row.map(wordsOf);
  const cells = rest.flatMap((cell, index) => (cell === "" ? [] : [`${plainSpan(head[index + 1] ?? "")}: ${cell}`]));
  return [...hung(first, width), ...cells.flatMap(indented(width))];
}

/** The lines of an entry: the first one alone stands at the margin, so that it is clear where the next entry begins. */
function hung(text: string, width: number): readonly string[] {
  return wrapText(text, width - indent.length).map((line, index) => (index === 0 ? line : indent + line));
}

function indented(width: number): (text: string) => readonly string[] {
  return (text) => hangText(indent, text, width);
}

/** A padded piece is a column of its own. */
function columnsOf(line: Line): readonly string[] {
  const columns: string[] = [];
  let open = "";
  for (const part of line) {
    const words = spokenInline(part);
    open += words;
    if (part.kind !== "text" || part.pad === undefined) continue;
    columns.push(open.trim());
    open = "";
  }
  return [...columns, open.trim()].filter((column) => column !== "");
}

function wordsOf(line: Line): string {
  return line.map(spokenInline).join("").trim();
}

/** Of a mark without letters or figures there is nothing to say: what it stands for, the line says. */
function spokenMark(mark: Span): string {
  const text = plainSpan(mark.spoken ?? mark.text).trim();
  return /[\p{L}\p{N}]/u.test(text) ? text : "";
}

function spokenInline(part: Inline): string {
  switch (part.kind) {
    case "text":
      return plainSpan(part.spoken ?? part.text);
    case "gap":
    case "reference":
      return plainSpan(part.text);
    case "link":
      return plainSpan(`${part.text} (${part.url})`);
    case "source": {
      const shown = part.note === undefined ? part.cites.join(", ") : String(part.note);
      return `[${plainSpan(shown)}]${part.basis === "inferred" ? "*" : ""}`;
    }
    default:
      return part satisfies never;
  }
}
