import type { MemoPlace } from "../../language/memo-text.ts";
import type { Line } from "../document/document.ts";

/** How a memo is laid out: which parts it has, in which order, under which headings, with which fixed text. */
export type Template = readonly TemplatePart[];

/** How long a memo is: one page; two, the default; or the whole form. */
export const memoLengths = ["page", "short", "full"] as const;

/** One of {@link memoLengths}. */
export type MemoLength = (typeof memoLengths)[number];

/** Where the annexes of a memo go: in a document of their own, behind the memo, or nowhere. */
export const annexPlaces = ["separate", "inside", "none"] as const;

/** One of {@link annexPlaces}. */
export type AnnexPlace = (typeof annexPlaces)[number];

/** A piece of a template. Its texts may name a field of the memo's head, as in `{{subject}}`. */
export type TemplatePart =
  | { readonly kind: "heading"; readonly depth: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "section"; readonly name: SectionName }
  /** From here on all are annexes. */
  | { readonly kind: "annexes" }
  | { readonly kind: "paragraph"; readonly line: Line }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Line[] };

/** The parts that a memo can have: those of the whole form, and those of a page or two, which say the same in short. */
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
  "decision",
  "advice",
  "why",
  "choices",
  "greatest-risk",
  "effort",
  "deciders",
  "still-unknown",
  "gaps",
] as const;

/** One of {@link sectionNames}. */
export type SectionName = (typeof sectionNames)[number];

/** The parts that stand after the memo itself. */
export const annexNames: ReadonlySet<SectionName> = new Set<SectionName>(["answers", "sources", "unknowns"]);

/** Whether a template has parts that stand after the memo itself. */
export function hasAnnexes(template: Template): boolean {
  return template.some((part) => part.kind === "annexes" || (part.kind === "section" && annexNames.has(part.name)));
}

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
