// Tries the program on each release line of Node that it promises to run on: its outputs, which are equal byte for byte,
// and all tests. The binaries come from the packages that the npm package `node` takes them from, into a folder that goes
// again. `npm run test:nodes -- --outputs` leaves the tests out; `npm run test:nodes -- 22 24` tries these lines only.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";

/** The last release of each line that this was tried on. */
const releases = { 20: "20.20.2", 22: "22.23.5", 24: "24.22.3", 26: "26.12.1" };

const root = dirname(import.meta.dirname);
const languages = readdirSync(join(root, "src/language"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const { values, positionals } = parseArgs({ options: { outputs: { type: "boolean" } }, allowPositionals: true });
const lines = positionals.length > 0 ? positionals : Object.keys(releases);
const scratch = mkdtempSync(join(tmpdir(), "mixwijzer-nodes-"));

/** A node of that release. */
function install(release) {
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const args = ["install", "--prefix", scratch, "--no-save", "--no-audit", "--no-fund", `${name}@${release}`];
  const { status, stderr } = spawnSync("npm", args, { encoding: "utf8", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(stderr);
  const node = join(scratch, `node-${release}${process.platform === "win32" ? ".exe" : ""}`);
  cpSync(join(scratch, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node"), node);
  const { stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
  if (stdout.trim() !== `v${release}`) throw new Error(`asked for ${release}, got ${stdout}`);
  return node;
}

/** What users run: everything that is printed or written, on every example and in both languages. */
function commandLines() {
  const examples = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".yaml"));
  const formats = { advise: ["text", "markdown", "json"], explain: ["text", "markdown", "json"] };
  const perCase = examples.flatMap((name) => [
    ...Object.entries(formats).flatMap(([command, all]) =>
      all.map((format) => [command, name, "--format", format, ...(format === "text" ? ["--verbose"] : [])]),
    ),
    ["what-if", name, "--set", "phase=scale-up"],
  ]);
  const memos = ["markdown", "html", "docx"].map((format) => [
    "memo",
    ".",
    "--format",
    format,
    "--out",
    `out-${format}`,
  ]);
  const checks = ["text", "json", "sarif", "junit", "gitlab", "github", "ndjson", "markdown"].map((format) => [
    "check",
    ".",
    "--format",
    format,
  ]);
  const others = [
    ["compare", ...examples.slice(0, 3)],
    ["--help"],
    ["rules", "list"],
    ["rules", "lint"],
    ["rules", "test"],
    ["schema", "advice"],
    ["nonsense"],
  ];
  return [...perCase, ...memos.map((line) => [...line, "--date", "2026-11-24"]), ...checks, ...others].flatMap((line) =>
    languages.map((language) => [...line, "--lang", language]),
  );
}

/** A digest of what each command line prints and ends with, and of each file that is written. */
function digestsWith(node) {
  const folder = mkdtempSync(join(scratch, "run-"));
  cpSync(join(root, "examples"), folder, { recursive: true });
  const digests = new Map();
  for (const line of commandLines()) {
    const { status, stdout, stderr } = spawnSync(node, [join(root, "bin/mixwijzer.js"), ...line], {
      cwd: folder,
      env: { PATH: process.env.PATH, LANG: "en_US.UTF-8" },
    });
    digests.set(line.join(" "), digest(status, stdout, stderr));
    for (const path of listFiles(folder))
      digests.set(`${line.join(" ")}: ${path}`, digest(readFileSync(join(folder, path))));
    for (const name of readdirSync(folder).filter((name) => name.startsWith("out-")))
      rmSync(join(folder, name), { recursive: true });
  }
  return digests;
}

function listFiles(folder) {
  const all = readdirSync(folder, { recursive: true }).filter((name) => name.startsWith("out-"));
  return all.filter((name) => statSync(join(folder, name)).isFile()).map((name) => relative("", name));
}

function digest(...parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part === null || typeof part === "number" ? `${part}\n` : part);
  return hash.digest("hex");
}

/** All tests, with this node for every process that they start. */
function passesTests(node) {
  const bin = join(scratch, "bin");
  cpSync(node, join(bin, process.platform === "win32" ? "node.exe" : "node"));
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const args = [join(root, "node_modules/vitest/vitest.mjs"), "run", "--reporter=dot"];
  return spawnSync(node, args, { cwd: root, env, stdio: "inherit" }).status === 0;
}

let failed = 0;
try {
  const { status } = spawnSync(process.execPath, [join(root, "scripts/build.mjs")], { stdio: "inherit" });
  if (status !== 0) throw new Error("the build failed");
  let first;
  for (const line of lines) {
    const release = releases[line] ?? line;
    const node = install(release);
    const digests = digestsWith(node);
    first ??= digests;
    const different = [...digests].filter(([what, found]) => first.get(what) !== found).map(([what]) => what);
    const missing = [...first.keys()].filter((what) => !digests.has(what));
    failed += different.length + missing.length;
    for (const what of [...different, ...missing]) process.stdout.write(`different with Node ${release}: ${what}\n`);
    process.stdout.write(`Node ${release}: ${digests.size} outputs, ${different.length + missing.length} different\n`);
    if (values.outputs) continue;
    const passes = passesTests(node);
    if (!passes) failed += 1;
    process.stdout.write(`Node ${release}: tests ${passes ? "pass" : "fail"}\n`);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
process.exitCode = failed === 0 ? 0 : 1;
