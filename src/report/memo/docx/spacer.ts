import { Paragraph } from "docx";

/** White space next to a table; without it, Word makes one table of two. */
export function spacer(keepNext = false): Paragraph {
  return new Paragraph({ keepNext, spacing: { before: 0, after: 0, line: 160, lineRule: "exact" } });
}
