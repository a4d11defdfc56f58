import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { createChecker } from "../../../src/batch/create-checker.ts";
import { examineTheme } from "../../../src/batch/portfolio/describe-theme.ts";
import { makePortfolio } from "../../../src/batch/portfolio/make-portfolio.ts";
import { csvSeparators, portfolioCsv } from "../../../src/report/portfolio/portfolio-csv.ts";
import { fc, runs } from "../../support/properties.ts";
import { realPack } from "../../support/real-pack.ts";

const checker = createChecker(realPack);
const subject = { id: "a", facts: {}, notes: {}, current: null, planned: null };
const examined = examineTheme({ case: { ...subject, title: "" }, place: () => null }, "a.yaml", checker, {
  severity: new Map(),
  today: "2026-11-29",
});
const { theme } = examined;

/** A portfolio of which a theme has this title, region and partner. */
const titled = (title: string) =>
  makePortfolio([{ ...examined, theme: { ...theme, title, region: title, partners: [title] } }], realPack, "nl");

const starts = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", " =", "\u00a0@", "\uff1d", "'", '"', ";", ",", "");
const titles = fc.tuple(starts, fc.string({ unit: "binary" })).map((parts) => parts.join(""));

describe("a cell of CSV", () => {
  it("is never a formula, nor more than one cell or line, whatever a title is", () => {
    fc.assert(
      fc.property(titles, fc.constantFrom(...csvSeparators), (title, separator) => {
        const { data, errors } = Papa.parse<string[]>(portfolioCsv(titled(title), separator), {
          delimiter: separator,
          skipEmptyLines: true,
        });
        expect(errors).toEqual([]);
        expect(data.map((row) => row.length)).toEqual([35, 35]);
        for (const cell of data.flat()) {
          expect(cell).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/);
          expect(cell).not.toMatch(/[\r\n]/);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it("holds what was written, with an apostrophe before what would be a formula", () => {
    const cellOf = (title: string) =>
      Papa.parse<string[]>(portfolioCsv(titled(title), ";"), { delimiter: ";" }).data[1]?.[0];
    for (const title of ["na", "none", "ja", "I", "1,5", '50% "x"; y', "a = b"]) expect(cellOf(title)).toBe(title);
    expect(cellOf("=SUM(A1)")).toBe("'=SUM(A1)");
    expect(cellOf("  -1\nx")).toBe("'-1 x");
  });

  it("says with different words that a level has no role, needs no action, and that nothing was filled in", () => {
    const text = portfolioCsv({ ...titled("x"), themes: [{ ...theme, title: "x", region: null, partners: [] }] }, ";");
    for (const words of ["niet ingevuld", "geen actie", "hangt af van de fase"]) expect(text).toContain(`"${words}"`);
    expect(text).not.toMatch(/"(none|null|na|n\/a|geen|-|)"/);
  });
});
