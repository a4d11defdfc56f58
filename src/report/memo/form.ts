import type { Line } from "../document/document.ts";
import type { SectionName } from "./section-name.ts";

/** How a memo is laid out: which parts it has, in which order, under which headings, with which fixed text. */
export type Form = readonly FormPart[];

/** A piece of a form. Its texts may name a field of the memo's head, as in `{{subject}}`. */
export type FormPart =
  | { readonly kind: "heading"; readonly depth: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "section"; readonly name: SectionName }
  | { readonly kind: "paragraph"; readonly line: Line }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Line[] };
