import { type IParagraphOptions, Paragraph, type Table, TableRow, type XmlComponent } from "docx";
import { filledRows } from "../document/blocks.ts";
import type { Action, HeaderField, Line, ListItem, Option, SectionBlock } from "../document/document.ts";
import { plainText, span } from "../document/lines.ts";
import { drawFigure } from "./draw-figure.ts";
import { markEntry, paragraphOf, spacer, textRuns, textWidth, type WordBlock, type WordContext } from "./parts.ts";
import { renderLine } from "./render-line.ts";
import { lists, styleIds } from "./styles.ts";
import { cellOf, columnWidths, fixedTable, headRow, textCell } from "./table.ts";

/** A block of a memo as paragraphs and tables of Word; a paragraph that introduces what follows stays with it. */
export function renderBlock(
  block: SectionBlock,
  next: SectionBlock | undefined,
  context: WordContext,
): readonly WordBlock[] {
  switch (block.kind) {
    case "header":
      return [headerTable(block.fields, context), spacer()];
    case "paragraph":
      return [
        paragraphOf(renderLine(block.line, context), { keepNext: next !== undefined && introduced.has(next.kind) }),
      ];
    case "heading":
      return [heading(renderLine(block.line, context), block.depth === 3 ? "Heading2" : "Heading1")];
    case "list":
      return listItems(block.items, block.ordered, context);
    case "table":
      return [plainTable(block.head, filledRows(block), context), spacer()];
    case "actions":
      return [actionTable(block.actions, context), spacer()];
    case "options":
      return block.options.flatMap((option) => renderOption(option, context));
    case "figure":
      return drawFigure(block.figure, context);
    default:
      return block satisfies never;
  }
}

const introduced: ReadonlySet<SectionBlock["kind"]> = new Set(["list", "table", "actions", "options"]);

function heading(children: readonly XmlComponent[], level: "Heading1" | "Heading2" = "Heading2"): Paragraph {
  return paragraphOf(children, { heading: level });
}

/** With room under the last one. */
function listItems(
  items: readonly ListItem[],
  ordered: boolean,
  context: WordContext,
  room = 140,
): readonly Paragraph[] {
  const instance = context.nextList();
  return items.flatMap(({ name, mark, line, more = [] }, index) => {
    const marked = mark === undefined ? line : [mark, span(" "), ...line];
    const last = index === items.length - 1 ? { spacing: { after: room } } : {};
    const under = { style: styleIds.bulleted, indent: { left: listIndent } };
    return [
      listItem(markEntry(name, renderLine(marked, context), context), ordered, instance, more.length === 0 ? last : {}),
      ...more.map((each, at) =>
        paragraphOf(renderLine(each, context), { ...under, ...(at === more.length - 1 ? last : {}) }),
      ),
    ];
  });
}

/** Of what belongs to an entry: as deep as the text of the entry itself. */
const listIndent = 340;

function listItem(
  children: readonly XmlComponent[],
  ordered: boolean,
  instance: number,
  options: Omit<IParagraphOptions, "children"> = {},
): Paragraph {
  const reference = ordered ? lists.numbered : lists.bulleted;
  return paragraphOf(children, {
    ...options,
    style: ordered ? styleIds.numbered : styleIds.bulleted,
    numbering: { reference, level: 0, instance, custom: true },
  });
}

function headerTable(fields: readonly HeaderField[], context: WordContext): Table {
  const widths = [Math.round(textWidth * 0.26), textWidth - Math.round(textWidth * 0.26)];
  const [first = 0, second = 0] = widths;
  const rows = fields.map(
    ({ label, line }) =>
      new TableRow({
        cantSplit: isShort([line]),
        children: [
          cellOf([new Paragraph({ style: styleIds.head, children: textRuns(label) })], first),
          textCell(renderLine(line, context), second),
        ],
      }),
  );
  return fixedTable(widths, { rows, tableLook: { firstRow: false, firstColumn: true } });
}

/** More rows than this leave a page too empty when they are kept together. */
const mostRowsTogether = 8;

function plainTable(head: readonly string[], rows: readonly (readonly Line[])[], context: WordContext): Table {
  const widths = columnWidths(head, rows, textWidth, context.labels);
  const staysWhole = isShort(rows.flat()) && rows.length <= mostRowsTogether;
  const body = rows.map((row, number) => {
    const keepNext = staysWhole && number < rows.length - 1;
    return new TableRow({
      cantSplit: isShort(row),
      children: row.map((cell, index) => textCell(renderLine(cell, context), widths[index] ?? 0, keepNext)),
    });
  });
  return fixedTable(widths, { rows: [headRow(head, widths), ...body], tableLook: { firstRow: true } });
}

/** Each action has its number, and in columns what it belongs to and who decides. */
function actionTable(actions: readonly Action[], context: WordContext): Table {
  const { actionHead } = context.labels;
  const withDecider = actions.some(({ decider }) => decider !== null);
  const head = withDecider ? actionHead : actionHead.slice(0, 2);
  const shares = withDecider ? [0.56, 0.24, 0.2] : [0.7, 0.3];
  const widths = shares.map((share) => Math.round(textWidth * share));
  const [first = 0, second = 0, third = 0] = widths;
  const instance = context.nextList();
  const rows = actions.map(({ line, about, decider }) => {
    const cells = [
      cellOf([listItem(renderLine(line, context), true, instance)], first),
      textCell(textRuns(about), second),
    ];
    const last = withDecider ? [textCell(textRuns(decider ?? context.labels.none), third)] : [];
    return new TableRow({ cantSplit: isShort([line]), children: [...cells, ...last] });
  });
  return fixedTable(widths, { rows: [headRow(head, widths), ...rows], tableLook: { firstRow: true } });
}

/** What pleads for it next to what pleads against it. */
function renderOption({ title, for: pros, against }: Option, context: WordContext): readonly WordBlock[] {
  const half = Math.floor(textWidth / 2);
  const widths = [half, textWidth - half];
  const cell = (lines: readonly Line[], width: number) =>
    cellOf(
      lines.length === 0
        ? [new Paragraph({ style: styleIds.cell })]
        : listItems(
            lines.map((line) => ({ line })),
            false,
            context,
            20,
          ),
      width,
    );
  const row = new TableRow({
    cantSplit: isShort([...pros, ...against]),
    children: [cell(pros, half), cell(against, textWidth - half)],
  });
  const head = headRow([context.labels.for, context.labels.against], widths);
  return [heading(textRuns(title)), fixedTable(widths, { rows: [head, row], tableLook: { firstRow: true } }), spacer()];
}

/** Whether these lines leave a page no emptier than is worth to keep them together. */
function isShort(lines: readonly Line[]): boolean {
  return lines.reduce((sum, line) => sum + plainText(line).length, 0) < 1000;
}
