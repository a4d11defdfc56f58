import type { Language } from "../../language/languages.ts";
import type { Basis } from "../../pack/pack.ts";
import type { Figure } from "./figure.ts";
import type { SectionName } from "./section-name.ts";

/**
 * A memo for a decider as a document: what every format renders. All texts are raw, in `language`; whoever renders them
 * escapes them.
 */
export interface Memo {
  readonly language: Language;
  /** The heading of the whole, for example "Beslisnota: …". */
  readonly title: string;
  /** In the order in which they come; the one before the first heading has an empty title. */
  readonly sections: readonly MemoSection[];
  /** The footnotes, in the order of their numbers, which start at 1. */
  readonly notes: readonly MemoNote[];
  /** What somebody still has to fill in, in the order in which it comes. */
  readonly gaps: readonly MemoGap[];
  /** By which rules the memo was made, and that it is no official position: at the foot of every page. */
  readonly account: string;
  readonly labels: MemoLabels;
}

/** The few words that formats add to a memo of their own accord. */
export interface MemoLabels {
  readonly for: string;
  readonly against: string;
  readonly notes: string;
  readonly contents: string;
  /** A footnote, and the way back from it to the text. */
  readonly note: (number: number) => string;
  readonly backFrom: (number: number) => string;
  readonly page: (page: string, pages: string) => string;
  /** Around a place to fill in. */
  readonly gap: (text: string) => string;
  /** Between a name and what it is. */
  readonly colon: (name: string) => string;
  /** The heads of a table of actions: what, for which level, who decides. */
  readonly actionHead: readonly [action: string, about: string, decider: string];
  /** Of an action: who decides it, within a sentence. */
  readonly decides: (party: string) => string;
}

/** A part of a memo under one heading. */
export interface MemoSection {
  readonly title: string;
  readonly annex: boolean;
  /** The names of the parts that it is made of. */
  readonly holds: readonly string[];
  readonly blocks: readonly MemoBlock[];
}

/** A part of a section. */
export type MemoBlock =
  | { readonly kind: "header"; readonly fields: readonly HeaderField[] }
  | { readonly kind: "paragraph"; readonly line: MemoLine }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly MemoLine[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly MemoLine[])[] }
  | { readonly kind: "actions"; readonly actions: readonly MemoAction[] }
  | { readonly kind: "options"; readonly options: readonly MemoOption[] }
  | { readonly kind: "figure"; readonly figure: Figure };

/** A line at the head of the memo, such as to whom it goes. */
export interface HeaderField {
  readonly label: string;
  readonly line: MemoLine;
}

/** Something to do: numbered from 1, with what it belongs to and who decides it; null: nobody in particular. */
export interface MemoAction {
  readonly line: MemoLine;
  readonly about: string;
  /** What it belongs to, in short. */
  readonly mark: string;
  readonly decider: string | null;
}

/** A way to decide, with what pleads for it and against it. */
export interface MemoOption {
  readonly title: string;
  readonly advised: boolean;
  readonly for: readonly MemoLine[];
  readonly against: readonly MemoLine[];
}

/** A run of text, in which some of it stands out. */
export type MemoLine = readonly MemoInline[];

/**
 * A piece of a line. A `reference` leads to the section of the memo that {@link MemoSection.holds} what it names. A `source` has no text but the number of a footnote; with basis `inferred` it gets a star. A `gap` is
 * a place to fill in, to be marked as such. Emphasis only comes from a form's own text, and links from there or to what
 * was published elsewhere; the address of a link starts with `https:`, `http:` or `mailto:`.
 */
export type MemoInline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "emphasis"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string }
  | { readonly kind: "gap"; readonly text: string }
  | { readonly kind: "reference"; readonly text: string; readonly section: string }
  | { readonly kind: "source"; readonly cites: readonly string[]; readonly basis: Basis; readonly note: number };

/** A footnote; several places may refer to it. */
export interface MemoNote {
  readonly number: number;
  readonly text: string;
}

/** A place to fill in, and under which heading it stands. */
export interface MemoGap {
  readonly text: string;
  readonly section: string;
}

/** The blocks of a section by name, before a form puts them in order. */
export type SectionBlocks = Readonly<Record<SectionName, readonly MemoBlock[]>>;
