// Bundles the benchmark with the sources it measures, and runs it. Everything after `npm run bench --` is handed on.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { runnable } from "../../scripts/runnable.mjs";

const root = dirname(dirname(import.meta.dirname));
process.chdir(root);
const folder = join(root, "node_modules/.cache/mixwijzer");
mkdirSync(folder, { recursive: true });
const outfile = join(folder, "bench.cjs");
await build({
  entryPoints: ["test/bench/bench.ts"],
  outfile,
  ...runnable,
});
await import(pathToFileURL(outfile).href);
