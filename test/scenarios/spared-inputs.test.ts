import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { builtIn } from "../../src/built-in/built-in-pack.ts";
import { main } from "../../src/cli/main.ts";
import { nodeIo } from "../../src/cli/node-io.ts";
import { example } from "./run.ts";

let folder = "";
const pack = builtIn.pack();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mixwijzer-inputs-"));
  mkdirSync(join(folder, "cases"));
  writeFileSync(join(folder, "c.yaml"), example("b2-hybrid-teachers"));
  writeFileSync(join(folder, "cases/b2-hybrid-teachers.md"), "# {{onderwerp}}\n\n{{besluit}}\n");
  writeFileSync(join(folder, "cases/d.yaml"), example("mostly-unknown"));
  writeFileSync(join(folder, "form.md"), "# {{onderwerp}}\n\n{{besluit}}\n");
  cpSync(join(import.meta.dirname, "../../rules/pbt"), join(folder, "rules"), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the program on this machine's files; names that start with `@` are in the folder. */
async function run(args: readonly string[]): Promise<{ readonly code: number; readonly error: string }> {
  const printed = { output: "", error: "" };
  const io = {
    ...nodeIo(),
    args: args.map((arg) => arg.replace("@", `${folder}/`)),
    environment: {},
    print: (stream: "output" | "error", content: string | Uint8Array) => {
      printed[stream] += content;
    },
  };
  return { code: await main(io, { ...builtIn, pack: () => pack }), error: printed.error };
}

function contents(): readonly (readonly [string, string])[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name));
  return names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]);
}

const commands: readonly (readonly [args: string, input: string])[] = [
  ["advise @c.yaml", "c.yaml"],
  ["advise @c.yaml --rules @rules", "rules/pack.yaml"],
  ["explain @c.yaml", "c.yaml"],
  ["what-if @c.yaml --set phase=scale-up", "c.yaml"],
  ["compare @c.yaml @cases/d.yaml", "cases/d.yaml"],
  ["memo @c.yaml", "c.yaml"],
  ["memo @c.yaml --template @form.md", "form.md"],
  ["check @c.yaml", "c.yaml"],
  ["rules list --rules @rules", "rules/pack.yaml"],
  ["rules show funding --rules @rules", "rules/facts.yaml"],
  ["schema case --rules @rules", "rules/facts.yaml"],
];

describe.each([
  ["as it is named", (input: string) => join(folder, input)],
  [
    "through a link",
    (input: string) => {
      symlinkSync(join(folder, input), join(folder, "link.md"));
      return join(folder, "link.md");
    },
  ],
  [
    "through a folder that is a link",
    (input: string) => {
      symlinkSync(folder, join(folder, "link"));
      return join(folder, "link", input);
    },
  ],
])("no output is written over an input, %s", (_, lead) => {
  test.skipIf(process.platform === "win32").each(commands)("by %s", async (line, input) => {
    const output = lead(input);
    const before = contents();
    const { code, error } = await run([...line.split(" "), "-o", output, "--force"]);
    expect(code).toBe(2);
    // A name that says that it is YAML is refused for that, before anything is read.
    expect(error).toContain(/\.yaml$/.test(output) ? "usage/bad-extension" : "usage/overwrites-input");
    expect(contents()).toEqual(before);
  });
});

test("without --force, an input is called an input too, not a file to replace by force", async () => {
  symlinkSync(join(folder, "c.yaml"), join(folder, "link.txt"));
  expect((await run(["advise", "@c.yaml", "-o", join(folder, "link.txt")])).error).toContain("usage/overwrites-input");
});

test("no report is written over an input by its own option, nor over a part that is merged", async () => {
  const blob = join(folder, "part.json");
  symlinkSync(join(folder, "c.yaml"), join(folder, "link.json"));
  await run(["check", "@c.yaml", "--format", "blob", "-o", blob]);
  const before = contents();
  expect((await run(["check", "@c.yaml", "--output.json", join(folder, "link.json"), "--force"])).error).toContain(
    "usage/overwrites-input",
  );
  expect((await run(["merge", blob, "-o", blob, "--force"])).error).toContain("usage/overwrites-input");
  expect(contents()).toEqual(before);
});

test("no memo is written over the template in its folder, and none is begun", async () => {
  const before = contents();
  const form = "@cases/b2-hybrid-teachers.md";
  const { code, error } = await run(["memo", "@c.yaml", "--template", form, "--out", "@cases", "--force"]);
  expect(code).toBe(2);
  expect(error).toContain("usage/overwrites-input");
  expect(contents()).toEqual(before);
});

test.skipIf(process.platform === "win32")(
  "a second name of an input may be written: the input keeps the other",
  async () => {
    const before = readFileSync(join(folder, "c.yaml"), "utf8");
    linkSync(join(folder, "c.yaml"), join(folder, "second.txt"));
    expect((await run(["advise", "@c.yaml", "-o", join(folder, "second.txt"), "--force"])).code).toBe(0);
    expect(readFileSync(join(folder, "c.yaml"), "utf8")).toBe(before);
  },
);

test("what is read to be written anew is written: expectations and a baseline", async () => {
  const wrong = example("b2-hybrid-teachers").replace(/^ {2}lead: .*$/m, "  lead: [funding]");
  writeFileSync(join(folder, "c.yaml"), wrong);
  await run(["check", "@c.yaml", "--update"]);
  expect(readFileSync(join(folder, "c.yaml"), "utf8")).not.toBe(wrong);
  writeFileSync(join(folder, "base.json"), '{"schema":"mixwijzer/baseline/1","findings":[]}\n');
  const { code } = await run(["check", "@c.yaml", "--baseline", "@base.json", "--update-baseline", "--force"]);
  expect(code).toBe(0);
});
