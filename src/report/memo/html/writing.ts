import type { Language } from "../../../language/languages.ts";
import type { Labels } from "../../document/document.ts";

/** What is known while a page is written, and what is counted on the way: places that refer to a footnote, pictures. */
export interface Writing {
  readonly language: Language;
  readonly labels: Labels;
  /** The name of the element that is the heading of a section. */
  readonly headings: ReadonlyMap<string, string>;
  /** How many places refer to each footnote so far. */
  readonly references: Map<number, number>;
  /** A name for an element that no other has. */
  readonly nextId: (kind: string) => string;
}

/** A page on which nothing is written yet. */
export function startWriting(language: Language, labels: Labels, headings: ReadonlyMap<string, string>): Writing {
  const counts = new Map<string, number>();
  return {
    language,
    labels,
    headings,
    references: new Map(),
    nextId: (kind) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return `${kind}-${count}`;
    },
  };
}

/** The name of a place that refers to a footnote: the first, second and so on that does. */
export function referenceId(note: number, place: number): string {
  return place === 1 ? `ref-${note}` : `ref-${note}-${place}`;
}
