import { globSync } from "tinyglobby";
import { expect, it } from "vitest";
import config from "../../vitest.config.ts";
import { everyTest, thoroughTests } from "./suites.ts";

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

it("has every test file in one of the two halves", () => {
  const halves = [...filesOf("quick"), ...filesOf("thorough")];
  expect(halves.toSorted()).toEqual(matching(everyTest));
  expect(new Set(halves).size).toBe(halves.length);
});

it.each(thoroughTests)("finds files by %s", (pattern) => {
  expect(matching(pattern)).not.toEqual([]);
});
