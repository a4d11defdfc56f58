import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import config from "../../vitest.config.ts";
import { lacksReader } from "./readers.ts";
import { everyTest, testsAlone, thoroughTests } from "./suites.ts";

const { scripts } = manifest;
const matching = (patterns: string | readonly string[]) => globSync(patterns).sort();

/** The files of a project by name. */
function filesOf(name: string): readonly string[] {
  const projects = config.test?.projects ?? [];
  const [found] = projects.flatMap((project) =>
    typeof project === "object" && "test" in project && project.test?.name === name ? [project.test] : [],
  );
  const include = [...(found?.include ?? [])];
  return globSync(include, { ignore: [...(found?.exclude ?? [])] }).sort();
}

it("has every test file in one part, of which the scripts run all", () => {
  const parts = ["quick", "thorough", "alone"].flatMap(filesOf);
  expect(parts.toSorted()).toEqual(matching(everyTest));
  expect(new Set(parts).size).toBe(parts.length);
  expect(config.test?.projects).toHaveLength(3);
  expect(`${scripts.test} ${scripts["test:rest"]}`.match(/(?<=--project )\w+/g)?.sort()).toEqual([
    "alone",
    "quick",
    "thorough",
  ]);
  expect(scripts["test:all"]).toBe("vitest run");
});

it("runs each file alone that puts something in the place of a module", () => {
  const mocking = matching(everyTest).filter((path) => /\bvi\.(?:do)?[mM]ock\("/.test(readFileSync(path, "utf8")));
  expect(mocking).toEqual(matching(testsAlone));
});

it.each([...testsAlone, ...thoroughTests])("finds files by %s", (pattern) => {
  expect(matching(pattern)).not.toEqual([]);
});

it("has npm run readers run every file with tests that are skipped for want of a program to read with", () => {
  const skipping = matching(everyTest).filter((path) => /skipIf\(lacksReader\(/.test(readFileSync(path, "utf8")));
  expect(skipping.length).toBeGreaterThan(2);
  expect(skipping.filter((path) => !scripts.readers.split(" ").includes(path))).toEqual([]);
});

it("lets the gate name each of these programs", () => {
  expect(() => lacksReader("no-such-reader")).toThrow("readers.json");
  expect(readFileSync(".ci/run", "utf8")).toContain('readFileSync("test/support/readers.json", "utf8")');
});
