import { describe, expect, test } from "vitest";
import { builtIn } from "../../src/built-in/built-in-pack.ts";
import { listItems } from "../../src/tooling/list-items.ts";
import { type Change, changedFiles } from "../fixtures/packs/small-pack.ts";
import { run } from "./run.ts";

/** The small pack in a folder, with changes. */
function folder(...changes: readonly Change[]) {
  const files = Object.entries(changedFiles(...changes));
  return { files: Object.fromEntries(files.map(([path, text]) => [`mine/${path}`, text])) };
}

const widest = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));

describe("rules list", () => {
  test("has every rule of the built-in pack once, with what it does, when, and what it rests on", async () => {
    const { code, output, error } = await run("rules list --lang nl");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    const rules = builtIn.pack().levels.flatMap((level) => level.rules.map(({ id }) => id));
    for (const id of rules) expect(output.split("\n").filter((line) => line.trim().endsWith(` ${id}`))).toHaveLength(1);
    expect(output.replace(/\s+/g, " ")).toContain(
      "• monitoring/too-early houdt Benchmarking (vorm van Monitoring en benchmarking) buiten de mix, " +
        "als ‘Hoe ver de projecten zijn’ is startend [M7, M8] staat in de bron",
    );
  });

  test("speaks English, with a rule that always counts", async () => {
    const { output } = await run("rules list --lang en monitoring");
    expect(output.replace(/\s+/g, " ")).toContain(
      "monitoring/follow-over-time counts slightly for Monitoring (form of Monitoring and benchmarking), always [M1, M2] " +
        "stated in the source",
    );
  });

  test("has only the rules that fit what is typed, and says how many", async () => {
    const { output } = await run("rules list s2 --rules mine --lang en", folder());
    expect(output).toContain("2 rules cite S2.");
    expect(output).toContain("together/more-sectors");
    expect(output).not.toContain("money/not-needed");
  });

  test("says that nothing fits, and what was probably meant", async () => {
    const { code, output } = await run("rules list samenwerkign --rules mine --lang nl", folder());
    expect(code).toBe(0);
    expect(output).toContain("Geen regel past bij ‘samenwerkign’. Bedoelt u ‘Samenwerking’?");
  });

  test("gives data with --format json, the same in both languages save for the words", async () => {
    const read = async (lang: string) =>
      JSON.parse((await run(`rules list money --rules mine --lang ${lang} --format json`, folder())).output);
    const nl = await read("nl");
    expect(nl).toMatchObject({
      schema: "mixwijzer/rules/1",
      filter: { kind: "level", value: "money" },
      rules: [{ id: "phase/start/money" }, { id: "money/not-needed", whenText: "‘Bewezen’ is ja", basis: "implied" }],
    });
    const { rules } = await read("en");
    expect(rules.map((rule: { when: unknown }) => rule.when)).toEqual(
      nl.rules.map((rule: { when: unknown }) => rule.when),
    );
  });
});

describe("rules show", () => {
  test("tells all of a rule: condition, effect, reason, statements, place and tests", async () => {
    const { code, output } = await run("rules show money/not-needed --rules mine --lang nl", folder());
    expect(code).toBe(0);
    expect(output).toBe(
      [
        "Regel money/not-needed",
        "  Wanneer  ‘Bewezen’ is ja",
        "  Gevolg   pleit licht tegen Geld",
        "  Want     Wat werkt heeft minder geld nodig.",
        "  Grond    volgt uit de bron",
        "  Staat in mine/levels/1-money.yaml:10",
        "",
        "Verwijst naar",
        "  S1 Geld helpt in het begin.",
        "     One, tekstregel 1; staat in de bron",
        "",
        "Tests",
        "  waar in   proven",
        "  onwaar in begin",
        "",
      ].join("\n"),
    );
  });

  test.each([
    ["proven", "Is it known to work?", "money/not-needed"],
    ["S3", "Lay down what works.", "let-go"],
    ["money", "Paying for what is needed.", "money/bounded"],
    ["money.grant", "Money not to be paid back.", "Grant"],
    ["money/bounded", "Is so already if", "‘Proven’ is no"],
    ["size", "the mix has at most 2 levels", "At most two levels together."],
    ["rules", "Rules alone do not work. [S3]", "top-down"],
    ["tension/fast-or-together", "Start fast with money. [S1]", "Start with who is ready."],
  ])("tells of %s: %s", async (id, one, other) => {
    const { output } = await run(`rules show ${id} --rules mine --lang en`, folder());
    expect(output).toContain(one);
    expect(output).toContain(other);
  });

  test("has something to tell of everything in the built-in pack, within the width of a terminal", async () => {
    const ids = [...new Set(listItems(builtIn.pack()).map(({ id }) => id))].filter((_, index) => index % 20 === 0);
    for (const id of ids) {
      const { code, output } = await run(`rules show ${id} --lang en --no-color`, { terminal: true, columns: 60 });
      expect([id, code]).toEqual([id, 0]);
      expect(widest(output)).toBeLessThanOrEqual(60);
    }
  });

  test("gives data with --format json", async () => {
    const { output } = await run("rules show money/not-needed --rules mine --lang en --format json", folder());
    expect(JSON.parse(output)).toMatchObject({
      schema: "mixwijzer/rule/1",
      items: [
        {
          kind: "rule",
          id: "money/not-needed",
          file: "mine/levels/1-money.yaml",
          line: 10,
          conditions: { when: "‘Proven’ is yes" },
          effectsText: ["counts slightly against Money"],
          statements: [{ id: "S1", lines: "1" }],
          tests: { fires: ["proven"], silent: ["begin"] },
        },
      ],
    });
  });

  test("does not know an id, and says which was probably meant", async () => {
    const { code, output, error } = await run("rules show monitoring/to-early --lang en");
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(error).toContain("usage/unknown-rule");
    expect(error).toContain("monitoring/too-early");
  });

  test("prints control characters of a pack so that they do nothing", async () => {
    const changed = folder(["levels/1-money.yaml", "What works needs less money.", '"What\\e[2J works."']);
    const { output } = await run("rules show money/not-needed --rules mine --lang en", changed);
    expect(output).not.toContain("\u001b");
  });
});

describe("rules lint", () => {
  test("finds nothing in the built-in pack, and says what it looked at", async () => {
    const { code, output, error } = await run("rules lint --lang en");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(output).toMatch(
      /^Nothing is wrong with the rules\.\n98 statements, all of them cited; 41 facts, all of them used;/,
    );
  });

  test("tells what is wrong, where, and what to do; the exit code is 1", async () => {
    const changed = folder(["levels/2-together.yaml", "count: { min: 2 }", "count: { min: 3 }"]);
    const { code, output } = await run("rules lint --rules mine --lang en", changed);
    expect(code).toBe(1);
    expect(output).toContain("mine/levels/2-together.yaml:10:9  error  lint/never-fires");
    expect(output).toContain("1 error.");
    expect(output).toContain("3 statements, all of them cited");
  });

  test("tells a warning, which alone does not fail", async () => {
    const changed = folder(["levels/1-money.yaml", "Agree when it will stop.", "Spreek af wanneer het stopt."]);
    expect(await run("rules lint --rules mine --lang nl", changed)).toMatchObject({
      code: 0,
      output: expect.stringContaining("1 waarschuwing."),
    });
  });

  test("cannot check a pack that cannot be read: the exit code is 2", async () => {
    const { code, output, error } = await run("rules lint --rules mine", { files: { "mine/pack.yaml": "id: [" } });
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(error).toContain("mine/pack.yaml:1");
    expect((await run("rules lint --help --lang en")).output.replace(/\s+/g, " ")).toContain("with 2 if the rules");
  });

  test("tells a mistake that many places share once, with those places", async () => {
    const { files = {} } = folder();
    const { "mine/levels/1-money.yaml": _, ...left } = files;
    const { code, error } = await run("rules lint --rules mine --lang en", { files: left });
    expect(code).toBe(2);
    expect(error).toContain("The same in mine/");
    const messages = error.split("\n").filter((line) => /^ {2}There is no /.test(line));
    expect(messages.length).toBeGreaterThan(0);
    expect(error.match(/ error {2}/g)).toHaveLength(messages.length);
    expect(messages.length).toBeLessThanOrEqual(4);
  });

  test("names both places of an id that is there twice by where the pack is", async () => {
    const changed = folder(["statements.yaml", "id: S2", "id: S1"]);
    for (const rules of ["mine", "mine/"]) {
      const { error } = await run(`rules lint --rules ${rules} --lang en`, changed);
      expect(error).toContain("pack/duplicate-id");
      expect(error).toContain("appears twice, first in mine/statements.yaml on line");
    }
    expect((await run("advise a.yaml --rules mine/ --lang en", changed)).error).toContain("in mine/statements.yaml on");
  });
});

describe("rules test", () => {
  test("all tests of the built-in pack pass", async () => {
    const { code, output } = await run("rules test --lang en");
    expect(output).toMatch(/^Everything is as expected: \d+ expectations in \d+ tests\.\n$/);
    expect(code).toBe(0);
  });

  test("a failure is told with its place, the advice and the reasons; the exit code is 1", async () => {
    const changed = folder(["tests/tests.yaml", "lead: [money]", "lead: [together]"]);
    const { code, output } = await run("rules test --rules mine --lang en", changed);
    expect(code).toBe(1);
    expect(output).toContain("mine/tests/tests.yaml:7:9  error  lint/test-failed");
    expect(output.replace(/\s+/g, " ")).toContain("expects expect.lead: [together], and the advice says [money].");
    expect(output).toContain("Money helps at the start. [S1] phase/start/money");
    expect(output).toContain("1 of 18 expectations failed, in 1 of 2 tests.");
  });

  test("a test that cannot be read is told, and the exit code is 2", async () => {
    const changed = folder(["tests/tests.yaml", "lead: [money]", "lead: [monney]"]);
    const { code, output } = await run("rules test --rules mine --lang en", changed);
    expect(code).toBe(2);
    expect(output).toContain("mine/tests/tests.yaml:7");
    expect(output).toContain("Everything is as expected: 9 expectations in 1 test.");
  });
});

test("rules without more shows what there is", async () => {
  const { code, error } = await run("rules --lang en");
  expect(code).toBe(2);
  for (const name of ["list", "show", "lint", "test"]) expect(error).toContain(name);
});
