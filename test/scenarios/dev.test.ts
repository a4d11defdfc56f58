import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { example } from "./run.ts";

const root = dirname(dirname(import.meta.dirname));
const folder = mkdtempSync(join(tmpdir(), "mixwijzer-dev-"));
const file = join(folder, "a.yaml");

afterAll(() => rmSync(folder, { recursive: true }));

test("runs the program from its sources, and again where a file that it reads is changed", async () => {
  writeFileSync(file, example("mostly-unknown"));
  const child = spawn(process.execPath, ["scripts/dev.mjs", "advise", file, "--lang", "en"], { cwd: root });
  const shown = { output: "", error: "" };
  child.stdout.on("data", (part) => {
    shown.output += part;
  });
  child.stderr.on("data", (part) => {
    shown.error += part;
  });
  const shows = (text: string) => vi.waitFor(() => expect(shown.output).toContain(text), { timeout: 120_000 });
  try {
    await shows("Not an official position of PBT.");
    writeFileSync(file, example("mostly-unknown").replace(/^title: .*/m, "title: Changed meanwhile"));
    await shows("Changed meanwhile");
    expect(shown.error).not.toContain("WARNING");
  } finally {
    child.kill();
  }
});
