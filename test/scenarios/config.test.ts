import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { World } from "../cli/memory-io.ts";
import { example, run } from "./run.ts";

const config = "mixwijzer.config.yaml";
const teachers = example("b2-hybrid-teachers").replace(/^language: .*\n/m, "");

/** A folder in a repository, and what is in its files. */
function repository(files: NonNullable<World["files"]>): World {
  return { files: { "/home/adviser/.git": "folder", "a.yaml": teachers, ...files } };
}

/** A folder two below the root of a repository. */
function deepInRepository(files: NonNullable<World["files"]>): World {
  return { files: { "/.git": "folder", "a.yaml": teachers, ...files } };
}

const dutch = "Zet in op";

describe("finding the settings", () => {
  test.each([
    ["in the working directory", repository({ [config]: "language: nl" })],
    ["in the working directory, without a repository", { files: { "a.yaml": teachers, [config]: "language: nl" } }],
    ["at the root of the repository", deepInRepository({ [`../../${config}`]: "language: nl" })],
    [
      "the nearest of several",
      deepInRepository({ [`../${config}`]: "language: nl", [`../../${config}`]: "language: en" }),
    ],
  ])("%s", async (_, world) => {
    expect((await run("advise a.yaml", world)).output).toContain(dutch);
  });

  test.each([
    ["above the root", repository({ [`../${config}`]: "language: nl" })],
    ["in the folder above, without a repository", { files: { "a.yaml": teachers, [`../${config}`]: "language: nl" } }],
  ])("not %s", async (_, world) => {
    expect((await run("advise a.yaml", world)).output).not.toContain(dutch);
  });

  test("--config names another file, and --no-config none", async () => {
    const world = repository({ [config]: "language: en", "other.yaml": "language: nl" });
    expect((await run("advise a.yaml --config other.yaml", world)).output).toContain(dutch);
    expect((await run("advise a.yaml --config other.yaml --no-config", world)).output).not.toContain(dutch);
    expect((await run("advise a.yaml --no-config", repository({ [config]: "language: nl" }))).output).not.toContain(
      dutch,
    );
    const { code, error } = await run("advise a.yaml --config none.yaml", world);
    expect([code, error]).toEqual([2, expect.stringContaining("file/missing")]);
  });

  test("an empty file says nothing", async () => {
    for (const text of ["", "# later\n", "---\n"]) {
      expect((await run("advise a.yaml", repository({ [config]: text }))).code).toBe(0);
    }
  });
});

describe("what is wrong with the settings", () => {
  test.each([
    ["casses: cases", "shape/unknown-key", "1:1", "Did you mean “cases”?"],
    ["fail-on: warn", "shape/bad-choice", "1:10", "Did you mean “warning”?"],
    ["reports:\n  serif: a.sarif", "shape/unknown-key", "2:3", "Did you mean “sarif”?"],
    ["severity:\n  audit/no-plan: of", "shape/bad-choice", "2:18", "Did you mean “off”?"],
    ["severity: [audit/no-plan]", "shape/wrong-kind", "1:11", "a group of keys with values"],
    ["max-warnings: -1", "shape/bad-number", "1:15", "Write 0 or more."],
    ["max-warnings: 1.5", "shape/bad-number", "1:15", "Write a whole number."],
    ["cache: { place: a }", "shape/unknown-key", "1:10", "“location”"],
    ["rules:", "shape/wrong-kind", "1:1", "nothing"],
    ["rules: ../rules", "config/outside", "1:8", "Name a path in the repository"],
    ["rules: /etc", "config/outside", "1:8", "/etc"],
    ["cases: [a, '!../b']", "config/outside", "1:12", "../b"],
    ["cache: { location: ../cache.json }", "config/outside", "1:20", "“cache.location”"],
    ["reports: { json: ../report.json }", "config/outside", "1:18", "“reports.json”"],
    ["reports: { text: .git/config }", "config/outside", "1:18", ".git/config"],
    ["- cases", "config/not-a-mapping", "1:1", "docs/ci.md"],
    ["cases: a\n---\nrules: b", "config/several-documents", "3:1", "join the parts"],
    ["cases: a\ncases: b", "yaml/duplicate-key", "2:1", "cases"],
    ["cases: [a", "yaml/syntax", "1:8", "bracket"],
  ])("%j is %s at %s", async (text, code, at, words) => {
    const { error, output, ...found } = await run("advise a.yaml --lang en", repository({ [config]: text }));
    expect(found.code).toBe(2);
    expect(output).toBe("");
    expect(error).toContain(`${config}:${at}  error  ${code}`);
    expect(error.replaceAll(/\s+/g, " ")).toContain(words);
    expect(error).toMatch(/\n {4}\d+ \| /);
  });

  test("is told at once, in the language that the settings say", async () => {
    const { error } = await run("check a.yaml", repository({ [config]: "language: nl\ncasses: a\nfail-on: warn\n" }));
    expect(error).toContain("Bedoelt u ‘cases’?");
    expect(error).toContain("Bedoelt u ‘warning’?");
  });

  test("does not keep their schema from being printed", async () => {
    expect((await run("schema config", repository({ [config]: "casses: a" }))).code).toBe(0);
    expect((await run("schema case", repository({ [config]: "casses: a" }))).code).toBe(2);
  });
});

const flawed = example("plan-full-of-mistakes").replace(/^language: .*\n/m, "");

describe("check by the settings", () => {
  const files = { "cases/a.yaml": teachers, "cases/flawed.yaml": flawed };
  const settings = (text: string, more: NonNullable<World["files"]> = {}) =>
    repository({ ...files, ...more, [config]: text });

  test("looks at their cases where none are named, from their own folder", async () => {
    expect((await run("check --lang en", settings("cases: cases"))).output).toContain("2 files, 2 cases");
    expect((await run("check a.yaml --lang en", settings("cases: cases"))).output).toContain("1 file, 1 case");
    const below = deepInRepository({
      "../../cases/a.yaml": teachers,
      [`../../${config}`]: "cases: ['cases/*.yaml']",
    });
    const { output } = await run("check --format json", below);
    expect(JSON.parse(output).results).toEqual([expect.objectContaining({ file: "../../cases/a.yaml" })]);
  });

  test("needs cases where neither names any", async () => {
    for (const world of [settings("language: nl"), repository(files)]) {
      const { code, error } = await run("check --lang en", world);
      expect([code, error]).toEqual([2, expect.stringContaining("The command “check” needs “cases”")]);
    }
  });

  test.each([
    ["fail-on: note", "", 1],
    ["fail-on: note", "--fail-on error", 0],
    ["max-warnings: 0", "", 1],
    ["max-warnings: 0", "--max-warnings 99", 0],
    ["fail-on: note\nmax-warnings: 0", "--no-config", 0],
  ])("%j with %j ends with %i: the command line wins", async (text, options, code) => {
    expect((await run(`check a.yaml ${options}`.trim(), settings(text))).code).toBe(code);
  });

  test("goes by their baseline, unless the command line names another", async () => {
    const recorded = await run("check cases --update-baseline", settings("baseline: known.json"));
    const known = recorded.written.get("known.json") ?? "";
    expect(JSON.parse(known).findings).not.toEqual([]);
    const world = settings("baseline: known.json", { "known.json": known });
    expect((await run("check cases", world)).code).toBe(0);
    expect((await run("check cases --baseline none.json", world)).error).toContain("check/no-baseline");
    expect((await run("check cases --no-config", world)).code).toBe(1);
  });

  test("goes by their rules, as every command does", async () => {
    for (const line of [
      "check a.yaml",
      "advise a.yaml",
      "explain a.yaml",
      "memo a.yaml",
      "init",
      "rules list",
      "schema case",
    ]) {
      const { code, error } = await run(`${line} --lang en`, settings("rules: my-rules"));
      expect([line, code, error]).toEqual([line, 2, expect.stringContaining("file/missing-folder")]);
    }
    expect((await run("advise a.yaml --rules other --lang en", settings("rules: my-rules"))).error).toContain(
      "“other”",
    );
  });

  test("speaks their language where neither the case nor --lang says one", async () => {
    const english = `language: en\n${teachers}`;
    const world = settings("language: nl", { "b.yaml": english });
    expect((await run("check a.yaml", world)).output).toContain("Geslaagd");
    expect((await run("check a.yaml --lang en", world)).output).toContain("Passed");
    expect((await run("advise b.yaml", world)).output).not.toContain(dutch);
  });

  test("writes their reports, over those of the run before", async () => {
    const text = "cases: cases\nreports: { json: out/check.json, junit: out/check.xml }";
    const { written, code } = await run("check", settings(text, { "out/check.json": "{}" }));
    expect(code).toBe(1);
    expect([...written.keys()]).toEqual(["out/check.json", "out/check.xml"]);
    expect(JSON.parse(written.get("out/check.json") ?? "").summary.files).toBe(2);
  });

  test.each([
    ["--output.json b.json", ["b.json"]],
    ["--format json -o a.json --force", ["a.json"]],
    ["--shard 1/2 --format blob", []],
    ["--no-config", []],
  ])("with %j writes %j: the command line wins, and a part leaves reports to merge", async (options, names) => {
    const world = settings("reports: { json: a.json }", { "a.json": "{}" });
    expect([...(await run(`check cases ${options}`, world)).written.keys()]).toEqual(names);
  });

  test("lets merge write them", async () => {
    const text = "reports: { json: a.json }\nmax-warnings: 0";
    const { output } = await run("check a.yaml --shard 1/1 --format blob", settings(text));
    const { written, code } = await run("merge blob.json", settings(text, { "blob.json": output }));
    expect([code, [...written.keys()]]).toEqual([1, ["a.json"]]);
  });

  test.each([
    ["cache: true", "", [".mixwijzer-cache.json"]],
    ["cache: { location: out/cache.json }", "", ["out/cache.json"]],
    ["cache: { location: out/cache.json }", "--no-cache", []],
    ["cache: false", "", []],
    ["cache: false", "--cache", [".mixwijzer-cache.json"]],
  ])("keeps results for %j with %j in %j", async (text, options, names) => {
    expect([...(await run(`check a.yaml ${options}`.trim(), settings(text))).written.keys()]).toEqual(names);
  });

  test("takes results from where the settings keep them, and not from a file that git has", async () => {
    const text = "cache: { location: out/cache.json }\nlanguage: en";
    const kept = (await run("check a.yaml", settings(text))).written.get("out/cache.json") ?? "";
    const again = await run("check a.yaml", settings(text, { "out/cache.json": kept }));
    // All of it was found there, so that it stays as it is.
    expect([again.code, again.written.has("out/cache.json")]).toEqual([0, false]);
    const index = { "/home/adviser/.git/index": "no index" };
    const world = settings(text, index);
    const { error } = await run("check a.yaml", { ...world, environment: { CI: "true" } });
    expect(error).toContain("“out/cache.json”");
  });

  test("refuses two of them in one place", async () => {
    const { code, error } = await run("check cases --lang en", settings("reports: { json: a, sarif: ./a }"));
    expect([code, error]).toEqual([2, expect.stringContaining("usage/conflicting-options")]);
  });

  test("does not write one over an input", async () => {
    for (const name of ["cases/a.yaml", config]) {
      const { code, error, written } = await run("check cases --lang en", settings(`reports: { text: ${name} }`));
      expect([code, error, written.size]).toEqual([2, expect.stringContaining("usage/overwrites-input"), 0]);
    }
  });
});

describe("severities by the settings", () => {
  const changed = [
    "severity:",
    "  audit/no-co-financing: error",
    "  audit/campaign: note",
    '  audit/no-sustainment-plan: "off"',
  ].join("\n");
  const world = (text = changed) => repository({ "flawed.yaml": flawed, [config]: text });
  const told = async (format: string, text?: string) =>
    (await run(`check flawed.yaml --lang en --verbose --format ${format}`, world(text))).output;

  test("raise, lower and turn off what a rule finds, and decide on the exit code", async () => {
    const plain = JSON.parse(await told("json", ""));
    const { summary, results } = JSON.parse(await told("json"));
    const severityOf = (rule: string) =>
      results[0].findings
        .filter((finding: { rule: string }) => finding.rule === rule)
        .map(({ severity, was }: { severity: string; was?: string }) => [severity, was]);
    expect(severityOf("audit/no-co-financing")).toEqual([["error", "warning"]]);
    expect(severityOf("audit/campaign")).toEqual([["note", "warning"]]);
    expect(severityOf("audit/no-sustainment-plan")).toEqual([]);
    expect(severityOf("audit/goals-imposed")).toEqual([["error", undefined]]);
    expect(summary.off).toEqual({ "audit/no-sustainment-plan": 1 });
    expect(plain.summary.off).toEqual({});
    const { error, warning, note } = plain.summary.findings;
    expect(summary.findings).toEqual({ error: error + 1, warning: warning - 3, note: note + 1 });
    expect(results[0].case.checks.failed).toBe(plain.results[0].case.checks.failed - 1);
  });

  test.each([
    ["severity: { funding/only-an-idea-for-later: error }", 1],
    ["severity: { funding/only-an-idea-for-later: warning }\nmax-warnings: 4", 1],
    ["severity: { funding/only-an-idea-for-later: note }\nmax-warnings: 4", 0],
    ["severity: { funding/only-an-idea-for-later: 'off' }\nmax-warnings: 4", 0],
  ])("%j ends with %i", async (text, code) => {
    expect((await run("check a.yaml", repository({ [config]: text }))).code).toBe(code);
  });

  test.each([
    ["accept/unused: error", "audit/campaign", 1],
    ['accept/unused: "off"', "audit/campaign", 0],
    ["accept/expired: error", "funding/only-an-idea-for-later", 1],
  ])("hold of what is wrong with an acceptance: %s", async (severity, rule, code) => {
    const accepted = `${teachers}accept: [{ rule: ${rule}, because: So., until: 2020-01-01 }]\n`;
    const world = repository({ "a.yaml": accepted, [config]: `severity:\n  ${severity}\n` });
    const { code: got, output } = await run("check a.yaml --lang en --today 2026-01-01", world);
    expect([got, output.includes("  accept/")]).toEqual([code, code === 1]);
  });

  test.each([
    ["text", "error (set by the settings; otherwise warning)  audit/no-co-financing"],
    ["markdown", "error (set by the settings; otherwise warning)"],
    ["github", "::notice file=flawed.yaml,line="],
    ["github", "Error (set by the settings; otherwise warning)"],
    ["gitlab", "Note (set by the settings; otherwise warning)"],
    ["junit", "Error (set by the settings; otherwise warning)"],
    ["sarif", "Error (set by the settings; otherwise warning)"],
    ["ndjson", '"severity":"note","was":"warning"'],
  ])("show in %s: %s", async (format, words) => {
    expect(await told(format)).toContain(words);
    expect(await told(format)).not.toContain('"audit/no-sustainment-plan","kind"');
    expect(await told(format, "")).not.toContain("by the settings");
  });

  test.each(["text", "markdown", "sarif"])("are counted in %s where they are off", async (format) => {
    const words = "1 finding left out, since the settings turn off audit/no-sustainment-plan.";
    expect((await told(format)).replaceAll(/\s+/g, " ")).toContain(words);
    expect(await told(format, "")).not.toContain("left out");
  });

  test("are what SARIF calls overrides, beside what the rule itself says", async () => {
    const [sarif] = JSON.parse(await told("sarif")).runs;
    expect(sarif.invocations[0].ruleConfigurationOverrides).toEqual([
      { descriptor: { id: "audit/no-co-financing" }, configuration: { level: "error" } },
      { descriptor: { id: "audit/campaign" }, configuration: { level: "note" } },
      { descriptor: { id: "audit/no-sustainment-plan" }, configuration: { enabled: false } },
    ]);
    const rule = sarif.tool.driver.rules.find(({ id }: { id: string }) => id === "audit/campaign");
    expect(rule.defaultConfiguration).toEqual({ level: "warning" });
    expect(JSON.parse(await told("sarif", "")).runs[0].invocations[0]).not.toHaveProperty("ruleConfigurationOverrides");
  });

  test("leave what a check only asks a note", async () => {
    const asking = readFileSync(new URL("../../examples/checks/flawed-plan.yaml", import.meta.url), "utf8");
    const text = "severity: { audit/accounting-on-activities: error, audit/no-co-financing: error }";
    const { output } = await run("check b.yaml --format json", repository({ "b.yaml": asking, [config]: text }));
    const found = JSON.parse(output).results[0].findings.map(({ rule, severity }: Record<string, string>) => [
      rule,
      severity,
    ]);
    expect(found).toContainEqual(["audit/accounting-on-activities", "note"]);
    expect(found).toContainEqual(["audit/no-co-financing", "error"]);
  });

  test.each([
    ["audit/no-co-finance: note", "config/unknown-rule", "Did you mean “audit/no-co-financing”?"],
    ["input/file/missing: note", "config/fixed-severity", "Remove it from `severity`."],
    ["gate/no-match: note", "config/fixed-severity", "could not be checked"],
  ])("are refused for %s: %s", async (line, code, words) => {
    const { error, ...found } = await run("check flawed.yaml --lang en", world(`severity:\n  ${line}`));
    expect([found.code, found.output]).toEqual([2, ""]);
    expect(error).toContain(`${config}:2:3  error  ${code}`);
    expect(error).toContain(words);
  });

  test("count where parts are merged", async () => {
    const part = await run("check flawed.yaml --lang en --shard 1/1 --format blob", world());
    const merged = await run("merge blob.json --lang en --format json", {
      files: { ...world().files, "blob.json": part.output },
    });
    expect(merged.output).toBe((await run("check flawed.yaml --lang en --format json", world())).output);
  });
});

describe("what is left out of what is found", () => {
  const files = {
    "cases/a.yaml": teachers,
    "cases/concept.yaml": "title: [",
    "cases/old/b.yaml": "title: [",
  };
  const summary = async (line: string, more: NonNullable<World["files"]>) => {
    const found = await run(`check ${line} --format json`.replace("  ", " "), repository({ ...files, ...more }));
    return found.error.includes("file/all-ignored") ? "all ignored" : JSON.parse(found.output).summary;
  };

  test.each([
    [".gitignore", "cases", { ".gitignore": "concept.yaml\nold/\n" }],
    [".gitignore in the folder itself", "cases", { "cases/.gitignore": "/concept.yaml\n/old\n" }],
    [".gitignore, for a pattern", "cases/**/*.yaml", { ".gitignore": "concept.yaml\nold/\n" }],
    ["the settings", "cases", { [config]: "ignore: [concept.yaml, cases/old]" }],
    ["both", "cases", { ".gitignore": "old", [config]: "ignore: concept*" }],
    ["patterns with !", "cases !cases/old/** !cases/concept.*", {}],
    ["folders and files with !", "cases !cases/old !cases/concept.yaml", {}],
    ["patterns with ! before what they are about", "!cases/{old/**,c*} cases", {}],
    ["patterns with ! among the cases of the settings", "", { [config]: "cases: [cases, '!cases/old', '!cases/c*']" }],
    ["patterns with ! beside the cases of the settings", "!cases/old !cases/c*", { [config]: "cases: cases" }],
  ])("by %s", async (_, operands, more) => {
    expect(await summary(operands, more)).toMatchObject({ exitCode: 0, files: 1, ignored: 2, cases: 1 });
  });

  test("is nothing with --no-ignore, or where the settings say so", async () => {
    const ignore = { ".gitignore": "*\n" };
    expect(await summary("cases --no-ignore", ignore)).toMatchObject({ files: 3, ignored: 0 });
    expect(await summary("cases", { ...ignore, [config]: "gitignore: false" })).toMatchObject({ files: 3, ignored: 0 });
    expect(await summary("cases --no-ignore", { [config]: "ignore: '*'" })).toMatchObject({ files: 3, ignored: 0 });
  });

  test("is not what is named, but for what a pattern with ! is about", async () => {
    const ignore = { ".gitignore": "concept.yaml\nold/\n", [config]: "ignore: '*'" };
    expect(await summary("cases/concept.yaml", ignore)).toMatchObject({ files: 1, ignored: 0 });
    expect(await summary("cases cases/a.yaml", ignore)).toBe("all ignored");
    const named = "cases/a.yaml cases/concept.yaml !cases/concept.yaml";
    expect(await summary(named, {})).toMatchObject({ files: 1, ignored: 1 });
  });

  test("is not everything: that is an error, unless that is allowed", async () => {
    for (const [operands, more] of [
      ["cases", { ".gitignore": "*" }],
      ["cases cases/a.yaml", { ".gitignore": "cases" }],
      ["cases !cases/**", {}],
      ["cases/a.yaml !cases/*", {}],
    ] as const) {
      expect(await summary(operands, more)).toBe("all ignored");
      expect((await run(`check ${operands} --allow-empty`, repository({ ...files, ...more }))).code).toBe(0);
    }
  });

  test("is told in the summary", async () => {
    const world = repository({ ...files, ".gitignore": "concept.yaml\nold/\n" });
    for (const format of ["text", "markdown", "sarif"]) {
      const { output } = await run(`check cases --lang en --format ${format}`, world);
      expect(output.replaceAll(/\s+/g, " ")).toContain("2 files left out by .gitignore, the settings or a pattern");
    }
    const part = await run("check cases --lang en --shard 1/1 --format blob", world);
    const merged = await run("merge blob.json --lang en", { files: { ...world.files, "blob.json": part.output } });
    expect(merged.output).toContain("2 files left out");
  });

  test("is left out by memo too", async () => {
    const world = repository({ ...files, ".gitignore": "concept.yaml\nold/\n" });
    expect((await run("memo cases --lang en --out memos", world)).code).toBe(0);
    expect((await run("memo cases --lang en --out memos --no-ignore", world)).code).toBe(2);
  });

  test("are the settings themselves, wherever they stand", async () => {
    const settings = { [config]: "language: en", [`cases/${config}`]: "language: nl" };
    expect(await summary("cases/a.yaml cases/old/../a.yaml", settings)).toMatchObject({ files: 1, ignored: 0 });
    const two = repository({ "cases/a.yaml": teachers, ...settings });
    expect((await run("check cases --lang en", two)).output).toContain("1 file, 1 case");
    expect((await run("check cases --lang en", repository({ [`cases/${config}`]: "" }))).error).toContain(
      "file/nothing-in-folder",
    );
  });
});

describe("a report", () => {
  const files = { "cases/a.yaml": teachers };

  test("of an earlier run is no case where this run writes it anew", async () => {
    const line = "check cases --lang en --output.ndjson cases/report.ndjson --force";
    const first = await run(line, { files });
    const report = first.written.get("cases/report.ndjson") ?? "";
    const again = await run(line, { files: { ...files, "cases/report.ndjson": report } });
    expect([again.code, again.output]).toEqual([0, first.output]);
    expect(again.written.get("cases/report.ndjson")).toBe(report);
  });

  test.each([
    ["a line of ndjson", "cases --format ndjson", "r.ndjson"],
    ["json", "cases --format json", "r.json"],
    ["sarif", "cases --format sarif", "r.json"],
    ["a part", "cases --format blob --shard 1/1", "r.json"],
    ["a baseline", "cases --baseline r.json --update-baseline", "r.json"],
  ])("as %s is told as one, once, and never read as a case", async (_, options, name) => {
    const made = await run(`check ${options}`, { files });
    const text = made.written.get(name) ?? made.output;
    const { code, output } = await run(`check ${name} --lang en`, { files: { [name]: text } });
    expect(code).toBe(2);
    expect(output.match(/ {2}error {2}\S+/g)).toEqual(["  error  input/case/is-report"]);
  });

  test.each(["cases/a.json", "./cases/../cases/a.json"])(
    "is not written over a case, %s: nothing is done",
    async (path) => {
      const cases = { "cases/a.json": '{ "title": "A" }' };
      for (const operand of ["cases/*.json", "cases/a.json"]) {
        const found = await run(`check ${operand} --lang en --output.json ${path} --force`, { files: cases });
        expect([found.code, found.output, found.written.size]).toEqual([2, "", 0]);
        expect(found.error).toContain("usage/overwrites-input");
      }
    },
  );
});
