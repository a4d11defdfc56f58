import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("docs/errors.md says what the catalogue and its wording say", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/document-errors.mjs", "--check"], {
    cwd: fileURLToPath(new URL("../../", import.meta.url)),
    encoding: "utf8",
  });
  expect(stderr).not.toContain("out of date");
  expect(status).toBe(0);
});
