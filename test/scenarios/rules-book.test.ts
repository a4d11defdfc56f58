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
      expect(output).toContain(`- **${id}**\n`);
    }
    for (const { text } of pack.statements) expect(flat(output)).toContain(text[lang === "nl" ? "nl" : "en"]);
    for (const test of ["begin", "proven"]) expect(output).toContain(`- **${test}** `);
    expect(output).toContain(pack.digest);
  });

  test("leads from a rule to what it cites, and back", async () => {
    const { output } = await run("rules book --rules mine --lang en", { files });
    const section = (title: string): string => output.split(/^## /m).find((part) => part.startsWith(title)) ?? "";
    expect(flat(section("I Money"))).toContain("- **money/not-needed**");
    expect(flat(section("I Money"))).toContain("Cites: [S1](#the-source-one)");
    expect(flat(section("The source: One"))).toMatch(/Cited by: [^*]*\[money\/not-needed\]\(#i-money\)/);
    expect(flat(section("Facts, with their questions"))).toMatch(
      /Used by: [^*]*\[phase\/start\/money\]\(#phase-start\)/,
    );
  });

  test("says what is proven, what the authors chose, and has a page to sign", async () => {
    const { output } = await run("rules book --rules mine --lang en", { files });
    expect(flat(output)).toContain("proven **with-its-lesson** - In every case. Never: Rules is named beside the mix");
    expect(output).toContain("## What the authors chose");
    expect(flat(output)).toContain("Derivations of the phase: [later](#phase-later), [start](#phase-start)");
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
    const { html: read } = await readDocx(await docxMemo(bookDocument(located, proof, "en")));
    const inWord = [...read.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, name]) => name?.replace(/<[^>]*>/g, ""));
    expect(inWord).toEqual(headings);
  });

  test.each([
    ["rules book --rules nowhere", {}],
    ["rules book --rules mine --format docx", { terminal: true }],
  ])("%s cannot be done: 2", async (line, world) => {
    expect((await run(line, { files, ...world })).code).toBe(2);
  });
});
