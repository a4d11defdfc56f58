import type { Basis } from "../../pack/pack.ts";
import { mapLines } from "../document/blocks.ts";
import type { Inline, Note, Section } from "../document/document.ts";
import type { Draft } from "./draft.ts";

/**
 * Sections with their sources numbered in the order of reading, where sources that say the same share a number; what
 * refers to a section that is not there is plain text.
 */
export function settleLines(
  sections: readonly Section[],
  draft: Draft,
): { readonly sections: readonly Section[]; readonly notes: readonly Note[] } {
  const numbers = new Map<string, number>();
  const there = new Set(sections.flatMap(({ title, holds }) => (title === "" ? [] : holds)));
  const notes: Note[] = [];
  const settle = (part: Inline): Inline => {
    if (part.kind === "reference") return there.has(part.section) ? part : { kind: "text", text: part.text };
    if (part.kind !== "source") return part;
    const grounds = `${part.basis === "inferred"} ${part.cites.join()}`;
    const known = numbers.get(grounds);
    if (known !== undefined) return { ...part, note: known };
    const number = numbers.size + 1;
    numbers.set(grounds, number);
    notes.push({ number, text: noteText(part.cites, part.basis, draft) });
    return { ...part, note: number };
  };
  return {
    sections: sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((each) => mapLines(each, (line) => line.map(settle))),
    })),
    notes,
  };
}

function noteText(cites: readonly string[], basis: Basis, { advice, words, report }: Draft): string {
  const { sources } = words;
  const named = cites.map((id) => {
    const statement = advice.statements[id];
    return statement === undefined ? id : sources.noteStatement(id, statement.section, statement.lines);
  });
  return sources.note(report.and(named), basis === "inferred");
}
