import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/registry.ts";
import { run } from "./run.ts";

const dutch = { environment: { LANG: "nl_NL.UTF-8" } };
const lines = commands.flatMap((command) =>
  command.kind === "group" ? [command.name, ...command.commands.map(({ name }) => name)] : [command.name],
);

describe("help", () => {
  test("goes to standard output, with exit code 0", async () => {
    const { code, output, error } = await run("--help");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(output).toMatch(/^Usage: mixwijzer \[command\] \[options\]\n/);
    for (const command of commands) expect(output).toContain(`\n  ${command.name}`);
  });

  test.each(lines)("of %s has examples in both languages, and fits 80 columns", async (name) => {
    const english = await run(`${name} --help`);
    const inDutch = await run(`${name} --help --lang nl`);
    expect(english.output).toContain(`Usage: mixwijzer ${name}`);
    expect(english.output).toContain("\nExamples:\n");
    expect(inDutch.output).toContain("\nVoorbeelden:\n");
    for (const line of `${english.output}${inDutch.output}`.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test.each([40, 60, 80, 100])("fits a terminal of %i columns, with every word whole", async (columns) => {
    for (const name of ["", ...lines]) {
      for (const lang of ["nl", "en"]) {
        const line = `${name} --help --lang ${lang}`.trim();
        const { output } = await run(line, { terminal: true, columns });
        for (const shown of output.split("\n")) expect(shown.length, shown).toBeLessThanOrEqual(columns);
        const words = (text: string) => text.split(/\s+/).filter((word) => word !== "\\");
        expect(words(output)).toEqual(words((await run(line)).output));
      }
    }
  });

  test("hangs what a command does under itself, also where the command takes a line of its own", async () => {
    const { output } = await run("--help --lang en", { terminal: true, columns: 50 });
    expect(output).toContain(
      [
        "  explain <case> [level]",
        "                        why, why not, and what",
        "                        would change it",
      ].join("\n"),
    );
    expect(output).toContain("\n  init [file]           a case file to start from\n");
  });

  test("takes 40 columns where a terminal is narrower still", async () => {
    const [least, less] = [40, 20].map((columns) => run("--help", { terminal: true, columns }));
    expect(await less).toEqual(await least);
  });

  test("is the same by help and --help", async () => {
    expect(await run("help advise")).toEqual(await run("advise --help"));
  });

  test("of a group is what it gives without a command, as wrong usage", async () => {
    const { output } = await run("rules --help");
    expect(await run("rules")).toMatchObject({ code: 2, output: "", error: output });
  });

  test("of neither a command nor a topic is an error that says what there is, or what was meant", async () => {
    const far = await run("help nivo --lang en");
    expect(far).toMatchObject({ code: 2, output: "" });
    expect(far.error).toContain("levels, phases, facts and rule-language");
    const near = await run("help adviss --lang nl");
    expect(near.error).toContain("Bedoelt u ‘advise’?");
  });

  test("of a group and of a command in it is the same by help and --help", async () => {
    expect(await run("help rules")).toEqual(await run("rules --help"));
    expect(await run("help rules show")).toEqual(await run("rules show --help"));
  });

  test.each([
    [{ LANG: "nl_NL.UTF-8" }, "Gebruik"],
    [{ LANG: "nl_BE" }, "Gebruik"],
    [{ LC_ALL: "C", LANG: "nl_NL.UTF-8" }, "Usage"],
    [{ LC_ALL: "", LC_MESSAGES: "nl_NL", LANG: "en_US" }, "Gebruik"],
    [{ LANG: "nlx" }, "Usage"],
    [{}, "Usage"],
  ])("speaks the language of %j", async (environment, word) => {
    expect((await run("--help", { environment })).output).toMatch(new RegExp(`^${word}:`));
  });

  test("lets --lang go before the system", async () => {
    expect((await run("--help --lang en", dutch)).output).toMatch(/^Usage:/);
    expect((await run("--lang=nl --help")).output).toMatch(/^Gebruik:/);
  });
});

test("--version gives the version and nothing else", async () => {
  expect(await run("--version")).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    error: "",
  });
});

describe("wrong usage", () => {
  test.each([
    ["advies a.yaml", "usage/unknown-command", "advise"],
    ["advise a.yaml --fromat json", "usage/unknown-option", "--format"],
    ["explain", "usage/missing-argument", "case"],
    ["--plian", "usage/unknown-option", "--plain"],
    ["advise a.yaml b.yaml", "usage/too-many-arguments", "advise"],
    ["advise a.yaml --format jsn", "usage/bad-value", "json"],
    ["advise a.yaml -o", "usage/missing-value", "--output"],
    ["what-if a.yaml", "usage/missing-argument", "--set"],
    [
      "schema",
      "usage/missing-argument",
      "Choose from case, config, pack, advice, explain, what-if, compare, check, portfolio, rules-list, rules-show, rules-test, …",
    ],
  ])("%s: exit code 2, %s, and a hint with %s", async (line, code, hint) => {
    const found = await run(line);
    expect(found).toMatchObject({ code: 2, output: "" });
    expect(found.error).toContain(code);
    expect(found.error).toContain(hint);
  });

  test("is told in Dutch too, also where only --lang is right", async () => {
    const { error } = await run("advise --lang nl --zzz");
    expect(error).toContain("fout  usage/unknown-option");
  });

  test("shows what is typed without its control characters", async () => {
    const { error } = await run("advise\u001b[31m");
    expect(error).not.toContain("\u001b");
    expect(error).toContain("\\x1b");
  });
});

test("a mistake of the program itself is one message without a trace, unless it is asked for", async () => {
  const broken = {
    pack: () => {
      throw new Error("the moon is full");
    },
  };
  const quiet = await run("init", {}, broken);
  expect(quiet).toMatchObject({ code: 2, output: "" });
  expect(quiet.error).toContain("internal/bug");
  expect(quiet.error).toContain("the moon is full");
  expect(quiet.error).not.toContain("    at ");
  expect((await run("init", { environment: { MIXWIJZER_DEBUG: "1" } }, broken)).error).toContain("    at ");
});
