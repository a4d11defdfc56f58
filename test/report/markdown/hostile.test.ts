import { lint } from "markdownlint/sync";
import { describe, expect, it } from "vitest";
import type { Case } from "../../../src/case/case.ts";
import { markdownMemo } from "../../../src/report/markdown/render-memo.ts";
import { exampleCase, memoOn } from "../memo/example-memos.ts";
import { elementsOf, htmlOf, textOf } from "./read-markdown.ts";

const example = exampleCase("mostly-unknown");

/** Texts with what a reader must see of them. */
const hostile: readonly (readonly [what: string, text: string, seen: string])[] = [
  ["a heading", "# Kop", "# Kop"],
  ["a heading on a line of its own", "Titel\n\n# Kop\n\n---\n", "Titel # Kop ---"],
  ["emphasis and code", "**vet** _schuin_ `code` ~~weg~~", "**vet** _schuin_ `code` ~~weg~~"],
  ["a link and an image", "[klik](https://x.nl) ![beeld](y)", "[klik](https://x.nl) ![beeld](y)"],
  ["a bare address", "www.x.nl https://x.nl @iemand", "www.x.nl https://x.nl @"],
  ["HTML", "<b>vet</b><script>alert(1)</script><!-- weg", "<b>vet</b><script>alert(1)</script><!-- weg"],
  ["an entity", "R&D &lt; &#60;", "R&D &lt; &#60;"],
  ["a table", "a | b |\n| --- | --- |\n| c | d", "a | b | | --- | --- | | c | d"],
  ["a list", "- een\n- twee\n1. drie", "- een - twee 1. drie"],
  ["a footnote", "[^1] [^nieuw]: tekst", "[^1] [^nieuw]: tekst"],
  ["a place to fill in", "{{besluit}} [Vul in: niets]", "{{besluit}} [Vul in: niets]"],
  ["a quotation and a fence", "> citaat\n```\ncode", "> citaat ``` code"],
  ["control characters", "a\u0000b\u001b[31mrood\u0007", "\\x1b[31mrood"],
  ["marks that turn text round", "a\u202eb\u2066c", "a\\u202eb\\u2066c"],
  ["ten thousand characters", "lang ".repeat(2000), "lang lang lang"],
  ["ten thousand characters without a space", "x".repeat(10_000), "xxxx"],
];

const fields: readonly (readonly [field: string, put: (text: string) => Case])[] = [
  ["the title", (title) => ({ ...example, title, memo: { to: "Iemand" } })],
  ["the subject", (subject) => ({ ...example, memo: { ...example.memo, subject } })],
  ["to whom it goes", (to) => ({ ...example, memo: { ...example.memo, to } })],
  ["from whom it comes", (from) => ({ ...example, memo: { ...example.memo, from } })],
  ["a note", (note) => ({ ...example, notes: { ...example.notes, novelty: note } })],
];

/** The elements that a memo is made of; its links only lead to its own footnotes and sections. */
const own =
  /^(h[1-3]|p|ul|ol|li|strong|table|thead|tbody|tr|th|td|sup|section|br|a #user-content-fn(ref)?-1(-1)?|a #(bijlage-[ac]|1)-[a-z-]+)$/;

/** What of a document does not hang on how long a text is. */
const skeleton = (html: string): readonly string[] =>
  elementsOf(html).filter((element) => /^(h[1-3]|p|sup|section|strong|a )/.test(element));

describe.each(fields)("%s", (_, put) => {
  it.each(hostile)("stays text where it holds %s", (_what, text, seen) => {
    const markdown = markdownMemo(memoOn(put(text), "nl"));
    const html = htmlOf(markdown);
    expect(elementsOf(html).filter((element) => !own.test(element))).toEqual([]);
    expect(textOf(html)).toContain(seen);
    expect(headings(html)).toBe(headings(htmlOf(markdownMemo(memoOn(put("Gewoon"), "nl")))));
  });

  it("leaves everything else as it is", () => {
    const plain = htmlOf(markdownMemo(memoOn(put("Gewoon"), "nl")));
    const other = htmlOf(markdownMemo(memoOn(put("<b>*x*"), "nl")));
    expect(skeleton(other)).toEqual(skeleton(plain));
    expect(textOf(other).replaceAll("<b>*x*", "Gewoon")).toBe(textOf(plain));
  });
});

it("lets a reader link an e-mail address, which is no more than its text", () => {
  const html = htmlOf(markdownMemo(memoOn({ ...example, title: "Vraag a@b.nl" }, "nl")));
  expect(elementsOf(html).filter((element) => !own.test(element))).toEqual([
    "a mailto:a@b.nl",
    "a mailto:a@b.nl",
    "a mailto:a@b.nl",
  ]);
});

function headings(html: string): number {
  return elementsOf(html).filter((element) => /^h[1-3]$/.test(element)).length;
}

it("passes markdownlint whatever its texts hold, but for lines that cannot be broken", () => {
  for (const [what, text] of hostile) {
    const subject = fields.reduce<Case>((_all, [, put]) => put(text), example);
    const found = lint({ strings: { memo: markdownMemo(memoOn(subject, "nl")) } }).memo ?? [];
    const rules = found.map(({ ruleNames: [name = ""] }) => name).filter((name) => name !== "MD013");
    expect({ what, rules }).toEqual({ what, rules: [] });
  }
});
