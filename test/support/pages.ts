import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/language/languages.ts";

/** The folder of the repository. */
export const root: string = join(import.meta.dirname, "../..");

/** The pages that are in both languages, by language. */
export const pages = [
  { en: "README.md", nl: "README.nl.md" },
  { en: "docs/explore.md", nl: "docs/nl/explore.md" },
  { en: "docs/memo.md", nl: "docs/nl/memo.md" },
  { en: "docs/portfolio.md", nl: "docs/nl/portfolio.md" },
  { en: "docs/rule-language.md", nl: "docs/nl/rule-language.md" },
] as const satisfies readonly Readonly<Record<Language, string>>[];

/** A piece of code that stands by itself on a page. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

const fence = /^```(\w*)\n([\s\S]*?)^```$/gm;

/** The text of a page, by its path in the repository. */
export function readPage(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** The blocks of code of a page, in order. */
export function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(fence)].map(([, language = "", text = ""]) => ({ language, text }));
}

/** A page without its blocks of code. */
export function proseOf(page: string): string {
  return page.replace(fence, "");
}

/** A page with these texts in its blocks of plain text, in order; a block for which there is none stays as it is. */
export function withOutputs(page: string, outputs: readonly (string | undefined)[]): string {
  const left = [...outputs];
  const filled = page.replace(/^```text\n[\s\S]*?^```$/gm, (block) => {
    const output = left.shift();
    return output === undefined ? block : `\`\`\`text\n${output}\n\`\`\``;
  });
  if (left.length > 0) throw new Error(`The page has ${left.length} blocks of text too few.`);
  return filled;
}

/** A page with these rows below the heads of its first tables. */
export function withRows(page: string, tables: readonly (readonly (readonly string[])[])[]): string {
  const left = [...tables];
  const filled = page.replace(/^(\|.*\n\|[ |-]+\n)(?:\|.*\n)*/gm, (table, head: string) => {
    const rows = left.shift();
    return rows === undefined ? table : head + rows.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
  });
  if (left.length > 0) throw new Error(`The page has ${left.length} tables too few.`);
  return filled;
}

/** The command lines that a page shows: those in its blocks, in order, and those between words that say more than a name. */
export function commandsOf(page: string): readonly string[] {
  const inBlocks = blocksOf(page)
    .filter(({ language }) => language === "sh")
    .flatMap(({ text }) => withoutComments(text).split(/\n|&&/));
  const named = namedIn(page).flatMap((names) => [...names].filter((code) => /^mixwijzer \S+ /.test(code)));
  return [...inBlocks, ...named].map((line) => line.trim()).filter((line) => line !== "");
}

/** What each section of a page has in code between its words, each once, in no order. */
export function namedIn(page: string): readonly ReadonlySet<string>[] {
  return proseOf(page)
    .split(/^#+ /m)
    .map((section) => new Set([...section.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code)));
}

/** Code without its comments. */
export function withoutComments(code: string): string {
  return code.replace(/(^|\s)#.*$/gm, "");
}

/** Where the links of a page to other places in the repository lead. */
export function linksOf(page: string): readonly string[] {
  return [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !/^\w+:/.test(link));
}

/** The names that GitHub gives to the headings of a page. */
export function anchorsOf(page: string): readonly string[] {
  return [...proseOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
}
