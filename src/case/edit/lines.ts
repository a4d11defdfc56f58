import { type Editing, splice } from "./editing.ts";
import { commentsIn, lineEnd, lineStart, type Span } from "./layout.ts";

/** Takes lines away; comments on them stay, on lines of their own. */
export function removeLines(editing: Editing, span: Span, indent: string): void {
  const { layout } = editing;
  const [start, end] = [lineStart(layout, span[0]), lineEnd(layout, span[1])];
  const comments = commentLines(commentsIn(layout, [start, end]), indent);
  if (comments.length > 0) splice(editing, [start, end], comments.join("\n"));
  else if (start > 0) splice(editing, [start - 1, end], "");
  else splice(editing, [0, Math.min(end + 1, layout.text.length)], "");
}

/** Behind the line before, since the line that begins here may go. */
export function insertLines(editing: Editing, start: number, lines: readonly string[]): void {
  if (start > 0) insertAt(editing, start - 1, below(lines));
  else insertAt(editing, start, `${lines.join("\n")}\n`);
}

/** Puts a text between what is before an offset and what is behind it. */
export function insertAt(editing: Editing, at: number, text: string): void {
  splice(editing, [at, at], text);
}

/** Lines that come below what is there. */
export function below(lines: readonly string[]): string {
  return lines.map((line) => `\n${line}`).join("");
}

/** Comments on lines of their own. */
export function commentLines(comments: readonly string[], indent: string): readonly string[] {
  return comments.map((comment) => indent + comment);
}
