import type { Document, Line } from "../../../src/report/document/document.ts";

/** Every text of a memo but its footnotes, in the order in which they are read. */
export function linesIn(memo: Document): readonly string[] {
  return memo.sections.flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap((block): readonly string[] => {
      switch (block.kind) {
        case "paragraph":
          return pieces(block.line);
        case "list":
          return block.items.flatMap(({ line }) => pieces(line));
        case "table":
          return [...block.head, ...block.rows.flat().flatMap(pieces)];
        case "actions":
          return block.actions.flatMap(({ line, about, decider }) => [...pieces(line), about, decider ?? ""]);
        case "options":
          return block.options.flatMap((option) => [
            option.title,
            ...[...option.for, ...option.against].flatMap(pieces),
          ]);
        case "header":
          return block.fields.flatMap(({ label, line }) => [label, ...pieces(line)]);
        case "heading":
          return pieces(block.line);
        case "figure":
          return [block.figure.caption];
        default:
          return block satisfies never;
      }
    }),
  ]);
}

/** Between them stand the numbers of footnotes. */
function pieces(line: Line): readonly string[] {
  return line.flatMap((part) => (part.kind === "source" ? [] : [part.text]));
}

/** A text with each run of white space as one space. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The texts in another language than its own that a memo tells; of a case, it need not tell each. */
export function foreignIn({ title, sections, foreign = [] }: Document): readonly string[] {
  const told = JSON.stringify([title, sections]);
  return foreign.map(({ text }) => text).filter((text) => told.includes(JSON.stringify(text).slice(1, -1)));
}
