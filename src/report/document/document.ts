import type { Role } from "../../advice/advice.ts";
import type { BalanceVerdict } from "../../engine/constraints.ts";
import type { Language } from "../../language/languages.ts";
import type { Basis } from "../../pack/pack.ts";

/**
 * A document in parts, such as a memo for a decider: what every format renders. All texts are raw, in `language`; whoever
 * renders them escapes them.
 */
export interface Document {
  readonly language: Language;
  /** The heading of the whole, for example "Beslisnota: …". */
  readonly title: string;
  /** In the order in which they come; the one before the first heading has an empty title. */
  readonly sections: readonly Section[];
  /** The footnotes, in the order of their numbers, which start at 1. */
  readonly notes: readonly Note[];
  /** What somebody still has to fill in, in the order in which it comes. */
  readonly gaps: readonly Gap[];
  /** By which rules it was made, and that it is no official position: at the foot of every page. */
  readonly account: string;
  readonly labels: Labels;
  /** Set small and close where it is printed, so that it stays on a page or two. Absent: as usual. */
  readonly dense?: true;
  /** Texts in it that are in another language than its own, such as those of a case. Absent: none. */
  readonly foreign?: readonly ForeignText[];
  /** To look things up in, so that it is set closer in Word, where it has many pages. Absent: as usual. */
  readonly lookUp?: true;
}

/** A text in a language of its own. */
export interface ForeignText {
  readonly text: string;
  readonly language: Language;
}

/** The few words that formats add to a document of their own accord. */
export interface Labels {
  readonly for: string;
  readonly against: string;
  /** What a cell of a table says that would be empty. */
  readonly none: string;
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

/** A part of a document under one heading. */
export interface Section {
  readonly title: string;
  readonly annex: boolean;
  /** The names of the parts that it is made of. */
  readonly holds: readonly string[];
  readonly blocks: readonly SectionBlock[];
}

/** A piece of a report or a section: one that every format has, or one that each shows in its own way. */
export type SectionBlock =
  | Block
  | { readonly kind: "header"; readonly fields: readonly HeaderField[] }
  | { readonly kind: "actions"; readonly actions: readonly Action[] }
  | { readonly kind: "options"; readonly options: readonly Option[] }
  | { readonly kind: "figure"; readonly figure: Figure };

/**
 * What every format has: headings, paragraphs, lists and tables. Depth 1 is the title and occurs once; within a section
 * the depth is 3. `apart`: whether it stands apart from what is above it in a text for a terminal. `spoken`: the sentences
 * that stand for a paragraph of marks where nothing but words can be read. `none`: what an empty cell says; where a table
 * is told as a list, it is left out, but for a row that has nothing else. `alike`: the columns are of one kind, such as the
 * roles of a level, so that none can do without its head; else the second follows the first by itself.
 */
export type Block =
  | { readonly kind: "heading"; readonly depth: 1 | 2 | 3; readonly line: Line; readonly apart?: boolean }
  | {
      readonly kind: "paragraph";
      readonly line: Line;
      readonly apart?: boolean;
      readonly spoken?: readonly string[];
    }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly Line[])[];
      readonly none: string;
      readonly alike?: boolean;
    };

/** One entry of a list: a short mark, the line, and lines that belong to it. */
export interface ListItem {
  /** What references to it name it by; no other entry has the same. Absent: none leads to it. */
  readonly name?: string;
  readonly mark?: Span;
  readonly line: Line;
  readonly more?: readonly Line[];
}

/** A line at the head of the memo, such as to whom it goes. */
export interface HeaderField {
  readonly label: string;
  readonly line: Line;
}

/** Something to do: numbered from 1, with what it belongs to and who decides it; null: nobody in particular. */
export interface Action {
  readonly line: Line;
  readonly about: string;
  readonly decider: string | null;
}

/** A way to decide, with what pleads for it and against it. */
export interface Option {
  readonly title: string;
  readonly advised: boolean;
  readonly for: readonly Line[];
  readonly against: readonly Line[];
}

/** A run of text that reads as one line and may wrap; in it some stands out. */
export type Line = readonly Inline[];

/**
 * A piece of a line. A `reference` leads to the entry of a list that has the name in `section`, else to the section of
 * the document that {@link Section.holds} it. A `source` has no text of its own: it shows the number of its footnote, or without one the statements that it cites; with
 * basis `inferred` it gets a star. A `gap` is a place to fill in, to be marked as such. Links come from a form's own text
 * or lead to what was published elsewhere; their address starts with `https:`, `http:` or `mailto:`.
 */
export type Inline =
  | Span
  | { readonly kind: "link"; readonly text: string; readonly url: string }
  | { readonly kind: "gap"; readonly text: string }
  | { readonly kind: "reference"; readonly text: string; readonly section: string }
  | { readonly kind: "source"; readonly cites: readonly string[]; readonly basis: Basis; readonly note?: number };

/** A piece of text in one tone, or in none. */
export interface Span {
  readonly kind: "text";
  readonly text: string;
  /** What stands for the text where nothing but words can be read: for a bar, a mark or an abbreviation. */
  readonly spoken?: string;
  readonly tone?: Tone;
  /** The least number of columns it takes in a text for a terminal, so that what follows stands in line. */
  readonly pad?: number;
}

/**
 * What a piece of text is about; a terminal colours it so. Meaning never hangs on the tone alone. Emphasis only comes
 * from a form's own text.
 */
export type Tone =
  | "strong"
  | "emphasis"
  | "quiet"
  | "lead"
  | "support"
  | "later"
  | "avoid"
  | "good"
  | "warning"
  | "error";

/** A footnote; several places may refer to it. */
export interface Note {
  readonly number: number;
  readonly text: string;
}

/** A place to fill in, and under which heading it stands. */
export interface Gap {
  readonly text: string;
  readonly section: string;
}

/** A picture as data. `caption` stands under it; `alternative` says in sentences what it shows, for who cannot see it. */
export type Figure = MixFigure | BalanceFigure | PhasesFigure | OpenFigure | ThemesFigure;

interface FigureTexts {
  readonly caption: string;
  readonly alternative: string;
}

/** The levels, each with its role and the weight for and against it. */
export interface MixFigure extends FigureTexts {
  readonly kind: "mix";
  readonly levels: readonly FigureLevel[];
  /** The largest weight for or against, at least 1: the length of a whole bar. */
  readonly scale: number;
  readonly labels: { readonly level: string; readonly role: string; readonly for: string; readonly against: string };
}

export interface FigureLevel {
  readonly numeral: string;
  readonly name: string;
  readonly role: Role;
  readonly roleLabel: string;
  readonly for: number;
  readonly against: number;
}

/** How much of the mix works from above and how much from below; `mixed` is the part of both that mixed levels give. */
export interface BalanceFigure extends FigureTexts {
  readonly kind: "balance";
  readonly verdict: Exclude<BalanceVerdict, null>;
  readonly verdictLabel: string;
  readonly topDown: number;
  readonly bottomUp: number;
  readonly mixed: number;
  readonly labels: { readonly topDown: string; readonly bottomUp: string; readonly mixed: string };
}

/** All phases in order: where the theme is or may be, and which mix fits then. */
export interface PhasesFigure extends FigureTexts {
  readonly kind: "phases";
  readonly phases: readonly FigurePhase[];
  readonly labels: { readonly phase: string; readonly lead: string; readonly support: string };
}

export interface FigurePhase {
  readonly name: string;
  /** `possible` only where the phase is not known. */
  readonly when: "earlier" | "now" | "possible" | "later";
  readonly whenLabel: string;
  /** null: no mix is known of it. */
  readonly mix: { readonly lead: readonly FigureName[]; readonly support: readonly FigureName[] } | null;
}

/** A level by numeral and name. */
export interface FigureName {
  readonly numeral: string;
  readonly name: string;
}

/** How much is known of what matters, and the questions whose answers can change the mix. */
export interface OpenFigure extends FigureTexts {
  readonly kind: "open";
  readonly known: number;
  /** Unknown, but no answer to it changes the mix by itself. */
  readonly harmless: number;
  readonly deciding: number;
  readonly labels: { readonly known: string; readonly harmless: string; readonly deciding: string };
}

/** In which phase how many themes lead with a level, and how many support with it. */
export interface ThemesFigure extends FigureTexts {
  readonly kind: "themes";
  /** The phases, and where some themes are in none for certain a column for these; with how many themes there are. */
  readonly columns: readonly { readonly name: string; readonly themes: number }[];
  /** The levels, each with a cell for every column. */
  readonly rows: readonly (FigureName & { readonly cells: readonly ThemesCell[] })[];
  readonly labels: { readonly level: string; readonly lead: string; readonly support: string };
}

/** How many themes lead and support with a level. */
export interface ThemesCell {
  readonly lead: number;
  readonly support: number;
}
