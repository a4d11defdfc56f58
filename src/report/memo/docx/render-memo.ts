import { BookmarkEnd, BookmarkStart, File, Footer, Packer, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import type { Document, Note, Section } from "../../document/document.ts";
import { escapeXml } from "../../escape.ts";
import { memoWording } from "../wording.ts";
import { createContext, sectionMark, type WordContext } from "./context.ts";
import { fixZipDates } from "./fix-zip-dates.ts";
import { page, textWidth } from "./page.ts";
import { paragraphOf } from "./paragraph.ts";
import { renderBlock } from "./render-block.ts";
import { basicStyles, documentNumbering, documentStyles, styleIds } from "./styles.ts";
import { textRuns } from "./text-runs.ts";
import type { WordBlock } from "./word-block.ts";

/** Promises a memo as a document of Word (Office Open XML); the same memo gives the same bytes. */
export async function docxMemo(memo: Document): Promise<Uint8Array> {
  const context = createContext(memo);
  const title = new Paragraph({ style: styleIds.title, children: textRuns(memo.title) });
  const firstAnnex = memo.sections.find(({ annex, title: heading }) => annex && heading !== "");
  const children = memo.sections.flatMap((section, index) =>
    renderSection(section, index, section === firstAnnex, context),
  );
  const document = new File({
    title: memo.title,
    externalStyles: basicStyles,
    styles: documentStyles(memo.language),
    numbering: documentNumbering,
    footnotes: Object.fromEntries(memo.notes.map((note) => [note.number, footnote(note)])),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.margin,
              bottom: page.margin,
              left: page.margin,
              right: page.margin,
              footer: page.footer,
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
