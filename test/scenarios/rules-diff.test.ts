import { describe, expect, test } from "vitest";
import { type Change, changedFiles } from "../fixtures/packs/small-pack.ts";
import { run } from "./run.ts";

const money = "levels/1-money.yaml";

/** The small pack in a folder, with changes. */
function folder(name: string, ...changes: readonly Change[]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(changedFiles(...changes)).map(([path, text]) => [`${name}/${path}`, text]));
}

const stronger: Change = [money, "oppose: money, strength: slight", "oppose: money, strength: strong"];
const files = { ...folder("old"), ...folder("new", stronger) };

describe("rules diff", () => {
  test("says what differs, what that does to the tests and to drawn cases, and through which rule; the exit code is 1", async () => {
    const { code, output, error } = await run("rules diff old new --sample 60 --lang en", { files });
    expect({ code, error }).toEqual({ code: 1, error: "" });
    expect(output).toMatchSnapshot();
  });

  test("as Markdown and as data it says the same", async () => {
    const { output } = await run("rules diff old new --sample 60 --lang nl --format markdown", { files });
    expect(output).toMatch(/^# Wat er verandert van small 1\.0\.0 \([0-9a-f]{12}\) naar small 1\.0\.0 /);
    const { output: json } = await run("rules diff old new --sample 60 --format json", { files });
    const diff = JSON.parse(json);
    expect(diff).toMatchObject({
      schema: "mixwijzer/rules-diff/1",
      changes: [{ kind: "rule", id: "money/not-needed", bearsOn: "mix", parts: [{ key: "effects" }] }],
      proven: null,
      cases: { compared: 2 },
      sample: { seed: 1, drawn: 60 },
    });
    expect((await run("rules diff old new --sample 60 --format json", { files })).output).toBe(json);
    const other = await run("rules diff old new --sample 60 --seed 2 --format json", { files });
    expect(JSON.parse(other.output).sample).not.toEqual(diff.sample);
  });

  test("of the same rules nothing differs: proven for every case, and the exit code is 0", async () => {
    const { code, output } = await run("rules diff old old --lang en", { files });
    expect(code).toBe(0);
    expect(output).toContain("Nothing differs.");
    expect(output).toContain("No case gets other advice: proven.");
  });

  test("compares with the rules at hand where one folder is named", async () => {
    const { output } = await run("rules diff old --rules new --sample 60 --lang en", { files });
    expect(output).toBe((await run("rules diff old new --sample 60 --lang en", { files })).output);
  });

  test("takes the cases of --cases in place of the tests", async () => {
    const cases = { "cases/a.yaml": "title: A\nfacts: { phase: later, proven: yes }\n", "cases/b.yaml": "title: B\n" };
    const line = "rules diff old new --sample 0 --cases cases --lang en";
    const { code, output } = await run(line, { files: { ...files, ...cases } });
    expect(code).toBe(1);
    expect(output).toMatch(/^ {2}Of 2 cases, /m);
    const broken = await run(line, { files: { ...files, "cases/a.yaml": "title: A\nfacts: { phase: nothing }\n" } });
    expect(broken).toMatchObject({ code: 2, output: "", error: expect.stringContaining("cases/a.yaml:2") });
  });

  test.each([
    ["rules diff nowhere new", "nowhere"],
    ["rules diff old broken", "broken/pack.yaml:1"],
    ["rules diff main:old new", "usage/no-commit"],
    ["rules diff old new --sample many", "--sample"],
    ["rules diff", "old"],
  ])("%s cannot be done: the exit code is 2, and it says why", async (line, named) => {
    const world = { files: { ...files, "broken/pack.yaml": "id: [" } };
    const { code, output, error } = await run(`${line} --lang en`, world);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(error).toContain(named);
  });
});

const newFact = `
- id: colour
  kind: one
  label: { nl: Kleur, en: Colour }
  question: { nl: Welke kleur heeft het?, en: Which colour has it? }
  help: { nl: Kijk er even naar., en: Have a look at it. }
  values: { red: { nl: rood, en: red }, blue: { nl: blauw, en: blue } }
- id: topic
`;
const newRule = (when: string, id = "money/new"): string => `rules:
  - id: ${id}
    when: ${when}
    effects: [{ favour: money, strength: slight }]
    because: { nl: Dit is een nieuwe reden., en: This is a new reason. }
    cites: [S1]
    basis: implied
`;
const newPhase = `  - id: later
    name: { nl: Later, en: Later }`;
const addedPhase = `  - id: last
    name: { nl: Laatst, en: The last one }
    summary: { nl: Daarna komt er niets., en: Nothing comes after. }
    basis: implied
    cites: [S2]
    rules: []
${newPhase}`;

/** Twelve edits that authors make, with what each tool says of them first; null: the pack cannot be read. */
const edits: readonly [what: string, changes: readonly Change[], lint: string, tests: number, diff: string | null][] = [
  ["a strength", [stronger], "Nothing is wrong", 0, "Rule money/not-needed"],
  ["a new fact", [["facts.yaml", "\n- id: topic\n", newFact]], "lint/unused-fact", 0, "Fact colour new"],
  ["a renamed value", [["facts.yaml", "start: { nl: begin", "begin: { nl: begin"]], "pack/unknown-value", 2, null],
  ["a removed level", [[money, "id: money\n", "id: cash\n"]], "pack/unknown-level", 2, null],
  [
    "an added phase",
    [
      ["phases.yaml", newPhase, addedPhase],
      [
        "facts.yaml",
        "later: { nl: later, en: later on }",
        "later: { nl: later, en: later on }\n    last: { nl: laatst, en: the last }",
      ],
    ],
    "lint/underived-phase",
    0,
    "Phase last new",
  ],
  ["a new rule", [[money, "rules:\n", newRule("{ phase: start }")]], "lint/untested-rule", 0, "Rule money/new new"],
  [
    "a broken citation",
    [[money, "cites: [S1]\n    basis: implied\ncond", "cites: [S7]\n    basis: implied\ncond"]],
    "pack/unknown-statement",
    2,
    null,
  ],
  [
    "an impossible rule",
    [[money, "rules:\n", newRule("{ all: [{ phase: start }, { phase: later }] }")]],
    "lint/never-fires",
    0,
    "No case gets",
  ],
  ["a duplicate", [[money, "rules:\n", newRule("{ phase: start }", "money/not-needed")]], "pack/duplicate-id", 2, null],
  [
    "a contradiction",
    [[money, "rules:\n", newRule("{ proven: yes }").replace("favour: money, strength: slight", "exclude: money")]],
    "lint/untested-rule",
    0,
    "Rule money/new new",
  ],
  ["a missing translation", [[money, ", en: Money comes from above. }", " }"]], "pack/missing-text", 2, null],
  [
    "one wrong indent",
    [[money, "    cites: [S1]\n    basis: implied\ncond", "     cites: [S1]\n    basis: implied\ncond"]],
    "yaml/syntax",
    2,
    null,
  ],
];

describe("what an author is told of an edit", () => {
  test.each(edits)("%s", async (_, changes, lint, tests, diff) => {
    const world = { files: { ...folder("old"), ...folder("new", ...changes) } };
    const linted = await run("rules lint --rules new --lang en", world);
    expect(linted.output + linted.error).toContain(lint);
    expect((await run("rules test --rules new --lang en", world)).code).toBe(tests);
    const compared = await run("rules diff old new --sample 60 --lang en", world);
    if (diff === null) expect(compared).toMatchObject({ code: 2, output: "", error: expect.stringContaining(lint) });
    else expect(compared.output).toContain(diff);
  });
});
