import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linesOf } from "../../src/report/document/blocks.ts";
import type { Document, Line, SectionBlock } from "../../src/report/document/document.ts";
import { docxMemo } from "../../src/report/docx/render-memo.ts";
import { htmlMemo } from "../../src/report/html/render-memo.ts";
import { exampleCase, memoOn } from "../report/memo/example-memos.ts";
import { foreignIn, linesIn } from "../report/memo/read-memo.ts";
import { startBrowser } from "../support/browser.ts";
import { lacksReader, readWith } from "../support/readers.ts";
import { example, run } from "./run.ts";

const memos = (["nl", "en"] as const).map((language) => {
  const memo = memoOn(exampleCase("b2-hybrid-teachers"), language);
  const figures = memo.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "figure" ? [block.figure] : [])),
  );
  const fields = memo.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "header" ? block.fields : [])),
  );
  const headings = memo.sections.flatMap(({ title, blocks }) => [
    { depth: 1, text: title },
    ...blocks.flatMap((block) => {
      if (block.kind === "heading") return [{ depth: block.depth - 1, text: textOf(block.line) }];
      return block.kind === "options" ? block.options.map((option) => ({ depth: 2, text: option.title })) : [];
    }),
  ]);
  const heads = memo.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block.head] : [])),
  );
  return { language, memo, figures, fields, heads, headings: headings.filter(({ text }) => text !== "") };
});

function textOf(line: Line): string {
  return line.map((part) => (part.kind === "source" ? "" : part.text)).join("");
}

// Made when a test runs, not when tests are listed: only then it is removed.
let folder: string;
const fileOf = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mixwijzer-readers-"));
  for (const { language, memo } of memos) {
    writeFileSync(fileOf(`${language}.docx`), await docxMemo(memo));
    writeFileSync(fileOf(`${language}.html`), htmlMemo(memo));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Turns files into another format, in a folder of their own. */
function convert(to: string, filter: string, ...files: readonly string[]): void {
  mkdirSync(fileOf(to), { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(fileOf("profile"))}`;
  readWith("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", fileOf(to), ...files]);
}

/** The footnotes of a memo that are not first referred to in blocks of these kinds. */
function notesOutside(memo: Document, kinds: readonly SectionBlock["kind"][]): readonly string[] {
  const places = new Map<number, SectionBlock["kind"]>();
  for (const block of memo.sections.flatMap(({ blocks }) => blocks)) {
    for (const part of linesOf([block]).flat()) {
      if (part.kind !== "source" || part.note === undefined || places.has(part.note)) continue;
      places.set(part.note, block.kind);
    }
  }
  return memo.notes.flatMap(({ number, text }) => (kinds.some((kind) => kind === places.get(number)) ? [] : [text]));
}

/** A text without white space and hyphens, for lines are broken anywhere; and with one kind of quotes. */
function letters(text: string): string {
  return text
    .replace(/[\s\u00ad\u2010\u2013-]+/g, "")
    .replace(/[‘’`'"“”]/g, "'")
    .replace(/\.{3}/g, "…");
}

/** The words of a memo that are not in what a reader made of it, for readers that put something between them. */
function missingWords({ memo }: (typeof memos)[number], read: string): readonly string[] {
  const shown = letters(read);
  return [...new Set(linesIn(memo).flatMap((line) => line.match(/[\p{L}\p{N}]+/gu) ?? []))].filter(
    (word) => !shown.includes(word),
  );
}

/** The texts of a memo that are not in what a reader made of it. */
function missing({ memo }: (typeof memos)[number], read: string): readonly string[] {
  const shown = letters(read);
  return [memo.title, ...linesIn(memo)].filter((line) => !shown.includes(letters(line)));
}

describe.skipIf(lacksReader("soffice", "pandoc"))("a Word memo, saved as OpenDocument by LibreOffice", () => {
  const parts = new Map<string, Readonly<Record<"content" | "meta" | "styles", string>>>();

  beforeAll(async () => {
    convert("odt", "odt", ...memos.map(({ language }) => fileOf(`${language}.docx`)));
    for (const { language } of memos) {
      const zip = await JSZip.loadAsync(readFileSync(fileOf(`odt/${language}.odt`)));
      const [content = "", meta = "", styles = ""] = await Promise.all(
        ["content", "meta", "styles"].map((name) => zip.file(`${name}.xml`)?.async("string")),
      );
      parts.set(language, { content, meta, styles });
    }
  });

  test.each(memos)("keeps headings with their depth, heading rows, notes and the language ($language)", (subject) => {
    const { language, memo, headings, heads } = subject;
    const { content = "", meta = "", styles = "" } = parts.get(language) ?? {};
    const depths = [...content.matchAll(/<text:h [^>]*text:outline-level="(\d)"/g)].map(([, depth]) => Number(depth));
    expect(depths).toEqual([1, ...headings.map(({ depth }) => depth)]);
    const rows = [...content.matchAll(/<table:table-header-rows>.*?<\/table:table-header-rows>/gs)].map(([row]) =>
      letters(row.replace(/<[^>]*>/g, "")),
    );
    for (const head of heads) expect(rows).toContain(letters(head.join("")));
    expect(content.split("<text:note ").length - 1).toBe(memo.notes.length);
    expect(meta).toContain(`<dc:language>${{ nl: "nl-NL", en: "en-GB" }[language]}</dc:language>`);
    expect([...styles.matchAll(/fo:language="(\w+)"/g)].map(([, tag]) => tag)).toContain(language);
  });

  test("keeps what is in another language as such", () => {
    const { content = "" } = parts.get("en") ?? {};
    const [, style] = /style:name="(T\d+)"[^>]*><style:text-properties[^>]* fo:language="nl"/.exec(content) ?? [];
    const foreign = memos.flatMap(({ memo }) => foreignIn(memo));
    expect(foreign.length).toBeGreaterThan(20);
    const marked = [...content.matchAll(new RegExp(`<text:span text:style-name="${style}">(.*?)</text:span>`, "gs"))];
    const texts = marked.map(([, found = ""]) => letters(found.replace(/<[^>]*>/g, "").replaceAll("&apos;", "'")));
    expect(new Set(texts)).toEqual(new Set(foreign.map(letters)));
  });

  test.each(memos)(
    "is read by pandoc with every heading, and every note but those in lists in tables ($language)",
    ({ language, memo, headings }) => {
      const text = readWith("pandoc", [fileOf(`odt/${language}.odt`), "-t", "gfm", "--wrap=none"]);
      const found = [...text.matchAll(/^(#+) (?:<span[^>]*><\/span>)?(.*)$/gm)];
      expect(found.map(([, marks = "", title = ""]) => [marks.length, letters(title)])).toEqual(
        [{ depth: 1, text: memo.title }, ...headings].map(({ depth, text: title }) => [depth, letters(title)]),
      );
      for (const note of notesOutside(memo, ["options", "actions"])) expect(letters(text)).toContain(letters(note));
    },
  );

  test("has its heading rows and all its notes in pandoc after a way round, back through Word", () => {
    const [first] = memos;
    if (first === undefined) throw new Error("no memo");
    convert("back", "docx:MS Word 2007 XML", fileOf(`odt/${first.language}.odt`));
    const html = readWith("pandoc", [fileOf(`back/${first.language}.docx`), "-t", "html", "--wrap=none"]);
    const rows = [...html.matchAll(/<thead>(.*?)<\/thead>/gs)].map(([, row = ""]) =>
      letters(row.replace(/<[^>]*>/g, "")),
    );
    for (const head of first.heads) expect(rows).toContain(letters(head.join("")));
    for (const { text: note } of first.memo.notes) expect(letters(html)).toContain(letters(note));
  });
});

describe.skipIf(lacksReader("soffice", "pdfinfo"))("a Word memo, as a tagged PDF by LibreOffice", () => {
  beforeAll(() => {
    const filter = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
    convert("pdf", filter, ...memos.map(({ language }) => fileOf(`${language}.docx`)));
  });

  test.each(memos)(
    "has its title, headings and table heads as such ($language)",
    ({ language, fields, heads, headings }) => {
      const path = fileOf(`pdf/${language}.pdf`);
      const tags = readWith("pdfinfo", ["-struct-text", path]);
      expect(tags).toMatch(/^Document\n {2}H1 /);
      expect(tags.match(/^ *H\d /gm)?.length).toBe(headings.length + 1);
      for (const { label } of fields) expect(tags).toMatch(headCell(label));
      for (const name of heads.flat()) expect(tags).toMatch(headCell(name));
      expect(tags).not.toMatch(/^ *"(\S.*)"\n *"\1"/m);
      expect(readFileSync(path, "latin1")).toContain(`/Lang(${{ nl: "nl-NL", en: "en-GB" }[language]})`);
    },
  );
});

/** A cell of a PDF that is tagged as a head, with the start of this text in it. */
function headCell(text: string): RegExp {
  const [start = ""] = text.split(" ");
  return new RegExp(`\\bTH\\b[^\\n]*\\n(?: +/[^\\n]*\\n| +\\w+[^\\n"]*\\n)*? +"${start.replace(/\W/g, "\\$&")}`);
}

describe("a Word memo, read as text", () => {
  test.skipIf(lacksReader("pandoc")).each(memos)("loses no word in pandoc ($language)", (subject) => {
    const text = readWith("pandoc", [fileOf(`${subject.language}.docx`), "-t", "plain", "--wrap=none", "-s"]);
    expect(missing(subject, text)).toEqual([]);
    for (const { text: note } of subject.memo.notes) expect(letters(text)).toContain(letters(note));
  });

  test.skipIf(lacksReader("abiword")).each(memos)("loses no word in AbiWord ($language)", (subject) => {
    const path = fileOf(`${subject.language}.abi.txt`);
    readWith("abiword", ["--to=txt", "-o", path, fileOf(`${subject.language}.docx`)]);
    const text = readFileSync(path, "utf8");
    const shown = letters(text);
    // It sets notes between the words of a line.
    expect(missingWords(subject, text)).toEqual([]);
    for (const { text: note } of subject.memo.notes) expect(shown).toContain(letters(note));
  });

  test.skipIf(lacksReader("docx2txt")).each(memos)(
    "loses its notes alone in docx2txt, and joins no lines ($language)",
    (subject) => {
      const text = readWith("docx2txt", [fileOf(`${subject.language}.docx`), "-"]);
      expect(missing(subject, text)).toEqual([]);
      const lines = text.split("\n").map((line) => letters(line));
      for (const { text: heading } of subject.headings) expect(lines).toContain(letters(heading));
      for (const { label } of subject.fields) expect(lines).toContain(letters(label));
      // What they rest on stands in an annex too, word for word.
      expect(subject.memo.notes.some(({ text: note }) => lines.includes(letters(note)))).toBe(false);
    },
  );
});

describe("a page, in a text browser", () => {
  const browsers = [
    ["lynx", ["-dump", "-nolist", "-width=200", "-display_charset=utf-8"]],
    ["w3m", ["-dump", "-cols", "200", "-O", "UTF-8"]],
  ] as const;

  describe.each(browsers)("%s", (name, options) => {
    test.skipIf(lacksReader(name)).each(memos)(
      "has the head in pairs and every figure once, in words ($language)",
      (subject) => {
        const text = readWith(name, [...options, fileOf(`${subject.language}.html`)]);
        // They set the cells of a row side by side, line for line.
        expect(missingWords(subject, text)).toEqual([]);
        for (const { label, line } of subject.fields)
          expect(text).toMatch(new RegExp(`^ *${label} +${textOf(line).replace(/\W/g, "\\$&")}$`, "m"));
        for (const { alternative } of subject.figures)
          expect(letters(text).split(letters(alternative)).length - 1).toBe(1);
      },
    );
  });
});

describe.skipIf(lacksReader("weasyprint", "pdftoppm", "pdftotext"))("a page, as a PDF by WeasyPrint", () => {
  test.each(memos)("keeps every word, and paints no figure black ($language)", (subject) => {
    const path = fileOf(`${subject.language}.weasy.pdf`);
    readWith("weasyprint", ["-q", fileOf(`${subject.language}.html`), path]);
    // Between the lines of two pages stands the foot of the first.
    expect(missingWords(subject, readWith("pdftotext", ["-raw", path, "-"]))).toEqual([]);
    const { stdout } = spawnSync("pdftoppm", ["-r", "40", path], { maxBuffer: 1 << 28 });
    const pixels = coloursIn(stdout);
    expect(pixels.get("0,0,0") ?? 0).toBe(0);
    // The fill of an advised level, and the ground behind it.
    expect(pixels.get("29,78,121") ?? 0).toBeGreaterThan(50);
    expect(pixels.get("238,244,249") ?? 0).toBeGreaterThan(500);
  });
});

/** How often each colour occurs in pictures as PPM (P6), one after the other. */
function coloursIn(bytes: Buffer): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let at = 0;
  while (at < bytes.length) {
    const [head = "", width, height] = /^P6\n(\d+) (\d+)\n255\n/.exec(bytes.toString("latin1", at, at + 40)) ?? [];
    if (head === "") throw new Error("no PPM");
    const start = at + head.length;
    at = start + 3 * Number(width) * Number(height);
    for (let pixel = start; pixel < at; pixel += 3) {
      const colour = `${bytes[pixel]},${bytes[pixel + 1]},${bytes[pixel + 2]}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return counts;
}

describe.skipIf(lacksReader("chromium", "pdfinfo"))("a page, as a tagged PDF by Chromium", () => {
  test.each(memos)("has heads of rows and columns once, and words for every figure ($language)", async (subject) => {
    const browser = await startBrowser();
    const page = await browser.newPage();
    await page.goto(String(pathToFileURL(fileOf(`${subject.language}.html`))));
    const path = fileOf(`${subject.language}.chromium.pdf`);
    await page.pdf({ path, preferCSSPageSize: true, tagged: true });
    await browser.close();
    const tags = readWith("pdfinfo", ["-struct-text", path]);
    for (const { label } of subject.fields) expect(tags).toMatch(headCell(label));
    for (const name of subject.heads.flat()) expect(tags).toMatch(headCell(name));
    expect(tags).not.toMatch(/\bTH\b[^\n]*\n(?: +[/\w][^\n]*\n)*? +"(.+)"\n +"\1"/);
    expect(readFileSync(path, "latin1").match(/\/Alt /g)?.length).toBe(subject.figures.length);
  });
});

describe("an advice in words alone", () => {
  const spoken = async (language: string): Promise<string> =>
    (
      await run(`advise case.yaml --lang ${language} --plain`, {
        files: { "case.yaml": example("b2-hybrid-teachers") },
      })
    ).output;

  test.skipIf(lacksReader("lou_translate")).each([
    ["nl", "unicode.dis,nl-NL-g0.utb"],
    ["en", "unicode.dis,en-gb-g1.utb"],
  ])("has no sign that has no braille in liblouis (%s)", async (language, tables) => {
    const braille = (text: string): string => readWith("lou_translate", ["--forward", tables], text);
    const unknown = /⡳⠭/;
    expect(braille(await spoken(language))).not.toMatch(unknown);
    expect(braille("▰ 6\n")).toMatch(unknown);
  });

  test.skipIf(lacksReader("espeak-ng")).each(["nl", "en"])(
    "is spoken by eSpeak NG line by line (%s)",
    async (language) => {
      const lines = (await spoken(language)).split("\n").filter((line) => line.trim() !== "");
      const silent = lines.filter((line) => readWith("espeak-ng", ["-q", "-x", "-v", language, line]).trim() === "");
      expect(silent).toEqual([]);
    },
  );
});

describe("an advice, in tools for text", () => {
  const files = { "case.yaml": example("b2-hybrid-teachers") };

  test.skipIf(lacksReader("less"))("is passed on by less -R with its colours as they are", async () => {
    const { output } = await run("advise case.yaml", { files, terminal: true, columns: 80 });
    expect(output).toContain("\u001b[");
    expect(readWith("less", ["-R"], output)).toBe(output);
  });

  test.skipIf(lacksReader("fold"))("needs no fold: --width breaks where fold would cut", async () => {
    const { output } = await run("advise case.yaml --width 60", { files });
    // fold of coreutils 9.1 counts bytes, so a line with a letter of two may be cut earlier than it has to be.
    expect(readWith("fold", ["-w", "240"], output)).toBe(output);
    expect(Math.max(...output.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test.skipIf(lacksReader("column"))("has tables in Markdown that column sets out", async () => {
    const { output } = await run("memo case.yaml", { files });
    const [table = ""] = output.match(/(?:^\|.*\n){3,}/m) ?? [];
    const rows = readWith("column", ["-t", "-s", "|"], table).trimEnd().split("\n");
    expect(rows.length).toBe(table.trimEnd().split("\n").length);
    expect(new Set(rows.map((row) => row.trimEnd().split(/ {2,}/).length)).size).toBe(1);
  });
});
