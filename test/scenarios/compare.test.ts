import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { example, run } from "./run.ts";

const anna = example("b2-hybrid-teachers");
const bert = anna
  .replace("  phase: pilot", "  phase: scale-up")
  .replace("  maturity: starting", "  maturity: running")
  .replace("  urgency: shared", "  urgency: unknown");
const carla = anna
  .replace("  actors: [education, employers]", "  actors: [education]")
  .replace("  self-start: slow", '  self-start: "yes"');
const files = { "anna.yaml": anna, "bert.yaml": bert, "team/carla.yaml": carla, "team/anna.yaml": anna };
const three = "compare anna.yaml bert.yaml team/carla.yaml";

describe("compare", () => {
  test.each([
    ["nl", "text", "", "answers-nl.txt"],
    ["en", "text", "", "answers-en.txt"],
    ["nl", "text", " --plain --width 40", "answers.plain.txt"],
    ["en", "markdown", "", "answers.md"],
  ])("tells it in %s as %s%s", async (language, format, more, golden) => {
    const { code, output, error } = await run(`${three} --lang ${language} --format ${format}${more}`, { files });
    expect({ code, error }).toEqual({ code: 0, error: "" });
    await expect(output).toMatchFileSnapshot(`../golden/${golden}`);
  });

  test("prints JSON that keeps to its schema, and leaves nothing of it out", async () => {
    const { output } = await run(`${three} --format json`, { files });
    const schema = (await run("schema compare")).output;
    for (const each of [schema, schema.replaceAll('"additionalProperties": true', '"additionalProperties": false')]) {
      const validate = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(each));
      expect(validate(JSON.parse(output)), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  test("says that none matters where that is proved of each", async () => {
    const other = anna
      .replace("  novelty: new", "  novelty: existing")
      .replace("  maturity: starting", "  maturity: mature");
    const { output } = await run("compare anna.yaml other.yaml --lang en", {
      files: { ...files, "other.yaml": other },
    });
    expect(output).toContain("The answers differ on 2 facts. None of this matters for the mix.");
  });

  test("says that there are no differences", async () => {
    const { code, output } = await run("compare anna.yaml team/anna.yaml --lang en", { files });
    expect(code).toBe(0);
    expect(output).toContain("No differences: everyone gives the same answers, and so the same mix.");
    expect(output).not.toContain("Where the answers differ");
  });

  test("tells on what all agree with --verbose", async () => {
    const told = "On this all agree";
    expect((await run(`${three} --lang en`, { files })).output).not.toContain(told);
    expect((await run(`${three} --lang en --verbose`, { files })).output).toContain(told);
  });

  test.each([
    [
      "by the ids of their cases",
      { "x.yaml": anna, "y.yaml": anna.replace("id: b2-hybrid-teachers", "id: other") },
      ["b2-hybrid-teachers", "other"],
    ],
    ["by their files where two ids are the same", { "x.yaml": anna, "d/y.yaml": anna }, ["x", "y"]],
    [
      "by the way to their files where two files are called the same",
      { "x.yaml": anna, "d/x.yaml": anna },
      ["x.yaml", "d/x.yaml"],
    ],
  ])("calls people %s", async (_, given, names) => {
    const { output } = await run(`compare ${Object.keys(given).join(" ")} --format json`, { files: given });
    expect(JSON.parse(output).participants.map(({ name }: { readonly name: string }) => name)).toEqual(names);
  });

  test("takes each case of a file that holds several", async () => {
    const both = `${anna}\n---\n${bert.replace("id: b2-hybrid-teachers", "id: bert")}`;
    const { code, output } = await run("compare both.yaml --format json", { files: { "both.yaml": both } });
    expect(code).toBe(0);
    expect(JSON.parse(output).participants).toHaveLength(2);
  });

  test.each([
    ["one file", "compare anna.yaml"],
    ["one file, twice", "compare anna.yaml anna.yaml"],
  ])("says what to do with %s", async (_, line) => {
    const { code, output, error } = await run(`${line} --lang en`, { files });
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(error).toContain("usage/needs-another");
    expect(error).toContain("Name the files of the others as well");
  });

  test.each([
    ["a file that is missing", "compare anna.yaml nobody.yaml", "file/missing"],
    ["a broken file", "compare anna.yaml broken.yaml", "case/unknown-value"],
    ["a folder without cases", "compare anna.yaml empty", "file/nothing-in-folder"],
  ])("tells of %s as other commands do, and compares nothing", async (_, line, diagnostic) => {
    const broken = { ...files, "broken.yaml": "facts: { phase: pilt }\n", "empty/read.me": "" };
    const { code, output, error } = await run(line, { files: broken });
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(error).toContain(diagnostic);
    expect(error).not.toContain("usage/needs-another");
  });

  test("goes on with other titles and another theme, and says so", async () => {
    const other = anna.replace(/^title: .*$/m, "title: Iets anders").replace("field: technology", "field: other");
    const { code, output } = await run("compare anna.yaml other.yaml", { files: { ...files, "other.yaml": other } });
    expect(code).toBe(0);
    expect(output).toContain("De titels verschillen:");
    expect(output).toContain("‘Iets anders’ (other)");
    expect(output.replace(/\s+/g, " ")).toContain("De antwoorden verschillen over wat het thema is");
  });

  test.each([
    [{ "a.yaml": anna, "b.yaml": bert }, "Antwoorden naast elkaar"],
    [{ "a.yaml": anna, "b.yaml": bert.replace("language: nl", "language: en") }, "Answers side by side"],
  ])("speaks the language that all cases say, else that of the system", async (given, said) => {
    const { output } = await run("compare a.yaml b.yaml", { files: given });
    expect(output).toContain(said);
  });

  test("writes to a file", async () => {
    const { code, written } = await run(`${three} --format markdown -o out.md`, { files });
    expect(code).toBe(0);
    expect(written.get("out.md")).toContain("# Antwoorden naast elkaar");
  });
});
