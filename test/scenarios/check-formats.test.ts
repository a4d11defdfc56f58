import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { checkFormats } from "../../src/report/check/reporter.ts";
import type { World } from "../cli/memory-io.ts";
import { example, run } from "./run.ts";

const root = join(import.meta.dirname, "../..");
const folder = "examples/checks";
const files = Object.fromEntries(
  readdirSync(join(root, folder)).map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), "utf8")]),
);
const vendor = (name: string): string => readFileSync(join(root, "test/vendor", name), "utf8");

/** All that a format may trip over, in a title, a file name and a fact. */
const hostile = "100% a:b,c <d> & ]]> \"e\" 'f' | `g` \\u001b[31m ::error::h";
const hostileFiles = {
  "x%, y:z & <é>.yaml": `title: ${JSON.stringify("T ").replace("T ", "T % : , < & ]]> | ` ::error::x")}
facts: { phase: pilot }
expect: { lead: [funding] }
notes: { phase: ${JSON.stringify(hostile)} }
`,
  "broken, 100%.yaml": `facts: { "%0A::error::<x>&": "]]>" }\n`,
};

async function report(format: string, world: World = { files }, operands = folder): Promise<string> {
  return (await run(`check ${operands} --lang en --format ${format}`, world)).output;
}

const hostileReport = async (format: string): Promise<string> =>
  report(
    format,
    { files: Object.fromEntries(Object.entries(hostileFiles).map(([name, text]) => [`h/${name}`, text])) },
    "h",
  );

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } };
      readonly results: readonly SarifResult[];
      readonly automationDetails: { readonly id: string };
      readonly invocations: readonly [{ readonly executionSuccessful: boolean }];
    },
  ];
}
interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly defaultConfiguration: { readonly level: string };
}
interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: SarifLocation }[];
  readonly relatedLocations?: readonly { readonly physicalLocation: SarifLocation }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface SarifLocation {
  readonly artifactLocation: { readonly uri: string };
  readonly region?: { readonly startLine: number; readonly startColumn: number };
}

async function sarif(world: World = { files }, operands = folder): Promise<Sarif["runs"][0]> {
  const read: Sarif = JSON.parse(await report("sarif", world, operands));
  return read.runs[0];
}

test("markdown says of a level that it depends on the phase only where it has a role in some phase", async () => {
  const { output } = await run("check open.yaml --format markdown --lang en", {
    files: { "open.yaml": example("mostly-unknown") },
  });
  expect(output).toMatch(/^\| [^|]+ \| open \|(?: depends on the phase \|){5} none \| depends on the phase \|/m);
});

test.each(checkFormats)("%s tells cases apart that files of one name hold", async (format) => {
  const text = "facts: { phase: pilot }\nexpect: { lead: [funding] }\n";
  const written = await report(format, { files: { "p/b.yaml": text, "p/c/b.yaml": text } }, "p");
  const named = (file: string): number => written.split(file).length - 1;
  expect(named("p/b.yaml")).toBeGreaterThan(0);
  expect(named("p/c/b.yaml")).toBeGreaterThan(0);
  if (format === "junit") {
    expect(written).toContain('classname="p/b.yaml.b"');
    expect(written).toContain('classname="p/c/b.yaml.b"');
  }
  if (format === "markdown") expect(written).toMatch(/^\| b \(p\/b\.yaml\).*\n\| b \(p\/c\/b\.yaml\)/m);
});

describe("SARIF", () => {
  const validate = new Ajv2020({
    strict: false,
    allErrors: true,
    validateFormats: false,
    unicodeRegExp: false,
  }).compile(JSON.parse(vendor("sarif-schema-2.1.0.json")));

  test.each([
    ["the examples", report],
    ["hostile texts", hostileReport],
  ])("keeps to the published schema for %s", async (_, make) => {
    expect(validate(JSON.parse(await make("sarif"))), JSON.stringify(validate.errors)).toBe(true);
  });

  test("the schema refuses what is no SARIF", () => {
    expect(validate({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
  });

  test("says of every rule all that GitHub asks for, once", async () => {
    const { tool, results } = await sarif();
    const { rules } = tool.driver;
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.shortDescription.text).not.toBe("");
      expect(rule.fullDescription.text).not.toBe("");
      expect(rule.help.text).not.toBe("");
      expect(["error", "warning", "note"]).toContain(rule.defaultConfiguration.level);
    }
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  });

  test("says of every rule what is wrong where it is found, since that is the title of an alert", async () => {
    const { rules } = (await sarif()).tool.driver;
    const titleOf = (rule: string) => rules.find(({ id }) => id === rule)?.shortDescription.text;
    expect(titleOf("expectation/lead")).toBe("The advice does not meet the expectation “lead”");
    expect(titleOf("open/knowledge")).toBe("“Knowledge of what works” is unknown, and can change the mix");
    expect(titleOf("input/case/unknown-value")).toBe("The input cannot be used (case/unknown-value)");
  });

  test("gives every result a line, also where it is about a file as a whole", async () => {
    const { results } = await sarif({ files: { "a.yaml": "x".repeat(1_100_000) } }, "a.yaml b.yaml");
    expect(results.map(({ locations }) => locations[0]?.physicalLocation.region)).toEqual([
      { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
      { startLine: 1 },
    ]);
  });

  test("has fingerprints that differ from each other and stay the same when lines move", async () => {
    const prints = async (text: string) => {
      const { results } = await sarif({ files: { "a.yaml": text } }, "a.yaml");
      return results.map(({ partialFingerprints }) => partialFingerprints["mixwijzerFinding/v2"]);
    };
    const text = "id: a\nfacts: { phase: pilot }\nexpect: { lead: [funding] }\n";
    const first = await prints(text);
    expect(new Set(first).size).toBe(first.length);
    expect(await prints(`# a line more\n\n${text}`)).toEqual(first);
    expect(await prints(text.replace("id: a", "id: b"))).not.toEqual(first);
  });

  test("leaves the hash of the line to GitHub, which warns where another's differs, and names its kind of run", async () => {
    const { results, automationDetails } = await sarif();
    for (const { partialFingerprints } of results) {
      expect(Object.keys(partialFingerprints)).toEqual(["mixwijzerFinding/v2"]);
    }
    expect(automationDetails).toEqual({ id: "mixwijzer/pbt/" });
  });

  test("has the same fingerprints in both languages, also of broken input", async () => {
    const printsIn = async (lang: string) => {
      const { output } = await run(`check ${folder} missing.yaml --format sarif --lang ${lang}`, { files });
      const { runs }: Sarif = JSON.parse(output);
      return runs[0].results.map(({ ruleId, partialFingerprints }) => [ruleId, partialFingerprints]);
    };
    const printed = await printsIn("en");
    expect(await printsIn("nl")).toEqual(printed);
    expect(printed.some(([rule]) => String(rule).startsWith("input/"))).toBe(true);
  });

  test("names files from the root of the repository, as addresses", async () => {
    const world: World = { files: { "a b%.yaml": "facts: [", "/home/.git/HEAD": "" } };
    const { results, invocations } = await sarif(world, "*.yaml");
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe("adviser/a%20b%25.yaml");
    expect(invocations[0].executionSuccessful).toBe(false);
  });

  const rulesIn = (folder: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      readdirSync(join(root, "rules/pbt"), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".yaml"))
        .map((name) => [
          `${folder}/${name.replaceAll("\\", "/")}`,
          readFileSync(join(root, "rules/pbt", name), "utf8"),
        ]),
    );

  test.each([
    ["beside the working directory", "../rules", "rules/phases.yaml"],
    ["beside it, by its whole name", "/home/rules", "rules/phases.yaml"],
    ["outside the repository", "/opt/rules", undefined],
  ])("points at rules in the repository only: those %s", async (_, folder, uri) => {
    const files = {
      ...rulesIn(folder),
      "/home/.git/HEAD": "",
      "a.yaml": "facts: { phase: pilot, proven-route: proven }\n",
    };
    const { results } = await sarif({ files }, `a.yaml --rules ${folder}`);
    const caution = results.find(({ ruleId }) => ruleId === "phase/pilot-but-proven");
    expect(caution?.ruleId).toBeDefined();
    expect(caution?.relatedLocations?.[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test("points at the rule's own line where the pack is in the repository", async () => {
    const rules = rulesIn("my/rules");
    const world: World = { files: { ...rules, "a.yaml": "facts: { phase: pilot, proven-route: proven }\n" } };
    const { results } = await sarif(world, "a.yaml --rules my/rules");
    const caution = results.find(({ ruleId }) => ruleId === "phase/pilot-but-proven");
    const place = caution?.relatedLocations?.[0]?.physicalLocation;
    expect(place?.artifactLocation.uri).toBe("my/rules/phases.yaml");
    const line = rules["my/rules/phases.yaml"]?.split("\n")[(place?.region?.startLine ?? 0) - 1];
    expect(line).toContain("phase/pilot-but-proven");
    expect((await sarif({ files: world.files ?? {} }, "a.yaml")).results[0]?.relatedLocations).toBeUndefined();
  });
});

describe("JUnit XML", () => {
  test.each([
    ["the examples", report],
    ["hostile texts", hostileReport],
  ])("keeps to the published schema for %s", async (_, make) => {
    const written = await make("junit");
    // Later versions of the schema know the file of a suite, which this one does not.
    const contents = written.replace(/(<testsuite [^>]*) file="[^"]*">/g, "$1>");
    expect(written).toMatch(/<testsuite name="[^"]*" [^>]* time="0" file="[^"]+">/);
    const xml = [{ fileName: "report.xml", contents }];
    const checked = await validateXML({
      xml,
      schema: [{ fileName: "junit.xsd", contents: vendor("jenkins-junit.xsd") }],
    });
    expect(checked.errors.map(({ message }) => message)).toEqual([]);
  });

  test("lists passed expectations and checks too, a suite a file", async () => {
    const xml = await report(
      "junit",
      {
        files: {
          "a.yaml": "facts: { phase: pilot }\nplanned: [campaign]\nexpect: { phase: pilot, lead: [funding] }\n",
        },
      },
      "a.yaml",
    );
    expect(xml).toContain('<testsuite name="a.yaml"');
    expect(xml).toContain('<testcase name="expect.phase" classname="a.yaml.a" time="0"/>');
    expect(xml).toMatch(
      /<testcase name="expect\.lead" classname="a.yaml.a" time="0">\n {6}<failure type="expectation\/lead" message="/,
    );
    expect(xml).toContain('<testcase name="audit/funding-alone" classname="a.yaml.a" time="0"/>');
    expect(xml).toMatch(/<testcase name="audit\/campaign" classname="a.yaml.a" time="0">\n {6}<system-out>/);
  });

  test("counts what fails the run as a failure, and broken input as an error", async () => {
    const world: World = {
      files: { "a.yaml": "facts: { phase: pilot, proven-route: proven }\n", "b.yaml": "facts: [" },
    };
    const head = (xml: string) => /<testsuites [^>]*>/.exec(xml)?.[0];
    expect(head(await report("junit", world, "a.yaml b.yaml"))).toContain('failures="0" errors="1"');
    expect(head(await report("junit", world, "a.yaml b.yaml --fail-on warning"))).toMatch(
      /failures="[1-9]\d*" errors="1"/,
    );
  });

  test("counts a warning about input as a failure where warnings fail the run", async () => {
    const unread = [{ kind: "link", path: "c/x.yaml", reason: "ENOENT" }] as const;
    const world: World = { files: { "c/a.yaml": "facts: {}\n" }, unread };
    expect(await report("junit", world, "c")).toContain('failures="0" errors="0"');
    expect(await report("junit", world, "c --fail-on warning")).toContain('failures="1" errors="0"');
  });

  test("names the file of a suite from the root of the repository", async () => {
    const world: World = { files: { "a.yaml": "facts: {}\n", "/home/.git/HEAD": "" } };
    expect(await report("junit", world, "a.yaml")).toMatch(/<testsuite name="a.yaml" .* file="adviser\/a.yaml">/);
  });
});

describe("GitHub annotations", () => {
  test("survive every character that means something to GitHub", async () => {
    const lines = (await hostileReport("github")).trimEnd().split("\n");
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) (file=[^:]*,)?[^:]*::/);
    const parsed = lines.map((line) => /^::(\w+) (.*?)::(.*)$/.exec(line) ?? []);
    const names = parsed.flatMap(([, , properties = ""]) => /file=([^,]*)/.exec(properties)?.[1] ?? []);
    expect(new Set(names)).toEqual(new Set(["h/x%25%2C y%3Az & <é>.yaml", "h/broken%2C 100%25.yaml"]));
  });

  test("come errors first, no more of each kind than GitHub shows, and say how many were cut", async () => {
    const bad = "facts: { phase: pilot }\nexpect: { lead: [funding] }\n";
    const many = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`c/${index}.yaml`, bad]));
    const lines = (await report("github", { files: many }, "c")).trimEnd().split("\n");
    const kinds = lines.map((line) => line.split(" ")[0]);
    expect(kinds.filter((kind) => kind === "::error")).toHaveLength(10);
    expect(kinds.filter((kind) => kind === "::notice")).toHaveLength(10);
    expect(kinds).toEqual([...kinds].sort());
    const total = JSON.parse(await report("json", { files: many }, "c")).summary.findings;
    const shown = lines.length - 1;
    expect(lines.at(-1)).toContain(`::${total.error + total.warning + total.note - shown} more findings`);
  });

  test("mark columns only within one line", async () => {
    const world: World = { files: { "a.yaml": "facts:\n  phase: pilot\nplanned:\n  - funding\n  - campaign\n" } };
    const lines = (await report("github", world, "a.yaml")).split("\n");
    const over = lines.filter((line) => /title=audit\/lacks-lead/.test(line));
    expect(over.join()).toMatch(/line=4,endLine=\d+,title/);
    expect(lines.find((line) => line.includes("title=audit/campaign"))).toContain(
      "line=5,endLine=5,col=5,endColumn=12,",
    );
  });

  test("are added on GitHub Actions, on standard error, with the summary of the step", async () => {
    const environment = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: "summary.md" };
    const { output, error, written } = await run(`check ${folder} --lang en --format json`, { files, environment });
    expect(() => JSON.parse(output)).not.toThrow();
    expect(error).toMatch(/^::error file=examples\/checks\/broken\.yaml,/);
    expect(written.get("summary.md")).toMatch(/^# Check of the cases\n/);
    const asked = await run(`check ${folder} --lang en --format github`, { files, environment });
    expect(asked.error).not.toContain("::error");
    const elsewhere = await run(`check ${folder}`, { files, environment: { GITHUB_STEP_SUMMARY: "summary.md" } });
    expect(elsewhere.error).not.toContain("::error");
    expect(elsewhere.written.size).toBe(0);
    const part = await run(`check ${folder} --shard 1/1 --format blob`, { files, environment });
    expect(part.error).not.toContain("::error");
    expect(part.written.size).toBe(0);
  });

  test("cut the summary of the step at a line where GitHub would show nothing of it, and say so", async () => {
    const title = "x".repeat(900_000);
    const long = Object.fromEntries(["a", "b", "c"].map((id) => [`${id}.yaml`, `title: ${title}${id}\n`]));
    const environment = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: "summary.md" };
    const { written } = await run("check a.yaml b.yaml c.yaml --lang en", { files: long, environment });
    const summary = written.get("summary.md") ?? "";
    expect(summary.length).toBeLessThan(1_048_576);
    expect(summary.match(/^\| x+[abc] \|.*\|$/gm)).toHaveLength(1);
    expect(summary).toMatch(/\n\nThis report is too long for GitHub and was cut here\.\n$/);
  });
});

describe("GitLab code quality", () => {
  test.each([
    ["the examples", report],
    ["hostile texts", hostileReport],
  ])("has the documented shape and fingerprints of its own for %s", async (_, make) => {
    const issues: readonly Record<string, unknown>[] = JSON.parse(await make("gitlab"));
    const shape = {
      description: expect.any(String),
      check_name: expect.any(String),
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: expect.stringMatching(/^(info|minor|major|critical|blocker)$/),
      location: { path: expect.any(String), lines: { begin: expect.any(Number), end: expect.any(Number) } },
    };
    for (const issue of issues) expect(issue).toEqual(shape);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(issues.length).toBeGreaterThan(0);
  });
});

describe("a gate that fails", () => {
  const warned = "facts: { phase: pilot, proven-route: proven }\n";
  const entry = (rule: string) => ({ file: "c/a.yaml", case: "a", rule, path: "p" });
  const baseline = (...rules: readonly string[]) =>
    JSON.stringify({ schema: "mixwijzer/baseline/1", findings: rules.map(entry) });
  const world: World = {
    files: {
      "c/a.yaml": warned,
      "good/b.yaml": "facts: {}\n",
      empty: "folder",
      "stale.json": baseline("x/y", "x/z"),
      "bad.json": "{}",
      "empty.json": baseline(),
    },
  };
  /** The rules of the failures, by the format that tells them. */
  const failuresIn: Readonly<Record<string, (text: string) => readonly (string | undefined)[]>> = {
    sarif: (text) => {
      const { runs }: Sarif = JSON.parse(text);
      return runs[0].results.map(({ ruleId }) => ruleId);
    },
    junit: (text) => [...text.matchAll(/<failure type="([^"]+)"/g)].map(([, rule]) => rule),
    github: (text) => [...text.matchAll(/^::error [^:]*title=([^:]+)::/gm)].map(([, rule]) => rule),
    gitlab: (text) => [...text.matchAll(/"check_name": "([^"]+)"/g)].map(([, rule]) => rule),
    markdown: (text) => [...text.matchAll(/^\| error \|.* \| ([^ ]+) \|$/gm)].map(([, rule]) => rule),
    ndjson: (text) => [...text.matchAll(/\{"rule":"(gate[^"]+)"/g)].map(([, rule]) => rule),
    json: (text) => [...text.matchAll(/"rule": "([^"]+)"/g)].map(([, rule]) => rule),
  };
  const gates = (rules: readonly (string | undefined)[]) => rules.filter((rule) => rule?.startsWith("gate/"));

  test.each([
    ["too many warnings", "c --max-warnings 0", 1, ["gate/too-many-warnings"]],
    ["stale entries of a baseline", "c --baseline stale.json", 1, ["gate/stale-baseline", "gate/stale-baseline"]],
    ["a baseline that is not there", "c --baseline none.json", 2, ["gate/no-baseline"]],
    ["a baseline that is none", "c --baseline bad.json", 2, ["gate/bad-baseline"]],
    ["a baseline that would grow", "c --baseline empty.json --update-baseline", 2, ["gate/baseline-grows"]],
    ["a folder without cases", "empty", 2, ["gate/nothing-in-folder"]],
    ["a pattern without files", "none/*.yaml good", 2, ["gate/no-match"]],
    ["nothing wrong", "good --max-warnings 0 --baseline empty.json", 0, []],
  ])("is a result of its own in every format: %s", async (_, line, code, expected) => {
    for (const [format, failures] of Object.entries(failuresIn)) {
      const ran = await run(`check ${line} --lang en --format ${format}`, world);
      expect([format, ran.code, gates(failures(ran.output))]).toEqual([format, code, expected]);
    }
  });

  test("tells in every format which findings fail the run by --fail-on", async () => {
    for (const [format, failures] of Object.entries(failuresIn)) {
      const { code, output } = await run(`check c --fail-on warning --lang en --format ${format}`, world);
      expect(code).toBe(1);
      const own = format === "junit" ? "phase/pilot-but-proven" : "gate/failing-findings";
      expect(failures(output)).toContain(own);
    }
  });

  test("comes first among the annotations, and is never cut", async () => {
    const bad = "facts: { phase: pilot }\nexpect: { lead: [funding] }\n";
    const many = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`d/${index}.yaml`, bad]));
    const files = { ...world.files, ...many };
    const lines = (await report("github", { files }, "d c --max-warnings 0")).trimEnd().split("\n");
    expect(lines[0]).toContain("title=gate/too-many-warnings");
    expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(10);
  });

  test("is told of the whole by merge, and not of the parts", async () => {
    const part = await run("check c --format blob -o part.json --max-warnings 0", world);
    const blob = part.written.get("part.json") ?? "";
    expect(blob).not.toContain("gate/");
    const merged = await run("merge part.json --max-warnings 0 --format junit", { files: { "part.json": blob } });
    expect(merged.output).toContain("gate/too-many-warnings");
    const twice = await run("merge a.json b.json --format junit", { files: { "a.json": blob, "b.json": blob } });
    expect(twice).toMatchObject({ code: 2, output: expect.stringContaining('type="gate/double-shard"') });
  });
});

test.each(["sarif", "gitlab"])(
  "the same mistake made three times in a file has three fingerprints in %s",
  async (format) => {
    const text = await report(format, { files: { "a.ndjson": '{"facts":{"phase":"pilt"}}\n'.repeat(3) } }, "a.ndjson");
    const prints = [...text.matchAll(/"(?:mixwijzerFinding\/v2|fingerprint)": "([^"]+)"/g)].map(([, print]) => print);
    expect(prints).toHaveLength(3);
    expect(new Set(prints).size).toBe(3);
  },
);

describe("Markdown", () => {
  test("has a row for each case with the roles in words, and escapes what is not its own", async () => {
    const markdown = await hostileReport("markdown");
    expect(markdown).toContain("| T % : , &lt; & \\]\\]&gt; \\| \\` ::error::x | Pilot phase |");
    expect(markdown).not.toContain("<x>");
    const rows = markdown.split("\n").filter((line) => line.startsWith("| "));
    const cells = (row: string) => row.replaceAll("\\|", "").split("|").length;
    expect(new Set(rows.map(cells))).toEqual(new Set([12, 6]));
  });
});

test.each(["text", "json", "junit", "sarif", "github", "gitlab"])(
  "%s tells a finding in one language, that of its case, whatever that of the run",
  async (format) => {
    const files = {
      "nl.yaml": "title: T\nlanguage: nl\nfacts: { phase: pilot, novelty: new }\nexpect: { avoid: [pilots] }\n",
    };
    const { output } = await run(`check nl.yaml --format ${format}`, { files, environment: { LANG: "en_GB.UTF-8" } });
    expect(output).toContain("Bij iets wat helemaal nieuw is");
    expect(output).not.toMatch(/Why the advice says so|Pilot-based interventions:/);
  },
);
