import { describe, expect, test } from "vitest";
import { changedFiles } from "../fixtures/packs/small-pack.ts";
import { run } from "./run.ts";

const flat = (text: string): string => text.trim().split(/\s+/).join(" ");

/** The small pack, which has no evidence, in a folder. */
const bare = {
  files: Object.fromEntries(Object.entries(changedFiles()).map(([path, text]) => [`mine/${path}`, text])),
};

describe("rules list evidence", () => {
  test.each([
    ["nl", "E1 Door de selectie voor Eerst De Klas", "CPB 2018: tegenspraak met T3; steun voor T5", "9 onderzoeken."],
    ["en", "E1 Selection for Eerst De Klas", "CPB 2018: contradicts T3; supports T5", "9 findings."],
  ])("lists what research found in %s, with what it touches", async (lang, finding, touches, count) => {
    const { code, output } = await run(`rules list evidence --lang ${lang}`);
    expect(code).toBe(0);
    for (const part of [finding, touches, count]) expect(flat(output)).toContain(part);
  });

  test("gives data with --format json", async () => {
    const { output } = await run("rules list evidence --lang en --format json");
    const data = JSON.parse(output);
    expect(data).toMatchObject({ schema: "mixwijzer/evidence/1", language: "en", pack: { id: "pbt" } });
    expect(data.evidence.map(({ id }: { id: string }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `E${n}`));
    expect(data.evidence[0].limits).toContain("almost 400 trainees");
  });

  test("says so where a pack has none", async () => {
    const { code, output } = await run("rules list evidence --rules mine --lang en", bare);
    expect({ code, output: output.trim() }).toEqual({ code: 0, output: "There is no evidence beside these rules." });
  });
});

describe("rules show", () => {
  test.each(["nl", "en"])("tells all of a finding, in %s", async (lang) => {
    const { code, output } = await run(`rules show e1 --lang ${lang}`);
    expect(code).toBe(0);
    const wanted = {
      nl: ["Onderzoek E1", "Beperkingen De steekproef is klein", "tegenspraak met T3 ‘Een pilot", "abstract gelezen"],
      en: ["Evidence E1", "Limits The sample is small", "contradicts T3 “A pilot", "abstract read"],
    };
    for (const part of wanted[lang === "nl" ? "nl" : "en"]) expect(flat(output)).toContain(part);
    expect(output).toContain("rules/pbt/evidence.yaml:");
  });

  test.each([
    ["T3", "E1, E2"],
    ["eerst-de-klas", "E1, E2"],
    ["techniekpact", "E3"],
    ["chain-cooperation", "E7, E8"],
  ])("of %s names the evidence that bears on it, apart from what cites it", async (id, ids) => {
    const { output } = await run(`rules show ${id} --lang en`);
    expect(flat(output)).toMatch(new RegExp(`What research found elsewhere • ${ids}$`));
  });
});

test("rules lint refuses evidence as a ground, with its place", async () => {
  const files = {
    ...bare.files,
    "mine/evidence.yaml": `
- id: E1
  levels: [money]
  touches: { S1: qualifies }
  design: review
  finding: { nl: Er was weinig te zien., en: There was little to see. }
  limits: { nl: Het is oud., en: It is old. }
  publisher: Somebody
  title: Much ado
  year: 1999
  read: summary
`,
    "mine/tensions.yaml": (bare.files["mine/tensions.yaml"] ?? "").replace("cites: [S2]", "cites: [E1]"),
  };
  const { code, error } = await run("rules lint --rules mine --lang en", { files });
  expect(code).toBe(2);
  expect(flat(error)).toContain("mine/tensions.yaml:6:90");
  expect(flat(error)).toContain("“E1” is evidence, and evidence is never a ground for a rule.");
});
