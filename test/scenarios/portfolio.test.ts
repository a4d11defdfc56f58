import Papa from "papaparse";
import { describe, expect, it, test } from "vitest";
import { example, run } from "./run.ts";

const files = {
  "cases/a.yaml": example("b2-hybrid-teachers"),
  "cases/b.yaml": example("plan-full-of-mistakes"),
  "cases/c.yaml": example("mostly-unknown"),
};

describe("portfolio", () => {
  it("puts themes side by side on the screen, in a row each", async () => {
    const { code, output, error } = await run("portfolio cases --lang en", { files });
    expect([code, error]).toEqual([0, ""]);
    expect(output).toContain("Portfolio: 3 themes\n");
    expect(output).toMatch(/ {2}Phase: Pilot phase\n {2}Theme .*\n {2}Hybride docenten: n… .* certain +0\/5\/2 +0\n/);
    expect(Math.max(...output.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(output).toMatch(/Rules: pbt .*Not an official position/);
  });

  it.each([
    ["txt", "--lang nl"],
    ["plain.txt", "--lang nl --plain --width 40"],
    ["md", "--lang en --format markdown"],
  ])("reads as the golden file: %s", async (extension, options) => {
    const { output } = await run(`portfolio cases ${options} --today 2026-11-23`, { files });
    await expect(output.replaceAll(/\b[0-9a-f]{12}\b/g, "0123456789ab")).toMatchFileSnapshot(
      `../golden/portfolio.${extension}`,
    );
  });

  it("says in words alone what signs say, for who hears it", async () => {
    const { output } = await run("portfolio cases --lang en --plain --width 40", { files });
    expect(output).toContain("  Pilot-based interventions (III): focus\n  (strengthen)\n");
    expect(output).not.toMatch(/(?<!\()\b[IV]+:/);
    expect(output).not.toMatch(/[●○›✗↑]/);
    expect(Math.max(...output.split("\n").map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it("is in the language that the cases share, else in that of the system", async () => {
    expect((await run("portfolio cases/a.yaml", { files })).output).toContain("Overzicht van thema’s: 1 thema\n");
    const mixed = { ...files, "cases/d.yaml": "title: A\nlanguage: en\nfacts: { phase: pilot }\n" };
    expect((await run("portfolio cases", { files: mixed })).output).toContain("Portfolio: 4 themes\n");
    const environment = { LANG: "nl_NL.UTF-8" };
    expect((await run("portfolio cases", { files: mixed, environment })).output).toContain("Overzicht van thema’s: 4");
  });

  it("goes on beside a file that cannot be used, says what is wrong with it, and ends with 2", async () => {
    const broken = { ...files, "cases/d.yaml": "facts: { phase: pilt }\n" };
    const { code, output, error } = await run("portfolio cases --lang en", { files: broken });
    expect(code).toBe(2);
    expect(output).toContain("Portfolio: 3 themes\n");
    expect(error).toContain("cases/d.yaml:1:17  error  case/unknown-value");
  });

  it("takes no case twice that gives itself an id", async () => {
    const twice = { "a.yaml": "id: x\nfacts: {}\n", "b.yaml": "id: x\nfacts: {}\n", "c/a.yaml": "facts: {}\n" };
    const { code, output, error } = await run("portfolio a.yaml b.yaml c/a.yaml --format json --lang en", {
      files: twice,
    });
    expect(code).toBe(2);
    expect(error).toContain("case/duplicate-id");
    expect(JSON.parse(output).themes.map(({ id }: { id: string }) => id)).toEqual(["x", "a"]);
  });

  it("takes cases and severities from the settings of the project, as check does", async () => {
    const project = {
      ...files,
      "mixwijzer.config.yaml": "cases: [cases]\nseverity: { audit/lacks-lead: error }\n",
    };
    const { output, code } = await run("portfolio --format json", { files: project });
    expect(code).toBe(0);
    expect(JSON.parse(output).themes).toHaveLength(3);
    const wrong = { ...files, "mixwijzer.config.yaml": "cases: [cases]\nseverity: { audit/no-such: error }\n" };
    expect((await run("portfolio --lang en", { files: wrong })).error).toContain("config/unknown-rule");
    expect((await run("portfolio --lang en", { files })).error).toContain("usage/missing-argument");
  });

  it("chooses the form by the extension of the file", async () => {
    const { written } = await run("portfolio cases -o p.html --lang en", { files });
    expect(written.get("p.html")).toMatch(/^<!doctype html>/);
    expect((await run("portfolio cases -o p.md --lang en", { files })).written.get("p.md")).toMatch(/^# Portfolio/);
    expect((await run("portfolio cases -o p.json", { files })).written.get("p.json")).toMatch(/^\{\n {2}"schema"/);
    const screen = await run("portfolio cases --format docx --lang en", { files, terminal: true });
    expect(screen.error).toContain("usage/needs-file");
  });

  it("leads in the page to the cases, and to memos that stand beside it", async () => {
    const memo = { ...files, "out/a.docx": "memo" };
    const page = (await run("portfolio cases/a.yaml -o out/p.html", { files: memo })).written.get("out/p.html") ?? "";
    expect(page).toContain('href="../cases/a.yaml"');
    const named = { ...files, "out/b2-hybrid-teachers.docx": "memo" };
    const led = (await run("portfolio cases/a.yaml -o out/p.html", { files: named })).written.get("out/p.html") ?? "";
    expect(led).toContain('href="b2-hybrid-teachers.docx"');
    expect(page).not.toContain("docx");
  });
});

describe("portfolio --since", () => {
  const world = async (changed: string) => {
    const { output } = await run("portfolio cases --format json", { files });
    return { files: { ...files, "before.json": output, "cases/c.yaml": changed } };
  };

  it("tells what changed since an earlier portfolio", async () => {
    const given = await world("id: other\ntitle: Another\nfacts: { phase: pilot }\n");
    const { code, output } = await run("portfolio cases --since before.json --lang en", given);
    expect(code).toBe(0);
    expect(output).toContain("What changed since before.json\n");
    expect(output).toContain("• New: Another\n");
    expect(output).toContain("• Gone: Digitale vaardigheden in het mbo\n");
    expect(output).toContain("2 themes are the same.");
  });

  it("refuses a file that is no portfolio, and a name that git does not know", async () => {
    const { code, error } = await run("portfolio cases --since cases/a.yaml --lang en", { files });
    expect([code, error]).toEqual([2, expect.stringContaining("portfolio/not-a-portfolio")]);
    expect((await run("portfolio cases --since mian --lang en", { files })).error).toContain("portfolio/unknown-since");
  });
});

describe("portfolio as CSV", () => {
  const parse = (text: string) => Papa.parse<string[]>(text, { skipEmptyLines: true });

  test.each([
    ["nl", ";", "Thema"],
    ["en", ",", "Theme"],
  ])("is read in %s with %s between its cells", async (lang, separator, first) => {
    const { output } = await run(`portfolio cases --format csv --lang ${lang}`, { files });
    const { data, meta, errors } = parse(output);
    expect([meta.delimiter, errors, data.length]).toEqual([separator, [], 4]);
    expect(data[0]?.slice(0, 2)).toEqual([first, "Id"]);
    expect(new Set(data.map((row) => row.length))).toEqual(new Set([35]));
    expect(data.flat().filter((cell) => cell === "")).toEqual([]);
  });

  it("has the other separator where that is asked for", async () => {
    const { output } = await run("", { files }, {}, ["portfolio", "cases", "--format", "csv", "--separator", ";"]);
    expect(parse(output).meta.delimiter).toBe(";");
    const refused = await run("portfolio cases --separator , --lang en", { files });
    expect(refused.error).toContain("usage/conflicting-options");
  });
});
