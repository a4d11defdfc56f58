// Writes docs/errors.md from the catalogue of diagnostics and its wording.
//   node scripts/document-errors.mjs          writes the page
//   node scripts/document-errors.mjs --check  says whether it is out of date, with exit code 1
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = new URL("..", import.meta.url);
const target = new URL("docs/errors.md", root);

const entry = `
  export { catalogue } from "./src/diagnostics/catalogue.ts";
  export { escapeTerminal } from "./src/diagnostics/format-diagnostic.ts";
  export { wordings } from "./src/language/languages.ts";
`;

const areas = {
  file: "Files",
  yaml: "YAML and JSON",
  shape: "Keys and kinds of values, in cases, packs and settings",
  case: "Cases",
  config: "The settings of a project",
  settings: "Settings of `what-if`",
  pack: "Rule packs",
  usage: "The command line",
  template: "Templates of memos",
  session: "Interviews that were not finished",
  lint: "What `rules lint` and `rules test` find",
  accept: "What `check` finds in what a case accepts",
  check: "What `check` finds",
  portfolio: "Portfolios",
  internal: "Mistakes of mixwijzer itself",
};

async function load() {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(root), loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}

const { catalogue, escapeTerminal, wordings } = await load();

const say = (texts, code, example) => texts.messages[code](example).map(escapeTerminal).join(" ");

function section(code) {
  const { severity, example } = catalogue[code];
  const languages = Object.entries(wordings)
    .map(([name, { diagnostics }]) => `- ${name}: ${say(diagnostics, code, example)}`)
    .sort();
  return [`### ${code}`, "", `${severity[0].toUpperCase()}${severity.slice(1)}.`, "", ...languages, ""];
}

function page() {
  const codes = Object.keys(catalogue);
  const unknown = codes.filter((code) => !(code.split("/")[0] in areas));
  if (unknown.length > 0) throw new Error(`no heading for ${unknown.join(", ")}`);
  const parts = Object.entries(areas).flatMap(([area, title]) => {
    const own = codes.filter((code) => code.startsWith(`${area}/`));
    return own.length === 0 ? [] : [`## ${title}`, "", ...own.flatMap(section)];
  });
  return [
    "# What can be wrong, by code",
    "",
    "Every error, warning and note that mixwijzer gives has a code. For each this page shows an example of what it says",
    "in English and in Dutch, and what to do next. It is made by `node scripts/document-errors.mjs`.",
    "",
    "An error keeps something from being done: the command ends with exit code 2, or with 1 where it is a finding of",
    "`check`, `rules lint` or `rules test`. Warnings and notes do not.",
    "",
    ...parts,
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

if (!process.argv.includes("--check")) writeFileSync(target, page());
else if (readFileSync(target, "utf8") !== page()) {
  console.error("docs/errors.md is out of date: run node scripts/document-errors.mjs");
  process.exitCode = 1;
}
