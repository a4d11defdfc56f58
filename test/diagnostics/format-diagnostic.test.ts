import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/diagnostics/catalogue.ts";
import { diagnose } from "../../src/diagnostics/diagnostic.ts";
import {
  cutExcerpt,
  describeDiagnostic,
  escapeTerminal,
  formatDiagnostic,
} from "../../src/diagnostics/format-diagnostic.ts";
import { plainPalette } from "../../src/diagnostics/palette.ts";
import { diagnostics as en } from "../../src/language/en/diagnostics.ts";
import { diagnostics as nl } from "../../src/language/nl/diagnostics.ts";
import { parseDocuments } from "../../src/source/parse-documents.ts";
import { fc } from "../support/properties.ts";

const text = "facts:\n  phase: 学校 # note\n";
const place = parseDocuments({ path: "a.yaml", text }).documents[0]?.place(["facts", "phase"]);
const args = { fact: "phase", value: "学校", known: ["pilot"], suggestion: null };

describe("a diagnostic as text", () => {
  it("says where, what, shows the line, and says what to do", () => {
    expect(formatDiagnostic(diagnose("case/unknown-value", args, place), en)).toBe(
      [
        "a.yaml:2:10  error  case/unknown-value",
        "  The fact “phase” has no value “学校”.",
        "    2 |   phase: 学校 # note",
        "      |          ^^^^",
        "  Choose from pilot.",
      ].join("\n"),
    );
  });

  it("says the same in Dutch", () => {
    expect(formatDiagnostic(diagnose("case/unknown-value", args), nl)).toBe(
      ["fout  case/unknown-value", "  Het feit ‘phase’ kent de waarde ‘学校’ niet.", "  Kies uit pilot."].join("\n"),
    );
  });

  it("is coloured by severity, and only by the palette", () => {
    const palette = { ...plainPalette, red: (part: string) => `<${part}>` };
    expect(formatDiagnostic(diagnose("case/unknown-value", args, place), en, palette)).toMatch(/<error>.*<\^\^\^\^>/s);
  });

  it("shows what the user wrote safely, cut to a readable length", () => {
    const shown = formatDiagnostic(diagnose("file/missing", { path: `\u001b[2J\n${"x".repeat(10_000)}` }), en);
    expect(shown.split("\n")).toHaveLength(3);
    expect(shown).toContain("\\x1b[2J\\x0a");
    expect(shown.length).toBeLessThan(300);
  });
});

describe("a diagnostic in a width", () => {
  const rest = "and so on, ".repeat(8);
  const long = `title: ${rest}\nfacts: { note: "${rest}", phase: 学校 } # ${rest}\n`;
  const far = parseDocuments({ path: "a.yaml", text: long }).documents[0]?.place(["facts", "phase"]);
  const show = (columns?: number) =>
    formatDiagnostic(
      diagnose("case/unknown-value", { ...args, known: rest.split(" ") }, far),
      en,
      plainPalette,
      columns,
    );

  it.each([40, 41, 42, 43, 60, 80, 100])(
    "of %i columns has no wider line, all words, and its carets in place",
    (columns) => {
      const lines = show(columns).split("\n");
      for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
      const at = lines.findIndex((line) => line.includes("^"));
      const [excerpt = "", carets = ""] = lines.slice(at - 1, at + 1);
      expect(carets).toMatch(/^ +\| +\^{4}$/);
      expect(stringWidth(excerpt.slice(0, excerpt.indexOf("学校")))).toBe(carets.indexOf("^"));
      expect(excerpt).toMatch(/ \| ….*…$/);
      const words = (text: readonly string[]) =>
        text
          .filter((_, index) => index > 0)
          .join(" ")
          .split(/\s+/);
      const whole = show().split("\n");
      expect(words(lines.filter((line) => !/\d? \| /.test(line)))).toEqual(
        words(whole.filter((line) => !/\d? \| /.test(line))),
      );
    },
  );

  it("keeps a name that is wider whole, so that it can be copied", () => {
    const path = `${"folder/".repeat(7)}a.yaml`;
    const shown = formatDiagnostic(diagnose("file/missing", { path }), en, plainPalette, 40);
    expect(shown).toContain(`“${path}”`);
    expect(shown.split("\n").length).toBeGreaterThan(3);
  });

  it("is one line a sentence where there is none", () => {
    expect(show().split("\n")).toHaveLength(5);
  });
});

describe("an excerpt", () => {
  const text = "a: 学校 and b: c";
  it.each([
    [text, 0, 1, 40, text, "a"],
    [text, 3, 2, 12, "a: 学校 an…", "学校"],
    [text, 3, 2, 10, "a: 学校 …", "学校"],
    [text, 0, 1, 8, "a: 学…", "a"],
    [text, 13, 1, 10, "…and b: c", "c"],
    [text, 0, text.length, 8, "a: 学…", "a: 学"],
    ["x".repeat(50), 50, 0, 9, `…${"x".repeat(7)}`, ""],
  ])("%s marked from %i, %i long, in %i columns: %s", (line, start, length, columns, shown, marked) => {
    const cut = cutExcerpt({ text: line, start, length }, columns);
    expect(cut.text).toBe(shown);
    expect(cut.text.slice(cut.start, cut.start + cut.length)).toBe(marked);
    expect(stringWidth(cut.text)).toBeLessThanOrEqual(columns);
  });
});

describe("the catalogue", () => {
  const codes = Object.keys(catalogue).filter((code): code is keyof typeof catalogue => code in catalogue);

  it.each(codes)("%s says what is wrong and what to do, in both languages", (code) => {
    const diagnostic = diagnose<typeof code>(code, catalogue[code].example);
    const [dutch, english] = [describeDiagnostic(diagnostic, nl), describeDiagnostic(diagnostic, en)];
    for (const part of [dutch.problem, dutch.advice, english.problem, english.advice]) {
      expect(part).toMatch(/^\S.*\S$/);
      expect(part).not.toMatch(/\[object|NaN/);
    }
    expect(dutch).not.toEqual(english);
  });
});

it.each([
  ["\u001b[31mred\u001b[0m", "\\x1b[31mred\\x1b[0m"],
  ["a\r\nb\tc", "a\\x0d\\x0ab\\x09c"],
  ["bell\u0007 and c1 \u009b", "bell\\x07 and c1 \\x9b"],
  ["\u202eevil\u2066", "\\u202eevil\\u2066"],
  ["\u2028 \ufeff", "\\u2028 \\ufeff"],
  ["half \ud800 a character", "half \\ud800 a character"],
  ["café 👍 % : , < & ]]>", "café 👍 % : , < & ]]>"],
])("%j is shown as %j", (text, shown) => expect(escapeTerminal(text)).toBe(shown));

it("leaves nothing that could steer a terminal, and changes nothing twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const shown = escapeTerminal(text);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      expect(escapeTerminal(shown)).toBe(shown);
    }),
  );
});
