import type { MemoPlace } from "../../language/memo-text.ts";
import type { Line } from "../document/document.ts";

/** How a memo is laid out: which parts it has, in which order, under which headings, with which fixed text. */
export type Template = readonly TemplatePart[];

/** A piece of a template. Its texts may name a field of the memo's head, as in `{{subject}}`. */
export type TemplatePart =
  | { readonly kind: "heading"; readonly depth: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "section"; readonly name: SectionName }
  | { readonly kind: "paragraph"; readonly line: Line }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Line[] };

/** The parts that a memo can have, in the order in which they are written. */
export const sectionNames = [
  "header",
  "issue",
  "recommendation",
  "timing",
  "key-points",
  "argument",
  "options",
  "risks",
  "delivery",
  "monitoring",
  "consultation",
  "communication",
  "next-steps",
  "answers",
  "sources",
  "unknowns",
] as const;

/** One of {@link sectionNames}. */
export type SectionName = (typeof sectionNames)[number];

/** The parts that stand after the memo itself. */
export const annexNames: ReadonlySet<SectionName> = new Set<SectionName>(["answers", "sources", "unknowns"]);

/** Under which heading each section stands in a template; those that it leaves out are absent. */
export function sectionPlaces(template: Template): ReadonlyMap<SectionName, MemoPlace> {
  const places = new Map<SectionName, MemoPlace>();
  let title = "";
  for (const part of template) {
    if (part.kind === "heading") title = part.depth === 1 ? "" : part.text;
    if (part.kind !== "section" || title === "" || places.has(part.name)) continue;
    places.set(part.name, { section: part.name, title });
  }
  return places;
}

/** The formats in which memos come; the first is the default. */
export const memoFormats = ["markdown", "html", "docx"] as const;

/** One of {@link memoFormats}. */
export type MemoFormat = (typeof memoFormats)[number];
