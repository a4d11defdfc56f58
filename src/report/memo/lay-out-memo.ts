import type { Basis } from "../../pack/pack.ts";
import { heading, linesOf, list, mapLines, paragraph, prose } from "../document/blocks.ts";
import type { Document, Gap, Inline, Line, Note, Section, SectionBlock } from "../document/document.ts";
import type { Draft, SectionBlocks } from "./draft.ts";
import { fillFields, fillLine } from "./read-template.ts";
import { annexNames, type SectionName, type Template } from "./template.ts";

/** Puts the sections into the order and under the headings of a template, numbers the footnotes and lists the gaps. */
export function layOutMemo(blocks: SectionBlocks, template: Template, draft: Draft, account: string): Document {
  const { advice, words } = draft;
  const title = template.find((part) => part.kind === "heading" && part.depth === 1);
  const laidOut = [...arrange(blocks, template, draft), ...accountSection(template, account)];
  const { sections, notes } = settleLines(laidOut, draft);
  return {
    language: advice.language,
    title: title?.kind === "heading" ? fillFields(title.text, draft) : advice.case.title,
    sections,
    notes,
    gaps: sections.flatMap(gapsOf),
    account,
    labels: words.labels,
  };
}

interface OpenSection {
  readonly title: string;
  readonly names: SectionName[];
  readonly blocks: SectionBlock[];
}

/** A heading above nothing is left out. */
function arrange(blocks: SectionBlocks, template: Template, draft: Draft): readonly Section[] {
  let current: OpenSection = { title: "", names: [], blocks: [] };
  const sections = [current];
  for (const part of template) {
    if (part.kind === "section") {
      current.names.push(part.name);
      current.blocks.push(...blocks[part.name]);
    } else if (part.kind === "paragraph") {
      current.blocks.push(paragraph(...fillLine(part.line, draft)));
    } else if (part.kind === "list") {
      addToList(
        current.blocks,
        part.ordered,
        part.items.map((item) => fillLine(item, draft)),
      );
    } else if (part.depth === 2) {
      current = { title: fillFields(part.text, draft), names: [], blocks: [] };
      sections.push(current);
    } else if (part.depth === 3) {
      current.blocks.push(heading(3, fillFields(part.text, draft)));
    }
  }
  return sections
    .filter((section) => section.blocks.length > 0)
    .map(({ title, names, blocks: filled }) => ({
      title,
      annex: names.length > 0 && names.every((name) => annexNames.has(name)),
      holds: names,
      blocks: filled,
    }));
}

/** Entries that follow one another are one list. */
function addToList(blocks: SectionBlock[], ordered: boolean, items: readonly Line[]): void {
  const last = blocks.at(-1);
  const goesOn = last?.kind === "list" && last.ordered === ordered;
  if (goesOn) blocks.pop();
  blocks.push(...list(goesOn ? [...last.items, ...items] : items, ordered));
}

/** Every memo says by which rules it was made, also where its template leaves out the section that does. */
function accountSection(template: Template, account: string): readonly Section[] {
  if (template.some((part) => part.kind === "section" && part.name === "sources")) return [];
  return [{ title: "", annex: true, holds: [], blocks: prose(account) }];
}

function gapsOf({ title, blocks }: Section): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const line of linesOf(blocks)) {
    for (const part of line) if (part.kind === "gap") gaps.push({ text: part.text, section: title });
  }
  return gaps;
}

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
