import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/diagnostics/catalogue.ts";
import { diagnose } from "../../src/diagnostics/diagnostic.ts";
import { describeDiagnostic, formatDiagnostic } from "../../src/diagnostics/format-diagnostic.ts";
import { plainPalette } from "../../src/diagnostics/palette.ts";
import { diagnostics as en } from "../../src/language/en/diagnostics.ts";
import { diagnostics as nl } from "../../src/language/nl/diagnostics.ts";
import { parseDocuments } from "../../src/source/parse-documents.ts";

const text = "facts:\n  phase: 学校 # note\n";
const place = parseDocuments({ path: "a.yaml", text }).documents[0]?.place(["facts", "phase"]);
const args = { fact: "phase", value: "学校", known: ["pilot"], suggestion: null };

describe("a diagnostic as text", () => {
  it("says where, what, shows the line, and says what to do", () => {
    expect(formatDiagnostic(diagnose("case/unknown-value", args, place), en)).toBe(
      [
        "a.yaml:2:10  error  case/unknown-value",
        '  The fact "phase" has no value "学校".',
        "    2 |   phase: 学校 # note",
        "      |          ^^^^",
        "  Choose from pilot.",
      ].join("\n"),
    );
  });

  it("says the same in Dutch", () => {
    expect(formatDiagnostic(diagnose("case/unknown-value", args), nl)).toBe(
      ["fout  case/unknown-value", '  Het feit "phase" kent de waarde "学校" niet.', "  Kies uit pilot."].join("\n"),
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
