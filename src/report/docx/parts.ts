import {
  type IParagraphOptions,
  type IRunPropertiesOptions,
  Paragraph,
  type Table,
  TextRun,
  type XmlComponent,
} from "docx";
import { reportWording } from "../../language/wordings.ts";
import type { Document, Labels, Section } from "../document/document.ts";
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
  /** A number as it is written in the language of the memo. */
  readonly decimal: (value: number) => string;
  /** The bookmark at the heading of a section. */
  readonly headings: ReadonlyMap<string, string>;
  /** The footnotes that have been referred to. */
  readonly cited: Set<number>;
  /** A number for a list that starts to count anew. */
  readonly nextList: () => number;
}

/** For one memo. */
export function createContext({ labels, language, sections }: Document): WordContext {
  let list = 0;
  return {
    labels,
    decimal: reportWording[language].decimal,
    headings: headingsOf(sections),
    cited: new Set(),
    nextList: () => {
      list += 1;
      return list;
    },
  };
}

/** A part that stands in several places is found at the first. */
function headingsOf(sections: readonly Section[]): ReadonlyMap<string, string> {
  const marks = sections.flatMap(({ title, holds }, index) =>
    title === "" ? [] : holds.map((name) => [name, sectionMark(index)] as const),
  );
  return new Map(marks.toReversed());
}

/** The bookmark of a section; one that starts with a line below does not show in Word's list of bookmarks. */
export function sectionMark(index: number): string {
  return `_Section${index + 1}`;
}
