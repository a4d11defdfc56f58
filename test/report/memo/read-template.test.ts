import { describe, expect, it } from "vitest";
import { actionsBeside, rankWatches, requiredActions } from "../../../src/advice/findings/watches.ts";
import { languages } from "../../../src/language/languages.ts";
import { memoWording } from "../../../src/language/wordings.ts";
import { linesOf } from "../../../src/report/document/blocks.ts";
import { markdownMemo } from "../../../src/report/markdown/render-memo.ts";
import { readTemplate } from "../../../src/report/memo/read-template.ts";
import { sectionNames } from "../../../src/report/memo/template.ts";
import { adviceOn, exampleCase, memoOn } from "./example-memos.ts";

const template = (text: string) => readTemplate({ path: "form.md", text });
const found = (text: string) =>
  template(text).diagnostics.map(({ code, args, place }) => ({ code, args, at: place && [place.line, place.column] }));

describe("a template", () => {
  it.each(languages)("of the built-in form names only what there is (%s)", (language) => {
    const { template: whole, page, short, annex } = memoWording[language];
    const forms = [whole, page, short, annex].map(template);
    expect(forms.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    const named = forms.flatMap((form) =>
      form.template.flatMap((part) => (part.kind === "section" ? [part.name] : [])),
    );
    const left = sectionNames.filter((name) => !named.includes(name));
    expect(left).toEqual(language === "nl" ? ["timing"] : []);
  });

  const links = (text: string): readonly string[] =>
    [
      ...markdownMemo(memoOn(exampleCase("b8-mbo-investment-fund"), "nl", text)).matchAll(/\[[^\]\\]+\]\(#[^)]+\)/g),
    ].map(([link]) => link.replace(/\s+/g, " "));

  it("has links to the sections that it has, by the titles that it gives them", () => {
    expect(links("# Nota\n\n## Besluit\n\n{{besluit}}\n\n## Bijlage 1: Wat open is\n\n{{onbekend}}\n")).toEqual([
      "[bijlage 1](#bijlage-1-wat-open-is)",
    ]);
    expect(links("# Nota\n\n## Deel\n\n{{besluit}}\n\n## Deel\n\n{{onbekend}}\n")).toEqual(["[‘Deel’](#deel-1)"]);
  });

  it("has no link to a section that it leaves out", () => {
    expect(links("# Nota\n\n{{aanleiding}}\n\n## Besluit\n\n{{besluit}}\n\n## Risico’s\n\n{{risicos}}\n")).toEqual([]);
  });

  it("says what the levels outside the mix are where it leaves out the annex that does", () => {
    const text = markdownMemo(memoOn(exampleCase("b8-mbo-investment-fund"), "nl", "# Nota\n\n{{toelichting}}\n"));
    expect(text).toContain("- **Netwerkondersteuning (VII):** een netwerk krijgt hulp");
    expect(text).not.toContain("Wat zij inhouden");
  });

  it.each([
    ["in Dutch", "{{kernpunten}}"],
    ["in English", "{{key-points}}"],
    ["with spaces and capitals", "  {{ Key-Points }}  "],
  ])("names a section %s", (_, text) => {
    expect(template(text).template).toEqual([{ kind: "section", name: "key-points" }]);
  });

  it("has headings, paragraphs and lists of its own, and no comments", () => {
    const text =
      "# Nota {{datum}}\n<!-- Vul in -->\nEen **vet** en *schuin*\nwoord \\*.\n\n- een\n- [twee](https://x.nl)\n\n1. drie\n\n#### Klein\n{{kop}}\n";
    expect(template(text).template).toEqual([
      { kind: "heading", depth: 1, text: "Nota {{datum}}" },
      {
        kind: "paragraph",
        line: [
          { kind: "text", text: "Een " },
          { kind: "text", text: "vet", tone: "strong" },
          { kind: "text", text: " en " },
          { kind: "text", text: "schuin", tone: "emphasis" },
          { kind: "text", text: " woord " },
          { kind: "text", text: "*" },
          { kind: "text", text: "." },
        ],
      },
      { kind: "list", ordered: false, items: [[{ kind: "text", text: "een" }]] },
      { kind: "list", ordered: false, items: [[{ kind: "link", text: "twee", url: "https://x.nl" }]] },
      { kind: "list", ordered: true, items: [[{ kind: "text", text: "drie" }]] },
      { kind: "heading", depth: 3, text: "Klein" },
      { kind: "section", name: "header" },
    ]);
  });

  it("makes no link of a script", () => {
    expect(template("[klik](javascript:alert(1))\n{{kop}}").template[0]).toEqual({
      kind: "paragraph",
      line: [{ kind: "text", text: "[klik](javascript:alert(1))" }],
    });
  });
});

describe("what is wrong with a template", () => {
  it("is told with its place and what was probably meant", () => {
    expect(found("# Nota\n\n{{kop}}\n\n{{kernpuntn}}\n")).toEqual([
      {
        code: "template/unknown-name",
        args: { name: "kernpuntn", known: Object.values(memoWording.nl.sectionNames), suggestion: "kernpunten" },
        at: [5, 1],
      },
    ]);
  });

  it.each([
    ["a section among text", "Dit is {{besluit}} dus.\n\n{{kop}}", "template/section-in-text", [1, 8]],
    ["a section in a heading", "{{kop}}\n## {{besluit}}", "template/section-in-text", [2, 4]],
    ["an unknown name in a heading", "{{kop}}\n## {{auteur}}", "template/unknown-name", [2, 4]],
    ["an empty name", "{{kop}}\n{{ }}", "template/unknown-name", [2, 1]],
    ["a name of every object", "{{kop}}\n{{constructor}}", "template/unknown-name", [2, 1]],
    ["no section at all", "# Nota\n\nTekst.\n", "template/no-sections", undefined],
    ["an empty file", "", "template/no-sections", undefined],
  ])("may be %s", (_, text, code, at) => {
    expect(found(text)).toEqual([expect.objectContaining({ code, at })]);
  });

  it("is told of every place", () => {
    expect(found("{{kop}}\n{{een-ding}}\n\nEn {{nog-iets}}.")).toHaveLength(2);
  });
});

describe("a memo in a form of one's own", () => {
  const subject = exampleCase("b2-hybrid-teachers");

  it("has its sections in the order of the form, under its titles, with its text", () => {
    const memo = memoOn(
      subject,
      "nl",
      "# Advies over {{titel}}\n\nGemeente X, {{datum}}.\n\n## Wat wij doen\n\n{{vervolg}}\n\n## Waarom\n\n{{besluit}}\n",
    );
    expect(memo.title).toBe(`Advies over ${subject.title}`);
    expect(memo.sections.map(({ title }) => title)).toEqual(["", "Wat wij doen", "Waarom", ""]);
    expect(markdownMemo(memo)).toContain("Gemeente X, 24 november 2026.");
  });

  it("refers to no section that it leaves out, and still says by which rules it was made", () => {
    const markdown = markdownMemo(memoOn(subject, "nl", "## Risico’s\n\n{{risicos}}\n\n## Geld\n\n{{uitvoering}}\n"));
    expect(markdown).not.toMatch(/\(zie |bijlage|paragraaf/);
    expect(markdown).toContain("Geen officieel standpunt van PBT.");
  });

  it("hides no risk, clash or action where there is no annex for it", () => {
    const plan = exampleCase("plan-full-of-mistakes");
    const advice = adviceOn(plan, "nl");
    const { sections } = memoOn(plan, "nl", "## Risico’s\n\n{{risicos}}\n\n{{uitvoering}}");
    const blocks = sections.flatMap((each) => each.blocks);
    const said = linesOf(blocks)
      .map((line) => line.map((part) => ("text" in part ? part.text : "")).join(""))
      .join("\n");
    const watches = rankWatches(advice, "leads");
    expect(watches.length).toBeGreaterThan(20);
    // Within a sentence the first letter is a small one.
    for (const { finding } of watches) expect(said).toContain(finding.text.slice(1));
    for (const { resolution } of advice.tensions) expect(said).toContain(resolution.slice(1));
    const actions = blocks.flatMap((block) => (block.kind === "actions" ? block.actions : []));
    expect(actions.length).toBe(requiredActions(advice).length + actionsBeside(advice).length);
  });
});
