import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { type BuiltProgram, buildProgram } from "../faults/built-program.ts";
import { lacksReader } from "../support/readers.ts";

const root = join(import.meta.dirname, "../..");

let program: BuiltProgram;
beforeAll(() => {
  program = buildProgram();
});
afterAll(() => program.remove());

const good = "facts: { phase: pilot }\n";
const bad = `${good}expect: { phase: scale-up }\n`;

interface Ran {
  readonly code: number | null;
  readonly said: string;
}

function execute(command: readonly string[], cwd: string, env: Readonly<Record<string, string | undefined>>): Ran {
  const [name = "", ...args] = command;
  const { status, stdout, stderr } = spawnSync(name, args, { cwd, encoding: "utf8", env });
  return { code: status, said: stdout + stderr };
}

/** A folder with a program of that name, which is this script. */
function standIn(name: string, script: string): string {
  const folder = program.folder({ [name]: `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, name), 0o755);
  return folder;
}

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | number>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface ActionRun {
  readonly code: number;
  readonly said: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The other actions that were used, with what they were given. */
  readonly used: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Runs the action in a folder as GitHub's runner does: its steps in order, each in a shell as the step says. */
function runAction(
  folder: string,
  inputs: Readonly<Record<string, string>>,
  { actionPath = dirname(dirname(program.bin)), path = process.env.PATH ?? "" } = {},
): ActionRun {
  const action: Action = parse(readFileSync(join(root, "action.yml"), "utf8"));
  expect(action.runs.using).toBe("composite");
  for (const name of Object.keys(inputs)) expect(action.inputs).toHaveProperty(name);
  const values = new Map([
    ["github.action_path", actionPath],
    ["github.run_id", "17"],
    ...Object.entries(action.inputs).map(([name, input]) => [`inputs.${name}`, inputs[name] ?? input.default] as const),
  ]);
  const fill = (text: string | number): string =>
    String(text).replace(/\$\{\{ (\S+) \}\}/g, (_, name) => values.get(name) ?? "");
  const holds = (condition: string): boolean =>
    condition.split(" && ").every((part) => {
      const [, name = "", operator, value] = /^([\w.-]+) (==|!=) '(.*)'$/.exec(part) ?? [];
      return part === "always()" || (operator === "==") === ((values.get(name) ?? "") === value);
    });
  const used: Record<string, Record<string, string>> = {};
  let [code, said] = [0, ""];
  const files = { output: join(folder, ".output"), summary: join(folder, ".summary") };
  for (const step of action.runs.steps) {
    if (code !== 0 && !step.if?.includes("always()")) continue;
    if (step.if !== undefined && !holds(step.if)) continue;
    if (step.uses !== undefined) {
      used[step.uses] = Object.fromEntries(Object.entries(step.with ?? {}).map(([key, value]) => [key, fill(value)]));
      continue;
    }
    expect(step.shell).toBe("bash");
    // Who proposes a change may choose what the workflow says: in a script, it would be run.
    expect(step.run).not.toContain("${{");
    for (const file of Object.values(files)) writeFileSync(file, "");
    const env = {
      PATH: path,
      HOME: folder,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)])),
    };
    const script = join(folder, ".script.sh");
    writeFileSync(script, step.run ?? "");
    const ran = execute(["bash", "--noprofile", "--norc", "-eo", "pipefail", script], folder, env);
    code = ran.code ?? 1;
    said += ran.said;
    for (const line of readFileSync(files.output, "utf8").split("\n")) {
      const [name = "", value = ""] = line.split(/=(.*)/s);
      values.set(`steps.${step.id}.outputs.${name}`, value);
    }
  }
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [name, fill(value)] as const);
  return { code, said, summary: readFileSync(files.summary, "utf8"), outputs: Object.fromEntries(outputs), used };
}

const uploader = "github/codeql-action/upload-sarif@v3";

describe("the action for GitHub", () => {
  test("is red with annotations, a summary and a report for code scanning where a case fails", () => {
    const folder = program.folder({ "cases/a.yaml": bad, "cases/b.yaml": good });
    const { code, said, summary, outputs, used } = runAction(folder, {});
    expect(code).toBe(1);
    expect(said).toMatch(/^::error file=cases\/a\.yaml,line=2,.*title=expectation\/phase::/m);
    expect(summary).toContain("| a |");
    expect(outputs).toEqual({ "exit-code": "1", sarif: "mixwijzer.sarif" });
    expect(used[uploader]).toEqual({ sarif_file: "mixwijzer.sarif", category: "mixwijzer" });
    const sarif = JSON.parse(readFileSync(join(folder, "mixwijzer.sarif"), "utf8"));
    expect(sarif.runs[0].results).toContainEqual(expect.objectContaining({ ruleId: "expectation/phase" }));
  });

  test("is green where nothing fails, keeps a cache between runs, and replaces its report", () => {
    const folder = program.folder({ "cases/a.yaml": good });
    for (const _ of [1, 2]) expect(runAction(folder, {})).toMatchObject({ code: 0, outputs: { "exit-code": "0" } });
    const { used } = runAction(folder, {});
    expect(existsSync(join(folder, used["actions/cache@v4"]?.path ?? ""))).toBe(true);
  });

  test("takes paths and options line by line, and whatever is in them as it is", () => {
    const name = 'plans/it\'s "$(touch run)" `touch run`;.yaml';
    const folder = program.folder({ [name]: good, "plans/-b.yaml": good, "other/c.yaml": bad });
    const inputs = { paths: `${name}\n-b.yaml\nplans/*b.yaml\n`, args: "--format\nndjson\n--allow-empty" };
    const { said } = runAction(folder, { ...inputs, cache: "false", upload: "false", sarif: "out/report 1.sarif" });
    expect(existsSync(join(folder, "run"))).toBe(false);
    const files = said.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line).file] : []));
    expect(files).toEqual([name, "-b.yaml", "plans/-b.yaml"]);
    expect(existsSync(join(folder, "out/report 1.sarif"))).toBe(true);
    expect(existsSync(join(folder, ".mixwijzer-cache.json"))).toBe(false);
  });

  test("uses no other action that it is told to leave out, and passes on no report that is not there", () => {
    const folder = program.folder({ "cases/a.yaml": good });
    const { used } = runAction(folder, { cache: "false", upload: "false" });
    expect(Object.keys(used)).toEqual(["actions/setup-node@v4"]);
    const wrong = runAction(folder, { args: "--fail-on\nnever" });
    expect(wrong).toMatchObject({ code: 2, outputs: { "exit-code": "2", sarif: "" } });
    expect(wrong.used).not.toHaveProperty(uploader);
  });

  test("builds the program where it is not built yet", () => {
    const actionPath = program.folder({});
    for (const name of ["bin", "package.json"]) {
      cpSync(join(dirname(dirname(program.bin)), name), join(actionPath, name), { recursive: true });
    }
    const npm = standIn("npm", `echo "npm $*"; ln -s '${join(dirname(dirname(program.bin)), "dist")}' dist`);
    const folder = program.folder({ "cases/a.yaml": good });
    const path = `${npm}${delimiter}${process.env.PATH}`;
    const { code, said } = runAction(folder, { cache: "false" }, { actionPath, path });
    expect(said).toContain("npm ci");
    expect(code).toBe(0);
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(scripts.prepare).toContain("scripts/prepare.mjs");
  });
});

describe("the component for GitLab", () => {
  const text = readFileSync(join(root, "examples/ci/templates/mixwijzer-check.yml"), "utf8");
  const [head, body = ""] = text.split(/^---$/m);
  const inputs: Readonly<Record<string, { readonly default: string }>> = parse(head ?? "").spec.inputs;

  /** The job as GitLab makes it of the component, and what its script comes to. */
  function runJob(folder: string, given: Readonly<Record<string, string>> = {}) {
    const filled = body.replace(/\$\[\[ inputs\.(\w+) \]\]/g, (_, name) => given[name] ?? inputs[name]?.default ?? "?");
    const jobs: Readonly<
      Record<
        string,
        {
          readonly script: readonly string[];
          readonly variables: Record<string, string>;
          readonly artifacts: { readonly reports: Readonly<Record<string, string>> };
        }
      >
    > = parse(filled);
    const [name = "", job] = Object.entries(jobs)[0] ?? [];
    const npm = standIn("npm", "exit 0");
    const npx = standIn("npx", `shift; exec '${process.execPath}' '${program.bin}' "$@"`);
    const env = { PATH: [npm, npx, process.env.PATH].join(delimiter), HOME: folder, CI: "true", ...job?.variables };
    const ran = execute(["sh", "-e", "-c", job?.script.join("\n") ?? ""], folder, env);
    return { name, ...ran, reports: job?.artifacts.reports ?? {} };
  }

  test("is two documents of YAML, as GitLab asks", () => {
    expect(parseAllDocuments(text)).toHaveLength(2);
    expect(text.match(/inputs\.\w+/g)?.every((each) => each.slice(7) in inputs)).toBe(true);
  });

  test("is red or green, and leaves the reports that it names", () => {
    const folder = program.folder({ "cases/a.yaml": bad });
    const red = runJob(folder);
    expect(red).toMatchObject({ name: "mixwijzer-check", code: 1 });
    expect(Object.keys(red.reports)).toEqual(["codequality", "junit"]);
    for (const path of Object.values(red.reports)) expect(existsSync(join(folder, path)), path).toBe(true);
    expect(runJob(program.folder({ "cases/a.yaml": good }))).toMatchObject({ code: 0 });
  });

  test("takes other names, paths and options", () => {
    const folder = program.folder({ "p/a.yaml": good, "p/b.yml": bad, "q/c.yaml": good });
    const { name, said, code } = runJob(folder, { job: "plans", paths: "p/*.yaml q", args: "--format ndjson" });
    expect([name, code]).toEqual(["plans", 0]);
    expect(said.match(/"file":"[^"]*"/g)).toEqual(['"file":"p/a.yaml"', '"file":"q/c.yaml"']);
  });
});

describe("the hook for pre-commit", () => {
  const [hook] = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"));

  test("takes cases in YAML with both extensions and cases line by line, all in one run", () => {
    const files = new RegExp(hook.files.replace("(?i)", ""), "i");
    for (const path of ["cases/a.yaml", "p/cases/q/b.yml", "cases/C.YML", "cases/d.ndjson", "cases/e.jsonl"]) {
      expect(path).toMatch(files);
    }
    for (const path of ["a.yaml", "cases/a.json", "showcases/a.yaml", "cases/a.yaml.bak"]) {
      expect(path).not.toMatch(files);
    }
    expect(hook).toMatchObject({ require_serial: true, language: "node", entry: "mixwijzer check" });
    const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(Object.keys(bin)).toEqual(["mixwijzer"]);
  });

  test.skipIf(lacksReader("pre-commit"))("runs as pre-commit installs it, and is red or green", () => {
    // What it installs is this repository once it is built; what builds it would be fetched from the network.
    const source = program.folder({});
    for (const name of ["bin", "dist"]) {
      cpSync(join(dirname(dirname(program.bin)), name), join(source, name), { recursive: true, dereference: true });
    }
    cpSync(join(root, ".pre-commit-hooks.yaml"), join(source, ".pre-commit-hooks.yaml"));
    const { name, version, bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    writeFileSync(join(source, "package.json"), JSON.stringify({ name, version, bin }));
    const folder = program.folder({
      "cases/a.yaml": good,
      "cases/b.YML": good,
      "cases/l.ndjson": '{"facts":{}}\n',
      "c.yaml": "x: 1\n",
    });
    const env = {
      PATH: process.env.PATH,
      HOME: folder,
      PRE_COMMIT_HOME: join(program.folder({}), "home"),
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_AUTHOR_NAME: "A",
      GIT_AUTHOR_EMAIL: "a@example.org",
      GIT_COMMITTER_NAME: "A",
      GIT_COMMITTER_EMAIL: "a@example.org",
    };
    const git = (at: string, ...args: readonly string[]): string => execute(["git", ...args], at, env).said.trim();
    for (const at of [source, folder]) git(at, "init", "-q");
    git(source, "add", "-A", "-f");
    git(source, "commit", "-q", "-m", "built");
    const config = `repos: [{ repo: ${JSON.stringify(source)}, rev: ${git(source, "rev-parse", "HEAD")}, hooks: [{ id: mixwijzer }] }]\n`;
    writeFileSync(join(folder, ".pre-commit-config.yaml"), config);
    git(folder, "add", "-A");
    const green = execute(["pre-commit", "run", "--all-files", "--verbose"], folder, env);
    expect(green.said).toContain("Passed: 3 files");
    expect(green.code).toBe(0);
    writeFileSync(join(folder, "cases/a.yaml"), bad);
    git(folder, "add", "-A");
    const red = execute(["pre-commit", "run", "--all-files"], folder, env);
    expect(red.said).toContain("expectation/phase");
    expect(red.code).toBe(1);
  });
});
