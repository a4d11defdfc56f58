import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { type DiagnosticCode, diagnose } from "../../src/diagnostics/diagnostic.ts";
import { describeDiagnostic } from "../../src/diagnostics/format-diagnostic.ts";
import { languages, wordings } from "../../src/language/languages.ts";
import { checkWording, dialogueWording } from "../../src/language/wordings.ts";
import { commands } from "../../src/terminal/choice-state.ts";

/** Diagnostics that count something of which there may be one. */
const codesWithCount = [
  "file/more-problems",
  "case/not-all-used",
  "check/too-many-warnings",
  "check/failing-findings",
] as const satisfies readonly DiagnosticCode[];

function ofOne(code: (typeof codesWithCount)[number]) {
  switch (code) {
    case "case/not-all-used":
      return diagnose(code, { count: 1, first: null });
    case "check/too-many-warnings":
      return diagnose(code, { count: 1, maximum: 0 });
    case "check/failing-findings":
      return diagnose(code, { count: 1, severity: "warning" });
    case "file/more-problems":
      return diagnose(code, { count: 1 });
    default:
      return code satisfies never;
  }
}

test.each(languages)("what is counted is one where there is one, in %s", (language) => {
  const { report } = checkWording[language];
  const told = [
    ...codesWithCount.map((code) => describeDiagnostic(ofOne(code), wordings[language].diagnostics).problem),
    ...Object.values(report.counts).map((count) => count(1)),
    ...[report.known, report.notesHidden, report.warningsHidden, report.stale, report.cut, report.tooMany].map((tell) =>
      tell(1),
    ),
    report.looked(1, 1, 1),
  ];
  const plural =
    language === "en"
      ? /\b(are|were)( at least)? 1\b|\b1 (more |known )?[a-z]+s\b/
      : /\bzijn( nog minstens)? 1\b|\b1 (bekende )?[a-z]+en\b/;
  for (const text of told) expect(text).not.toMatch(plural);
});

test("no key or word means two commands, whatever the language", () => {
  const meanings = new Map<string, string>();
  for (const language of languages) {
    const { keys, words } = dialogueWording[language];
    for (const command of commands) {
      expect(keys[command]).toHaveLength(1);
      for (const typed of [keys[command], ...words[command]]) {
        expect(meanings.get(typed) ?? command, typed).toBe(command);
        meanings.set(typed, command);
      }
    }
  }
});

test("every word of a room is said somewhere", () => {
  const files = globSync("src/**/*.ts", { ignore: ["src/language/{en,nl}/**"] });
  const rooms = files.filter((file) => /^src\/language\/.*wording\.ts$/.test(file));
  const code = files.filter((file) => !rooms.includes(file)).map((file) => readFileSync(file, "utf8"));
  const said = new Set(code.join("\n").match(/\w+/g));
  const words = rooms.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/readonly (\w+)\??:/g)].map(([, name = ""]) => name),
  );
  expect(words.length).toBeGreaterThan(500);
  expect([...new Set(words)].filter((word) => !said.has(word))).toEqual([]);
});
