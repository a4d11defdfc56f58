import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCases } from "../../../src/case/read-cases.ts";
import { measureMutants } from "../../../src/tooling/measure/measure-tests.ts";
import { realPack } from "../../support/real-pack.ts";

test("the tests of the built-in pack notice nine of ten small mistakes in it, and in less than five minutes", () => {
  const folder = join(import.meta.dirname, "../../../rules/pbt/tests");
  const tests = readdirSync(folder).flatMap((name) =>
    readCases({ path: name, text: readFileSync(join(folder, name), "utf8") }, realPack).cases.map((each) => each.case),
  );
  const start = process.cpuUsage();
  // Without drawing, what is undecided survives: the share is no higher than it would be with it.
  const { share, counts } = measureMutants(realPack, { tests, seed: 1, drawn: 0 });
  const { user, system } = process.cpuUsage(start);
  expect(counts.killed + counts.survived).toBeGreaterThan(1000);
  expect(share).toBeGreaterThanOrEqual(90);
  expect((user + system) / 1e6).toBeLessThan(300);
});
