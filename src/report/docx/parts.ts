import {
  BookmarkEnd,
  BookmarkStart,
  type IParagraphOptions,
  type IRunPropertiesOptions,
  Paragraph,
  type Table,
  TextRun,
  type XmlComponent,
} from "docx";
import { type Language, languages } from "../../language/languages.ts";
import { memoWording, reportWording } from "../../language/wordings.ts";
import type { Document, Labels, Section } from "../document/document.ts";
import { entryNames } from "../document/entries.ts";
import { createLanguageSplitter, type LanguageSplitter } from "../document/foreign.ts";
import { plainXmlSpan } from "../escape.ts";
import { paperPalette } from "../svg/shapes.ts";

const { ink, soft, line, strong, onStrong, tint, wash, against, paper } = paperPalette;

/** The colours of a memo in Word, as RRGGBB: those of the pictures on white paper. */
export const colors = {
  ink: hex(ink),
  soft: hex(soft),
  line: hex(line),
  strong: hex(strong),
  onStrong: hex(onStrong),
  tint: hex(tint),
  wash: hex(wash),
  against: hex(against),
  paper: hex(paper),
  gap: "FFF2A8",
} as const;

function hex(color: string): string {
  return color.replace("#", "").toUpperCase();
}

/** A4 with its margins, in twips (1440 an inch). */
export const page = { width: 11906, height: 16838, margin: 1418, denseMargin: 600, footer: 709 } as const;

/** The width between the margins, in twips. */
export const textWidth = page.width - 2 * page.margin;

/**
 * Text as runs of Word. A run ends after each brace, since docx takes a whole `{name}` for a place of its own to fill in.
 */
export function textRuns(text: string, properties: IRunPropertiesOptions = {}): readonly TextRun[] {
  return plainXmlSpan(text)
    .split(/(?<=\{)/)
    .filter((piece) => piece !== "")
    .map((piece) => new TextRun({ ...properties, text: piece }));
}

/** The same, in which text of another language is marked as such, so that it is read out and checked in that one. */
export function textRunsIn({ split }: Pick<WordContext, "split">, text: string, look: IRunPropertiesOptions = {}) {
  return split(text).flatMap(({ text: piece, language }) =>
    textRuns(piece, language === undefined ? look : { ...look, language: { value: wordTag(language) } }),
  );
}

function wordTag(language: Language): string {
  return languages.includes(language) ? memoWording[language].tag : language;
}

/** What a document of Word consists of. */
export type WordBlock = Paragraph | Table;

/** White space next to a table; without it, Word makes one table of two. */
export function spacer(keepNext = false): Paragraph {
  return new Paragraph({ keepNext, spacing: { before: 0, after: 0, line: 160, lineRule: "exact" } });
}

/** A paragraph of any components, also of those that docx does not let its paragraphs be made of, such as bookmarks. */
export function paragraphOf(
  children: readonly XmlComponent[],
  options: Omit<IParagraphOptions, "children"> = {},
): Paragraph {
  const paragraph = new Paragraph(options);
  for (const child of children) paragraph.addChildElement(child);
  return paragraph;
}

/** What has been written of a memo so far, and the words that Word needs. */
export interface WordContext {
  readonly labels: Labels;
  readonly split: LanguageSplitter;
  /** A number as it is written in the language of the memo. */
  readonly decimal: (value: number) => string;
  /** The bookmark to which a reference leads, by what it names: at an entry, or at the heading of a section. */
  readonly headings: ReadonlyMap<string, string>;
  /** The numbers of entries by their names, from 0. */
  readonly entries: ReadonlyMap<string, number>;
  /** The footnotes that have been referred to. */
  readonly cited: Set<number>;
  /** A number for a list that starts to count anew. */
  readonly nextList: () => number;
}

/** For one memo. */
export function createContext({ labels, language, sections, foreign }: Document): WordContext {
  let list = 0;
  return {
    labels,
    split: createLanguageSplitter(foreign),
    decimal: reportWording[language].decimal,
    headings: headingsOf(sections),
    entries: new Map(entryNames(sections).map((name, number) => [name, number])),
    cited: new Set(),
    nextList: () => {
      list += 1;
      return list;
    },
  };
}

/** A part that stands in several places is found at the first; an entry is found before the section that holds it. */
function headingsOf(sections: readonly Section[]): ReadonlyMap<string, string> {
  const marks = sections.flatMap(({ title, holds }, index) =>
    title === "" ? [] : holds.map((name) => [name, sectionMark(index)] as const),
  );
  const entries = entryNames(sections).map((name, number) => [name, entryMark(number)] as const);
  return new Map([...marks.toReversed(), ...entries]);
}

function entryMark(number: number): string {
  return `_Entry${number + 1}`;
}

/** Bookmarks are numbered too; the first numbers are those of the footnotes, and then come those of sections. */
const firstEntry = 200_000;

/** The pieces of an entry of a list, with the bookmark to which references to it lead. */
export function markEntry(
  name: string | undefined,
  pieces: readonly XmlComponent[],
  { entries }: WordContext,
): readonly XmlComponent[] {
  const number = name === undefined ? undefined : entries.get(name);
  if (number === undefined) return pieces;
  return [new BookmarkStart(entryMark(number), firstEntry + number), ...pieces, new BookmarkEnd(firstEntry + number)];
}

/** The bookmark of a section; one that starts with a line below does not show in Word's list of bookmarks. */
export function sectionMark(index: number): string {
  return `_Section${index + 1}`;
}
