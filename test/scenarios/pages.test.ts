import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { memoWording } from "../../src/language/wordings.ts";
import { sectionNames } from "../../src/report/memo/template.ts";
import { htmlOf } from "../report/markdown/read-markdown.ts";
import { anchorsOf, blocksOf, linksOf, namedIn, pages, readPage, root, withoutComments } from "../support/pages.ts";

/** What the Dutch pages call otherwise: names of files, and words in what the program writes or reads. */
const dutchNames: Readonly<Record<string, string>> = {
  "examples/english.yaml": "examples/b2-hybrid-teachers.yaml",
  "examples/memo-template.md": "examples/nota-sjabloon.md",
  "memo.docx": "nota.docx",
  "whole.docx": "geheel.docx",
  memos: "notas",
  "my-theme.yaml": "mijn-thema.yaml",
  "my-rules": "mijn-regels",
  "our-rules": "onze-regels",
  "new-rules": "nieuwe-regels",
  "--lang en": "--lang nl",
  "help levels": "help niveaus",
  "help phases": "help fasen",
  "help facts": "help feiten",
  "help rule-language": "help regeltaal",
  'language: "en"': 'language: "nl"',
  "title: Teachers": "title: Docenten",
  "teachers.yaml": "docenten.yaml",
  "teachers.html": "docenten.html",
  "theme.html": "thema.html",
  "book.html": "boek.html",
  "book.docx": "boek.docx",
  "book.md": "boek.md",
  "pbt.html": "pbt-nl.html",
  "pbt.docx": "pbt-nl.docx",
  "pbt.md": "pbt-nl.md",
  "themes.html": "themas.html",
  "themes.docx": "themas.docx",
  "themes.csv": "themas.csv",
  "themes.json": "themas.json",
  [memoWording.en.labels.gap("…")]: memoWording.nl.labels.gap("…"),
  [`{{${memoWording.en.fieldNames.subject}}}`]: `{{${memoWording.nl.fieldNames.subject}}}`,
  [`{{${memoWording.en.fieldNames.title}}}`]: `{{${memoWording.nl.fieldNames.title}}}`,
  [`{{${memoWording.en.fieldNames.date}}}`]: `{{${memoWording.nl.fieldNames.date}}}`,
};
const dutchName = new RegExp(
  `(?<![\\w/-])(?:${Object.keys(dutchNames)
    .map((name) => name.replace(/[.[\]{}]/g, "\\$&"))
    .join("|")})(?![\\w-])`,
  "g",
);
const inDutch = (text: string): string => text.replace(dutchName, (name) => dutchNames[name] ?? name);

/** The elements of a page that stand by themselves, in order. */
const elementsOf = (page: string): readonly string[] =>
  [...htmlOf(page).matchAll(/<(h\d|p|ul|ol|li|table|tr|td|th|pre)\b/g)].map(([, name = ""]) => name);

/** The lines of code without comments. */
const linesOf = (code: string): readonly string[] =>
  withoutComments(code)
    .split("\n")
    .filter((line) => line.trim() !== "");

/** Blocks of code. A case, a template and what the program prints are in words, and have tests of their own. */
const codeOf = (page: string) =>
  blocksOf(page).map(({ language, text }) => {
    const isInWords = language === "text" || language === "markdown" || /^title: [^{]/m.test(text);
    return { language, lines: isInWords ? [] : linesOf(text) };
  });

describe.each(pages)("$nl follows $en", ({ en, nl }) => {
  const english = readPage(en);
  const dutch = readPage(nl);

  it("and each leads to the other at its top", () => {
    const top = (page: string) => page.split("\n")[2];
    expect(top(english)).toBe(`English · [Nederlands](${relative(dirname(en), nl)})`);
    expect(top(dutch)).toBe(`[English](${relative(dirname(nl), en)}) · Nederlands`);
  });

  it("in its sections, paragraphs, lists and tables", () => {
    expect(elementsOf(dutch)).toEqual(elementsOf(english));
  });

  it("in its commands and other code", () => {
    expect(codeOf(dutch)).toEqual(codeOf(inDutch(english)));
  });

  it("in the commands, options, files and words of files that each section names", () => {
    expect(namedIn(dutch)).toEqual(namedIn(inDutch(english)));
  });
});

it.each(pages.flatMap(({ en, nl }) => [en, nl]))(
  "%s has links that lead to a page and a heading that there are",
  (path) => {
    const broken = linksOf(readPage(path)).filter((link) => {
      const [file = "", anchor] = link.split("#");
      const target = file === "" ? path : join(dirname(path), file);
      return !existsSync(join(root, target)) || (anchor !== undefined && !anchorsOf(readPage(target)).includes(anchor));
    });
    expect(broken).toEqual([]);
  },
);

it.each([
  ["docs/memo.md", memoWording.en.sectionNames, memoWording.nl.sectionNames],
  ["docs/nl/memo.md", memoWording.nl.sectionNames, memoWording.en.sectionNames],
])("%s lists the parts of a memo by their names in both languages", (page, own, other) => {
  const listed = [...readPage(page).matchAll(/^\| `([^`]+)` \| `([^`]+)` \|/gm)].map(([, ...names]) => names);
  expect(listed.toSorted()).toEqual(sectionNames.map((name) => [own[name], other[name]]).toSorted());
});

it.each([
  ["docs/memo.md", "examples/memo-template.md"],
  ["docs/nl/memo.md", "examples/nota-sjabloon.md"],
])("%s shows the template in %s", (page, template) => {
  expect(blocksOf(readPage(page)).find(({ language }) => language === "markdown")?.text).toBe(readPage(template));
});

it("every picture stands on the page of its language, with what there is to see in words", () => {
  const shown = pages.flatMap(({ en, nl }) =>
    [en, nl].flatMap((path) =>
      [...readPage(path).matchAll(/!\[([^\]]*)\]\((\S+\.png)\)/g)].map(([, words = "", target = ""]) => ({
        file: join(dirname(path), target),
        language: path === nl ? "nl" : "en",
        words,
      })),
    ),
  );
  const files = readdirSync(join(root, "docs/pictures")).map((name) => join("docs/pictures", name));
  expect(files.length).toBeGreaterThan(8);
  expect(shown.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  expect(shown.filter(({ file, language }) => !file.endsWith(`.${language}.png`))).toEqual([]);
  expect(shown.filter(({ words }) => words.length < 60)).toEqual([]);
});

it("both READMEs are in the package", () => {
  expect(manifest.files).toEqual(expect.arrayContaining(["README.md", "README.nl.md"]));
});
