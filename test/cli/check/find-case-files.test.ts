import { expect, test } from "vitest";
import { findCaseFiles } from "../../../src/cli/check/find-case-files.ts";
import { memoryIo } from "../memory-io.ts";

/** The working directory is /home/adviser. */
const paths = ["a.yaml", "../b/a.yaml", "/home/b/a.yaml", "/home/c/a.yaml", "/home/adviser/a.yaml"];
const files = Object.fromEntries(paths.map((path) => [path, "title: A"]));

async function namesOf(...operands: readonly string[]): Promise<readonly string[]> {
  return (await findCaseFiles(memoryIo([], { files }), operands, undefined)).files.map(({ name }) => name);
}

test.each([
  ["files of one name in other folders", ["/home/b/a.yaml", "/home/c/a.yaml"], ["../b/a.yaml", "../c/a.yaml"]],
  ["one file, by two ways", ["/home/adviser/a.yaml", "./a.yaml", "a.yaml"], ["a.yaml"]],
  ["one file elsewhere, by two ways", ["/home/b/a.yaml", "../b/a.yaml"], ["../b/a.yaml"]],
])("names each file once: %s", async (_, operands, names) => expect(await namesOf(...operands)).toEqual(names));

test("finds case files in a folder whatever the case of their extension", async () => {
  const world = { files: { "c/A.YAML": "", "c/b.Yml": "", "c/C.NDJSON": "", "c/d.JsonL": "", "c/e.JSON": "" } };
  const found = await findCaseFiles(memoryIo([], world), ["c"], undefined);
  expect(found.files.map(({ name }) => name)).toEqual(["c/A.YAML", "c/C.NDJSON", "c/b.Yml", "c/d.JsonL"]);
});
