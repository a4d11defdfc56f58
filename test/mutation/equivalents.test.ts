import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { equivalents } from "./equivalents.ts";
import { listMutants } from "./list-mutants.ts";

test("every mutant that is said to change nothing is still there", () => {
  const keys = Object.keys(equivalents);
  const files = new Set(keys.map((key) => key.split(" | ", 1)[0] ?? ""));
  const made = [...files].flatMap((file) => listMutants(file, readFileSync(file, "utf8")).map(({ key }) => key));
  expect(keys.filter((key) => !made.includes(key))).toEqual([]);
});
