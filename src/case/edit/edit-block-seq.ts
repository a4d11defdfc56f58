import type { YAMLSeq } from "yaml";
import type { Editing } from "./editing.ts";
import { splice } from "./editing.ts";
import type { Entry } from "./entry.ts";
import { lineEnd, lineStart, nodeSpan, type Span } from "./layout.ts";
import { insertAt, removeLines } from "./lines.ts";
import { type ListStep, listSteps } from "./list-steps.ts";
import { replaceValue } from "./replace-value.ts";
import { type EditValue, flowText } from "./write-value.ts";

/** An item of a block list. */
interface Line {
  readonly span: Span;
  readonly indent: string;
}

/** Makes a list of lines into another list; a line that stays keeps its place and its comments. */
export function editBlockSeq(editing: Editing, entry: Entry, node: YAMLSeq, wanted: readonly EditValue[]): void {
  const lines = node.items.map((item) => readLine(editing, item)).filter((line) => line !== null);
  const steps = listSteps(Array.isArray(entry.old) ? entry.old : [], wanted);
  if (steps === null || lines.length < node.items.length) replaceValue(editing, entry, wanted);
  else editLines(editing, lines, steps);
}

function editLines(editing: Editing, lines: readonly Line[], steps: readonly ListStep[]): void {
  const { layout } = editing;
  let before: Line | undefined;
  for (const step of steps) {
    if (step.kind === "insert") {
      const [first] = lines;
      const text = `${first?.indent ?? ""}- ${flowText(step.value)}`;
      if (before) insertAt(editing, lineEnd(layout, before.span[1]), `\n${text}`);
      else insertAt(editing, lineStart(layout, first?.span[0] ?? 0), `${text}\n`);
      continue;
    }
    const line: Line | undefined = lines[step.at];
    if (line && step.kind === "replace") splice(editing, line.span, flowText(step.value));
    if (line && step.kind === "remove") removeLines(editing, line.span, line.indent);
    else before = line;
  }
}

/** Only an item with nothing but its dash before it is on a line of its own. */
function readLine({ layout }: Editing, item: unknown): Line | null {
  const span = nodeSpan(layout, item);
  if (span === null) return null;
  const dash = /^( *)- +$/.exec(layout.text.slice(lineStart(layout, span[0]), span[0]));
  return dash ? { span, indent: dash[1] ?? "" } : null;
}
