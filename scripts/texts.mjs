// Lists every sentence that the program can print, each once, under the first heading that has it. Build first.
// In every language, or in those named: node scripts/texts.mjs nl
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { build } from "esbuild";
import { parse } from "yaml";

process.chdir(dirname(import.meta.dirname));
const contents = `export { catalogue } from "./src/diagnostics/catalogue.ts";
export { wordings } from "./src/language/languages.ts"`;
const stdin = { contents, resolveDir: process.cwd(), loader: "ts" };
const { outputFiles } = await build({ stdin, bundle: true, platform: "node", format: "esm", write: false });
const { catalogue, wordings } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);

const messages = (language) =>
  Object.entries(catalogue).flatMap(([code, { example }]) => wordings[language].diagnostics.messages[code](example));

/** The texts of code: strings and templates, in which ${…} stands for what is filled in; that comes out by itself. */
function literals(code, end = "", from = 0) {
  const token = end === "`" ? /\$\{|\\?./sy : /\/\/[^\n]*|\/\*.*?\*\/|"((?:[^"\\]|\\.)*)"|\\?./sy;
  const closes = end === "`" ? { "${": "}" } : { "{": "}", "`": "`" };
  const texts = [];
  let [at, text] = [from, ""];
  while (at < code.length && code[at] !== end) {
    token.lastIndex = at;
    const [read, string = ""] = token.exec(code);
    const after = at + read.length;
    const inner = closes[read] ? literals(code, closes[read], after) : { texts: [string], at: after - 1 };
    texts.push(...inner.texts);
    text += closes[read] ? `\${…}` : read;
    at = inner.at + 1;
  }
  return { texts: end === "`" ? [...texts, text] : texts, at };
}

const files = (language) =>
  readdirSync(`src/language/${language}`)
    .flatMap((name) => literals(readFileSync(`src/language/${language}/${name}`, "utf8")).texts)
    .filter((text) => /\S \S/.test(text));

function textsIn(value, language) {
  if (typeof value !== "object" || value === null) return [];
  const parts = Object.values(value).flatMap((part) => textsIn(part, language));
  return typeof value[language] === "string" ? [value[language], ...parts] : parts;
}

const pack = (language) =>
  readdirSync("rules/pbt", { recursive: true })
    .filter((name) => /^(?!tests).*\.yaml$/.test(name))
    .flatMap((name) => textsIn(parse(readFileSync(`rules/pbt/${name}`, "utf8")), language));

function printed(command, ends, language) {
  const cases = readdirSync("examples").filter((name) => name.endsWith(".yaml"));
  return cases.flatMap((name) => {
    const args = ["bin/mixwijzer.js", ...command, `examples/${name}`, "--lang", language];
    const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
    return stdout.split(ends).map((part) => part.replace(/\s+/g, " ").trim());
  });
}

const chapters = (language) => ({
  Messages: messages(language),
  "Texts of the program": files(language),
  "Texts of the rules": pack(language),
  "Advice on the examples": printed(["advise", "--verbose", "--width", "1000"], "\n", language),
  "Memos on the examples": printed(["memo", "--quiet"], /\n(?=\n|\s*[-|#]|\s*\d+\. |\[\^)/, language),
});

const seen = new Set([""]);
for (const language of process.argv[2] ? process.argv.slice(2) : Object.keys(wordings)) {
  for (const [title, texts] of Object.entries(chapters(language))) {
    console.log(`\n== ${title} (${language}) ==\n`);
    for (const sentence of texts.flatMap((text) => text.split(/(?<=[.?!])\s+|\n+/))) {
      if (!seen.has(sentence)) console.log(sentence);
      seen.add(sentence);
    }
  }
}
