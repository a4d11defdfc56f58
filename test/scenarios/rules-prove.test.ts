import { describe, expect, test } from "vitest";
import { type Change, changedFiles } from "../fixtures/packs/small-pack.ts";
import { run } from "./run.ts";

const because = "because: { nl: Dat moet altijd zo zijn., en: It must always be so. }, cites: [S1]";

/** The small pack in a folder, with claims and changes. */
function folder(name: string, properties: string, ...changes: readonly Change[]): Readonly<Record<string, string>> {
  const files = { ...changedFiles(...changes), "properties.yaml": properties };
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/${path}`, text]));
}

const holding = `
- { id: at-the-start, given: { phase: start, proven: no }, always: { level: money, role: lead }, ${because} }
- { id: with-its-lesson, never: { companion: rules, without: S3 }, ${because} }
`;
const broken = `
${holding}- { id: always-money, always: { level: money, role: [lead, support] }, ${because} }
`;
const stronger: Change = ["levels/1-money.yaml", "when: { proven: yes }", "when: { proven: no }"];
const opposed: Change = ["levels/1-money.yaml", "strength: slight", "strength: strong"];

describe("rules prove", () => {
  test("says what is proven, in words and with the grounds; the exit code is 0", async () => {
    const files = folder("mine", holding);
    const { code, output, error } = await run("rules prove --rules mine --lang en", { files });
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(output).toMatchInlineSnapshot(`
      "What is proven of small 1.0.0 (fb15f37ca25c)
        • proven at-the-start
          If ‘Phase’ is start and ‘Proven’ is no. Always: I Money is advised as
          ‘focus’.
          It must always be so. [S1]
        • proven with-its-lesson
          In every case. Never: Rules is named beside the mix without S3.
          It must always be so. [S1]

        2 properties, proven over all cases, also those in which little is known.
      "
    `);
    const dutch = await run("rules prove --rules mine --lang nl --format markdown", { files });
    expect(dutch.output).toMatch(/^# Wat bewezen is van small 1\.0\.0 \([0-9a-f]{12}\)\n/);
    expect(dutch.output).toContain("bewezen **at-the-start**");
  });

  test("shows a case that breaks a claim, of which nothing can be left out, and keeps it; the exit code is 1", async () => {
    const files = folder("mine", broken);
    const { code, output, written, error } = await run("rules prove --rules mine --save broken.yaml --lang en", {
      files,
    });
    expect({ code, error }).toEqual({ code: 1, error: "Written: broken.yaml\n" });
    expect(output).toContain("refuted always-money");
    expect(output).toContain("3 properties: 2 proven, 1 refuted, 0 undecided.");
    const saved = written.get("broken.yaml") ?? "";
    expect(saved).toMatchInlineSnapshot(`
      "id: always-money
      title: Breaks always-money
      facts: {}
      "
    `);
    const advised = await run("advise broken.yaml --rules mine --format json", {
      files: { ...files, "broken.yaml": saved },
    });
    const levels: readonly { readonly id: string; readonly role: string }[] = JSON.parse(advised.output).levels;
    expect(["lead", "support"]).not.toContain(levels.find(({ id }) => id === "money")?.role);
  });

  test("as data it says the same", async () => {
    const { output } = await run("rules prove --rules mine --format json --lang en", { files: folder("mine", broken) });
    expect(JSON.parse(output)).toMatchObject({
      schema: "mixwijzer/rules-prove/1",
      language: "en",
      pack: { id: "small", version: "1.0.0" },
      counts: { proven: 2, refuted: 1, undecided: 0 },
      properties: [
        { id: "at-the-start", status: "proven", cites: ["S1"] },
        { id: "with-its-lesson", status: "proven" },
        { id: "always-money", status: "refuted", case: { facts: {}, current: null, planned: null } },
      ],
    });
  });

  test("says how far it came where time is up; that fails only with --strict", async () => {
    const files = folder("mine", holding);
    const slow = { files, pace: 600 };
    const { code, output } = await run("rules prove --rules mine --seconds 1 --lang en", slow);
    expect(code).toBe(0);
    expect(output).toMatch(
      /undecided at-the-start[\s\S]* of the cases were gone through in [\d.]+ seconds; none breaks\s+it\./,
    );
    expect((await run("rules prove --rules mine --seconds 1 --strict --lang en", slow)).code).toBe(1);
    expect((await run("rules prove --rules mine --strict --lang en", { files })).code).toBe(0);
  });

  test("of rules without claims it says so", async () => {
    const files = folder("mine", "[]");
    const { code, output } = await run("rules prove --rules mine --lang en", { files });
    expect({ code, isSaid: output.includes("Nothing is claimed of these rules") }).toEqual({ code: 0, isSaid: true });
  });

  test("claims are no part of what the rules go by", async () => {
    const digest = async (properties: string): Promise<unknown> =>
      JSON.parse((await run("rules prove --rules mine --format json", { files: folder("mine", properties) })).output)
        .pack;
    expect(await digest(holding)).toEqual(await digest(broken));
  });
});

describe("rules lint on claims", () => {
  const claim = (text: string): string => `- { id: claim, ${text}, ${because} }`;

  test.each([
    ["a level that there is not", claim("never: { level: mony, role: lead }"), "pack/unknown-level"],
    ["a role that there is not", claim("never: { level: money, role: [lead, leader] }"), "shape/bad-choice"],
    ["a level without a role", claim("never: { level: money }"), "shape/missing-key"],
    ["a form that there is not", claim("never: { form: money.loan, is: use }"), "pack/unknown-form"],
    ["a level in the place of a form", claim("never: { form: money, is: use }"), "pack/unknown-form"],
    ["a status that there is not", claim("always: { form: money.grant, is: used }"), "shape/bad-choice"],
    ["an instrument that there is not", claim("never: { companion: rule }"), "pack/unknown-instrument"],
    ["a statement that there is not", claim("never: { companion: rules, without: S9 }"), "pack/unknown-statement"],
    ["a verdict that there is not", claim("never: { balance: lopsided }"), "shape/bad-choice"],
    ["a caution that there is not", claim("never: { caution: money/alon }"), "pack/unknown-caution"],
    ["a fact that there is not", claim("given: { fase: start }, never: { alone: money }"), "pack/unknown-fact"],
    ["no outcome", claim("given: { phase: start }"), "shape/missing-key"],
    ["an outcome that says nothing", claim("never: {}"), "shape/missing-key"],
    ["two outcomes", claim("always: { alone: money }, never: { alone: together }"), "shape/unknown-key"],
    ["keys that do not go together", claim("never: { alone: money, role: lead }"), "shape/unknown-key"],
    [
      "no citation",
      "- { id: claim, never: { alone: money }, because: { nl: a b c d, en: a b c d } }",
      "pack/no-citation",
    ],
    ["the id of a rule", claim("never: { alone: money }").replace("claim", "money/alone"), "pack/duplicate-id"],
    [
      "a citation of what is no statement",
      claim("never: { alone: money }").replace("cites: [S1]", "cites: [S8]"),
      "pack/unknown-statement",
    ],
  ])("refuses %s, with its place", async (_, properties, code) => {
    const found = await run("rules lint --rules mine --lang en", { files: folder("mine", properties) });
    expect(found.code).toBe(2);
    expect(found.error).toContain(code);
    expect(found.error).toContain("mine/properties.yaml:1:");
  });

  test.each([
    ["a claim about no case at all", "given: { phase: start, all: [{ not: { phase: start } }] }", "lint/never-fires"],
    [
      "a text that is not translated",
      `because: { nl: The same words twice., en: The same words twice. }`,
      "lint/same-text",
    ],
  ])("finds %s", async (_, part, code) => {
    const reason = part.startsWith("because") ? part : because.split(", cites")[0];
    const given = part.startsWith("given") ? `${part}, ` : "";
    const properties = `- { id: claim, ${given}never: { alone: money }, ${reason}, cites: [S1] }`;
    const { output } = await run("rules lint --rules mine --lang en", { files: folder("mine", properties) });
    expect(output).toContain(code);
    expect(output).toContain("mine/properties.yaml:1:");
  });

  test("finds nothing wrong with those of the small pack", async () => {
    const { code, error } = await run("rules lint --rules mine --lang en", { files: folder("mine", holding) });
    expect({ code, error }).toEqual({ code: 0, error: "" });
  });
});

describe("rules diff --prove", () => {
  const line = "rules diff old new --sample 0 --prove --lang en";

  test("names what was proven and is not any more; the exit code is 1", async () => {
    const files = { ...folder("old", holding), ...folder("new", holding, stronger, opposed) };
    const { code, output } = await run(line, { files });
    expect(code).toBe(1);
    expect(output).toContain("Of 2 properties, 1 was proven and is not any more.");
    expect(output).toContain("refuted at-the-start");
    const asData = JSON.parse((await run(`${line} --format json`, { files })).output);
    expect(asData.proofs).toMatchObject({ compared: 2, lost: [{ id: "at-the-start", status: "refuted" }] });
  });

  test("says so where nothing is lost, also of what only one of the packs can be asked", async () => {
    const foreign = `${holding}- { id: foreign, never: { form: money.loan, is: avoid }, ${because} }\n`;
    const loan: Change = [
      "levels/1-money.yaml",
      "forms:\n",
      "forms:\n  - { id: loan, name: { nl: Lening, en: Loan }, summary: { nl: Geld dat terug moet., en: Money to be paid back. }, cites: [S1] }\n",
    ];
    const files = { ...folder("old", foreign, loan), ...folder("new", holding) };
    const { output } = await run(line, { files });
    expect(output).toContain("Of 3 properties, none was proven that is not any more.");
  });

  test("without it nothing is said of what is proven", async () => {
    const files = { ...folder("old", holding), ...folder("new", holding, stronger, opposed) };
    const { output } = await run("rules diff old new --sample 0 --format json", { files });
    expect(JSON.parse(output)).not.toHaveProperty("proofs");
  });
});

describe("rules list and rules show", () => {
  test("tell what is claimed as they tell of whatever else the rules hold", async () => {
    const files = folder("mine", holding);
    const listed = await run("rules list properties --rules mine --lang en", { files });
    expect(listed.output).toMatchInlineSnapshot(`
      "  • at-the-start
          If ‘Phase’ is start and ‘Proven’ is no. Always: I Money is advised as
          ‘focus’. [S1]
        • with-its-lesson
          In every case. Never: Rules is named beside the mix without S3. [S1]

        2 properties that must hold in every case. \`mixwijzer rules prove --rules
        mine\` tells whether that is so.
      "
    `);
    const shown = await run("rules show at-the-start --rules mine --lang nl", { files });
    expect(shown.output).toMatchInlineSnapshot(`
      "Eigenschap at-the-start
        Tekst    Als ‘Fase’ is begin en ‘Bewezen’ is nee. Altijd: bij I Geld staat
                 ‘inzetten’.
        Want     Dat moet altijd zo zijn.
        Staat in mine/properties.yaml:2

      Verwijst naar
        S1 Geld helpt in het begin.
           One, tekstregel 1; staat in de bron
      "
    `);
    const { output } = await run("rules show S1 --rules mine --lang en", { files });
    expect(output).toMatch(/^ {2}Properties +at-the-start, with-its-lesson$/m);
  });

  test("say where nothing is claimed", async () => {
    const { output } = await run("rules list properties --rules mine --lang en", { files: folder("mine", "[]") });
    expect(output.trim()).toBe("Nothing is claimed of these rules: they have no properties.yaml.");
  });
});
