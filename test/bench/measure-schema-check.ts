import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeCaseFiles } from "./case-files.ts";
import { formatTable } from "./format.ts";
import type { Section, Setting } from "./section.ts";
import { median } from "./statistics.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { timeProcess } from "./time-process.ts";

const tool = "ajv-cli@5.0.0";
const rounds = 3;
const loads = [
  { name: "all", known: 1 },
  { name: "60 %", known: 0.6 },
] as const;

/** What a check of files takes beside what checks only whether they are written as the schema of cases says. */
export function measureSchemaCheck({ pack, installed }: Setting): Section {
  const root = temporaryFolder();
  const validate = [install(root), "validate", "--spec=draft2020", "-s", resolve("schemas/case.schema.json")];
  const program = join(installed(), "node_modules/mixwijzer/bin/mixwijzer.js");
  const measured = loads.map(({ name, known }) => {
    const folder = writeCaseFiles(join(root, `cases-${known}`), pack, { count: 1_000, known, seed: 4 });
    const pairs = Array.from({ length: rounds }, () => ({
      schema: timeProcess([...validate, "-d", join(folder, "*.yaml")], root).processor,
      check: timeProcess([program, "check", folder, "--format", "ndjson"], root).processor,
    }));
    const [schema, check] = [median(pairs.map((pair) => pair.schema)), median(pairs.map((pair) => pair.check))];
    return { name, known, schema, check, ratio: median(pairs.map((pair) => pair.check / pair.schema)) };
  });
  return {
    title: "Beside a check of the schema",
    blocks: [
      `\`${tool}\` on 1,000 YAML files with \`schemas/case.schema.json\`, which says whether a case is written as it should be, beside \`mixwijzer check\` on the same files, which advises on each as well: processor time of whole processes, the median of ${rounds} pairs by turns.`,
      formatTable(
        ["facts known", `${tool}, s`, "check, s", "ratio"],
        measured.map(({ name, schema, check, ratio }) => [name, schema.toFixed(2), check.toFixed(2), ratio.toFixed(2)]),
      ),
    ],
    targets: measured
      .filter(({ known }) => known === 1)
      .map(({ ratio }) => ({
        what: "check of 1,000 YAML files beside a check of their schema",
        target: "at most 1.00 ×",
        measured: `${ratio.toFixed(2)} ×`,
        met: ratio <= 1,
        obstacle: "It advises on each case besides, and words what it found.",
      })),
  };
}

/** Installs it in a folder of its own, and says what Node.js is started with to run it. */
function install(root: string): string {
  const folder = join(root, "tool");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), "{}");
  const args = ["install", "--no-audit", "--no-fund", "--prefer-offline", tool];
  const { status, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${tool} could not be installed: ${stderr}`);
  return join(folder, "node_modules/ajv-cli/dist/index.js");
}
