import { AlignmentType, type IPropertiesOptions, LevelFormat } from "docx";
import type { Language } from "../../language/languages.ts";
import { memoWording } from "../../language/wordings.ts";
import { colors } from "./parts.ts";

/** The ids of the styles that are given to parts of a memo; the names in Word are those of {@link documentStyles}. */
export const styleIds = {
  title: "Title",
  headings: ["Heading1", "Heading2", "Heading3"],
  numbered: "ListNumber",
  bulleted: "ListBullet",
  cell: "TableText",
  head: "TableHead",
  table: "MemoTable",
  figure: "FigureText",
  caption: "Caption",
  footer: "Footer",
  footnote: "FootnoteText",
  reference: "FootnoteReference",
  gap: "Gap",
  link: "Hyperlink",
} as const;

/** The lists of {@link documentNumbering}. */
export const lists = { numbered: "numbers", bulleted: "bullets" } as const;

const font = "Calibri";

/** The styles of a memo: those that Word has of its own, and a few more. */
export function documentStyles(language: Language): NonNullable<IPropertiesOptions["styles"]> {
  const tag = memoWording[language].tag;
  return {
    default: {
      document: {
        run: { font, size: 22, color: colors.ink, language: { value: tag, eastAsia: tag } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: {
        run: { size: 40, bold: true, color: colors.strong },
        paragraph: { spacing: { after: 200, line: 240, lineRule: "auto" }, keepNext: true, outlineLevel: 0 },
      },
      heading1: heading(0, 28, 360, 120),
      heading2: heading(1, 23, 220, 80),
      heading3: heading(2, 22, 160, 60),
      footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 20, line: 240 } } },
      footnoteReference: { run: { superScript: true } },
      hyperlink: { run: { color: "0B5394", underline: {} } },
      caption: {
        run: { size: 19, italics: false, bold: false, color: colors.soft },
        paragraph: { spacing: { before: 80, after: 240, line: 252 } },
      },
    },
    paragraphStyles: [
      listStyle(styleIds.numbered, "List Number"),
      listStyle(styleIds.bulleted, "List Bullet"),
      {
        id: styleIds.cell,
        name: "Table Text",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: 20 },
        paragraph: { spacing: { before: 20, after: 20, line: 252 } },
      },
      {
        id: styleIds.head,
        // The name by which LibreOffice knows the head of a row or a column, and tags it so in a PDF.
        name: "Table Heading",
        basedOn: styleIds.cell,
        quickFormat: true,
        run: { bold: true, color: colors.strong },
        paragraph: { keepNext: true },
      },
      {
        id: styleIds.figure,
        name: "Figure Text",
        basedOn: styleIds.cell,
        run: { size: 18 },
        paragraph: { spacing: { before: 20, after: 20, line: 240 }, keepNext: true },
      },
      {
        id: styleIds.footer,
        name: "footer",
        basedOn: "Normal",
        run: { size: 16, color: colors.soft },
        paragraph: { spacing: { before: 0, after: 0, line: 240 } },
      },
    ],
    characterStyles: [
      {
        id: styleIds.gap,
        name: "Gap",
        quickFormat: true,
        run: { shading: { type: "clear", fill: colors.gap, color: "auto" }, highlight: "yellow" },
      },
    ],
  };
}

/** How much smaller each measure of a style becomes: sizes in half points, the others in twips. */
type Shrinking = Readonly<Record<string, (value: number) => number>>;

/** Where a memo has to stay on a page or two. */
export const close: Shrinking = {
  size: (value) => Math.round(value * (value > 30 ? 0.7 : 0.82)),
  before: (value) => Math.round(value * 0.3),
  after: (value) => Math.round(value * 0.35),
  line: (value) => Math.min(value, 224),
};

/** Where one looks things up: ten points, and lines as close as the font has them. */
export const forLookingUp: Shrinking = {
  size: (value) => Math.round(value * 0.91),
  before: (value) => Math.round(value * 0.6),
  after: (value) => Math.round(value * 0.35),
  line: (value) => Math.min(value, 240),
};

/** The same styles, in place, set smaller. */
export function setSmaller<T>(styles: T, shrink: Shrinking): T {
  if (typeof styles !== "object" || styles === null) return styles;
  for (const [key, value] of Object.entries(styles)) {
    if (typeof value === "number") Reflect.set(styles, key, shrink[key]?.(value) ?? value);
    else setSmaller(value, shrink);
  }
  return styles;
}

/**
 * The look of a heading, and how deep it is: from 0. Word knows that of its own headings, but docx leaves it out, and
 * LibreOffice then takes them for plain paragraphs.
 */
function heading(outlineLevel: number, size: number, before: number, after: number) {
  return {
    run: { size, bold: true, color: colors.strong },
    paragraph: { spacing: { before, after, line: 252 }, keepNext: true, keepLines: true, outlineLevel },
  };
}

function listStyle(id: string, name: string) {
  return { id, name, basedOn: "Normal", quickFormat: true, paragraph: { spacing: { after: 60, line: 276 } } };
}

/** The styles that docx cannot make: those that the others rest on, and that of tables. */
export const basicStyles = [
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>',
  '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>',
  `<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins(0, 108)}</w:tblPr></w:style>`,
  `<w:style w:type="table" w:customStyle="1" w:styleId="${styleIds.table}"><w:name w:val="Memo Table"/>`,
  '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders>',
  ruler("top", 8, colors.strong),
  ruler("bottom", 8, colors.strong),
  ruler("insideH", 4, colors.line),
  `</w:tblBorders>${cellMargins(40, 100)}</w:tblPr></w:style></w:styles>`,
].join("");

function cellMargins(height: number, width: number): string {
  const sides = { top: height, left: width, bottom: height, right: width };
  const margins = Object.entries(sides).map(([side, size]) => `<w:${side} w:w="${size}" w:type="dxa"/>`);
  return `<w:tblCellMar>${margins.join("")}</w:tblCellMar>`;
}

function ruler(side: string, size: number, color: string): string {
  return `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
}

/** The numbered and the bulleted list. */
export const documentNumbering: NonNullable<IPropertiesOptions["numbering"]> = {
  config: [
    { reference: lists.numbered, levels: [level(LevelFormat.DECIMAL, "%1.", 425)] },
    { reference: lists.bulleted, levels: [level(LevelFormat.BULLET, "•", 340)] },
  ],
};

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, indent: number) {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: indent, hanging: indent } } },
  };
}
