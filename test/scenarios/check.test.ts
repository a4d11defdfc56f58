import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { JsonResult } from "../../src/report/check/json-reporter.ts";
import { reportFormats } from "../../src/report/check/reporter.ts";
import type { World } from "../cli/memory-io.ts";
import { tinyPack } from "../fixtures/tiny-pack.ts";
import { run } from "./run.ts";

const folder = "examples/checks";
const root = join(import.meta.dirname, "../..");
const files = Object.fromEntries(
  readdirSync(join(root, folder)).map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), "utf8")]),
);
const pilot = "{ phase: pilot, novelty: new, proven-route: none }";
const good = `facts: ${pilot}\nexpect: { lead: [pilots, knowledge-programme] }\n`;
const bad = `facts: ${pilot}\nexpect: { lead: [funding] }\n`;
const warned = "facts: { phase: pilot, proven-route: proven }\n";

async function resultsOf(line: string, world: World): Promise<readonly JsonResult[]> {
  const { output } = await run(`check ${line} --format json`, world);
  return JSON.parse(output).results;
}

function rulesIn(results: readonly JsonResult[]): readonly string[] {
  return results.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

/** Cases of a small pack, so that what is written here does not change with the rules. */
const fixtures = join(root, "test/fixtures/checks");
const garden = Object.fromEntries(
  readdirSync(fixtures).map((name) => [`garden/${name}`, readFileSync(join(fixtures, name), "utf8")]),
);
const small = { pack: tinyPack, version: "1.2.3" };

describe("check on every kind of finding", () => {
  test.each(reportFormats)("reports as %s", async (format) => {
    const line = `check garden --lang en --verbose --format ${format}`;
    const { output, code } = await run(line, { files: garden }, small);
    await expect(output).toMatchFileSnapshot(`../golden/check/report.${format}`);
    expect(code).toBe(2);
  });

  test("speaks Dutch all through where that is asked", async () => {
    const { output } = await run("check garden --lang nl --verbose", { files: garden }, small);
    await expect(output).toMatchFileSnapshot("../golden/check/report.nl.txt");
  });
});

describe("check on the examples", () => {
  test("finds each kind", async () => {
    const results = await resultsOf(folder, { files });
    const kinds = new Set(results.flatMap(({ findings }) => findings.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(["audit", "caution", "contradiction", "expectation", "input", "open"]);
  });

  test("finds the same in both languages", async () => {
    const without = ({ file, findings }: JsonResult) => ({
      file,
      findings: findings.map(({ rule, severity, region, path, statements, identity }) => {
        return { rule, severity, region, path, statements, identity };
      }),
    });
    const english = await resultsOf(`${folder} --lang en`, { files });
    const dutch = await resultsOf(`${folder} --lang nl`, { files });
    expect(dutch.map(without)).toEqual(english.map(without));
    expect(dutch).not.toEqual(english);
  });

  test("keeps to the schema", async () => {
    const schema = JSON.parse((await run("schema check")).output);
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
    const { output } = await run(`check ${folder} --format json`, { files });
    expect(validate(JSON.parse(output)), JSON.stringify(validate.errors)).toBe(true);
    const result = new Ajv2020({ strict: false }).compile({ ...schema.$defs.result, $defs: schema.$defs });
    for (const each of await resultsOf(folder, { files })) expect(result(each)).toBe(true);
  });
});

describe("what check finds", () => {
  test("says what the advice is instead, and its two strongest reasons", async () => {
    const [result] = await resultsOf("a.yaml --lang en", { files: { "a.yaml": bad } });
    const [finding] = result?.findings.filter(({ kind }) => kind === "expectation") ?? [];
    expect(finding).toMatchObject({
      rule: "expectation/lead",
      severity: "error",
      message:
        "Expected for the levels to focus on: I Funding. " +
        "The advice says: III Pilot-based interventions and IV Knowledge programme.",
      region: { line: 2, column: 17, endLine: 2, endColumn: 26 },
      path: ["expect", "lead"],
    });
    expect(finding?.reasons).toHaveLength(2);
    expect(finding?.reasons[0]).toMatchObject({ level: "pilots", statements: ["P2"] });
  });

  test.each([
    ["expect: { includes: [funding, monitoring] }", "Expected in the mix: I Funding and II Monitoring"],
    ["expect: { excludes: [pilots] }", "Expected outside the mix: III Pilot-based interventions. The mix is:"],
    ["expect: { phase: scale-up }", "Expected for the phase: Scale-up. The advice says: Pilot phase."],
    ["expect: { settled: proven }", "Expected for the certainty of the mix: certain. The advice says: still open."],
    [
      "expect: { certain: { in: [pilots, chain-cooperation] } }",
      "Expected in the mix, whatever the unknown facts turn out to be: " +
        "III Pilot-based interventions and VI Education-chain cooperation. " +
        "Not proved, which does not mean that it is not so: VI Education-chain cooperation. " +
        "It depends on “Loss at transitions”, among others. Certainly in the mix: III Pilot-based interventions and",
    ],
    [
      "expect: { certain: { out: [pilots] } }",
      "Expected outside the mix, whatever the unknown facts turn out to be: III Pilot-based interventions. " +
        "Certainly in it: III Pilot-based interventions. Certainly outside the mix: II",
    ],
    [
      "expect: { companions: [regulation] }",
      "Expected for what stands beside the mix: Regulation. The advice says: none.",
    ],
    ["expect: { cautions: [F10] }", "Expected for the cautions: F10. The advice says:"],
    ["expect: { balance: leans-top-down }", "Expected for the balance: leans towards top-down measures."],
    [
      "expect: { forms: { monitoring: { benchmarking: use } } }",
      "Expected for the form “Benchmarking” of II Monitoring",
    ],
    [
      "expect: { silent: [pilots/new-development] }",
      "Expected for pilots/new-development: does not apply. The advice says: applies.",
    ],
  ])("says what is wrong with %s", async (expectation, message) => {
    const text = `facts: ${pilot}\n${expectation}\n`;
    const [result] = await resultsOf("a.yaml --lang en", { files: { "a.yaml": text } });
    const found = result?.findings.filter(({ kind }) => kind === "expectation") ?? [];
    expect(found.map((each) => each.message.slice(0, message.length))).toEqual([message]);
  });

  test("names the levels to focus on that a plan lacks, and only there", async () => {
    const results = await resultsOf("a.yaml --lang en", {
      files: { "a.yaml": `facts: ${pilot}\nplanned: [campaign, pilots]\n` },
    });
    const messages = results.flatMap(({ findings }) =>
      findings.filter(({ kind }) => kind === "audit").map(({ rule, message }) => [rule, message] as const),
    );
    expect(messages.filter(([, message]) => message.includes("The advice lets ")).map(([rule]) => rule)).toEqual([
      "audit/lacks-lead",
    ]);
    expect(new Map(messages).get("audit/lacks-lead")).toMatch(
      /does not fit\. The advice lets level IV \(knowledge programme\) lead\.$/,
    );
  });

  test("points at what is unknown: at its name where it is said, at the facts where it is left out", async () => {
    const text = "facts:\n  phase: pilot\n  knowledge: unknown\n";
    const [result] = await resultsOf("a.yaml", { files: { "a.yaml": text } });
    const lineOf = (rule: string) => result?.findings.find((finding) => finding.rule === rule)?.region;
    expect(lineOf("open/knowledge")).toEqual({ line: 3, column: 3, endLine: 3, endColumn: 12 });
    expect(lineOf("open/chain-gap")).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 6 });
  });

  test("speaks the language of the case, unless --lang says otherwise", async () => {
    const files = { "a.yaml": `language: nl\n${bad}` };
    expect((await resultsOf("a.yaml", { files }))[0]?.findings.at(-1)?.message).toContain("Verwacht bij");
    expect((await resultsOf("a.yaml --lang en", { files }))[0]?.findings.at(-1)?.message).toContain("Expected for");
  });

  test("an id that two files share is an error in the second", async () => {
    const files = { "a.yaml": `id: x\n${good}`, "b.yaml": `id: x\n${good}` };
    const results = await resultsOf("a.yaml b.yaml", { files });
    expect(results.map(({ file, case: checked }) => [file, checked?.id ?? null])).toEqual([
      ["a.yaml", "x"],
      ["b.yaml", null],
    ]);
    expect(rulesIn(results)).toContain("input/case/duplicate-id");
  });

  test("files of one name are two cases, and a case may call itself as another file does", async () => {
    const files = { "b.yaml": good, "c/b.yaml": good, "d.yaml": `id: b\n${good}` };
    const results = await resultsOf("b.yaml c/b.yaml d.yaml", { files });
    expect(results.map(({ case: checked }) => checked?.id)).toEqual(["b", "b", "b"]);
    expect(rulesIn(results)).not.toContain("input/case/duplicate-id");
  });

  test("two cases of one file never have one id, however they come by it", async () => {
    const files = { "b.yaml": `id: b-2\n${good}---\n${good}` };
    expect(rulesIn(await resultsOf("b.yaml", { files }))).toContain("input/case/duplicate-id");
  });
});

describe("what check reads", () => {
  const many = {
    "cases/b.yaml": good,
    "cases/a/x.yml": `id: x\n${good}`,
    "cases/lines.ndjson": '{"facts":{"phase":"pilot"}}\n',
    "cases/case.schema.json": "{}",
    "cases/notes.txt": "no case",
  };
  const filesOf = async (line: string, world: World) => (await resultsOf(line, world)).map(({ file }) => file);

  test.each([
    ["cases", ["cases/a/x.yml", "cases/b.yaml", "cases/lines.ndjson"]],
    ["cases/", ["cases/a/x.yml", "cases/b.yaml", "cases/lines.ndjson"]],
    ["cases/**/*.y*ml", ["cases/a/x.yml", "cases/b.yaml"]],
    ["cases\\**\\*.yml", ["cases/a/x.yml"]],
    ["cases/b.yaml cases", ["cases/b.yaml", "cases/a/x.yml", "cases/lines.ndjson"]],
    ["./cases/b.yaml cases/b.yaml", ["cases/b.yaml"]],
  ])("%s is %j", async (operands, expected) => {
    expect(await filesOf(operands, { files: many })).toEqual(expected);
  });

  test("a file with the characters of a pattern in its name is that file", async () => {
    expect(await filesOf("[a]*.yaml", { files: { "[a]*.yaml": good, "a.yaml": good } })).toEqual(["[a]*.yaml"]);
  });

  test("one bad file does not stop the others, and gives exit code 2", async () => {
    const world = { files: { "a.yaml": "facts: [", "c.yaml": good } };
    const { code, output } = await run("check a.yaml b.yaml c.yaml --format ndjson", world);
    expect(code).toBe(2);
    expect(
      output
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).file),
    ).toEqual(["a.yaml", "b.yaml", "c.yaml"]);
    expect(output).toContain("input/file/missing");
  });

  const unread = [
    { kind: "link", path: "cases/2025.yaml", reason: "ENOENT" },
    { kind: "folder", path: "cases/c", reason: "EACCES" },
  ] as const;

  test("what cannot be looked at in a folder is a warning at its place", async () => {
    const world = { files: { "cases/a.yaml": good, "cases/b.yaml": good, "cases/d.yaml": good }, unread };
    const results = await resultsOf("cases --lang en", world);
    const told = results.map(({ file, findings }) => [
      file,
      ...findings.map(({ rule, severity }) => `${severity} ${rule}`),
    ]);
    expect(told).toContainEqual(["cases/2025.yaml", "warning input/file/broken-link"]);
    expect(told).toContainEqual(["cases/c", "warning input/file/closed-folder"]);
    expect(told.map(([file]) => file)).toEqual([
      "cases/2025.yaml",
      "cases/a.yaml",
      "cases/b.yaml",
      "cases/c",
      "cases/d.yaml",
    ]);
    expect((await run("check cases", world)).code).toBe(0);
    expect((await run("check cases --fail-on warning", world)).code).toBe(1);
  });

  test("what cannot be looked at is told too where there is nothing else", async () => {
    const { code, error } = await run("check cases", { files: { cases: "folder" }, unread });
    expect(code).toBe(2);
    expect(error).toMatch(/file\/broken-link.*file\/closed-folder.*file\/nothing-in-folder/s);
  });

  test.each([
    ["none/*.yaml", "file/no-match"],
    ["empty", "file/nothing-in-folder"],
    ["schemas/", "file/nothing-in-folder"],
  ])("%s, which holds nothing, is wrong usage unless that is allowed", async (operand, told) => {
    const world: World = { files: { "a.yaml": good, empty: "folder", "schemas/a.json": "{}" } };
    const { code, error, output } = await run(`check ${operand} a.yaml`, world);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(error).toContain(told);
    expect((await run(`check ${operand} a.yaml --allow-empty`, world)).code).toBe(0);
    expect((await run(`check ${operand} --allow-empty`, world)).code).toBe(0);
  });

  test("several documents of one file are cases of their own", async () => {
    const results = await resultsOf("a.yaml", { files: { "a.yaml": `${good}---\n${bad}` } });
    expect(results.map((result) => result.case?.id)).toEqual(["a", "a-2"]);
  });

  test.each([
    ["YAML", good, "-", "case"],
    ["JSON over several lines", '{\n  "facts": { "phase": "pilot" }\n}\n', "-", "case"],
    ["one case a line", '{"id":"p","facts":{"phase":"pilot"}}\n{"id":"q"}\n', "-", "p,q"],
    ["what a name says it is", '{"id":"p","facts":{"phase":"pilot"}}\n{"id":"q"}\n', "x.ndjson", "p,q"],
  ])("standard input may be %s", async (_, input, name, ids) => {
    const results = await resultsOf(name === "-" ? "-" : `- --stdin-name ${name}`, { input });
    expect(results.map((result) => result.case?.id).join(",")).toBe(ids);
    expect(new Set(results.map(({ file }) => file))).toEqual(new Set([name]));
  });

  test("standard input goes before the file whose name it has, wherever it is named", async () => {
    const world = { files: { "cases/a.yaml": good, "cases/b.yaml": good }, input: bad };
    for (const operands of ["cases - --stdin-name cases/a.yaml", "- cases --stdin-name cases/a.yaml"]) {
      const results = await resultsOf(operands, world);
      expect(results.map(({ file }) => file).sort()).toEqual(["cases/a.yaml", "cases/b.yaml"]);
      expect(rulesIn(results)).toContain("expectation/lead");
    }
  });

  test("a line that is broken is told with its place, and does not stop the others", async () => {
    const input = '{"id":"p"}\n\n{"id":"q","facts":{"phase":"pilt"}}\n{"id":\n{"id":"r"}\n';
    const results = await resultsOf("-", { input });
    expect(results.map((result) => result.case?.id ?? result.findings[0]?.region?.line)).toEqual(["p", 3, 4, "r"]);
    expect(results[1]?.findings[0]).toMatchObject({
      rule: "input/case/unknown-value",
      region: { line: 3, column: 28, endLine: 3, endColumn: 34 },
    });
  });

  test.each(["null", "~", "---", "...", "# no case", "[]", "7", "true", '"a"', "a"])(
    "a line that holds %j and no case is an error at that line, however it comes",
    async (line) => {
      const text = `{"id":"p"}\n\n${line}\n{"id":"q"}\n`;
      const wrong = { rule: "input/case/not-a-mapping", severity: "error", region: { line: 3 } };
      for (const [operands, world] of [
        ["-", { input: text }],
        ["a.ndjson", { files: { "a.ndjson": text } }],
        ["a.jsonl --update", { files: { "a.jsonl": text } }],
      ] as const) {
        const results = await resultsOf(operands, world);
        const told = results.map((result) => result.case?.id ?? result.findings);
        expect(told).toMatchObject(["p", [wrong], "q"]);
      }
      expect((await run("memo a.ndjson --out memos", { files: { "a.ndjson": text } })).error).toContain("a.ndjson:3:1");
    },
  );

  test("standard input may begin with a case that is not there", async () => {
    const results = await resultsOf("-", { input: 'null\n{"id":"q"}\n' });
    expect(results.map((result) => result.case?.id ?? result.findings[0]?.region?.line)).toEqual([1, "q"]);
  });

  test("lines are named as they are in a file that is read whole", async () => {
    const input = '{"facts":{}}\n{"facts":{}}\n{"title":"a","title":"b"}\n{"facts":{}}\n';
    const results = await resultsOf("- --stdin-name x/lines.jsonl", { input });
    expect(results.flatMap((result) => result.case?.id ?? [])).toEqual(["lines", "lines-2", "lines-4"]);
  });
});

describe("cases that expect nothing", () => {
  const nothing = "facts: { phase: pilot }\n";
  const files = {
    "none.yaml": nothing,
    "empty.yaml": `${nothing}expect:\n`,
    "idle.yaml": `${nothing}expect: { excludes: [], certain: { in: [] } }\n`,
    "no-leads.yaml": `${nothing}expect: { lead: [] }\n`,
    "good.yaml": good,
  };

  test.each([
    ["none.yaml", []],
    ["empty.yaml", ["note input/case/idle-expectation"]],
    ["idle.yaml", ["note input/case/idle-expectation", "note input/case/idle-expectation"]],
    ["no-leads.yaml", []],
    ["good.yaml", []],
  ])("%s is told of as it can never fail", async (file, expected) => {
    const results = await resultsOf(file, { files });
    const about = results.flatMap(({ findings }) => findings.filter(({ kind }) => kind === "input"));
    expect(about.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(expected);
    expect(results.at(-1)?.case?.id).toBe(file.replace(".yaml", ""));
  });

  test.each([
    ["none.yaml", 1],
    ["empty.yaml", 1],
    ["idle.yaml", 1],
    ["good.yaml", 0],
  ])("are errors by --require-expect, in every format: %s", async (file, code) => {
    for (const format of reportFormats) {
      const ran = await run(`check ${file} --require-expect --lang en --format ${format}`, { files });
      expect([format, ran.code, ran.output.includes("expectation/missing")]).toEqual([format, code, code === 1]);
      const plain = await run(`check ${file} --format ${format}`, { files });
      expect([format, plain.code, plain.output.includes("expectation/missing")]).toEqual([format, 0, false]);
    }
  });

  test("are errors of the whole where merge is asked", async () => {
    const { written } = await run("check none.yaml --format blob -o part.json", { files });
    const part = { "part.json": written.get("part.json") ?? "" };
    expect((await run("merge part.json", { files: part })).code).toBe(0);
    expect(await run("merge part.json --require-expect --format json", { files: part })).toMatchObject({
      code: 1,
      output: expect.stringContaining("expectation/missing"),
    });
  });
});

describe("the gate", () => {
  const world = { files: { "good.yaml": good, "bad.yaml": bad, "warned.yaml": warned } };

  test.each([
    ["good.yaml", 0],
    ["bad.yaml", 1],
    ["warned.yaml", 0],
    ["warned.yaml --fail-on warning", 1],
    ["warned.yaml --max-warnings 0", 1],
    ["warned.yaml --max-warnings 9", 0],
    ["good.yaml --fail-on note", 1],
    ["missing.yaml bad.yaml", 2],
    ["good.yaml --max-warnings many", 2],
    ["good.yaml --fail-on nothing", 2],
  ])("check %s ends with exit code %i", async (line, code) => {
    expect((await run(`check ${line}`, world)).code).toBe(code);
  });

  test("too many warnings are told on standard error and in the summary", async () => {
    const { error, output } = await run("check warned.yaml --max-warnings 0 --lang en", world);
    expect(error).toContain("check/too-many-warnings");
    expect(error).toMatch(/There (is 1 warning|are \d+ warnings), and the maximum is 0\./);
    expect(output).toMatch(/Failed: .*The maximum\sis 0\swarnings\./s);
  });
});

describe("reports", () => {
  const world = { files: { "good.yaml": good, "bad.yaml": bad, "warned.yaml": warned, "there.json": "" } };

  test.each(["", " --quiet"])(
    "say on standard error too what could not be read, and in which file%s",
    async (quiet) => {
      const { code, error } = await run(`check nope.yaml broken.yaml --lang en${quiet}`, {
        files: { "broken.yaml": "facts: { phse: pilot }\n" },
      });
      expect(code).toBe(2);
      expect(error.replace(/\s+/g, " ")).toContain(
        "Because of 2 mistakes in what was read, not every case could be used. The first is in “nope.yaml”: The file “nope.yaml” does not exist.",
      );
    },
  );

  test("leave out notes unless --verbose asks for them, and warnings where --quiet does, and say so", async () => {
    const usual = await run("check warned.yaml --lang en", world);
    expect(usual.output).toContain("  warning  ");
    expect(usual.output).not.toContain("  note  ");
    expect(usual.output).toMatch(/\d+ notes not shown: use --verbose to see them\./);
    expect((await run("check warned.yaml --lang en --verbose", world)).output).toContain("  note  ");
    const quiet = await run("check warned.yaml --lang en --quiet", world);
    expect(quiet.output).not.toContain("  warning  ");
    expect(quiet.output).toMatch(/\d+ warnings? not shown because of --quiet\./);
  });

  test("can be several at once, each to its own file", async () => {
    const { output, written, error } = await run(
      "check bad.yaml --output.json out.json --output.ndjson out.ndjson --lang en",
      world,
    );
    expect(output).toContain("expectation/lead");
    expect(JSON.parse(written.get("out.json") ?? "")).toMatchObject({ schema: "mixwijzer/check/1" });
    expect(written.get("out.ndjson")).toMatch(/^\{"file":"bad.yaml".*\}\n$/);
    expect(error).toBe("Written: out.json\nWritten: out.ndjson\n");
  });

  test.each([
    ["--output.json -", "--output.json", "--format"],
    ["-o a --output.json a", "--output.json", "--format"],
    ["-o a --output.json ./b/../a", "--output.json", "--format"],
    ["--baseline a -o a --force", "--format", "--baseline"],
    ["-o a --output.json - --output.sarif -", "--output.sarif", "--output.json"],
  ])("cannot go to one place: %s", async (options, option, other) => {
    const { code, error, output } = await run(`check good.yaml ${options} --lang en`, world);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(error).toContain(`The options “${option}” and “${other}” do not go together.`);
  });

  test("overwrite no file unless --force says so", async () => {
    const refused = await run("check good.yaml --output.json there.json", world);
    expect(refused.code).toBe(2);
    expect(refused.error).toContain("usage/file-exists");
    expect((await run("check good.yaml --output.json there.json --force", world)).code).toBe(0);
  });

  test("explain the marks that they show, and no others", async () => {
    const quiet = { files: { "planned.yaml": `facts: ${pilot}\nplanned: [funding]\n`, "good.yaml": good } };
    for (const format of ["text", "markdown"]) {
      const { output } = await run(`check planned.yaml --lang en --format ${format}`, quiet);
      expect(output).toMatch(/statement of the source · .*authors’ judgement/);
      expect((await run(`check good.yaml --lang en --format ${format}`, quiet)).output).not.toContain("of the source");
    }
  });

  test("name the pack and its digest, and say that they are no official position", async () => {
    const { output } = await run("check good.yaml --lang en", world);
    expect(output).toMatch(/Rules: pbt \d+\.\d+\.\d+ \([0-9a-f]{12}\)\. Not an official position of PBT\./);
  });

  test("show no escape sequences of a case", async () => {
    const text = `title: "\\e[31mred"\nfacts: { phase: "\\e[31m" }\n`;
    const { output } = await run("check a.yaml", { files: { "a.yaml": text } });
    expect(output).not.toContain("\u001b");
  });

  test("stop where nothing takes them any more", async () => {
    const input = '{"facts":{}}\n'.repeat(3);
    const { output } = await run("check - --format ndjson", { input, printFailure: "ENOSPC" });
    expect(output).toBe("");
  });
});

describe("--only", () => {
  const plan = "facts: { phase: pilot, proven-route: proven }\nplanned: [campaign]\nexpect: { lead: [funding] }\n";
  const files = { "a.yaml": `id: one\n${plan}`, "b.yaml": `id: two\n${plan}`, "broken.yaml": "facts: [\n" };
  const only = async (options: string, operands = "a.yaml b.yaml") =>
    (await resultsOf(`${operands} ${options}`, { files })).map(({ case: checked, findings }) => [
      checked?.id ?? null,
      [...new Set(findings.map(({ rule }) => rule))],
    ]);

  test("tells what one rule finds, and fails by that alone", async () => {
    expect(await only("--only expectation/lead")).toEqual([
      ["one", ["expectation/lead"]],
      ["two", ["expectation/lead"]],
    ]);
    expect((await run("check a.yaml --only open/chain-gap", { files })).code).toBe(0);
    expect((await run("check a.yaml --only expectation/lead", { files })).code).toBe(1);
  });

  test("tells of one case, and of some rules in some cases", async () => {
    const [[id, rules]] = (await only("--only two")) as [[string, readonly string[]]];
    expect(id).toBe("two");
    expect(rules.length).toBeGreaterThan(1);
    expect(await only("--only two --only expectation/lead --only open/chain-gap")).toEqual([
      ["two", expect.arrayContaining(["expectation/lead"])],
    ]);
  });

  test("counts and lists in every format what it tells, with the points of those rules", async () => {
    const { output } = await run("check a.yaml b.yaml --only two --only expectation/lead --format junit", { files });
    expect(output).toContain('tests="2" failures="1"');
    const json = JSON.parse((await run("check a.yaml b.yaml --only two --format json", { files })).output);
    expect(json.summary).toMatchObject({ files: 1, cases: 1, expectations: { failed: 1 } });
  });

  test("never hides what could not be read", async () => {
    expect(await only("--only two", "a.yaml b.yaml broken.yaml")).toContainEqual([
      null,
      [expect.stringMatching(/^input\//)],
    ]);
  });

  test("keeps the baseline as it is: what is not told is not stale", async () => {
    const made = await run("check a.yaml b.yaml --baseline base.json --update-baseline", { files });
    const known = { ...files, "base.json": made.written.get("base.json") ?? "" };
    expect((await run("check a.yaml b.yaml --baseline base.json --only two", { files: known })).code).toBe(0);
  });

  test("is for merge to do where a run is in parts", async () => {
    const line = "check a.yaml b.yaml --format blob";
    expect((await run(`${line} --only two`, { files })).error).toContain("usage/conflicting-options");
    const blob = (await run(line, { files })).output;
    const merged = await run("merge blob.json --only two --format json", { files: { "blob.json": blob } });
    expect(JSON.parse(merged.output).results).toHaveLength(1);
    for (const part of ["1/2", "2/2"]) {
      expect((await run(`check a.yaml b.yaml --only two --shard ${part}`, { files })).error).toBe("");
    }
  });

  test.each([
    ["--only expectation/led", "usage/unknown-rule"],
    ["--only audit/capmaign", "usage/unknown-rule"],
    ["--only open/nothing", "usage/unknown-rule"],
    ["--only input/nothing", "usage/unknown-rule"],
    ["--only three", "usage/case-not-found"],
    ["--only one --update", "usage/conflicting-options"],
    ["--only one --baseline b.json --update-baseline", "usage/conflicting-options"],
  ])("says what is wrong with %s", async (options, code) => {
    const result = await run(`check a.yaml b.yaml ${options}`, { files });
    expect(result.code).toBe(2);
    expect(result.error).toContain(code);
  });
});
