import { upperFirst } from "../../../language/letter-case.ts";
import type { Figure } from "../figure.ts";
import { strong, text } from "../lines.ts";
import type { MemoAction, MemoBlock, MemoLine, MemoOption } from "../memo.ts";
import type { MarkdownContext } from "./context.ts";
import { escapeText } from "./escape-text.ts";
import { fillLines, headingLine } from "./fill-lines.ts";
import { renderLine } from "./render-line.ts";
import { renderTable } from "./render-table.ts";

/** Blocks as pieces of Markdown that a blank line sets apart. */
export function renderBlocks(blocks: readonly MemoBlock[], context: MarkdownContext): readonly string[] {
  return blocks.flatMap((block) => renderBlock(block, context));
}

function renderBlock(block: MemoBlock, context: MarkdownContext): readonly string[] {
  switch (block.kind) {
    case "header":
      return [
        bullets(
          block.fields.map(({ label, line }) => [...strong(context.labels.colon(label)), ...text(" "), ...line]),
          context,
        ),
      ];
    case "paragraph":
      return [fillLines("", renderLine(block.line, context))];
    case "heading":
      return [headingLine(3, block.text)];
    case "list":
      return [block.ordered ? numbered(block.items, context) : bullets(block.items, context)];
    case "table":
      return [renderTable(block.head, block.rows, context)];
    case "actions":
      return [
        numbered(
          block.actions.map((action) => actionLine(action, context)),
          context,
        ),
      ];
    case "options":
      return block.options.flatMap((option) => renderOption(option, context));
    case "figure":
      return renderFigure(block.figure, context);
    default:
      return block satisfies never;
  }
}

function bullets(items: readonly MemoLine[], context: MarkdownContext): string {
  return items.map((item) => fillLines("- ", renderLine(item, context))).join("\n");
}

function numbered(items: readonly MemoLine[], context: MarkdownContext): string {
  return items.map((item, index) => fillLines(`${index + 1}. `, renderLine(item, context))).join("\n");
}

function actionLine({ line, mark, decider }: MemoAction, { labels }: MarkdownContext): MemoLine {
  const party = decider === null ? "" : ` ${upperFirst(labels.decides(decider))}.`;
  return [...strong(labels.colon(mark)), ...text(" "), ...line, ...text(party)];
}

function renderOption({ title, for: pros, against }: MemoOption, context: MarkdownContext): readonly string[] {
  const { labels } = context;
  const labelled = (label: string, lines: readonly MemoLine[]): readonly MemoLine[] =>
    lines.map((line) => [...strong(labels.colon(label)), ...text(" "), ...line]);
  const items = [...labelled(labels.for, pros), ...labelled(labels.against, against)];
  return [headingLine(3, title), bullets(items, context)];
}

/** What a picture shows, as a table or a sentence. */
function renderFigure(figure: Figure, context: MarkdownContext): readonly string[] {
  switch (figure.kind) {
    case "mix": {
      const { level, role, for: pros, against } = figure.labels;
      const rows = figure.levels.map((each) =>
        [`${each.numeral} ${each.name}`, each.roleLabel, String(each.for), String(each.against)].map((cell) =>
          text(cell),
        ),
      );
      return [caption(figure), renderTable([level, role, pros, against], rows, context)];
    }
    case "phases": {
      const { phase, lead, support } = figure.labels;
      const rows = figure.phases.map(({ name, whenLabel, mix }) => {
        const numerals = (levels: readonly { readonly numeral: string }[] = []): string =>
          levels.map(({ numeral }) => numeral).join(", ");
        return [`${name} (${whenLabel})`, numerals(mix?.lead), numerals(mix?.support)].map((cell) => text(cell));
      });
      return [caption(figure), renderTable([phase, lead, support], rows, context)];
    }
    case "open":
      return [fillLines("", escapeText(figure.alternative))];
    // The key points say it in words.
    case "balance":
      return [];
    default:
      return figure satisfies never;
  }
}

function caption(figure: Figure): string {
  return fillLines("", escapeText(figure.caption));
}
