import JSZip from "jszip";
import { describe, expect, it, vi } from "vitest";
import type { Language } from "../../../src/language/languages.ts";
import type { Document, SectionBlock } from "../../../src/report/document/document.ts";
import { docxMemo, fixZipDates } from "../../../src/report/docx/render-memo.ts";
import { sampleMemo } from "../html/sample-memo.ts";
import { exampleCase, goldenCases, memoOn } from "../memo/example-memos.ts";
import { foreignIn, linesIn, onOneLine } from "../memo/read-memo.ts";
import { elements, inStyle, type ReadDocx, readDocx, written } from "./read-docx.ts";

const body = "word/document.xml";
/** Tracked changes, hidden text, comments, and controls such as check boxes. */
const notMade = [
  ...["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange", "w:pPrChange"],
  ...["w:vanish", "w:specVanish", "w:webHidden", "w:commentReference", "w:sdt", "w14:checkbox", "w:ffData"],
];
const values = (from: readonly Element[], name = "w:val"): readonly (string | null)[] =>
  from.map((element) => element.getAttribute(name));
const blocksOf = <Kind extends SectionBlock["kind"]>(
  memo: Document,
  kind: Kind,
): readonly Extract<SectionBlock, { kind: Kind }>[] =>
  memo.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Extract<SectionBlock, { kind: Kind }> => block.kind === kind);

describe("a memo in Word", async () => {
  const read = await readDocx(await docxMemo(sampleMemo));
  const document = read.xml(body);

  it("is understood whole by a reader of others", () => {
    expect(
      read.messages.filter(
        (message) => !/Table (Text|Heading)|Figure Text|Gap|style ID|List (Number|Bullet)/.test(message),
      ),
    ).toEqual([]);
  });

  it("has its title and its headings in Word's own styles", () => {
    expect(inStyle(document, "Title")).toEqual([sampleMemo.title]);
    const titles = sampleMemo.sections.map(({ title }) => title).filter((title) => title !== "");
    expect(inStyle(document, "Heading1")).toEqual(titles);
    expect(inStyle(document, "Heading2")).toEqual(["A: this", "B: nothing", "A heading"]);
  });

  it("says of each run that is in another language which one that is, and of no other", async () => {
    const subject = exampleCase("b2-hybrid-teachers");
    const languagesOf = async (memo: Document) => {
      const runs = elements((await readDocx(await docxMemo(memo))).xml(body), "w:r");
      return runs.flatMap((run) => values(elements(run, "w:lang")).map((tag) => [tag, run.textContent]));
    };
    expect(await languagesOf(memoOn(subject, "nl"))).toEqual([]);
    const memo = memoOn(subject, "en");
    const found = await languagesOf(memo);
    expect(foreignIn(memo).length).toBeGreaterThan(20);
    for (const text of foreignIn(memo)) expect(found).toContainEqual(["nl-NL", text]);
    const german: Document = { ...sampleMemo, foreign: [{ text: sampleMemo.title, language: "de" as Language }] };
    expect(await languagesOf(german)).toEqual([["de", sampleMemo.title]]);
  });

  it("says how deep each heading is, for readers that do not know Word's own, and tells Word the same", () => {
    const depths = elements(read.xml("word/styles.xml"), "w:style").flatMap((style) => {
      const levels = values(elements(style, "w:outlineLvl"));
      return levels.map((level) => [style.getAttribute("w:styleId"), level]);
    });
    expect(depths).toEqual([
      ["Title", "0"],
      ["Heading1", "0"],
      ["Heading2", "1"],
      ["Heading3", "2"],
    ]);
  });

  it("gives the heads of rows and columns the style that LibreOffice knows them by", () => {
    const names = elements(read.xml("word/styles.xml"), "w:style").flatMap((style) =>
      style.getAttribute("w:styleId") === "TableHead" ? values(elements(style, "w:name")) : [],
    );
    expect(names).toEqual(["Table Heading"]);
    const heads = ["To", "Date", "For", "Against", "For", "Against"];
    expect(inStyle(document, "TableHead").slice(0, heads.length)).toEqual(heads);
  });

  it("numbers lists anew and marks others with dots", () => {
    expect(inStyle(document, "ListNumber")).toEqual(["first", "second1", "Do this.", "Do that."]);
    expect(inStyle(document, "ListBullet").slice(0, 2)).toEqual(["Strong: item", "[Fill in: something]"]);
    const lists = elements(document, "w:p")
      .filter((paragraph) => values(elements(paragraph, "w:pStyle"))[0] === "ListNumber")
      .map((paragraph) => values(elements(paragraph, "w:numId"))[0]);
    expect(new Set(lists).size).toBe(2);
    expect(read.html).toContain("<ol><li>first</li><li>second");
  });

  it("has a real footnote for each source, and refers back to it where it comes again", () => {
    expect(values(elements(document, "w:footnoteReference"), "w:id")).toEqual(["1", "2"]);
    expect(elements(document, "w:instrText").map((field) => field.textContent)).toContain("NOTEREF _Note1 \\f \\h");
    const marks = values(elements(document, "w:bookmarkStart"), "w:name");
    expect(marks.filter((name) => name?.startsWith("_Note"))).toEqual(["_Note1", "_Note2"]);
    const notes = elements(read.xml("word/footnotes.xml"), "w:footnote").map(written);
    expect(notes.map((note) => note.trim()).filter((note) => note !== "")).toEqual(
      sampleMemo.notes.map(({ text }) => text),
    );
  });

  it("leads to the heading of the section that it refers to, and only to one that is there", () => {
    const ways = elements(document, "w:hyperlink");
    expect(ways.map(written)).toEqual(["section 1"]);
    const heading = elements(document, "w:p").find((each) => written(each) === "1 Recommendation");
    const marks = heading === undefined ? [] : values(elements(heading, "w:bookmarkStart"), "w:name");
    expect(values(ways, "w:anchor")).toEqual(marks);
    const numbers = values(elements(document, "w:bookmarkStart"), "w:id");
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("puts a star before the footnote of a judgement", () => {
    const star = elements(document, "w:r").find((run) => written(run) === "*");
    expect(star === undefined ? null : values(elements(star, "w:vertAlign"))).toEqual(["superscript"]);
  });

  it("repeats the heads of tables on each page, but has none over the fields at its head", () => {
    const heads = elements(document, "w:tbl").map((table) => elements(table, "w:tblHeader").length);
    expect(heads).toEqual([0, 1, 0, 1, 0, 1, 1, 1, 1]);
    const [header] = elements(document, "w:tbl");
    expect(header === undefined ? "" : written(header)).toBe("To[Fill in: to whom]Date24 November 2026");
  });

  it("keeps a short table on one page, and lets a long one go on", async () => {
    const tableOf = async (count: number) => {
      const rows = Array.from({ length: count }, (_, index) => [[{ kind: "text" as const, text: `row ${index}` }]]);
      const section = {
        title: "",
        annex: false,
        holds: [],
        blocks: [{ kind: "table" as const, head: ["Rows"], rows, none: "none" }],
      };
      const read = await readDocx(await docxMemo({ ...sampleMemo, sections: [section] }));
      const paragraphs = elements(read.xml(body), "w:tbl").flatMap((table) => elements(table, "w:p"));
      return paragraphs.slice(1).flatMap((paragraph) => values(elements(paragraph, "w:keepNext")));
    };
    expect(await tableOf(3)).toEqual(["", "", "false"]);
    expect(new Set(await tableOf(12))).toEqual(new Set(["false"]));
  });

  it("highlights what is to be filled in, between brackets", () => {
    const gaps = elements(document, "w:r").filter((run) => values(elements(run, "w:rStyle"))[0] === "Gap");
    expect(gaps.map(written)).toEqual(["[Fill in: to whom]", "[Fill in: something]"]);
    const style = elements(read.xml("word/styles.xml"), "w:style").find(
      (each) => each.getAttribute("w:styleId") === "Gap",
    );
    expect(style === undefined ? [] : values(elements(style, "w:highlight"))).toEqual(["yellow"]);
  });

  it("tells who cannot see it what each picture shows", () => {
    const figures = blocksOf(sampleMemo, "figure").map(({ figure }) => figure);
    expect(values(elements(document, "w:tblDescription"))).toEqual(figures.map(({ alternative }) => alternative));
    expect(inStyle(document, "Caption")).toEqual(figures.map(({ caption }) => caption));
  });

  it("draws each weight as a bar that is as long as it weighs", () => {
    const mix = elements(document, "w:tbl")[1];
    const rows = mix === undefined ? [] : elements(mix, "w:tr").slice(1);
    const bar = (row: Element): number | null => {
      const paragraph = elements(row, "w:p").at(-1);
      const isFilled = paragraph !== undefined && elements(paragraph, "w:shd").length > 0;
      return isFilled ? Number(elements(paragraph, "w:ind")[0]?.getAttribute("w:right")) : null;
    };
    const free = rows.map(bar);
    expect(free[0]).toBe(20);
    expect(free[1]).toBeGreaterThan(20);
    expect(free[2]).toBeGreaterThan(free[1] ?? 0);
    expect(free.slice(3)).toEqual([null, null]);
  });

  it("draws a band from phase to phase, with a sign for who reads it without colours", () => {
    const phases = elements(document, "w:tbl")[3];
    const rows = phases === undefined ? [] : elements(phases, "w:tr");
    expect(rows.map((row) => elements(row, "w:tc").map(written).join("|"))).toEqual([
      "Phase|Before|Here and now|Then|Perhaps",
      "|past|now|later|possible",
      "I Money||●|○",
      "II Measuring and comparing||○||●",
      "III Trials|||○|",
    ]);
  });

  it("shows a square for each question that matters, with a mark on those that decide", () => {
    const open = elements(document, "w:tbl")[4];
    const cells = open === undefined ? [] : elements(open, "w:tc").filter((cell) => elements(cell, "w:shd").length > 0);
    expect(cells.length).toBe(40);
    expect(cells.filter((cell) => written(cell) === "?").length).toBe(1);
  });

  it("links only to addresses of the web and of mail", () => {
    const fields = elements(document, "w:instrText").map((field) => field.textContent ?? "");
    const links = fields.filter((field) => field.startsWith("HYPERLINK"));
    expect(links).toEqual(['HYPERLINK "https://example.org/a%20b?c=d&e=%22f%22"']);
    expect(written(document)).toContain("See there or here");
  });

  it("counts its pages and says by which rules it was made at the foot of each", () => {
    const footer = read.xml("word/footer1.xml");
    expect(written(footer)).toContain(sampleMemo.account);
    expect(elements(footer, "w:instrText").map((field) => field.textContent)).toEqual(["PAGE", "NUMPAGES"]);
  });

  it("is the same after other memos, with its links and its lists", async () => {
    const first = Buffer.from(await docxMemo(sampleMemo));
    await docxMemo({ ...sampleMemo, title: "Another" });
    expect(Buffer.from(await docxMemo(sampleMemo)).equals(first)).toBe(true);
  });

  it("starts the annexes on a page of their own", () => {
    const broken = elements(document, "w:p").filter((paragraph) => {
      const [mark] = elements(paragraph, "w:pageBreakBefore");
      return mark !== undefined && mark.getAttribute("w:val") !== "false";
    });
    expect(broken.map(written)).toEqual(["Annex A: Answers"]);
  });
});

describe.each(goldenCases)("the memo on $name in Word ($language)", async ({ name, language }) => {
  const memo = memoOn(exampleCase(name), language);
  const bytes = await docxMemo(memo);
  const read = await readDocx(bytes);
  const document = read.xml(body);

  it("says which language it is in", () => {
    const tag = { nl: "nl-NL", en: "en-GB" }[language];
    expect(values(elements(read.xml("word/styles.xml"), "w:lang"))).toEqual([tag]);
    expect(elements(read.xml("docProps/core.xml"), "dc:language")[0]?.textContent).toBe(tag);
    expect(elements(read.xml("docProps/core.xml"), "dc:title")[0]?.textContent).toBe(memo.title);
  });

  it("loses nothing of what the memo says", () => {
    const all = onOneLine(written(document));
    for (const line of linesIn(memo)) expect(all).toContain(onOneLine(line));
  });

  it("refers to each footnote once, in the order of their numbers", () => {
    expect(values(elements(document, "w:footnoteReference"), "w:id")).toEqual(
      memo.notes.map((note) => String(note.number)),
    );
  });

  it("is the same whenever it is made", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-06T07:08:09Z") });
    const later = Buffer.from(await docxMemo(memo));
    vi.useRealTimers();
    expect(later.equals(bytes)).toBe(true);
    expect(noteMarks(read)).toEqual(memo.notes.map((note) => String(note.number)));
  });

  it("has ways within it that each lead to a heading", async () => {
    const read = await readDocx(await docxMemo(memo));
    const names = values(elements(read.xml(body), "w:bookmarkStart"), "w:name");
    const ways = values(elements(read.xml(body), "w:hyperlink"), "w:anchor");
    expect(ways.length).toBeGreaterThan(0);
    expect(ways.filter((way) => !names.includes(way))).toEqual([]);
  });

  it("has nothing that is open, hidden or only a sign, nothing that has to be brought up to date, and no bare paragraph", () => {
    const parts = read.paths.filter((path) => /^word\/(document|footnotes|footer\d+)\.xml$/.test(path));
    expect(parts.length).toBe(3);
    for (const part of parts.map(read.xml)) {
      for (const name of notMade) expect(elements(part, name)).toEqual([]);
      expect(elements(part, "w:instrText").filter((field) => /^\s*TOC\b/.test(field.textContent ?? ""))).toEqual([]);
      expect(written(part)).not.toMatch(/[\u2610-\u2612\u25a1\u2713-\u2718]/u);
      const bare = elements(part, "w:p").filter(
        (each) => each.firstChild?.nodeName !== "w:pPr" && written(each) !== "",
      );
      expect(bare.map(written)).toEqual([]);
    }
  });

  it("gives who cannot see a picture one text, wherever its reader looks for it", () => {
    const texts = elements(document, "wp:docPr").map((each) => [
      each.getAttribute("title"),
      each.getAttribute("descr"),
    ]);
    expect(texts.filter(([title, description]) => !title || title !== description)).toEqual([]);
    const tables = elements(document, "w:tbl").filter((table) => values(elements(table, "w:tblStyle")).length > 0);
    const described = tables.filter((table) => elements(table, "w:tblDescription").length > 0);
    expect(described.length).toBe(blocksOf(memo, "figure").length);
  });

  it("uses no style, list or bookmark that it does not define", () => {
    const defined = new Set(values(elements(read.xml("word/styles.xml"), "w:style"), "w:styleId"));
    const used = ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((kind) => values(elements(document, kind)));
    expect(used.filter((style) => !defined.has(style))).toEqual([]);
    const lists = new Set(values(elements(read.xml("word/numbering.xml"), "w:num"), "w:numId"));
    expect(values(elements(document, "w:numId")).filter((list) => !lists.has(list))).toEqual([]);
    const places = new Set(values(elements(document, "w:bookmarkStart"), "w:name"));
    const fields = elements(document, "w:instrText").map((field) => /NOTEREF (\S+)/.exec(field.textContent ?? "")?.[1]);
    expect(fields.filter((place) => place !== undefined && !places.has(place))).toEqual([]);
  });
});

/** The numbers of the bookmarks at footnotes. */
function noteMarks(read: ReadDocx): readonly (string | null)[] {
  const marks = elements(read.xml(body), "w:bookmarkStart");
  return values(
    marks.filter((mark) => mark.getAttribute("w:name")?.startsWith("_Note")),
    "w:id",
  );
}

const zipped = async (date: string): Promise<Uint8Array> => {
  const zip = new JSZip();
  zip.file("a.txt", "first", { date: new Date(date) });
  zip.file("a folder/b.txt", "second ".repeat(1000), { date: new Date(date), createFolders: false });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
};

it("makes one of zip files that only differ in their dates", async () => {
  const [early, late] = [await zipped("2001-02-03T04:05:06Z"), await zipped("2026-11-24T01:02:04Z")];
  expect(early).not.toEqual(late);
  expect(fixZipDates(early)).toEqual(fixZipDates(late));
});

it("leaves what is in the files as it is", async () => {
  const read = await JSZip.loadAsync(fixZipDates(await zipped("2026-11-24T01:02:04Z")), { checkCRC32: true });
  expect(await read.file("a.txt")?.async("string")).toBe("first");
  expect(await read.file("a folder/b.txt")?.async("string")).toBe("second ".repeat(1000));
  expect(read.file("a.txt")?.date.toISOString().slice(0, 10)).toBe("1980-01-01");
});

it("refuses what is no zip file", () => {
  expect(() => fixZipDates(new Uint8Array(100))).toThrow("zip");
});
