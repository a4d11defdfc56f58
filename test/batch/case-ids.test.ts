import { expect, test } from "vitest";
import { createCaseIds } from "../../src/batch/case-ids.ts";

const at = (file: string, line: number) => ({ file, line, column: 1, endLine: line, endColumn: 2 });

test("a second case with an id is told with the place of the first", () => {
  const ids = createCaseIds();
  expect(ids.add("a", at("a.yaml", 3))).toBeNull();
  expect(ids.add("b", at("a.yaml", 9))).toBeNull();
  expect(ids.add("a", at("b.yaml", 1))).toMatchObject({
    code: "case/duplicate-id",
    args: { id: "a", file: "a.yaml", line: 3 },
    place: { file: "b.yaml", line: 1 },
  });
});

test("no more ids are kept than memory allows; those are still compared", () => {
  const ids = createCaseIds(1);
  ids.add("a", at("a.yaml", 1));
  expect(ids.add("b", at("a.yaml", 2))).toBeNull();
  expect(ids.add("b", at("a.yaml", 3))).toBeNull();
  expect(ids.add("a", at("a.yaml", 4))).not.toBeNull();
});
