import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "./run.ts";

/** Texts that readers are known to take for something else. */
const titles = ["na", "none", "ja", "I", "1,5", "50%", "2026-11-29", "é ’ “quoted”; and, comma"];
const cases = titles.map((title) => `title: ${JSON.stringify(title)}\nfacts: { phase: pilot }\n`).join("---\n");

const forms = [
  { lang: "nl", separator: ";", code: 59, locale: 1043 },
  { lang: "en", separator: ",", code: 44, locale: 2057 },
] as const;

const isAsked = process.env.MIXWIJZER_READERS === "1";

describe.skipIf(!isAsked)("a portfolio as CSV in spreadsheets (only in npm run readers)", () => {
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "mixwijzer-sheets-"));
    for (const { lang } of forms) {
      const { output } = await run(`portfolio a.yaml --format csv --lang ${lang}`, { files: { "a.yaml": cases } });
      writeFileSync(join(folder, `${lang}.csv`), output);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const rowsOf = (text: string, delimiter: string): readonly (readonly string[])[] =>
    Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data;
  const written = (lang: string, separator: string) =>
    rowsOf(readFileSync(join(folder, `${lang}.csv`), "utf8"), separator);
  const use = (name: string, ...args: readonly string[]): string => {
    const { error, status, stdout, stderr } = spawnSync(name, args, { cwd: folder, encoding: "utf8" });
    if (error !== undefined)
      throw new Error(`${name} is needed by npm run readers, and could not be run`, { cause: error });
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
    return stdout;
  };

  test.each(forms)(
    "Calc reads every cell of the $lang form, told how",
    { timeout: 180_000 },
    ({ lang, separator, code, locale }) => {
      use(
        "soffice",
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        `--infilter=CSV:${code},34,76,1,,${locale},true,false`,
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false",
        "--outdir",
        join(folder, "calc"),
        `${lang}.csv`,
      );
      expect(rowsOf(readFileSync(join(folder, "calc", `${lang}.csv`), "utf8"), "\t")).toEqual(written(lang, separator));
    },
  );

  test("ssconvert reads every cell of the form with commas", { timeout: 60_000 }, () => {
    use("ssconvert", "en.csv", "gnumeric.csv");
    const read = rowsOf(readFileSync(join(folder, "gnumeric.csv"), "utf8"), ",");
    // It makes a number of a per cent and a date of a date, in quotes or not; nothing of ours looks like either.
    const changed = ["50%", "2026-11-29"];
    const texts = ["Theme", ...titles].map((title, at) => (changed.includes(title) ? read[at]?.[0] : title));
    expect(read.map(([title]) => title)).toEqual(texts);
    expect(read.map((row) => row.length)).toEqual(written("en", ",").map((row) => row.length));
  });

  test.each(forms)(
    "csvkit reads every cell of the $lang form, told the separator",
    { timeout: 60_000 },
    ({ lang, separator }) => {
      expect(rowsOf(use("csvcut", "-d", separator, "-c", "1-35", `${lang}.csv`), ",")).toEqual(
        written(lang, separator),
      );
      const typed: unknown = JSON.parse(use("csvjson", "-I", "--blanks", "-d", separator, `${lang}.csv`));
      expect(Array.isArray(typed) && typed.map((row) => Object.values(row))).toEqual(written(lang, separator).slice(1));
    },
  );

  test("csvkit takes none of our own words for nothing", { timeout: 60_000 }, () => {
    const guessed: unknown = JSON.parse(use("csvjson", "en.csv"));
    const words = Array.isArray(guessed) ? guessed.flatMap((row) => Object.entries(row).slice(1)) : [];
    expect(words.filter(([, value]) => value === null)).toEqual([]);
  });
});
