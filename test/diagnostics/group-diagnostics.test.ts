import { expect, it } from "vitest";
import { diagnose, type Place } from "../../src/diagnostics/diagnostic.ts";
import { formatDiagnostics, groupDiagnostics } from "../../src/diagnostics/group-diagnostics.ts";
import { diagnostics as en } from "../../src/language/en/diagnostics.ts";
import { diagnostics as nl } from "../../src/language/nl/diagnostics.ts";

const at = (line: number, file = "audit.yaml"): Place => ({ file, line, column: 3, endLine: line, endColumn: 9 });
const level = (name: string, place: Place) =>
  diagnose("pack/unknown-level", { level: name, known: ["funding"], suggestion: null }, place);

it("says the same once, with all its places", () => {
  const found = [
    level("pilots", at(4)),
    level("pilots", at(9)),
    level("pilots", at(12)),
    level("pilots", at(2, "x.yaml")),
  ];
  expect(formatDiagnostics(found, en)).toBe(`audit.yaml:4:3  error  pack/unknown-level
  There is no level “pilots”.
  Choose from funding.
  The same in audit.yaml, lines 9 and 12; x.yaml, line 2.
`);
  expect(formatDiagnostics(found, nl)).toContain("  Hetzelfde in audit.yaml, regel 9 en 12; x.yaml, regel 2.\n");
});

it("shows ten of a kind, and counts the rest; each place of every one of them counts", () => {
  const found = Array.from({ length: 13 }, (_, index) => level(`level-${index}`, at(index + 1)));
  const other = diagnose("pack/no-levels", {});
  const { groups, more } = groupDiagnostics([...found, level("level-12", at(40)), other]);
  expect(groups.map(({ diagnostic }) => diagnostic)).toEqual([...found.slice(0, 10), other]);
  expect(more).toEqual([{ code: "pack/unknown-level", count: 4 }]);
  expect(formatDiagnostics(found, en)).toMatch(
    /\n\n {2}And 3 more like this \(pack\/unknown-level\)\. Mend these first\.\n$/,
  );
});

it("changes nothing where nothing is the same", () => {
  const found = [level("a", at(1)), level("b", at(1)), diagnose("pack/no-levels", {})];
  expect(groupDiagnostics(found)).toEqual({ groups: found.map((diagnostic) => ({ diagnostic, also: [] })), more: [] });
});
