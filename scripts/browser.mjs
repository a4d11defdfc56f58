// What is built for browsers, in which there is no Node.js: the library, and the script of the page to think with.
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";
import { lighten } from "./lighten.mjs";

const common = {
  bundle: true,
  platform: "browser",
  target: "es2022",
  logLevel: "silent",
  minify: true,
  legalComments: "none",
  metafile: true,
  write: false,
};

/** The built-in pack is in the code: there are no files to read it from. */
const embeddedPack = {
  name: "embedded-pack",
  setup({ onResolve }) {
    onResolve({ filter: /\/built-in-pack\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace("built-in-pack", "embedded-pack")),
    }));
  },
};

/** What no page says, in any language: rooms of words, and kinds of diagnostics. A page is to stay small. */
export const unsaidInPage = {
  rooms: ["cli", "portfolio", "tooling"],
  diagnostics: ["check", "config", "lint", "pack", "portfolio", "session", "settings", "usage"],
};

/** Leaves what no page says out of it. */
const sayLess = {
  name: "say-less",
  setup({ onLoad }) {
    onLoad({ filter: new RegExp(`/language/[^/]+/(?:${unsaidInPage.rooms.join("|")})\\.ts$`) }, ({ path }) => ({
      contents: `export const ${basename(path, ".ts")} = {};`,
    }));
    onLoad({ filter: /\/language\/[^/]+\/diagnostics\.ts$/ }, ({ path }) => ({
      contents: unsaidInPage.diagnostics.reduce(
        (text, kind) => withoutKind(text, kind, path),
        readFileSync(path, "utf8"),
      ),
      loader: "ts",
    }));
  },
};

/** The source of what diagnostics say, without the entries of a kind: each begins on a line of its own. */
function withoutKind(text, kind, path) {
  const left = text.replace(new RegExp(`^    "${kind}/[^"]+": [^]*?(?=^    ["/]|^  \\})`, "gm"), "");
  if (left === text) throw new Error(`${path} has no diagnostics ${kind}/… to leave out`);
  return left;
}

/** The library as one module that imports nothing; `pack` is the compiled pack. Fails on whatever is of Node.js. */
export async function bundleLibrary(pack, root = dirname(import.meta.dirname)) {
  const { outputFiles, metafile } = await build({
    ...common,
    absWorkingDir: root,
    entryPoints: ["src/index.ts"],
    format: "esm",
    plugins: [embeddedPack, lighten],
    define: { ...versionIn(root), MIXWIJZER_PACK: JSON.stringify(JSON.stringify(pack)) },
  });
  return { text: outputFiles[0].text, metafile };
}

/** The script of the page to think with, which is its worker's too. Fails on whatever is of Node.js. */
export async function bundlePage(root = dirname(import.meta.dirname)) {
  const { outputFiles, metafile } = await build({
    ...common,
    absWorkingDir: root,
    entryPoints: ["src/explore/browser/start.ts"],
    format: "iife",
    charset: "utf8",
    plugins: [lighten, sayLess],
    define: versionIn(root),
  });
  return { text: outputFiles[0].text, metafile };
}

function versionIn(root) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return { MIXWIJZER_VERSION: JSON.stringify(version) };
}
