import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LanguageServer, startLanguageServer } from "../support/language-server.ts";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "mixwijzer-editor-"));
const schemaLine = "# yaml-language-server: $schema=./case.schema.json\n";
let alone: LanguageServer;
let withSettings: LanguageServer;

beforeAll(async () => {
  writeFileSync(join(folder, "case.schema.json"), (await run("schema case --lang en")).output);
  writeFileSync(join(folder, "nl.schema.json"), (await run("schema case --lang nl")).output);
  const settings = JSON.parse((await run("schema case --multi")).output);
  const shared = { validate: true, hover: true, completion: true };
  alone = await startLanguageServer(folder, shared);
  withSettings = await startLanguageServer(folder, { ...shared, schemas: settings["yaml.schemas"] });
});

afterAll(() => {
  alone.stop();
  withSettings.stop();
  rmSync(folder, { recursive: true });
});

describe("the YAML language server", () => {
  test("finds nothing wrong with what init writes", async () => {
    for (const lang of ["nl", "en"]) {
      expect(await alone.open(`${lang}.yaml`, (await run(`init --lang ${lang}`)).output)).toEqual([]);
    }
  });

  test("checks only the documents in which the schema line stands, and all of them by the settings of --multi", async () => {
    const wrong = "facts:\n  phase: pilt\n";
    const linesOf = (told: readonly string[]) => told.map((each) => each.split(":")[0]);
    expect(linesOf(await alone.open("once.yaml", `${schemaLine}---\n${wrong}---\n${wrong}`))).toEqual(["4"]);
    const repeated = `${schemaLine}---\n${wrong}---\n${schemaLine}${wrong}`;
    expect(linesOf(await alone.open("repeated.yaml", repeated))).toEqual(["4", "8"]);
    expect(linesOf(await withSettings.open("cases/all.yaml", `${wrong}---\n${wrong}`))).toEqual(["2", "5"]);
  });

  test.each([
    ["expect.lead", "expect:\n  lead: []\n", 1, "All levels to focus on"],
    ["expect.certain.in", "expect:\n  certain:\n    in: []\n", 2, "whatever the unknown facts turn out to be"],
    ["expect.fires", "expect:\n  fires: []\n", 1, "Rules that apply"],
    ["accept", "accept: []\n", 0, "may stay"],
    ["accept.until", "accept:\n  - rule: audit/campaign\n    until: 2027-03-01\n", 2, "The last day"],
    ["memo.decision-by", "memo:\n  decision-by: 2027-03-01\n", 1, "The day before which a decision is needed"],
    ["facts.phase", "facts:\n  phase: pilot\n", 1, "Which phase is the theme in?"],
  ])("tells what %s means where the pointer rests on it", async (name, text, line, words) => {
    await alone.open(`${name}.yaml`, `${schemaLine}${text}`);
    const last = text.split("\n")[line] ?? "";
    const character = last.search(/[a-z]/) + 1;
    expect(await alone.hover(`${name}.yaml`, { line: line + 1, character })).toContain(words);
  });

  test("offers the ids of rules where they are expected or accepted, and marks what is none", async () => {
    const text = `${schemaLine}expect:\n  fires:\n    - \naccept:\n  - rule: \n    because: so\n`;
    await alone.open("rules.yaml", text);
    const expected = await alone.complete("rules.yaml", { line: 3, character: 6 });
    expect(expected).toContain("pilots/new-development");
    const accepted = await alone.complete("rules.yaml", { line: 5, character: 10 });
    expect(accepted).toContain("audit/campaign");
    expect(accepted).toContain("open/phase");
    expect(accepted).not.toContain("pilots/new-development");
    const wrong = await alone.open("wrong.yaml", `${schemaLine}expect:\n  fires: [pilots/new]\n`);
    expect(wrong).toEqual([expect.stringMatching(/^3: Value is not accepted/)]);
  });

  describe("with the Dutch schema", () => {
    const dutch = "# yaml-language-server: $schema=./nl.schema.json\n";

    test("offers facts, values, levels and instruments by id and by Dutch name", async () => {
      await alone.open("keys.yaml", `${dutch}facts:\n  \n`);
      const keys = await alone.complete("keys.yaml", { line: 2, character: 2 });
      expect(keys).toEqual(expect.arrayContaining(["phase", "Fase van het thema"]));
      expect(keys).not.toContain("Phase of the theme");
      const text = `${dutch}facts:\n  Fase van het thema: \nplanned:\n  - \nexpect:\n  lead:\n    - \n`;
      await alone.open("values.yaml", text);
      const phases = await alone.complete("values.yaml", { line: 2, character: 22 });
      expect(phases).toEqual(expect.arrayContaining(["early-followers", "Vroege volgers", "onbekend"]));
      expect(phases).not.toContain("Early followers");
      const planned = await alone.complete("values.yaml", { line: 4, character: 4 });
      expect(planned).toEqual(
        expect.arrayContaining(["funding", "Financiële middelen", "funding.subsidy", "Subsidie"]),
      );
      const levels = await alone.complete("values.yaml", { line: 7, character: 6 });
      expect(levels).toEqual(expect.arrayContaining(["pilots", "Pilotgerichte interventies"]));
    });

    test("explains a fact by its name, and takes names in either language", async () => {
      const text = `${dutch}facts:\n  Fase van het thema: pilotfase\n  decided by: school\nnotes:\n  fase: zo\n`;
      const wrong = await alone.open("names.yaml", text);
      expect(wrong).toEqual([expect.stringMatching(/^4: /)]);
      expect(await alone.hover("names.yaml", { line: 2, character: 4 })).toContain("In welke fase zit het thema?");
      const other = await alone.open("wrong-name.yaml", `${dutch}facts:\n  fase: pilotfas\n`);
      expect(other).toEqual([expect.stringMatching(/^3: Value is not accepted/)]);
    });
  });
});

describe("the YAML language server, of a pack that rules init wrote", () => {
  test("finds nothing wrong with it, and marks and offers what the schemas know", async () => {
    const { written } = await run("rules init mine --lang en");
    for (const [path, text] of written) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    for (const path of ["mine/pack.yaml", "mine/facts.yaml", "mine/levels/1-grants.yaml", "mine/phases.yaml"]) {
      expect([path, await alone.open(path, written.get(path) ?? "")]).toEqual([path, []]);
    }
    const level = written.get("mine/levels/1-grants.yaml") ?? "";
    const wrong = level.replace("basis: stated", "basis: state");
    expect(await alone.open("mine/levels/wrong.yaml", wrong)).toEqual([expect.stringContaining("stated")]);
  });
});
