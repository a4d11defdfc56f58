// Makes what is published, in dist/ or the folder that is named: the program, the compiled pack, licence notices, and
// the library with its types. With --program all but the library; with --maps with source maps of the program.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { bundleLibrary, bundlePage } from "./browser.mjs";
import { lighten } from "./lighten.mjs";
import { pruneTypes } from "./prune-types.mjs";
import { bundledPackages, licenceNotices } from "./third-party.mjs";

const root = dirname(import.meta.dirname);
const { values, positionals } = parseArgs({
  options: { program: { type: "boolean" }, maps: { type: "boolean", default: false } },
  allowPositionals: true,
});
const dist = resolve(positionals[0] ?? join(root, "dist"));
process.chdir(root);
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** Published, the built-in pack is not read from its YAML but from what is compiled here. */
const compiledPack = {
  name: "compiled-pack",
  setup({ onResolve }) {
    onResolve({ filter: /\/built-in-pack\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace("built-in-pack", "compiled-pack")),
    }));
  },
};

/**
 * What is loaded later and is in a file of its own: what is imported, and which file that is; the first counts. A command
 * imports itself to run: the command line has only how it is typed.
 */
const later = [
  [/\/commands\/(rules-[^/]+|help|completion)\.ts$/, "rules"],
  [/\/commands\/(init|schema)\.ts$/, "forms"],
  [/\/commands\/(check|merge|migrate)\.ts$/, "check"],
  [/\/commands\/(memo|portfolio|explore)\.ts$/, "memo"],
  [/\/commands\/[^/]+\.ts$/, "advice"],
  [/\/run-interview\.ts$/, "interview"],
  [/\/pack\/read-pack\.ts$/, "rules"],
  [/\/locate-pack\.ts$/, "rules"],
  [/\/read-config\.ts$/, "config"],
  [/\/format-diagnostic\.ts$/, "format-diagnostic"],
  [/\/prompt-dialogue\.ts$/, "prompts"],
  [/\/docx\/render-memo\.ts$/, "docx"],
  [/^chalk$/, "chalk"],
  [/^ignore$/, "ignore"],
  [/^diff$/, "diff"],
  [/^tinyglobby$/, "tinyglobby"],
];

const apart = {
  name: "apart",
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      const imported = path.startsWith(".") ? join(resolveDir, path) : path;
      const found = later.find(([file]) => file.test(imported));
      return found && { path: `./${found[1]}.cjs`, external: true };
    });
  },
};

/** What is said in a room, in a language: each in a file of its own, read when something is first said of it. */
const words = {
  name: "words",
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /\/language\/[^/]+\/index\.ts$/ }, ({ path }) => {
      const language = basename(dirname(path));
      const text = readFileSync(path, "utf8");
      const found = [...text.matchAll(/^import \{ ([\w, ]+) \} from "\.\/(\w+)\.ts";$/gm)];
      const lacking = roomsOfWording().filter((room) => !found.some(([, names]) => names.split(", ").includes(room)));
      if (lacking.length > 0) {
        throw new Error(`${path} lacks a line \`import { … } from "./….ts";\` for ${lacking.join(", ")}`);
      }
      const rooms = found.flatMap(([, names, file]) =>
        names.split(", ").map(
          (room) => `let ${room}; Object.defineProperty(${language}, "${room}", {
            enumerable: true,
            get: () => ${room} ??= require("./${language}-${file}.cjs").${room},
          });`,
        ),
      );
      return { contents: [`export const ${language} = {};`, ...rooms].join("\n"), loader: "js" };
    });
    onResolve({ filter: /^\.\/[a-z]+-[a-z]+\.cjs$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** What all files of the program share while it runs, so that it is in none of them. */
const shared = {
  name: "shared",
  setup({ onResolve }) {
    onResolve({ filter: /\/at-hand\.ts$/ }, ({ kind }) =>
      kind === "entry-point" ? undefined : { path: "./at-hand.cjs", external: true },
    );
  },
};

/** Most texts are read without `yaml`, so that it is in a file of its own too, which is loaded when something of it is used. */
const yamlApart = {
  name: "yaml-apart",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^yaml$/ }, () => ({ path: "yaml", namespace: "yaml-apart" }));
    onLoad({ filter: /./, namespace: "yaml-apart" }, () => ({
      contents: [
        "let yaml;",
        ...yamlNames().map(
          (name) =>
            `Object.defineProperty(exports, "${name}", { enumerable: true, get: () => (yaml ??= require("./yaml.cjs")).${name} });`,
        ),
      ].join("\n"),
      loader: "js",
    }));
    onResolve({ filter: /^\.\/yaml\.cjs$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** What our sources use of `yaml`, types left out. */
function yamlNames() {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const lists = sources.flatMap((file) =>
    [...readFileSync(join("src", file), "utf8").matchAll(/^import \{([^}]*)\} from "yaml";$/gm)].map(
      ([, list]) => list,
    ),
  );
  const names = lists.flatMap((list) => list.split(",").map((name) => name.trim()));
  return [...new Set(names.filter((name) => name !== "" && !name.startsWith("type ")))].sort();
}

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.19",
  logLevel: "warning",
  define: { MIXWIJZER_VERSION: JSON.stringify(version) },
};

const pack = await compilePack();
if (pack === null) process.exit(1);
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, "pack.json"), JSON.stringify(pack));
await buildProgram();
if (!values.program) {
  await buildLibrary();
  writeTypes();
}

/**
 * The program's own reader makes the pack, so that the published pack is the one that tests see, and tells what is wrong
 * with it, if so. Before anything is removed: a mistake in the rules leaves what was built before.
 */
async function compilePack() {
  const { outputFiles } = await build({
    ...common,
    stdin: {
      contents: 'export * from "./compile-pack.ts"; export * from "./node-io.ts";',
      resolveDir: "src/cli",
    },
    format: "cjs",
    define: { ...common.define, "import.meta.dirname": "__dirname" },
    write: false,
  });
  const made = { exports: {} };
  new Function("module", "exports", "require", outputFiles[0].text)(made, made.exports, createRequire(import.meta.url));
  return made.exports.compilePack(made.exports.nodeIo(), "rules/pbt");
}

/**
 * Few files, each with all it needs, since a terminal tool is judged by how fast it starts: the command line, what the
 * commands do, what is only needed for work on rules, and what is only needed where something is wrong. With the
 * licences of what went into them.
 */
async function buildProgram() {
  const files = {
    cli: { entryPoints: ["src/cli/entry.ts"], plugins: [compiledPack, lighten, apart, words, shared, yamlApart] },
    advice: commandsOf("advice"),
    memo: commandsOf("memo"),
    check: commandsOf("check"),
    config: { entryPoints: ["src/cli/config/read-config.ts"], plugins: [lighten, apart, words, shared, yamlApart] },
    interview: {
      entryPoints: ["src/cli/interview/run-interview.ts"],
      plugins: [lighten, apart, words, shared, yamlApart],
    },
    forms: commandsOf("forms"),
    rules: commandsOf("rules", 'export * from "../../pack/read-pack.ts"; export * from "../locate-pack.ts";'),
    "format-diagnostic": { entryPoints: ["src/diagnostics/format-diagnostic.ts"], plugins: [lighten, words, shared] },
    prompts: { entryPoints: ["src/terminal/prompt-dialogue.ts"], plugins: [lighten, words, shared] },
    docx: { entryPoints: ["src/report/docx/render-memo.ts"], plugins: [lighten, words, shared], legalComments: "eof" },
    chalk: { entryPoints: ["chalk"] },
    diff: { stdin: { contents: 'export { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";', resolveDir: root } },
    "at-hand": { entryPoints: ["src/language/at-hand.ts"] },
    yaml: { stdin: { contents: `export { ${yamlNames().join(", ")} } from "yaml";`, resolveDir: root } },
    ignore: { entryPoints: ["ignore"] },
    tinyglobby: { entryPoints: ["./node_modules/tinyglobby/dist/index.cjs"] },
    ...Object.fromEntries(wordFiles().map(([name, file]) => [name, { entryPoints: [file] }])),
  };
  const packages = new Set();
  for (const [name, options] of Object.entries(files)) {
    const { metafile } = await build({
      ...common,
      legalComments: "none",
      ...options,
      outfile: join(dist, `${name}.cjs`),
      format: "cjs",
      minify: true,
      metafile: true,
      sourcemap: values.maps,
      // Of the two forms in which this package comes, the one that can be left out of where it is not used.
      alias: { yaml: "./node_modules/yaml/browser/dist/index.js" },
      // Node's own import() would start its loader of ES modules, for files that are none.
      supported: { "dynamic-import": false },
      define: { ...common.define, "import.meta.dirname": "__dirname" },
    });
    for (const folder of bundledPackages(metafile)) packages.add(folder);
  }
  const page = await bundlePage();
  writeFileSync(join(dist, "page.js"), page.text);
  const library = await bundleLibrary(pack);
  for (const { metafile } of [page, library]) for (const folder of bundledPackages(metafile)) packages.add(folder);
  writeFileSync(join(dist, "THIRD-PARTY.txt"), licenceNotices([...packages].sort()));
}

/** What the commands do whose code is in the file of that name. */
function commandsOf(name, rest = "") {
  const nameOf = (file) => later.find(([imported]) => imported.test(`/commands/${file}`))?.[1];
  const files = readdirSync("src/cli/commands").filter((file) => nameOf(file) === name);
  return {
    stdin: {
      contents: [...files.map((file) => `export * from "./${file}";`), rest].join("\n"),
      resolveDir: "src/cli/commands",
    },
    plugins: [lighten, apart, words, shared, yamlApart],
  };
}

/** The files with what is said, by the name under which each is published. */
function wordFiles() {
  const folders = readdirSync("src/language", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name: language }) =>
    roomsOf(language).map((room) => [`${language}-${room}`, `src/language/${language}/${room}.ts`]),
  );
}

/** The rooms of which a language speaks, each in the file of that name. */
/** Of what every language has words. */
function roomsOfWording() {
  const [, body] = readFileSync("src/language/wording.ts", "utf8").split("export interface Wording {");
  return [...body.split("}")[0].matchAll(/readonly (\w+):/g)].map(([, room]) => room);
}

function roomsOf(language) {
  const files = readdirSync(join("src/language", language)).filter(
    (file) => file !== "index.ts" && file !== "phrases.ts",
  );
  return files.map((file) => file.replace(/\.ts$/, ""));
}

/** One module for Node.js and for browsers, which imports nothing. */
async function buildLibrary() {
  const { text } = await bundleLibrary(pack);
  writeFileSync(join(dist, "index.js"), text);
}

function writeTypes() {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const args = [compiler, "-p", "tsconfig.build.json", "--outDir", join(dist, "types")];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  pruneTypes(join(dist, "types"));
}
