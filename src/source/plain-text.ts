import { leaf, lineEnd, type PlainNode, type Reading, signs } from "./plain-node.ts";

const { lineFeed, space, dash } = signs;
const [literal, folded] = [124, 62];

/**
 * A text in a block behind `|` or `>`, which may be followed by `-`, below what goes in so far; ends where its last line
 * does. null: there is none, or lines in it that go in further, or hold spaces alone.
 */
export function readTextBlock(reading: Reading, indent: number): PlainNode | null {
  const { text, at: start } = reading;
  const sign = text.charCodeAt(start);
  if (sign !== literal && sign !== folded) return null;
  const strips = text.charCodeAt(start + 1) === dash;
  const head = start + (strips ? 2 : 1);
  const own = spacesAt(text, head + 1);
  if (text.charCodeAt(head) !== lineFeed || own <= indent) return null;
  const lines: string[] = [];
  let end = head;
  for (let at = head + 1; at < text.length; ) {
    const spaces = spacesAt(text, at);
    const stop = lineEnd(text, at);
    if (at + spaces < stop && spaces < own) break;
    if (spaces !== (at === stop ? 0 : own)) return null;
    lines.push(text.slice(at + spaces, stop));
    if (at < stop) end = stop;
    at = stop + 1;
  }
  while (lines.at(-1) === "") lines.pop();
  if (lines[0] === undefined || lines[0] === "") return null;
  reading.at = end;
  const whole = sign === literal ? lines.join("\n") : foldLines(lines);
  return leaf(strips ? whole : `${whole}\n`, start, end);
}

function spacesAt(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === space) at += 1;
  return at - start;
}

/** A line end becomes a space, and an empty line a line end. */
function foldLines(lines: readonly string[]): string {
  return lines.join("\n").replace(/\n+/g, (ends) => (ends === "\n" ? " " : ends.slice(1)));
}
