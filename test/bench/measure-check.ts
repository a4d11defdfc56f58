import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Pack } from "../../src/pack/pack.ts";
import { writeCaseFiles, writeCaseLines } from "./case-files.ts";
import { formatCount, formatRate, formatTable } from "./format.ts";
import type { Section, Setting, Target } from "./section.ts";
import { median } from "./statistics.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { timeProcess } from "./time-process.ts";

const mostOfFloor = 0.8;
const mostMemory = 110;

/** How many cases there are, of how many of the facts something is known, and how often they are checked. */
interface Load {
  readonly count: number;
  readonly known: number;
  readonly rounds: number;
}

const fileLoads: readonly Load[] = [
  { count: 1_000, known: 1, rounds: 2 },
  { count: 1_000, known: 0.6, rounds: 1 },
  { count: 10_000, known: 1, rounds: 1 },
];
const lineLoads: readonly Load[] = [
  { count: 20_000, known: 1, rounds: 1 },
  { count: 2_000, known: 0.6, rounds: 1 },
  { count: 60_000, known: 1, rounds: 1 },
];

/** How long checking many cases takes, next to reading and parsing them alone, and how much memory. */
export function measureCheck({ pack, installed }: Setting): Section {
  const folder = temporaryFolder();
  const program = join(installed(), "node_modules/mixwijzer/bin/mixwijzer.js");
  const files = fileLoads.map((load) => ({ load, ...timeFiles(load, pack, folder, program) }));
  const lines = lineLoads.map((load) => ({ load, ...timeLines(load, pack, folder, program) }));
  return {
    title: "Checking many cases",
    blocks: [
      "`mixwijzer check` as a whole process, on generated cases of which every fact is known, or about 60 %; every answer is drawn apart from the others, so that a case has some ten findings or more, all of which are written out (`--format ndjson`). The floor for files reads and parses the same files with `yaml` and does nothing more, in one process as well. Processor time, medians, taking turns.",
      formatTable(
        [
          "files",
          "facts known",
          "floor, s",
          "check, s",
          "ratio",
          "check, wall, s",
          "with a cache, s",
          "peak memory, MiB",
        ],
        files.map(({ load, floor, own, wall, cached, memory }) => [
          formatCount(load.count),
          share(load.known),
          floor.toFixed(2),
          own.toFixed(2),
          (own / floor).toFixed(2),
          wall.toFixed(2),
          cached.toFixed(2),
          memory.toFixed(0),
        ]),
      ),
      "One case a line, from a file. The floor is `JSON.parse` of the same lines.",
      formatTable(
        ["lines", "facts known", "floor, s", "check, s", "cases/s", "peak memory, MiB"],
        lines.map(({ load, floor, own, memory }) => [
          formatCount(load.count),
          share(load.known),
          floor.toFixed(2),
          own.toFixed(2),
          formatRate(load.count / own),
          memory.toFixed(0),
        ]),
      ),
    ],
    targets: [
      ...files.filter(({ load }) => load.known === 1).map(({ load, floor, own }) => fileTarget(load, own / floor)),
      memoryTarget(Math.max(...lines.map(({ memory }) => memory))),
    ],
  };
}

function share(known: number): string {
  return known === 1 ? "all" : `${100 * known} %`;
}

function fileTarget({ count, known }: Load, ratio: number): Target {
  return {
    what: `check of ${formatCount(count)} YAML files, facts known: ${share(known)}`,
    target: `at most ${mostOfFloor} × reading and parsing`,
    measured: `${ratio.toFixed(2)} ×`,
    met: ratio <= mostOfFloor,
    obstacle:
      "Evaluating each case, asking every caution and check, and wording and placing what is found take most of it; reading takes the rest.",
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

/** Processor time in seconds, wall time too of our own, and memory in MiB. */
interface Timed {
  readonly floor: number;
  readonly own: number;
  readonly wall: number;
  readonly memory: number;
}

function timeFiles(load: Load, pack: Pack, root: string, program: string): Timed & { readonly cached: number } {
  const folder = writeCaseFiles(join(root, `files-${load.count}-${load.known}`), pack, { ...load, seed: 4 });
  const floor = writeFloor(root, "files.cjs", parseFilesCode);
  const own = [program, "check", folder, "--format", "ndjson"];
  const times = timeTurns([floor, folder], own, load.rounds, root);
  timeProcess([...own, "--cache"], root);
  const cached = timeProcess([...own, "--cache"], root).processor;
  return { ...times, cached };
}

function timeLines(load: Load, pack: Pack, root: string, program: string): Timed {
  const file = writeCaseLines(join(root, `lines-${load.count}-${load.known}.ndjson`), pack, { ...load, seed: 4 });
  const floor = writeFloor(root, "lines.cjs", parseLinesCode);
  return timeTurns([floor, file], [program, "check", file, "--format", "ndjson"], load.rounds, root);
}

function timeTurns(floorArgs: readonly string[], ownArgs: readonly string[], rounds: number, root: string): Timed {
  const times = Array.from({ length: rounds }, () => ({
    floor: timeProcess(floorArgs, root),
    own: timeProcess(ownArgs, root),
  }));
  return {
    floor: median(times.map(({ floor }) => floor.processor)),
    own: median(times.map(({ own }) => own.processor)),
    wall: median(times.map(({ own }) => own.seconds)),
    memory: Math.max(...times.map(({ own }) => own.memory)),
  };
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
