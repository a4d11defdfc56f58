import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Pack } from "../../src/pack/pack.ts";
import { formatCount, formatRate, formatTable } from "./format.ts";
import { generateLines } from "./generate-cases.ts";
import type { Section, Setting, Target } from "./section.ts";
import { median } from "./statistics.ts";
import { type ProcessTime, timeProcess } from "./time-process.ts";

const rounds = 3;
const mostRatio = 1.2;
const leastLines = 60_000;
const mostMemory = 150;

/** Cases as files of their own. */
interface FileLoad {
  readonly count: number;
  readonly known: number;
}

const fileLoads: readonly FileLoad[] = [
  { count: 1_000, known: 1 },
  { count: 1_000, known: 0.6 },
  { count: 10_000, known: 1 },
];
const lineLoads: readonly FileLoad[] = [
  { count: 20_000, known: 1 },
  { count: 200_000, known: 1 },
  { count: 20_000, known: 0.6 },
];

/** How long checking many cases takes, next to reading and parsing them alone, and how much memory. */
export function measureCheck({ pack, installed }: Setting): Section {
  const folder = mkdtempSync(join(tmpdir(), "mixwijzer-bench-check-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const program = join(installed(), "node_modules/mixwijzer/bin/mixwijzer.js");
  const files = fileLoads.map((load) => ({ load, ...timeFiles(load, pack, folder, program) }));
  const lines = lineLoads.map((load) => ({ load, ...timeLines(load, pack, folder, program) }));
  return {
    title: "Checking many cases",
    blocks: [
      `\`mixwijzer check\` as a whole process, on generated cases of which every fact is known, or about 60 %; every answer is drawn apart from the others, so that a case has some ten findings or more, all of which are written out (\`--format ndjson\`). The floor for files reads and parses the same files with \`yaml\` and does nothing more, in one process as well. The median of ${rounds} runs, taking turns.`,
      formatTable(
        [
          "files",
          "facts known",
          "floor, s",
          "check, s",
          "ratio",
          "with two jobs, s",
          "with a cache, s",
          "peak memory, MiB",
        ],
        files.map(({ load, floor, own, spread, cached, memory }) => [
          formatCount(load.count),
          share(load.known),
          floor.toFixed(2),
          own.toFixed(2),
          (own / floor).toFixed(2),
          spread.toFixed(2),
          cached.toFixed(2),
          memory.toFixed(0),
        ]),
      ),
      "One case a line, from a file. The floor is `JSON.parse` of the same lines.",
      formatTable(
        ["lines", "facts known", "floor, cases/s", "check, cases/s", "peak memory, MiB"],
        lines.map(({ load, floor, own, memory }) => [
          formatCount(load.count),
          share(load.known),
          formatRate(load.count / floor),
          formatRate(load.count / own),
          memory.toFixed(0),
        ]),
      ),
    ],
    targets: [
      ...files.map(({ load, floor, own }) => fileTarget(load, own / floor)),
      ...lines.map(({ load, own }) => lineTarget(load, load.count / own)),
      memoryTarget(Math.max(...lines.map(({ memory }) => memory))),
    ],
  };
}

function share(known: number): string {
  return known === 1 ? "all" : `${100 * known} %`;
}

function fileTarget({ count, known }: FileLoad, ratio: number): Target {
  return {
    what: `check of ${formatCount(count)} YAML files, facts known: ${share(known)}`,
    target: `at most ${mostRatio} × reading and parsing`,
    measured: `${ratio.toFixed(2)} ×`,
    met: ratio <= mostRatio,
    obstacle:
      "Composing the documents is what the floor does too; evaluating each case, asking every caution and check, and wording and placing what is found come on top. Where facts are unknown, every answer that can make a rule true is tried as well.",
  };
}

function lineTarget({ count, known }: FileLoad, rate: number): Target {
  return {
    what: `check of ${formatCount(count)} lines, facts known: ${share(known)}`,
    target: `at least ${formatCount(leastLines)}/s`,
    measured: `${formatRate(rate)}/s`,
    met: rate >= leastLines,
    obstacle:
      "The figure stands for weighing and one short line. Here each case is checked against the pack, evaluated, and written with every finding in words: some four kilobytes a line. Checking and recording the facts, wording and sorting take about a tenth each; the rest is flat.",
  };
}

function memoryTarget(most: number): Target {
  return {
    what: "check of lines, peak memory",
    target: `at most ${mostMemory} MiB`,
    measured: `${most.toFixed(0)} MiB`,
    met: most <= mostMemory,
    obstacle:
      "Ids of the first 50,000 cases are kept, to compare them; the rest is what the collector leaves lying while there is room.",
  };
}

interface Timed {
  readonly floor: number;
  readonly own: number;
  readonly memory: number;
}

function timeFiles(
  load: FileLoad,
  pack: Pack,
  root: string,
  program: string,
): Timed & { readonly spread: number; readonly cached: number } {
  const folder = join(root, `files-${load.count}-${load.known}`);
  mkdirSync(folder);
  for (const [index, line] of generateLines(pack, { ...load, seed: 4 }).entries()) {
    writeFileSync(join(folder, `case-${index}.yaml`), stringify(withoutNulls(JSON.parse(line))));
  }
  const floor = writeFloor(root, "files.cjs", parseFilesCode);
  const check = [program, "check", folder, "--format", "ndjson"];
  const own = [...check, "--jobs", "1"];
  const times = Array.from({ length: rounds }, () => ({
    floor: timeProcess([floor, folder], root),
    own: timeProcess(own, root),
  }));
  const spread = median(Array.from({ length: rounds }, () => timeProcess([...check, "--jobs", "2"], root).seconds));
  timeProcess([...own, "--cache"], root);
  const cached = timeProcess([...own, "--cache"], root);
  return { ...summarise(times), spread, cached: cached.seconds };
}

function timeLines(load: FileLoad, pack: Pack, root: string, program: string): Timed {
  const file = join(root, `lines-${load.count}-${load.known}.ndjson`);
  const lines = generateLines(pack, { ...load, seed: 4 }).map((line) => JSON.stringify(withoutNulls(JSON.parse(line))));
  writeFileSync(file, `${lines.join("\n")}\n`);
  const floor = writeFloor(root, "lines.cjs", parseLinesCode);
  const own = [program, "check", file, "--format", "ndjson"];
  const times = Array.from({ length: load.count > 100_000 ? 1 : rounds }, () => ({
    floor: timeProcess([floor, file], root),
    own: timeProcess(own, root),
  }));
  return summarise(times);
}

function summarise(times: readonly { readonly floor: ProcessTime; readonly own: ProcessTime }[]): Timed {
  return {
    floor: median(times.map(({ floor }) => floor.seconds)),
    own: median(times.map(({ own }) => own.seconds)),
    memory: Math.max(...times.map(({ own }) => own.memory)),
  };
}

/** As people write case files: a key that says nothing is left out. */
function withoutNulls(value: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(value).filter(([key, item]) => item !== null && !(key === "notes" && isEmpty(item))),
  );
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

const yamlPath = join(process.cwd(), "node_modules/yaml");
const parseFilesCode = `const { readdirSync, readFileSync } = require("node:fs");
const { parse } = require(${JSON.stringify(yamlPath)});
const folder = process.argv[2];
for (const name of readdirSync(folder)) parse(readFileSync(folder + "/" + name, "utf8"));`;

const parseLinesCode = `const text = require("node:fs").readFileSync(process.argv[2], "utf8");
let count = 0;
for (const line of text.split("\\n")) if (line !== "" && JSON.parse(line) !== null) count += 1;
if (count === 0) process.exitCode = 1;`;

function writeFloor(root: string, name: string, code: string): string {
  const path = join(root, name);
  writeFileSync(path, code);
  return path;
}
