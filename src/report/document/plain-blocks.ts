import { upperFirst } from "../../language/letter-case.ts";
import { heading, list, mapLines, paragraph, prose, table } from "./blocks.ts";
import type { Action, Block, Labels, Line, Option, SectionBlock } from "./document.ts";
import type { Figure } from "./figure.ts";
import { span, strong, text } from "./lines.ts";

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
      return figureBlocks(marked.figure);
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

function actionLine({ line, mark, decider }: Action, labels: Labels): Line {
  const party = decider === null ? "" : ` ${upperFirst(labels.decides(decider))}.`;
  return [...labelled(mark, line, labels), span(party)];
}

function optionBlocks({ title, for: pros, against }: Option, labels: Labels): readonly Block[] {
  const items = [
    ...pros.map((line) => labelled(labels.for, line, labels)),
    ...against.map((line) => labelled(labels.against, line, labels)),
  ];
  return [heading(3, title), ...list(items)];
}

/** What a picture shows, as a table or a sentence. */
function figureBlocks(figure: Figure): readonly Block[] {
  const caption = paragraph(span(figure.caption));
  switch (figure.kind) {
    case "mix": {
      const { level, role, for: pros, against } = figure.labels;
      const rows = figure.levels.map((each) =>
        [`${each.numeral} ${each.name}`, each.roleLabel, String(each.for), String(each.against)].map(text),
      );
      return [caption, ...table([level, role, pros, against], rows)];
    }
    case "phases": {
      const { phase, lead, support } = figure.labels;
      const rows = figure.phases.map(({ name, whenLabel, mix }) => {
        const numerals = (levels: readonly { readonly numeral: string }[] = []): string =>
          levels.map(({ numeral }) => numeral).join(", ");
        return [`${name} (${whenLabel})`, numerals(mix?.lead), numerals(mix?.support)].map(text);
      });
      return [caption, ...table([phase, lead, support], rows)];
    }
    case "open":
      return prose(figure.alternative);
    // The key points say it in words.
    case "balance":
      return [];
    default:
      return figure satisfies never;
  }
}
