import { type Editing, splice } from "./editing.ts";
import type { Entry } from "./entry.ts";
import { commentsIn, lineEnd, nodeSpan, type Span } from "./layout.ts";
import { below, commentLines, insertAt } from "./lines.ts";
import { type BlockValue, blockValue, type EditValue } from "./write-value.ts";

/** Gives an entry another value, whatever stands there; the comments stay. */
export function replaceValue(editing: Editing, entry: Entry, value: EditValue): void {
  const { layout, step } = editing;
  const written = blockValue(value, entry.indent, step, entry.path.length - 1);
  const span = nodeSpan(layout, entry.pair.value);
  const below = span !== null && layout.text.slice(entry.colon, span[0]).includes("\n");
  if (span === null) addBehindKey(editing, entry, written);
  else if (below) replaceBelow(editing, entry, written);
  else replaceBehind(editing, entry, span, written);
}

function addBehindKey(editing: Editing, { colon }: Entry, { inline, lines }: BlockValue): void {
  insertAt(editing, colon, behind(inline));
  insertAt(editing, lineEnd(editing.layout, colon), below(lines));
}

/** The value stands on lines below its key; comments among them stay below it. */
function replaceBelow(editing: Editing, { colon, end, indent }: Entry, { inline, lines }: BlockValue): void {
  const { layout } = editing;
  const span: Span = [lineEnd(layout, colon), lineEnd(layout, end)];
  insertAt(editing, colon, behind(inline));
  splice(editing, span, below([...lines, ...commentLines(commentsIn(layout, span), indent)]));
}

/** The value begins on the line of its key; a comment within it goes behind it where nothing else does. */
function replaceBehind(editing: Editing, entry: Entry, span: Span, { inline, lines }: BlockValue): void {
  const { layout } = editing;
  const end = lineEnd(layout, span[1]);
  const comments = commentsIn(layout, span);
  const same = layout.text.slice(span[1], end).includes("#") ? [] : comments.slice(0, 1);
  const text = [...(inline === "" ? [] : [inline]), ...same].join(" ");
  const start = text === "" ? entry.colon : span[0];
  splice(editing, [start, span[1]], text);
  insertAt(editing, end, below([...lines, ...commentLines(comments.slice(same.length), entry.indent)]));
}

function behind(text: string): string {
  return text === "" ? "" : ` ${text}`;
}
