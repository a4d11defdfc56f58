import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import { readCases } from "../../src/case/read-cases.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { seeOutcome } from "../../src/tooling/measure/see-outcome.ts";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/coming-from.md"), "utf8");

/** The rows of the table whose third column is a condition: what is asked, the condition, the case, and the answer. */
const rows = page.split("\n").flatMap((line): readonly (readonly [string, string, string, string])[] => {
  const [asked = "", , here = "", says = "", answer = ""] = line.replace(/^\| | \|$/g, "").split(" | ");
  const condition = /^`(\{.*\})`$/.exec(here)?.[1];
  return condition === undefined ? [] : [[asked, condition, says, answer]];
});

/** The built-in pack with a rule more for each row. */
function packWithRows() {
  const folder = join(root, "rules/pbt");
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml"));
  const extra = rows.map(
    ([, condition], at) =>
      `  - id: funding/row-${at}\n    when: ${condition}\n    effects: [{ favour: funding, strength: slight }]\n` +
      "    because: { nl: Omdat., en: Because. }\n    cites: [F1]\n    basis: inferred\n",
  );
  const read = readPack(
    paths.map((path) => {
      const text = readFileSync(join(folder, path), "utf8");
      const isFunding = path.endsWith("1-funding.yaml");
      return {
        path: path.replaceAll("\\", "/"),
        text: isFunding ? text.replace("\nrules:\n", `\nrules:\n${extra.join("")}`) : text,
      };
    }),
  );
  if (read.pack === null) throw new Error(JSON.stringify(read.diagnostics));
  return read.pack.pack;
}

const pack = packWithRows();
const adviser = createAdviser(pack);
const words: Readonly<Record<string, string>> = { fires: "true", silent: "false", open: "open" };

const read = (facts: string) => readCases({ path: "case.yaml", text: `title: A\nfacts: { ${facts} }\n` }, pack);

describe("for who comes from another engine", () => {
  test("each row of the table is tried", () => {
    expect(rows.length).toBe(16);
  });

  test.each(rows.map((row, at) => [...row, at] as const))(
    "%s: %s where the case says %s",
    (...[, , says, answer, at]) => {
      const facts = says === "nothing" ? "" : says.replaceAll("`", "");
      const [located] = read(facts).cases;
      if (located === undefined) throw new Error("The case of a row can be read.");
      const outcome = seeOutcome(adviser, located.case);
      expect(words[outcome.answers.get(`funding/row-${at}`) ?? ""]).toBe(answer);
    },
  );

  test("a fact that is absent, null or unknown is the same, and an empty text is an error", () => {
    const facts = ["", "proven-route: null", "proven-route: ~", "proven-route: unknown", "proven-route:"].map(
      (written) => read(written).cases[0]?.case.facts,
    );
    for (const each of facts) expect(each).toEqual({});
    expect(read('proven-route: ""').diagnostics.map(({ code }) => code)).toEqual(["case/unknown-value"]);
  });

  test("while a rule that excludes is open, nothing that it could take out is called certain", () => {
    const text = (results: string) =>
      `title: A\nfacts: { phase: pilot, novelty: existing, maturity: running${results} }\n`;
    const certain = (results: string) => {
      const [located] = readCases({ path: "case.yaml", text: text(results) }, pack).cases;
      if (located === undefined) throw new Error("The case can be read.");
      const advice = adviser.advise(located.case, { language: "en", depth: "none", certain: true });
      return advice.levels.find(({ id }) => id === "knowledge-programme");
    };
    expect(certain("")).toMatchObject({ role: "lead", certain: null });
    expect(certain(", results: [satisfying, change-achieved, anchored]")).toMatchObject({
      role: "avoid",
      certain: "out",
    });
  });
});
