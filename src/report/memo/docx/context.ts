import type { Document, Labels, Section } from "../../document/document.ts";
import { reportWording } from "../../wording.ts";

/** What has been written of a memo so far, and the words that Word needs. */
export interface WordContext {
  readonly labels: Labels;
  /** A number as it is written in the language of the memo. */
  readonly decimal: (value: number) => string;
  /** The bookmark at the heading of a section. */
  readonly headings: ReadonlyMap<string, string>;
  /** The footnotes that have been referred to. */
  readonly cited: Set<number>;
  /** A number for a list that starts to count anew. */
  readonly nextList: () => number;
}

/** For one memo. */
export function createContext({ labels, language, sections }: Document): WordContext {
  let list = 0;
  return {
    labels,
    decimal: reportWording[language].decimal,
    headings: headingsOf(sections),
    cited: new Set(),
    nextList: () => {
      list += 1;
      return list;
    },
  };
}

/** A part that stands in several places is found at the first. */
function headingsOf(sections: readonly Section[]): ReadonlyMap<string, string> {
  const marks = sections.flatMap(({ title, holds }, index) =>
    title === "" ? [] : holds.map((name) => [name, sectionMark(index)] as const),
  );
  return new Map(marks.toReversed());
}

/** The bookmark of a section; one that starts with a line below does not show in Word's list of bookmarks. */
export function sectionMark(index: number): string {
  return `_Section${index + 1}`;
}
