// Compiles the JSON Schemas of packs, cases and settings to code that needs no ajv when it runs.
//   node scripts/compile-schemas.mjs          writes the generated files
//   node scripts/compile-schemas.mjs --check  says which of them are out of date, with exit code 1
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";

const root = new URL("..", import.meta.url);

async function load(path) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(path, root))],
    bundle: true,
    platform: "node",
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}

// inlineRefs: false makes one function of each definition; inlined, the code is four times as long.
function compile(schema, names) {
  const ajv = new Ajv2020({
    allErrors: true,
    inlineRefs: false,
    messages: false,
    unicodeRegExp: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(schema, "schema");
  const code = standalone.default(ajv, names);
  if (/\brequire\(/.test(code)) throw new Error("the generated code needs ajv at run time");
  return `// Made by scripts/compile-schemas.mjs; do not change by hand.\n${code}`;
}

const { packSchema, packParts } = await load("src/pack/pack-schema.ts");
const { caseShape } = await load("src/case/case-schema.ts");
const { configSchema } = await load("src/cli/config/config-schema.ts");

const generated = {
  "src/pack/generated/pack-shapes.js": compile(
    packSchema,
    Object.fromEntries(packParts.map((part) => [part, `schema#/$defs/${part}`])),
  ),
  "src/case/generated/case-shape.js": compile(caseShape, { caseFile: "schema" }),
  "src/cli/config/generated/config-shape.js": compile(configSchema, { configFile: "schema" }),
};

const check = process.argv.includes("--check");
for (const [path, code] of Object.entries(generated)) {
  const target = new URL(path, root);
  if (!check) writeFileSync(target, code);
  else if (readFileSync(target, "utf8") !== code) {
    console.error(`${path} is out of date: run node scripts/compile-schemas.mjs`);
    process.exitCode = 1;
  }
}
