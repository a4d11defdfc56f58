import { splitLines } from "./split-lines.ts";

/** The text of one YAML document, with the lines before it that belong to it. */
export interface TextDocument {
  /** The number of its first line. */
  readonly number: number;
  /** Empty where it is too long. */
  readonly text: string;
  readonly tooLong: boolean;
}

/**
 * The documents of a YAML text that comes in pieces: a line that starts with `---` begins one and `...` ends one,
 * whatever is around them. No more than a document of `longest` UTF-16 units and a piece are kept.
 */
export function* splitDocuments(pieces: Iterable<Uint8Array>, longest: number): Generator<TextDocument> {
  let [number, size, begun] = [1, 0, false];
  let lines: string[] = [];
  const take = (): TextDocument => {
    const tooLong = size > longest;
    return { number, text: tooLong ? "" : lines.map((line) => `${line}\n`).join(""), tooLong };
  };
  const restart = (at: number): void => {
    [number, size, begun, lines] = [at, 0, false, []];
  };
  for (const line of splitLines(pieces, longest)) {
    if (begun && isMark(line.text, "---")) {
      yield take();
      restart(line.number);
    }
    size += line.tooLong ? longest + 1 : line.text.length + 1;
    if (size > longest) lines = [];
    else lines.push(line.text);
    // Comments and directives before a document belong to it.
    begun ||= !/^\s*(#|$)|^%/.test(line.text);
    if (begun && isMark(line.text, "...")) {
      yield take();
      restart(line.number + 1);
    }
  }
  if (begun) yield take();
}

function isMark(line: string, mark: "---" | "..."): boolean {
  return line.startsWith(mark) && /^(\s|$)/.test(line.slice(mark.length, mark.length + 1));
}
