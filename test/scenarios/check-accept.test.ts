import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { run } from "./run.ts";

const theme = "facts: { phase: pilot, proven-route: none, novelty: new, self-start: no }\nplanned: [campaign]\n";
const rest = ["audit/one-instrument", "audit/lacks-lead"];
const entry = (rule: string, more = ""): string =>
  `  - { rule: ${rule}, because: "It <runs>: 100%, until May"${more} }\n`;
const all = `accept:\n${["audit/campaign", ...rest].map((rule) => entry(rule, ", until: 2027-03-01, by: J. Jansen")).join("")}`;
const sentence = "Accepted by J. Jansen until 2027-03-01: It <runs>: 100%, until May";

const check = async (text: string, options = "") =>
  run(`check a.yaml --lang en --fail-on warning ${options}`.trim(), { files: { "a.yaml": text } });

const vendor = (name: string): string => readFileSync(new URL(`../vendor/${name}`, import.meta.url), "utf8");

describe("accepted findings", () => {
  test("fail no run, and fail it again from the day after their date", async () => {
    expect((await check(theme)).code).toBe(1);
    expect((await check(`${theme}${all}`)).code).toBe(0);
    expect((await check(`${theme}${all}`, "--today 2027-03-01")).code).toBe(0);
    const late = await check(`${theme}${all}`, "--today 2027-03-02");
    expect(late.code).toBe(1);
    expect(late.output).toContain("accept/expired");
    expect(late.output).toContain("The finding counts\n  again.");
  });

  test("count neither for --max-warnings nor under what is found, but as what they are", async () => {
    const { code, output } = await check(`${theme}${all}`, "--max-warnings 0 --format json");
    expect(code).toBe(0);
    const { summary, results } = JSON.parse(output);
    expect(summary).toMatchObject({ exitCode: 0, accepted: 3, findings: { error: 0, warning: 0 } });
    expect(results[0].case.checks).toMatchObject({ failed: 0, accepted: 3 });
    const one = JSON.parse((await check(`${theme}accept:\n${entry("audit/campaign")}`, "--format json")).output);
    expect(one.summary).toMatchObject({ exitCode: 1, accepted: 1, findings: { warning: rest.length } });
  });

  test("an entry that is of no use is a warning, that can be accepted by none", async () => {
    const { code, output } = await check(`${theme}${all}${entry("audit/funding-alone")}`);
    expect(code).toBe(1);
    expect(output).toContain("a.yaml:7:5  warning  accept/unused");
    const refused = await check(`${theme}accept:\n${entry("accept/unused")}${entry("expectation/lead")}`);
    expect(refused.code).toBe(2);
    expect(refused.output).toContain("“expectation/lead” cannot be accepted.");
  });

  test("are neither taken into a baseline nor left out by one", async () => {
    const update = "--baseline b.json --update-baseline";
    const taken = await check(`${theme}accept:\n${entry("audit/campaign")}`, update);
    const listed = JSON.parse(taken.written.get("b.json") ?? "").findings.map((each: { rule: string }) => each.rule);
    expect(listed.sort()).toEqual([...rest].sort());
    const whole = (await check(theme, update)).written.get("b.json") ?? "";
    const files = { "a.yaml": `${theme}${all}`, "b.json": whole };
    const both = await run("check a.yaml --baseline b.json --lang en", { files });
    expect(both.code).toBe(1);
    expect(both.error).toContain("check/stale-baseline");
    expect(both.output).toContain("3 findings are accepted");
    const renewed = await run(`check a.yaml ${update}`, { files });
    expect(JSON.parse(renewed.written.get("b.json") ?? "").findings).toEqual([]);
  });

  test("do not depend on the day of a part or of a kept result: merge and the cache compare dates anew", async () => {
    const text = `${theme}${all}`;
    const part = await run("check a.yaml --format blob --today 2099-01-01", { files: { "a.yaml": text } });
    const files = { "p.json": part.output };
    expect((await run("merge p.json --fail-on warning --today 2027-03-01", { files })).code).toBe(0);
    expect((await run("merge p.json --fail-on warning --today 2027-03-02", { files })).code).toBe(1);
    const cached = await check(text, "--cache --today 2027-03-01");
    const kept = { "a.yaml": text, ".mixwijzer-cache.json": cached.written.get(".mixwijzer-cache.json") ?? "" };
    const late = await run("check a.yaml --fail-on warning --cache --today 2027-03-02 --lang en", { files: kept });
    expect([cached.code, late.code]).toEqual([0, 1]);
  });

  test("stay in the file when --update rewrites what it expects", async () => {
    const text = `${theme}${all}expect: { lead: [funding] }\n`;
    const { written } = await check(text, "--update");
    expect(written.get("a.yaml")).toBe(text.replace("[funding]", "[pilots, knowledge-programme]"));
  });

  test.each(["2027-02-30", "tomorrow"])("are not compared with %s", async (day) => {
    const { code, error } = await check(theme, `--today ${day}`);
    expect(code).toBe(2);
    expect(error).toContain("usage/not-a-date");
  });
});

describe("every report tells what is accepted apart, with the reason:", () => {
  const report = async (format: string) => (await check(`${theme}${all}`, `--format ${format}`)).output;

  test("text", async () => {
    const output = await report("text");
    expect(output).toMatch(/^a\.yaml:2:11 {2}accepted {2}audit\/campaign$/m);
    expect(output).toContain(`  ${sentence}\n`);
    expect(output.replace(/\s+/g, " ")).toContain(
      "3 findings are accepted in their cases, with the reason, and do not count.",
    );
    expect((await check(`${theme}${all}`, "--quiet")).output).not.toContain("audit/campaign");
  });

  test("json and ndjson, as their schema says", async () => {
    const schema = JSON.parse((await run("schema check")).output);
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    const json = JSON.parse(await report("json"));
    expect(ajv.validate(schema, json), JSON.stringify(ajv.errors)).toBe(true);
    const line = JSON.parse(await report("ndjson"));
    const accepted = { because: "It <runs>: 100%, until May", until: "2027-03-01", by: "J. Jansen" };
    for (const { findings } of [json.results[0], line]) {
      const own = findings.filter((each: { rule: string }) => each.rule === "audit/campaign");
      expect(own).toEqual([expect.objectContaining({ accepted })]);
    }
    expect(ajv.validate({ ...schema, $id: "line", ...schema.$defs.line }, line), JSON.stringify(ajv.errors)).toBe(true);
  });

  test("junit, as tests that are skipped", async () => {
    const xml = await report("junit");
    expect(xml).toMatch(/<testsuite name="a\.yaml" tests="\d+" failures="0" errors="0" skipped="3" time="0"/);
    expect(xml).toContain(
      '<testcase name="audit/campaign" classname="a.yaml.a" time="0">\n      <skipped type="audit/campaign"',
    );
    expect(xml).toContain('message="Accepted by J. Jansen until 2027-03-01: It &lt;runs&gt;: 100%, until May">');
    // Later versions of the schema know the file of a suite and why a test was skipped, which this one does not.
    const contents = xml.replace(/ file="[^"]*"/g, "").replace(/<skipped [^>]*>/g, "<skipped>");
    const schema = [{ fileName: "junit.xsd", contents: vendor("jenkins-junit.xsd") }];
    const checked = await validateXML({ xml: [{ fileName: "report.xml", contents }], schema });
    expect(checked.errors.map(({ message }) => message)).toEqual([]);
  });

  test("junit, also of what is no check of the plan", async () => {
    const text = `facts: { phase: pilot, proven-route: proven }\naccept:\n${entry("phase/pilot-but-proven")}`;
    const { output } = await run("check a.yaml --lang en --format junit", { files: { "a.yaml": text } });
    expect(output).toContain('<testcase name="phase/pilot-but-proven" classname="a.yaml.a" time="0">\n      <skipped ');
  });

  test("sarif, as suppressed in the source", async () => {
    const { runs } = JSON.parse(await report("sarif"));
    const validate = new Ajv2020({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
      JSON.parse(vendor("sarif-schema-2.1.0.json")),
    );
    expect(validate({ version: "2.1.0", runs }), JSON.stringify(validate.errors)).toBe(true);
    const results: readonly { readonly ruleId: string; readonly suppressions: unknown }[] = runs[0].results;
    expect(results.find(({ ruleId }) => ruleId === "audit/campaign")?.suppressions).toEqual([
      {
        kind: "inSource",
        status: "accepted",
        justification: "It <runs>: 100%, until May",
        properties: { until: "2027-03-01", by: "J. Jansen" },
      },
    ]);
    // The standard asks it of all results of a run or of none.
    for (const { suppressions } of results) expect(suppressions).toBeInstanceOf(Array);
    expect(results.filter(({ suppressions }) => JSON.stringify(suppressions) === "[]").length).toBeGreaterThan(0);
    expect((await check(theme, "--format sarif")).output).not.toContain("suppressions");
  });

  test("github, as notices", async () => {
    const lines = (await report("github")).split("\n").filter((line) => line.includes("title=audit/campaign::"));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^::notice /);
    expect(lines[0]).toContain("::Accepted by J. Jansen until 2027-03-01: It <runs>: 100%25, until May%0A");
  });

  test("gitlab, as information", async () => {
    const issues: readonly Record<string, string>[] = JSON.parse(await report("gitlab"));
    const [own] = issues.filter((each) => each.check_name === "audit/campaign");
    expect(own).toMatchObject({ severity: "info", description: expect.stringContaining(sentence) });
  });

  test("markdown, in the place of the severity", async () => {
    const markdown = await report("markdown");
    expect(markdown).toMatch(
      /\| accepted \| a\.yaml:2:11 \| .*Accepted by J\\?\. Jansen until 2027-03-01: .*\| audit\/campaign \|/,
    );
    expect(markdown).toMatch(/\| \d notes, 3 accepted \|/);
    expect(markdown).toContain("3 findings are accepted in their cases");
  });
});

describe("who reads the advice", () => {
  const files = { "a.yaml": `language: nl\n${theme}${all}` };
  const told = "Geaccepteerd door J. Jansen tot en met 2027-03-01: It <runs>: 100%, until May.";
  const flat = (text: string): string => text.replace(/[\s\\]+/g, " ");

  test("sees the finding all the same, with why it may stay", async () => {
    expect(flat((await run("advise a.yaml --verbose", { files })).output)).toContain(told);
    const { output } = await run("advise a.yaml --format json", { files });
    const { audit } = JSON.parse(output);
    expect(audit.find(({ id }: { readonly id: string }) => id === "audit/campaign").accepted).toEqual({
      because: "It <runs>: 100%, until May",
      until: "2027-03-01",
      by: "J. Jansen",
    });
    const schema = JSON.parse((await run("schema advice")).output);
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    expect(ajv.validate(schema, JSON.parse(output)), JSON.stringify(ajv.errors)).toBe(true);
  });

  test.each([
    ["2027-03-01", true],
    ["2027-03-02", false],
  ])("of a memo of %s: while it may stay", async (date, isTold) => {
    const { output } = await run(`memo a.yaml --date ${date}`, { files });
    expect(flat(output).includes("Geaccepteerd door J. Jansen")).toBe(isTold);
    expect(output).toContain("campagne");
  });
});
