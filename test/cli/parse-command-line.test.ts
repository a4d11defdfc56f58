import { describe, expect, test } from "vitest";
import { schemaNames } from "../../src/cli/commands/schema.ts";
import { commonOptions, optionTable } from "../../src/cli/options.ts";
import { type ParsedCommandLine, parseCommandLine } from "../../src/cli/parse-command-line.ts";
import { commands } from "../../src/cli/registry.ts";
import { cli as cliWording } from "../../src/language/en/cli.ts";

function parse(line: string): ParsedCommandLine {
  return parseCommandLine(line === "" ? [] : line.split(" "), commands, cliWording, 80);
}

describe("a command line", () => {
  test("gives the command, its operands and its options", () => {
    const parsed = parse("explain a.yaml II --lang=nl --set a=b --set c= --format json -o out.json --no-color -v");
    expect(parsed).toMatchObject({
      kind: "run",
      command: { name: "explain" },
      operands: ["a.yaml", "II"],
      options: { lang: "nl", set: ["a=b", "c="], format: "json", output: "out.json", color: false, verbose: true },
    });
  });

  test("takes common options before the command too", () => {
    expect(parse("--lang nl -q advise a.yaml")).toMatchObject({ kind: "run", options: { lang: "nl", quiet: true } });
  });

  test("takes - as standard input, and everything after -- as it is", () => {
    expect(parse("advise -")).toMatchObject({ operands: ["-"] });
    expect(parse("advise -- -odd.yaml")).toMatchObject({ operands: ["-odd.yaml"] });
  });

  test("has the first format of the command where none is given", () => {
    expect(parse("advise a.yaml")).toMatchObject({ options: { format: "text", color: true, force: false, set: [] } });
  });

  test.each([
    ["advies a.yaml", "usage/unknown-command", { command: "advies", suggestion: "advise" }],
    ["zzz", "usage/unknown-command", { command: "zzz", suggestion: null }],
    ["--langg nl advise a.yaml", "usage/unknown-option", { option: "--langg", suggestion: "--lang" }],
    ["advise a.yaml --fromat json", "usage/unknown-option", { option: "--fromat", suggestion: "--format" }],
    ["advise -x a.yaml", "usage/unknown-option", { option: "-x" }],
    ["init --case a", "usage/unknown-option", { option: "--case" }],
    ["explain", "usage/missing-argument", { argument: "case", command: "explain" }],
    ["--plian", "usage/unknown-option", { option: "--plian", suggestion: "--plain" }],
    ["--lang nl advize", "usage/unknown-command", { command: "advize", suggestion: "advise" }],
    ["what-if a.yaml", "usage/missing-argument", { argument: "--set <fact=value>", command: "what-if" }],
    ["advise a.yaml --format", "usage/missing-value", { option: "--format" }],
    ["advise a.yaml -vo", "usage/missing-value", { option: "--output" }],
    ["--lang", "usage/missing-value", { option: "--lang" }],
    ["--plain --rules", "usage/missing-value", { option: "--rules" }],
    ["check a.yaml --rules", "usage/missing-value", { option: "--rules" }],
    ["check a.yaml --output.json", "usage/missing-value", { option: "--output.json" }],
    ["rules lst", "usage/unknown-command", { command: "lst", suggestion: "list" }],
    ["rules list --lang nl --formt json", "usage/unknown-option", { option: "--formt", suggestion: "--format" }],
    ["explain -- -a.yaml II III", "usage/too-many-arguments", { command: "explain", maximum: 2 }],
    ["schema", "usage/missing-argument", { argument: "schema", choices: schemaNames }],
    ["memo a.yaml --format html,htm", "usage/bad-value", { option: "--format", value: "htm" }],
    ["memo a.yaml --date 1-2-2026", "usage/not-a-date", { option: "--date", value: "1-2-2026" }],
    ["check a.yaml --jobs two", "usage/not-a-number", { option: "--jobs", value: "two" }],
    ["check a.yaml --jobs two --fail-on never", "usage/bad-value", { option: "--fail-on", value: "never" }],
    ["advise a.yaml b.yaml", "usage/too-many-arguments", { command: "advise", maximum: 1 }],
    ["advise a.yaml --format jsn", "usage/bad-value", { option: "--format", value: "jsn", suggestion: "json" }],
    ["advise a.yaml --lang French", "usage/bad-value", { option: "--lang", value: "French", choices: ["nl", "en"] }],
    ["schema cases", "usage/bad-value", { option: "schema", value: "cases", suggestion: "case" }],
  ])("%s is wrong: %s", (line, code, args) => {
    expect(parse(line)).toMatchObject({ kind: "wrong", diagnostic: { code, args } });
  });

  test.each([
    ["--help", true],
    ["-h", true],
    ["advise --help", true],
    ["advise a.yaml --lang fr --help", true],
    ["rules", false],
  ])("'%s' shows help; asked for: %s", (line, asked) => {
    expect(parse(line)).toMatchObject({ kind: "help", asked });
  });

  test.each([
    ["", {}],
    ["--plain", { plain: true }],
    ["--lang nl --resume", { lang: "nl", resume: true }],
    ["--format json -o advice.json", { format: "json", output: "advice.json" }],
  ])("'%s' starts the interview", (line, options) => {
    expect(parse(line)).toMatchObject({ kind: "run", command: { name: "advise" }, operands: [], options });
  });

  test("gives every option its value, by the kind that the table has", () => {
    const line = "check a.yaml --fail-on note --update --output.json a.json --output.sarif b.sarif";
    const { options } = parse(line) as Extract<ParsedCommandLine, { kind: "run" }>;
    expect(options).toMatchObject({
      failOn: "note",
      update: true,
      cache: false,
      jobs: undefined,
      set: [],
      color: true,
    });
    expect([...options.outputs]).toEqual([
      ["json", "a.json"],
      ["sarif", "b.sarif"],
    ]);
    expect(Object.keys(options)).toHaveLength(Object.keys(optionTable).length);
  });

  test("has no option and no operand that no command takes", () => {
    const all = commands.flatMap((command) => (command.kind === "group" ? command.commands : [command]));
    const taken = new Set<string>([...commonOptions, "help", "version", ...all.flatMap(({ options }) => options)]);
    expect(Object.keys(optionTable).filter((name) => !taken.has(name))).toEqual([]);
    const operands = new Set<string>(all.flatMap((command) => command.operands.map(({ name }) => name)));
    expect(Object.keys(cliWording.operands).filter((name) => !operands.has(name))).toEqual([]);
  });

  test("asks for the version", () => {
    expect(parse("--version")).toEqual({ kind: "version" });
    expect(parse("-V")).toEqual({ kind: "version" });
  });
});
