import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(import.meta.dirname));

/** Every source knows where it stands, though it runs from elsewhere. */
const placed = {
  name: "placed",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](src|test|scripts)[\\/].*\.m?ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8")
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
      loader: "ts",
    }));
  },
};

/** Bundles a campaign with the sources that it tries, without the overhead of a test runner; returns the folder of its programs. */
export async function bundleCampaign() {
  const outdir = join(root, "coverage/campaign/program");
  await build({
    absWorkingDir: root,
    entryPoints: ["test/soak/lead-campaign.ts", "test/soak/run-part.ts"],
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    target: "node20.19",
    format: "esm",
    logLevel: "warning",
    external: ["esbuild", "playwright-core"],
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.filename);' },
    plugins: [placed],
  });
  return outdir;
}
