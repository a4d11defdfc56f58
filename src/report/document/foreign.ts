import type { Language } from "../../language/languages.ts";
import type { ForeignText } from "./document.ts";

/** A piece of a text; `language`: the one that it is in, where that is not the one of the document. */
export interface Piece {
  readonly text: string;
  readonly language?: Language;
}

/** Splits a text where another language begins or ends; the pieces joined are the text. */
export type LanguageSplitter = (text: string) => readonly Piece[];

/** For a document that is in one language. */
export const inOneLanguage: LanguageSplitter = (text) => [{ text }];

/** For a document in which these texts stand, by themselves or within a sentence. Of two that overlap, the longer counts. */
export function createLanguageSplitter(foreign: readonly ForeignText[] = []): LanguageSplitter {
  if (foreign.length === 0) return inOneLanguage;
  const longestFirst = foreign
    .filter(({ text }) => text !== "")
    .sort((one, other) => other.text.length - one.text.length);
  return (text) => {
    const pieces: Piece[] = [];
    splitBy(longestFirst, 0, text, pieces);
    return pieces;
  };
}

/** Adds the pieces of a text to others: what stands before each of the texts from `first` on is split by those after it. */
function splitBy(foreign: readonly ForeignText[], first: number, text: string, pieces: Piece[]): void {
  let rest = text;
  for (let at = first, known = foreign[at]; known !== undefined; known = foreign[at]) {
    const start = findWhole(rest, known.text);
    if (start === -1) {
      at += 1;
      continue;
    }
    splitBy(foreign, at + 1, rest.slice(0, start), pieces);
    pieces.push(known);
    rest = rest.slice(start + known.text.length);
  }
  if (rest !== "") pieces.push({ text: rest });
}

const letter = /[\p{L}\p{N}]/u;

/** Where words begin in a text that do not stand within a word of it; -1: they are not there. */
function findWhole(text: string, words: string): number {
  const isWithin = (start: number): boolean =>
    letter.test(text.charAt(start - 1)) || letter.test(text.charAt(start + words.length));
  let start = text.indexOf(words);
  while (start !== -1 && isWithin(start)) start = text.indexOf(words, start + 1);
  return start;
}
