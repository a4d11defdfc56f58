import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { heading, list } from "../../../src/report/document/blocks.ts";
import { span, strong, text } from "../../../src/report/document/lines.ts";
import { escapeHtml } from "../../../src/report/escape.ts";
import { htmlMemo } from "../../../src/report/html/render-memo.ts";
import { exampleCase, goldenCases, memoOn } from "../memo/example-memos.ts";
import { foreignIn } from "../memo/read-memo.ts";
import { caseWith, hostileTexts } from "./hostile-case.ts";
import { indexOver } from "./memo-page.ts";
import { blockKinds, sampleMemo, sampleOf } from "./sample-memo.ts";

const sample = htmlMemo(sampleMemo);

describe("what was read and approved", () => {
  it("is the page around the blocks", async () => {
    const sections = sampleMemo.sections.map((section) => ({ ...section, blocks: [] }));
    await expect(withoutStyle(htmlMemo({ ...sampleMemo, sections }))).toMatchFileSnapshot("golden/page.html");
  });

  it.each(blockKinds)("is the block of the kind %s", async (kind) => {
    const [, shown] = /<main>\n([\s\S]*)<\/main>/.exec(htmlMemo(sampleOf(kind))) ?? [];
    const readable = shown?.replace(
      /data:image\/svg\+xml,([^"]*)/g,
      (_, image) => `\n${decodeURIComponent(image.replaceAll("&amp;", "&"))}\n`,
    );
    await expect(readable).toMatchFileSnapshot(`golden/${kind}.html`);
  });
});

it("says of each text that is in another language which one that is", () => {
  const subject = exampleCase("b2-hybrid-teachers");
  const memo = memoOn(subject, "en");
  const page = htmlMemo(memo);
  expect(foreignIn(memo)).toContain(subject.title);
  for (const text of foreignIn(memo)) expect(page).toContain(`<span lang="nl">${escapeHtml(text)}</span>`);
  expect(page).toMatch(/<h1>.*<span lang="nl">[^<]+<\/span><\/h1>/);
  expect(htmlMemo(memoOn(subject, "nl"))).not.toContain("<span lang=");
});

const pages = [
  { name: "the sample", page: sample, memo: sampleMemo },
  ...goldenCases.map(({ name, language }) => {
    const memo = memoOn(exampleCase(name), language);
    return { name: `the memo on ${name} (${language})`, page: htmlMemo(memo), memo };
  }),
];

describe.each(pages)("$name", ({ page, memo }) => {
  const all = (pattern: RegExp): readonly string[] => [...page.matchAll(pattern)].map(([, found = ""]) => found);

  it("lets a browser load nothing but its own style sheet, which it names by its hash, and the pictures in it", () => {
    const [style = ""] = all(/<style>(.*?)<\/style>/gs);
    const hash = createHash("sha256").update(style).digest("base64");
    expect(all(/http-equiv="Content-Security-Policy" content="([^"]*)"/g)).toEqual([
      `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    ]);
    expect(page).not.toMatch(/<(script|link|iframe|object|embed|base|form)\b| style=| on\w+=|url\(|@import/);
    const sources = all(/ (?:src|srcset)="([^"]*)"/g);
    expect(sources.filter((source) => !/^data:image\/svg\+xml,[^\s#]+$/.test(source))).toEqual([]);
  });

  it("says its language and title", () => {
    expect(page).toContain(`<!doctype html>\n<html lang="${memo.language}">`);
    expect(all(/<title>([^<]*)<\/title>/g)).toHaveLength(1);
    expect(all(/<(h1)>/g)).toHaveLength(1);
  });

  it("leads to places that are there, each with a name of its own", () => {
    const ids = all(/ id="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [
      ...all(/ href="#([^"]*)"/g),
      ...all(/ aria-labelledby="([^"]*)"/g).flatMap((each) => each.split(" ")),
    ];
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it("leads from each reference to its footnote, and back to each", () => {
    const references = all(/<sup><a href="#note-(\d+)"/g);
    const back = all(/<a href="#ref-(\d+)[^"]*" role="doc-backlink"/g);
    expect(back.toSorted()).toEqual(references.toSorted());
    expect(all(/<li id="note-(\d+)"/g)).toEqual(memo.notes.map(({ number }) => String(number)));
  });

  it("marks every gap", () => {
    expect(all(/<mark class="gap">([^<]*)<\/mark>/g)).toHaveLength(memo.gaps.length);
  });

  it("skips no depth of heading", () => {
    const depths = all(/<h([1-6])[ >]/g).map(Number);
    expect(depths.filter((depth, index) => depth > (depths[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it("gives every table a caption and heads for its rows and columns", () => {
    const tables = all(/<table role="table">(.*?)<\/table>/gs);
    for (const table of tables) {
      expect(table).toMatch(/^\n<caption>[^<]+<\/caption>/);
      expect(table).toContain('<th scope="col"');
      expect(table.split('<th scope="row"').length).toBe(table.split("<tr").length - 1);
    }
  });

  it("has each picture once, in two widths, with what it shows in sentences", () => {
    const figures = memo.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "figure" ? [block.figure] : [])),
    );
    expect(all(/<figure class="(\w+)">\n<picture>\n<source [^>]*>\n<img [^>]*>\n<\/picture>/g)).toEqual(
      figures.map(({ kind }) => kind),
    );
    const told = all(/<img alt="([^"]*)"/g);
    for (const [index, { alternative }] of figures.entries()) expect(told[index]).toContain(escapeHtml(alternative));
    expect(page).not.toContain("<svg");
  });

  it("keeps what belongs together in elements that a PDF has tags for: no list of descriptions", () => {
    expect(page).not.toMatch(/<d[ltd]\b/);
    const heads = all(/<table class="head">(.*?)<\/table>/gs);
    const rows = memo.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "header" ? block.fields : [])),
    );
    expect(heads.join("").split('<tr><th scope="row">')).toHaveLength(rows.length + 1);
  });

  it("gives no rule of its style sheet that WeasyPrint leaves out for a variable in it", () => {
    const [style = ""] = all(/<style>(.*?)<\/style>/gs);
    expect(style.match(/(?:border(?:-(?:top|right|bottom|left))?|background): [^;]*var\([^;]*;/g)).toBe(null);
  });
});

describe("a page", () => {
  it("has no link where an address is no page or address for mail", () => {
    expect(sample).toContain('<a href="https://example.org/a%20b?c=d&amp;e=%22f%22">there</a>');
    expect(sample).not.toContain("javascript:");
  });

  it("leads to the section that it refers to, and only to one that is there", () => {
    expect(sample).toContain('<a href="#section-1">section 1</a> and what is not here');
    expect(sample).toContain('<h2 id="section-1">');
  });

  it("has the account at the foot of every printed page, which cannot end the style sheet", () => {
    expect(sample).toContain(
      '@bottom-left { content: "By these rules. \\22 No\\22  official position; \\3c \\2f style\\3e \\5c "; }',
    );
    expect(sample).toContain('content: "Page " counter(page) " of " counter(pages) "";');
    expect(sample.split("</style>")).toHaveLength(2);
  });

  it("shows what may be long or unset: a title without a kind, no sections, no notes", () => {
    const bare = htmlMemo({ ...sampleMemo, title: "Only this", sections: [], notes: [] });
    expect(bare).toContain("<h1>Only this</h1>");
    expect(bare).not.toMatch(/<nav|doc-endnotes/);
  });

  it("puts headings before the first section right below the title", () => {
    const sections = [{ title: "", annex: false, holds: [], blocks: [heading(3, "Early")] }];
    expect(htmlMemo({ ...sampleMemo, sections })).toContain("<h2>Early</h2>");
  });

  it.each(Object.entries(hostileTexts))("has the same elements with %s in it as without", (_, hostile) => {
    const harmless = tagsOf(htmlMemo(memoOn(caseWith("tekst"), "nl")));
    expect(tagsOf(htmlMemo(memoOn(caseWith(hostile), "nl")))).toEqual(harmless);
  });

  it.each(Object.entries(hostileTexts))("has the same elements with %s in every text as without", (_, hostile) => {
    const [plain, changed] = ["tekst", hostile].map((each) => tagsOf(htmlMemo(everywhere(each))));
    expect(changed).toEqual(plain);
  });
});

describe("the page over memos", () => {
  it("says in its policy which script may run, and has no other", () => {
    const page = indexOver([exampleCase("b2-hybrid-teachers")], "nl");
    const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = ""]) => script);
    const hashes = scripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    expect(hashes).toHaveLength(1);
    expect(page).toContain(`default-src 'none'; img-src data:; style-src 'sha256-`);
    expect(page).toContain(`script-src ${hashes.join()}; base-uri 'none'`);
  });

  it.each(Object.entries(hostileTexts))(
    "has the same elements with %s in every text of a case as without",
    (_, hostile) => {
      const around = (text: string) => ({
        ...exampleCase("b2-hybrid-teachers"),
        title: text,
        region: text,
        partners: [text],
      });
      const [plain, changed] = ["tekst", hostile].map((text) => tagsOf(indexOver([around(text), around(text)], "nl")));
      expect(changed).toEqual(plain);
    },
  );

  it("has a row with its files for each memo", () => {
    const page = indexOver(
      ["b2-hybrid-teachers", "mostly-unknown"].map((name) => exampleCase(name)),
      "nl",
    );
    expect(page.match(/<th scope="row"/g)).toHaveLength(2 + 7);
    expect(page).toMatch(/<a class="file" href="[\w-]+\.html" aria-label="html: [^"]+">html<\/a>/);
  });
});

/** The style sheet changes often and is judged by looking at it. */
function withoutStyle(page: string): string {
  return page.replace(/<style>.*?<\/style>/s, "<style></style>").replace(/'sha256-[^']*'/, "'sha256-…'");
}

/** The names of the elements of a page in order, without those within pictures and the title. */
function tagsOf(page: string): readonly string[] {
  const plain = page.replace(/<svg.*?<\/svg>/gs, "<svg>").replace(/<h1>.*?<\/h1>/s, "<h1>");
  return [...plain.matchAll(/<(\/?\w+)/g)].map(([, name = ""]) => name);
}

/** The sample with this for its texts. */
function everywhere(hostile: string): typeof sampleMemo {
  const marked = { mark: span(hostile), line: text(hostile), more: [text(hostile)] };
  return {
    ...sampleMemo,
    title: hostile,
    account: hostile,
    notes: sampleMemo.notes.map((note) => ({ ...note, text: hostile })),
    sections: sampleMemo.sections.map((section) => ({
      title: section.title === "" ? "" : hostile,
      annex: section.annex,
      holds: section.holds,
      blocks: [
        { kind: "header", fields: [{ label: hostile, line: text(hostile) }] },
        heading(3, hostile),
        {
          kind: "table",
          head: [hostile, hostile],
          rows: [[text(hostile), [{ kind: "gap", text: hostile }]]],
          none: hostile,
        },
        ...list([strong(hostile), [span(hostile, "emphasis")], marked], true),
        {
          kind: "paragraph",
          line: [
            { kind: "reference", text: hostile, section: "recommendation" },
            { kind: "reference", text: hostile, section: "nowhere" },
            { kind: "link", text: hostile, url: `https://example.org/${encodeURIComponent('"><b>')}"><b>` },
          ],
        },
        { kind: "actions", actions: [{ line: text(hostile), about: hostile, mark: hostile, decider: hostile }] },
        {
          kind: "options",
          options: [{ title: hostile, advised: true, for: [text(hostile)], against: [text(hostile)] }],
        },
      ],
    })),
  };
}
