/** One line of a text, counted from 1, without its end. */
export interface TextLine {
  readonly number: number;
  /** The line; of one that is too long, what comes first. */
  readonly text: string;
  readonly tooLong: boolean;
}

/**
 * The lines of a UTF-8 text that comes in pieces; what is not UTF-8 comes out as U+FFFD. However long the text, no more
 * than a line of `longest` UTF-16 units and a piece are kept.
 */
export function* splitLines(pieces: Iterable<Uint8Array>, longest: number): Generator<TextLine> {
  const decoder = new TextDecoder("utf-8");
  let [number, pending, tooLong] = [1, "", false];
  for (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true });
    let start = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
      const line = pending + text.slice(start, end);
      yield { number, text: withoutReturn(line), tooLong: tooLong || line.length > longest };
      [number, pending, tooLong] = [number + 1, "", false];
      start = end + 1;
    }
    if (!tooLong) pending += text.slice(start);
    tooLong ||= pending.length > longest;
  }
  pending += decoder.decode();
  if (pending !== "") yield { number, text: withoutReturn(pending), tooLong };
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
