import { BookmarkEnd, BookmarkStart, File, Footer, Packer, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import { memoWording } from "../../language/wordings.ts";
import type { Document, Note, Section } from "../document/document.ts";
import { escapeXml } from "../escape.ts";
import {
  createContext,
  page,
  paragraphOf,
  sectionMark,
  textRuns,
  textRunsIn,
  textWidth,
  type WordBlock,
  type WordContext,
} from "./parts.ts";
import { renderBlock } from "./render-block.ts";
import { basicStyles, close, documentNumbering, documentStyles, forLookingUp, setSmaller, styleIds } from "./styles.ts";

/** Promises a memo as a document of Word (Office Open XML); the same memo gives the same bytes. */
export async function docxMemo(memo: Document): Promise<Uint8Array> {
  const context = createContext(memo);
  const title = new Paragraph({ style: styleIds.title, children: textRunsIn(context, memo.title) });
  const firstAnnex = memo.sections.find(({ annex, title: heading }) => annex && heading !== "");
  const children = memo.sections.flatMap((section, index) =>
    renderSection(section, index, section === firstAnnex, context),
  );
  const upright = memo.dense ? page.denseMargin : page.margin;
  const document = new File({
    title: memo.title,
    externalStyles: basicStyles,
    styles: stylesOf(memo),
    numbering: documentNumbering,
    footnotes: Object.fromEntries(memo.notes.map((note) => [note.number, footnote(note)])),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: upright,
              bottom: upright,
              left: page.margin,
              right: page.margin,
              footer: Math.min(page.footer, upright / 2),
            },
          },
        },
        footers: { default: footer(memo) },
        children: [title, ...children],
      },
    ],
  });
  const properties = { path: "docProps/core.xml", data: coreProperties(memo) };
  return fixZipDates(await Packer.toBuffer(document, undefined, [properties]));
}

function stylesOf({ dense, lookUp, language }: Document): ReturnType<typeof documentStyles> {
  const styles = documentStyles(language);
  if (dense) return setSmaller(styles, close);
  return lookUp ? setSmaller(styles, forLookingUp) : styles;
}

/** The annexes start on a page of their own. */
function renderSection(
  { title, blocks }: Section,
  index: number,
  onNewPage: boolean,
  context: WordContext,
): readonly WordBlock[] {
  return [
    ...(title === "" ? [] : [heading(title, index, onNewPage)]),
    ...blocks.flatMap((block, index) => renderBlock(block, blocks[index + 1], context)),
  ];
}

/** Bookmarks are numbered too; the first numbers are those of the footnotes. */
const firstSection = 100_000;

function heading(title: string, index: number, onNewPage: boolean): Paragraph {
  const number = firstSection + index;
  const marked = [new BookmarkStart(sectionMark(index), number), ...textRuns(title), new BookmarkEnd(number)];
  return paragraphOf(marked, { heading: "Heading1", pageBreakBefore: onNewPage });
}

function footnote({ text }: Note): { readonly children: readonly Paragraph[] } {
  return { children: [new Paragraph({ style: styleIds.footnote, children: textRuns(` ${text}`) })] };
}

/** By which rules the memo was made, and the number of the page. */
function footer({ account, labels }: Document): Footer {
  const words = labels.page("{page}", "{pages}").split(/(\{pages?\})/);
  const numbers = words.map((word) => {
    if (word === "{page}") return PageNumber.CURRENT;
    return word === "{pages}" ? PageNumber.TOTAL_PAGES : word;
  });
  return new Footer({
    children: [
      new Paragraph({ style: styleIds.footer, children: textRuns(account) }),
      new Paragraph({
        style: styleIds.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [new TextRun({ children: ["\t", ...numbers] })],
      }),
    ],
  });
}

/** docx puts the time of writing into these, and no language. */
function coreProperties({ title, language }: Document): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:language>${memoWording[language].tag}</dc:language>`,
    "</cp:coreProperties>",
  ].join("");
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endLength = 22;

/** The first of January 1980, the oldest date of a zip file: day 1, month 1, year 0, at midnight. */
const firstDate = (1 << 5) | 1;

/**
 * Sets the date of each file in a zip file to the oldest there is, in place, so that the same files give the same bytes;
 * the time of packing says nothing to who reads it. For a zip file without a comment (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16).
 */
export function fixZipDates(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - endLength;
  if (view.getUint32(end, true) !== endOfDirectory) throw new Error("not a zip file, or one with a comment");
  const entries = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < entries; index += 1) {
    if (view.getUint32(entry, true) !== directoryEntry) throw new Error("the directory of a zip file is broken");
    setDate(view, entry + 12);
    setDate(view, view.getUint32(entry + 42, true) + 10);
    entry +=
      46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return bytes;
}

function setDate(view: DataView, time: number): void {
  view.setUint16(time, 0, true);
  view.setUint16(time + 2, firstDate, true);
}
