// Writes the JSON Schemas in schemas/, which the examples name and editors read. Build first.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";

process.chdir(dirname(import.meta.dirname));
mkdirSync("schemas", { recursive: true });
const results = ["advice", "explain", "what-if", "compare", "check", "portfolio"];
const aboutRules = ["rules-list", "rules-show", "rules-test", "rules-prove", "rules-diff", "rules-analyse"];
for (const name of ["case", "config", "pack", ...results, ...aboutRules]) {
  const args = ["schema", name, "--lang", "en", "--force", "--output", join("schemas", `${name}.schema.json`)];
  const { status } = spawnSync(process.execPath, ["bin/mixwijzer.js", ...args], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
