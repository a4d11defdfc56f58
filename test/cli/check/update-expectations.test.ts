import { expect, test } from "vitest";
import { checkFile } from "../../../src/batch/check-file.ts";
import { createChecker } from "../../../src/batch/create-checker.ts";
import { createUpdater } from "../../../src/cli/check/update-expectations.ts";
import { cli as cliWording } from "../../../src/language/en/cli.ts";
import { realPack } from "../../support/real-pack.ts";
import { memoryIo } from "../memory-io.ts";

const text = "facts: { phase: pilot }\nexpect: { phase: scale-up }\n";
const run = { checker: createChecker(realPack), language: undefined, fallback: "en" as const };

test.each([
  ["as it was is rewritten", text, [text.replace("scale-up", "pilot"), []]],
  ["saved by someone meanwhile is left alone", `${text}# mine\n`, [undefined, ["check/cannot-update"]]],
])("a file %s", async (_, later, [rewritten, codes]) => {
  const io = memoryIo([], { files: { "a.yaml": text } });
  const updater = createUpdater(io, realPack, cliWording, false);
  updater.apply({ path: "a.yaml", name: "a.yaml", below: null }, [...checkFile({ path: "a.yaml", text }, run)]);
  await io.write("a.yaml", later, { kind: "named", overwrite: true, revised: true });
  io.written.clear();
  const diagnostics = await updater.finish();
  expect([io.written.get("a.yaml"), diagnostics.map(({ code }) => code)]).toEqual([rewritten, codes]);
});
