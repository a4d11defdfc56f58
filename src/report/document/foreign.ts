import type { Language } from "../../language/languages.ts";
import type { ForeignText } from "./document.ts";

/** A piece of a text; `language`: the one that it is in, where that is not the one of the document. */
export interface Piece {
  readonly text: string;
  readonly language?: Language;
}

/** Splits a text where another language begins or ends; the pieces joined are the text. */
export type LanguageSplitter = (text: string) => readonly Piece[];

/** For a document in which these texts stand, by themselves or within a sentence. Of two that overlap, the longer counts. */
export function createLanguageSplitter(foreign: readonly ForeignText[] = []): LanguageSplitter {
  if (foreign.length === 0) return (text) => [{ text }];
  const languages = new Map(foreign.map(({ text, language }) => [text, language]));
  const longestFirst = [...languages.keys()].sort((one, other) => other.length - one.length);
  const all = longestFirst.map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|");
  // Not within a word of another text.
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(${all})(?![\\p{L}\\p{N}])`, "u");
  return (text) =>
    text.split(found).flatMap((piece, at): readonly Piece[] => {
      const language = at % 2 === 1 ? languages.get(piece) : undefined;
      return piece === "" ? [] : [language === undefined ? { text: piece } : { text: piece, language }];
    });
}
