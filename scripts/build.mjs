// Makes what is published: dist/ (the program, the library with its types, the compiled pack, licence notices).
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { bundledPackages, licenceNotices } from "./third-party.mjs";

const root = dirname(import.meta.dirname);
const dist = join(root, "dist");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Published, the built-in pack is not read from its YAML but from what is compiled here. */
const compiledPack = {
  name: "compiled-pack",
  setup({ onResolve }) {
    onResolve({ filter: /\/built-in-pack\.ts$/ }, ({ resolveDir }) => ({
      path: join(resolveDir, "compiled-pack.ts"),
    }));
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.19",
  logLevel: "warning",
  define: { MIXWIJZER_VERSION: JSON.stringify(version) },
};

process.chdir(root);
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
if (existsSync("scripts/compile-schemas.mjs")) run(["scripts/compile-schemas.mjs"]);
await compilePack();
const program = await build({
  ...common,
  entryPoints: ["src/cli/entry.ts"],
  outfile: "dist/cli.cjs",
  format: "cjs",
  minify: true,
  legalComments: "none",
  metafile: true,
  define: { ...common.define, "import.meta.dirname": "__dirname" },
  plugins: [compiledPack],
});
await build({
  ...common,
  entryPoints: ["src/index.ts"],
  outfile: "dist/index.js",
  format: "esm",
  packages: "external",
  plugins: [compiledPack],
});
writeFileSync("dist/THIRD-PARTY.txt", licenceNotices(bundledPackages(program.metafile)));
run([
  fileURLToPath(import.meta.resolve("typescript/package.json")).replace("package.json", "bin/tsc"),
  "-p",
  "tsconfig.build.json",
]);

/** The program's own reader makes the pack, so that the published pack is the one that tests see. */
async function compilePack() {
  const outfile = join(dist, "compile-pack.mjs");
  await build({ ...common, entryPoints: ["src/cli/built-in-pack.ts"], outfile, format: "esm", packages: "external" });
  const { builtIn } = await import(outfile);
  writeFileSync(join(dist, "pack.json"), JSON.stringify(builtIn.pack()));
  rmSync(outfile);
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
