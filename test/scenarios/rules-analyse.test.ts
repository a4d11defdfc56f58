import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { changedFiles } from "../fixtures/packs/small-pack.ts";
import { run } from "./run.ts";

const files = Object.fromEntries(Object.entries(changedFiles()).map(([path, text]) => [`mine/${path}`, text]));
const few = "rules analyse --rules mine --sample 80";

describe("rules analyse", () => {
  test("tells what decides in the rules", async () => {
    const { code, output, error } = await run(`${few} --lang en`, { files });
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(output).toMatchSnapshot();
  });

  test("as Markdown, in Dutch too, and as data", async () => {
    const { output } = await run(`${few} --lang nl --format markdown`, { files });
    expect(output).toMatch(/^# Wat er beslist in small 1\.0\.0 \([0-9a-f]{12}\)\n/);
    expect(output).toMatch(/^\| Niveau \| Begin \| Later \| alle \|$/m);
    const data = JSON.parse((await run(`${few} --format json --seed 3`, { files })).output);
    expect(data).toMatchObject({ schema: "mixwijzer/rules-analysis/1", seed: 3, drawn: 80, pack: { id: "small" } });
  });

  test("as a picture that is well-formed and can be read aloud; the extension of the file chooses it", async () => {
    const { code, written } = await run(`${few} --lang en -o levels.svg`, { files });
    expect(code).toBe(0);
    const picture = written.get("levels.svg") ?? "";
    const root = new DOMParser().parseFromString(picture, "image/svg+xml").documentElement;
    expect(root?.tagName).toBe("svg");
    expect(picture).toContain("<title>Levels by phase");
    expect(picture).toContain("<desc>Start: Money: leads in 36 %, supports in 64 %;");
    expect((await run(`${few} --lang en --format svg`, { files })).output).toBe(picture);
  });

  test.each([
    ["rules analyse --rules nowhere", "nowhere"],
    [`${few} --format pdf`, "--format"],
    [`${few} -o levels.png`, "levels.png"],
  ])("%s cannot be done: the exit code is 2", async (line, named) => {
    const { code, output, error } = await run(`${line} --lang en`, { files });
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(error).toContain(named);
  });
});
