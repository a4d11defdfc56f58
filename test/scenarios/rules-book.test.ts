import { describe, expect, test } from "vitest";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { docxMemo } from "../../src/report/docx/render-memo.ts";
import { bookDocument } from "../../src/report/rules/book.ts";
import { listItems } from "../../src/tooling/list-items.ts";
import { provePack } from "../../src/tooling/prove/prove-pack.ts";
import { changedFiles } from "../fixtures/packs/small-pack.ts";
import { readDocx } from "../report/docx/read-docx.ts";
import { run } from "./run.ts";

const properties = `
- id: with-its-lesson
  never: { companion: rules, without: S3 }
  because: { nl: Regels alleen werken niet., en: Rules alone do not work. }
  cites: [S3]
`;
const texts = { ...changedFiles(), "properties.yaml": properties };
const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [`mine/${path}`, text]));
const located = readPack(Object.entries(texts).map(([path, text]) => ({ path, text }))).pack ?? fail();
const { pack } = located;

function fail(): never {
  throw new Error("The pack cannot be read.");
}

const flat = (text: string): string => text.replace(/\s+/g, " ");

describe("rules book", () => {
  test.each(["nl", "en"])("has everything that is in the rules, with its grounds, in %s", async (lang) => {
    const { code, output, error } = await run(`rules book --rules mine --lang ${lang}`, { files });
    expect({ code, error }).toEqual({ code: 0, error: "" });
    for (const { id } of listItems(pack)) {
      expect(output).toContain(`**${id}**\n`);
    }
    for (const { text } of pack.statements) expect(flat(output)).toContain(text[lang === "nl" ? "nl" : "en"]);
    for (const test of ["begin", "proven"]) expect(output).toContain(`- **${test}** `);
    expect(output).toContain(pack.digest);
  });

  test("leads from a rule to what it cites, and back, to the entry itself", async () => {
    const { output } = await run("rules book --rules mine --lang en", { files });
    const section = (title: string): string => output.split(/^## /m).find((part) => part.startsWith(title)) ?? "";
    expect(flat(section("I Money"))).toContain('- <a id="entry-money/not-needed"></a>**money/not-needed**');
    expect(flat(section("I Money"))).toContain("Cites: [S1](#entry-S1)");
    expect(flat(section("The source: One"))).toMatch(
      /<a id="entry-S1"><\/a>\*\*S1\*\*.*?Cited by: [^*]*\[money\/not-needed\]\(#entry-money\/not-needed\)/,
    );
    expect(flat(section("The source: Two"))).toMatch(/Cited by: [^*]*\[with-its-lesson\]\(#entry-with-its-lesson\)/);
    expect(flat(output)).toContain("Rules alone do not work. \\[[S3](#entry-S3)\\]");
    expect(flat(section("Facts, with their questions"))).toMatch(
      /Used by: [^*]*\[phase\/start\/money\]\(#entry-phase\/start\/money\)/,
    );
  });

  test.each(["md", "html"])("as %s every link leads to something, and to one thing", async (extension) => {
    const { written } = await run(`rules book --rules mine --lang en -o book.${extension}`, { files });
    const text = written.get(`book.${extension}`) ?? "";
    const ids = [...text.matchAll(/<[^>]* id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const ways = [...text.matchAll(/(?:\]\(|href=")#([^)"]*)/g)].map(([, id]) => id);
    expect(ways.length).toBeGreaterThan(40);
    expect([...new Set(ways.filter((id) => !ids.includes(id)))]).toEqual([]);
  });

  test("says what is proven, what the authors chose, and has a page to sign", async () => {
    const { output } = await run("rules book --rules mine --lang en", { files });
    expect(flat(output)).toContain("proven **with-its-lesson** - In every case. Never: Rules is named beside the mix");
    expect(output).toContain("## What the authors chose");
    expect(flat(output)).toContain("Derivations of the phase: [later](#entry-later), [start](#entry-start)");
    expect(flat(output)).toMatch(/## To sign I have read this book .* - \*\*Name:\*\* …/);
  });

  test("the extension chooses the form; for Word it has the same headings", async () => {
    const markdown = await run("rules book --rules mine --lang en -o book.md", { files });
    const headings = [...(markdown.written.get("book.md") ?? "").matchAll(/^## (.*)$/gm)].map(([, name]) => name);
    const html = await run("rules book --rules mine --lang en -o book.html", { files });
    const titles = [...(html.written.get("book.html") ?? "").matchAll(/<h2 id="section-\d+">(.*?)<\/h2>/g)];
    expect(titles.map(([, name]) => name?.replace(/<[^>]*>/g, ""))).toEqual(headings);
    expect(html.written.get("book.html")).toContain("default-src 'none'; img-src data:; style-src 'sha256-");
    const word = await run("rules book --rules mine --lang en -o book.docx", { files });
    expect({ code: word.code, written: [...word.written.keys()] }).toEqual({ code: 0, written: ["book.docx"] });
    const proof = provePack(createAdviser(located.pack), located.properties, "en", { most: 1, now: () => 0 });
    const { html: read, xml } = await readDocx(await docxMemo(bookDocument(located, proof, "en")));
    const inWord = [...read.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, name]) => name?.replace(/<[^>]*>/g, ""));
    expect(inWord).toEqual(headings);
    const [, size] = /<w:docDefaults>.*?<w:sz w:val="(\d+)"/s.exec(String(xml("word/styles.xml"))) ?? [];
    expect(Number(size)).toBe(20);
    const marks = [...read.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const ways = [...read.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(ways.filter((id) => /_Entry\d+$/.test(id ?? "")).length).toBeGreaterThan(40);
    expect([...new Set(ways.filter((id) => !marks.includes(id)))]).toEqual([]);
  });

  test.each([
    ["rules book --rules nowhere", {}],
    ["rules book --rules mine --format docx", { terminal: true }],
  ])("%s cannot be done: 2", async (line, world) => {
    expect((await run(line, { files, ...world })).code).toBe(2);
  });
});
