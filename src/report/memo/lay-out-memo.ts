import type { Advice } from "../../advice/advice.ts";
import { heading, linesOf, list, mapLines, paragraph, prose } from "../document/blocks.ts";
import type { Document, Gap, Inline, Line, Note, Section, SectionBlock } from "../document/document.ts";
import type { Draft, SectionBlocks } from "./draft.ts";
import { fillFields, fillLine } from "./read-template.ts";
import { gapsOfBrief } from "./sections/write-brief.ts";
import { type AnnexPlace, annexNames, type SectionName, type Template } from "./template.ts";

/** A source as a piece of a line. */
export type Source = Extract<Inline, { readonly kind: "source" }>;

/** A memo, and its annexes where they are a document of their own; null: there are none, or not apart. */
export interface MemoParts {
  readonly memo: Document;
  readonly annex: Document | null;
}

/**
 * Puts the sections into the order and under the headings of a template, numbers the footnotes and lists the gaps: as one
 * document, or with the annexes apart or left out.
 */
export function layOutMemo(
  blocks: SectionBlocks,
  template: Template,
  draft: Draft,
  account: string,
  place: AnnexPlace,
): MemoParts {
  const title = titleOf(template, draft);
  const sections = arrange(blocks, template, draft);
  const body = sections.filter(({ annex }) => !annex);
  const annexes = sections.filter(({ annex }) => annex);
  if (place === "inside") return { memo: document(title, sections, draft, account), annex: null };
  const whole = document(title, body, draft, account);
  const memo: Document = draft.placeOf("gaps") === null ? whole : { ...whole, dense: true };
  if (place === "none" || annexes.length === 0) return { memo, annex: null };
  return { memo, annex: document(draft.words.annexTo(title), annexes, draft, account) };
}

/** What a memo is called. */
export function titleOf(template: Template, draft: Draft): string {
  const heading = template.find((part) => part.kind === "heading" && part.depth === 1);
  return heading?.kind === "heading" ? fillFields(heading.text, draft) : draft.advice.case.title;
}

function document(title: string, written: readonly Section[], draft: Draft, account: string): Document {
  const { advice, words } = draft;
  const { sections, notes } = settleLines([...written, ...accountSection(written, account)], draft);
  return {
    language: advice.language,
    title,
    sections,
    notes,
    gaps: sections.flatMap(gapsOf),
    account,
    labels: words.labels,
    ...foreignIn(advice),
  };
}

/**
 * The texts of the case, where it says that they are in another language. A single word is left out: it may as well be
 * one of ours.
 */
function foreignIn({ case: subject, language: own }: Advice): Pick<Document, "foreign"> {
  const { language = own, title, notes, memo } = subject;
  if (language === own) return {};
  const { to, from, subject: about } = memo ?? {};
  const texts = [title, ...Object.values(notes), to, from, about];
  return { foreign: texts.flatMap((text) => (text?.trim().includes(" ") ? [{ text: text.trim(), language }] : [])) };
}

interface OpenSection {
  readonly title: string;
  readonly annex: boolean;
  readonly names: SectionName[];
  readonly blocks: SectionBlock[];
}

/** The sections in the order of a template, without the gaps that are gathered elsewhere; a heading above nothing is left out. */
export function arrange(
  blocks: SectionBlocks,
  template: Template,
  draft: Draft,
  leaveOut: typeof leaveOutGaps = leaveOutGaps,
): readonly Section[] {
  const open = (title: string, annex: boolean): OpenSection => ({ title, annex, names: [], blocks: [] });
  const gathered = draft.placeOf("gaps") === null ? null : gapsOfBrief(draft);
  let current = open("", false);
  const sections = [current];
  for (const part of template) {
    if (part.kind === "annexes") {
      current = open("", true);
      sections.push(current);
    } else if (part.kind === "section") {
      const own = blocks.get(part.name) ?? [];
      current.names.push(part.name);
      const elsewhere = current.annex ? gathered?.shown : gathered?.all;
      const stays = elsewhere === undefined || part.name === "gaps";
      current.blocks.push(...(stays ? own : leaveOut(own, elsewhere)));
    } else if (part.kind === "paragraph") {
      current.blocks.push(paragraph(...fillLine(part.line, draft)));
    } else if (part.kind === "list") {
      addToList(
        current.blocks,
        part.ordered,
        part.items.map((item) => fillLine(item, draft)),
      );
    } else if (part.depth === 2) {
      current = open(fillFields(part.text, draft), current.annex);
      sections.push(current);
    } else if (part.depth === 3) {
      current.blocks.push(heading(3, fillFields(part.text, draft)));
    }
  }
  return sections
    .filter((section) => section.blocks.length > 0)
    .map(({ title, annex, names, blocks: filled }) => ({
      title,
      annex: annex || (names.length > 0 && names.every((name) => annexNames.has(name))),
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

/** Every memo says by which rules it was made, also without the section that does. */
export function accountSection(sections: readonly Section[], account: string): readonly Section[] {
  if (sections.some(({ holds }) => holds.includes("sources"))) return [];
  return [{ title: "", annex: false, holds: [], blocks: prose(account) }];
}

/** Blocks without the gaps that are gathered elsewhere, and without the lines that say nothing then. */
export function leaveOutGaps(blocks: readonly SectionBlock[], gathered: readonly string[]): readonly SectionBlock[] {
  const isGathered = (part: Inline): boolean => part.kind === "gap" && gathered.includes(part.text);
  const leaveOut = (line: Line): Line => {
    if (!line.some(isGathered)) return line;
    const rest = line.filter((part) => !isGathered(part));
    return rest.every((part) => part.kind === "text" && (part.tone === "strong" || part.text.trim() === ""))
      ? []
      : rest;
  };
  return blocks.flatMap((block): readonly SectionBlock[] => {
    // In a table every cell has its place.
    if (block.kind === "table") return [block];
    const left = dropEmpty(mapLines(block, leaveOut));
    return left === null ? [] : [left];
  });
}

/** A block without lines that are empty; null: nothing is left of it. */
function dropEmpty(block: SectionBlock): SectionBlock | null {
  const isFilled = (line: Line): boolean => line.length > 0;
  switch (block.kind) {
    case "paragraph":
      return isFilled(block.line) ? block : null;
    case "list": {
      const items = block.items.filter(({ line }) => isFilled(line));
      return items.length === 0 ? null : { ...block, items };
    }
    case "header": {
      const fields = block.fields.filter(({ line }) => isFilled(line));
      return fields.length === 0 ? null : { ...block, fields };
    }
    case "options":
      return {
        ...block,
        options: block.options.map((option) => ({
          ...option,
          for: option.for.filter(isFilled),
          against: option.against.filter(isFilled),
        })),
      };
    default:
      return block;
  }
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
    const grounds = groundsOf(part);
    const known = numbers.get(grounds);
    if (known !== undefined) return { ...part, note: known };
    const number = numbers.size + 1;
    numbers.set(grounds, number);
    notes.push({ number, text: noteText(part, draft) });
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

/** What two sources have in common that share a footnote. */
export function groundsOf({ basis, cites }: Source): string {
  return `${basis === "inferred"} ${cites.join()}`;
}

/** Which statements it rests on, and where these are told in words; where no section does, where they are in the source. */
export function noteText({ cites, basis }: Source, { advice, words, report, placeOf }: Draft): string {
  const { sources } = words;
  const place = placeOf("sources");
  const named = cites.map((id) => {
    const statement = advice.statements[id];
    if (place !== null || statement === undefined) return id;
    return sources.noteStatement(id, sources.statementAt(statement));
  });
  return sources.note(report.and(named), basis === "inferred", place);
}
