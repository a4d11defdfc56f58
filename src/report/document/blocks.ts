import { upperFirst } from "../../language/sentence.ts";
import type { Action, Block, Figure, FigureName, Labels, Line, ListItem, Option, SectionBlock } from "./document.ts";
import { sentences, span, strong, text } from "./lines.ts";

/** A heading of the given depth. */
export function heading(depth: 1 | 2 | 3, text: string): Block {
  return { kind: "heading", depth, line: [span(text)] };
}

/** A paragraph of pieces. */
export function paragraph(...line: Line): Block {
  return { kind: "paragraph", line };
}

/** A paragraph that stands apart from what is above it, also in a text report. */
export function paragraphApart(...line: Line): Block {
  return { kind: "paragraph", line, apart: true };
}

/** Sentences as a paragraph, or nothing where there are none. */
export function prose(...lines: readonly (Line | string | null)[]): readonly Block[] {
  const line = sentences(...lines);
  return line.length === 0 ? [] : [paragraph(...line)];
}

/** A list, or nothing where it would be empty. */
export function list(items: readonly (ListItem | Line)[], ordered = false): readonly Block[] {
  if (items.length === 0) return [];
  return [{ kind: "list", ordered, items: items.map((item) => ("line" in item ? item : { line: item })) }];
}

/** A table, or nothing where it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly Line[])[], none: string): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: "table", head, rows, none }];
}

/** The same of columns of one kind, of which none can do without its head. */
export function tableOfAlike(...parts: Parameters<typeof table>): readonly Block[] {
  return table(...parts).map((block) => ({ ...block, alike: true }));
}

/** The rows of a table with a word in each cell that would be empty: silence is no answer. */
export function filledRows({ rows, none }: Extract<Block, { kind: "table" }>): readonly (readonly Line[])[] {
  return rows.map((row) => row.map((cell) => (isEmpty(cell) ? text(none) : cell)));
}

function isEmpty(line: Line): boolean {
  return line.every((part) => part.kind !== "source" && part.text === "");
}

/** Blocks under a heading, or nothing where there are no blocks. */
export function section<B extends SectionBlock>(
  depth: 2 | 3,
  title: string,
  blocks: readonly B[],
): readonly (B | Block)[] {
  return blocks.length === 0 ? [] : [heading(depth, title), ...blocks];
}

/** A block with each of its lines replaced, in the order in which they are read; headings and marks stay. */
export function mapLines(block: SectionBlock, change: (line: Line) => Line): SectionBlock {
  switch (block.kind) {
    case "header":
      return { ...block, fields: block.fields.map((field) => ({ ...field, line: change(field.line) })) };
    case "paragraph":
      return { ...block, line: change(block.line) };
    case "list":
      return { ...block, items: block.items.map((item) => mapItem(item, change)) };
    case "table":
      return { ...block, rows: block.rows.map((row) => row.map(change)) };
    case "actions":
      return { ...block, actions: block.actions.map((action) => ({ ...action, line: change(action.line) })) };
    case "options":
      return {
        ...block,
        options: block.options.map((option) => ({
          ...option,
          for: option.for.map(change),
          against: option.against.map(change),
        })),
      };
    case "heading":
    case "figure":
      return block;
    default:
      return block satisfies never;
  }
}

function mapItem(item: ListItem, change: (line: Line) => Line): ListItem {
  const line = change(item.line);
  return item.more === undefined ? { ...item, line } : { ...item, line, more: item.more.map(change) };
}

/** The lines of blocks, in the order in which they are read. */
export function linesOf(blocks: readonly SectionBlock[]): readonly Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    mapLines(block, (line) => {
      lines.push(line);
      return line;
    });
  }
  return lines;
}

/** The statements that blocks refer to. */
export function citedIn(blocks: readonly SectionBlock[]): readonly string[] {
  const cited: string[] = [];
  for (const line of linesOf(blocks)) for (const part of line) if (part.kind === "source") cited.push(...part.cites);
  return cited;
}

/** A block as blocks that every format has, for a format that has no other way to show it; places to fill in as such. */
export function plainBlocks(block: SectionBlock, labels: Labels): readonly Block[] {
  const marked = mapLines(block, (line) => markGaps(line, labels));
  switch (marked.kind) {
    case "header":
      return list(marked.fields.map(({ label, line }) => labelled(label, line, labels)));
    case "actions":
      return list(
        marked.actions.map((action) => actionLine(action, labels)),
        true,
      );
    case "options":
      return marked.options.flatMap((option) => optionBlocks(option, labels));
    case "figure":
      return figureBlocks(marked.figure, labels);
    default:
      return [marked];
  }
}

function markGaps(line: Line, labels: Labels): Line {
  if (!line.some(({ kind }) => kind === "gap")) return line;
  return line.map((part) => (part.kind === "gap" ? span(labels.gap(part.text), "strong") : part));
}

function labelled(label: string, line: Line, labels: Labels): Line {
  return [...strong(labels.colon(label)), span(" "), ...line];
}

function actionLine({ line, about, decider }: Action, labels: Labels): Line {
  const party = decider === null ? "" : ` ${upperFirst(labels.decides(decider))}.`;
  return [...labelled(about, line, labels), span(party)];
}

function optionBlocks({ title, for: pros, against }: Option, labels: Labels): readonly Block[] {
  const items = [
    ...pros.map((line) => labelled(labels.for, line, labels)),
    ...against.map((line) => labelled(labels.against, line, labels)),
  ];
  return [heading(3, title), ...list(items)];
}

/** What a picture shows, as a table or a sentence. */
function figureBlocks(figure: Figure, labels: Labels): readonly Block[] {
  const caption = paragraph(span(figure.caption));
  switch (figure.kind) {
    case "mix": {
      const { level, role, for: pros, against } = figure.labels;
      const rows = figure.levels.map((each) =>
        [`${each.numeral} ${each.name}`, each.roleLabel, String(each.for), String(each.against)].map(text),
      );
      return [caption, ...table([level, role, pros, against], rows, labels.none)];
    }
    case "phases": {
      const { lead, support } = figure.labels;
      const items = figure.phases.map(({ name, whenLabel, mix }): ListItem => {
        const named = (role: string, levels: readonly FigureName[] = []): string =>
          `${labels.colon(role)} ${levels.map(({ numeral, name: level }) => `${numeral} ${level}`).join(", ") || labels.none}.`;
        const title = labels.colon(`${name} (${whenLabel})`);
        return { line: [...strong(title), span(` ${named(lead, mix?.lead)} ${named(support, mix?.support)}`)] };
      });
      return [caption, ...list(items)];
    }
    case "open":
      return prose(figure.alternative);
    case "themes": {
      const { labels: own, columns, rows } = figure;
      const cells = rows.map(({ numeral, name, cells }) => [
        text(`${numeral} ${name}`),
        ...cells.map(({ lead, support }) =>
          text(
            [
              ...(lead > 0 ? [`${own.lead}: ${lead}`] : []),
              ...(support > 0 ? [`${own.support}: ${support}`] : []),
            ].join(", "),
          ),
        ),
      ]);
      return [
        caption,
        ...tableOfAlike([own.level, ...columns.map(({ name, themes }) => `${name} (${themes})`)], cells, "0"),
      ];
    }
    // The key points say it in words.
    case "balance":
      return [];
    default:
      return figure satisfies never;
  }
}
