import { join } from "node:path";
import type { Adviser } from "../../src/advice/create-adviser.ts";
import type { Case } from "../../src/case/case.ts";
import { writeCaseFiles, writeCaseLines } from "./case-files.ts";
import { formatRate, formatTable } from "./format.ts";
import { generateLines, parseLine } from "./generate-cases.ts";
import { interleave } from "./interleave.ts";
import { lookThrough } from "./look-through.ts";
import { measureAllocation } from "./measure-allocation.ts";
import type { Build } from "./older-build.ts";
import type { Section, Setting, Target } from "./section.ts";
import { median } from "./statistics.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { timeProcess } from "./time-process.ts";

/** What one thing costs the older build and this one, in the same unit, and how this one's part of it came out by turns. */
interface Pair {
  readonly older: number;
  readonly now: number;
  readonly ratio: number;
}

/** One thing that both builds do, and the most it may take of what the older one takes. */
interface Row {
  readonly what: string;
  readonly unit: "s" | "µs" | "KiB";
  readonly most: number;
  readonly measure: (builds: Builds) => Pair;
  /** What stands in the way, where it takes more. */
  readonly obstacle: string;
}

/** Both builds, and a folder for what is written. Cases are made of what the older rules know, which ours know too. */
interface Builds {
  readonly older: Build;
  readonly now: Build;
  readonly folder: string;
}

const date = "2026-11-24";
const insideCases = 2_000;
const insideRounds = 9;
const adviceOptions = { language: "en", depth: "none" } as const;

const checking =
  "The engine, the advice and telling what is found take most of it (“Where the time goes”), and there is more to find: more rules, facts and checks. Where facts are unknown, what each answer would change is worked out too.";
const starting =
  "Nearly half is Node.js itself and loading our files (“Where the time goes”), and there is more to load: what advises and the command line have grown.";
const advising =
  "There is no hot spot: evaluating the case, its levels, the findings on the plan and the mixes that come next each take a tenth to a quarter. What an advice consists of is some 34 KiB; the rest is many small things on the way.";
const fitting =
  "A memo is fitted to a length now, for which its parts are laid out and counted several times, its annexes are a file of their own, and the overview compares all themes; then it was as long as it came out, and the overview a list.";

const rows: readonly Row[] = [
  checkRow("10,000 YAML files, all facts known", { count: 10_000, known: 1 }, 0.5, 3),
  checkRow("1,000 YAML files, 60 % known", { count: 1_000, known: 0.6 }, 0.5, 5),
  lineRow("20,000 lines, all facts known", { count: 20_000, known: 1 }, 0.4, 3),
  commandRow("`advise case.yaml`", ["advise"], 1),
  commandRow("`advise case.yaml --format json`", ["advise", "--format", "json"], 1),
  commandRow("`advise case.yaml --format markdown`", ["advise", "--format", "markdown"], 1),
  commandRow("`memo case.yaml`", ["memo", "--date", date], 1),
  commandRow("`check case.yaml`", ["check"], 1),
  {
    what: "whole advice as an object, all facts known",
    unit: "µs",
    most: 1 / 3,
    measure: adviceTime,
    obstacle: advising,
  },
  { what: "memory that it takes", unit: "KiB", most: 80 / 275, measure: adviceMemory, obstacle: advising },
  {
    what: "encode and weigh, all facts known",
    unit: "µs",
    most: 0.5,
    measure: weighingTime,
    obstacle: "Recording the facts is most of it, two lookups for each; there are an eighth more rules and facts.",
  },
  memoRow("1,000 memos in Markdown", 1_000, "markdown", 0.4),
  memoRow("50 memos in Word", 50, "docx", 0.6),
];

/** What this build takes of what an older one takes for the same, the two taking turns. */
export async function measureProgress(setting: Setting): Promise<Section | null> {
  const builds = await setting.builds();
  if (builds === null) return null;
  const { older, now } = builds;
  const folder = temporaryFolder();
  const measured = rows.map((row) => {
    process.stderr.write(`  ${row.what} …\n`);
    return { row, pair: row.measure({ older, now, folder }) };
  });
  return {
    title: `Beside ${older.name}`,
    blocks: [
      `What this build takes of what \`${older.name}\` takes, for the same cases: processor time of whole processes, and for an object and for weighing the time and the memory within one. The two take turns; the ratio is the median of those within the turns.`,
      formatTable(
        ["what", `\`${older.name}\``, "now", "ratio"],
        measured.map(({ row: { what, unit }, pair: { older, now, ratio } }) => [
          what,
          `${formatRate(older)} ${unit}`,
          `${formatRate(now)} ${unit}`,
          ratio.toFixed(2),
        ]),
      ),
    ],
    targets: measured.map(({ row, pair }) => toTarget(row, pair, older.name)),
  };
}

function toTarget({ what, most, obstacle }: Row, { ratio }: Pair, name: string): Target {
  return {
    what: `${what}, beside \`${name}\``,
    target: `at most ${most.toFixed(2)} ×`,
    measured: `${ratio.toFixed(2)} ×`,
    met: ratio <= most,
    obstacle,
  };
}

function checkRow(what: string, load: { count: number; known: number }, most: number, rounds: number): Row {
  const measure = (builds: Builds): Pair => {
    const files = writeCaseFiles(join(builds.folder, `files-${load.count}`), builds.older.pack, { ...load, seed: 4 });
    return processTimes(builds, ["check", files, "--format", "ndjson", "--jobs", "1"], rounds);
  };
  return { what: `\`check\` of ${what}`, unit: "s", most, measure, obstacle: checking };
}

function lineRow(what: string, load: { count: number; known: number }, most: number, rounds: number): Row {
  const measure = (builds: Builds): Pair => {
    const file = writeCaseLines(join(builds.folder, "lines.ndjson"), builds.older.pack, { ...load, seed: 4 });
    return processTimes(builds, ["check", file, "--format", "ndjson"], rounds);
  };
  return { what: `\`check\` of ${what}`, unit: "s", most, measure, obstacle: checking };
}

function commandRow(what: string, [command, ...options]: readonly [string, ...string[]], most: number): Row {
  const measure = (builds: Builds): Pair => {
    const example = join(builds.older.sources, "examples/b2-hybrid-teachers.yaml");
    return processTimes(builds, [command, example, ...options], 15);
  };
  return { what, unit: "s", most, measure, obstacle: starting };
}

function memoRow(what: string, count: number, format: string, most: number): Row {
  const measure = (builds: Builds): Pair => {
    const file = writeCaseLines(join(builds.folder, "memos.ndjson"), builds.older.pack, { count, known: 1, seed: 4 });
    const out = join(builds.folder, "memos");
    return processTimes(builds, ["memo", file, "--out", out, "--format", format, "--date", date, "--force"], 2);
  };
  return { what, unit: "s", most, measure, obstacle: fitting };
}

/** The processor time of whole processes, in seconds. */
function processTimes({ older, now, folder }: Builds, args: readonly string[], rounds: number): Pair {
  const time = ({ program }: Build): number => timeProcess([program, ...args], folder).processor;
  const pairs = Array.from({ length: rounds }, () => ({ older: time(older), now: time(now) }));
  return {
    older: median(pairs.map((pair) => pair.older)),
    now: median(pairs.map((pair) => pair.now)),
    ratio: median(pairs.map((pair) => pair.now / pair.older)),
  };
}

function adviceTime(builds: Builds): Pair {
  return insideTimes(builds, (adviser, _build, cases) => {
    for (const subject of cases) lookThrough(adviser.advise(subject, adviceOptions));
  });
}

function weighingTime(builds: Builds): Pair {
  return insideTimes(builds, ({ engine }, { knowCase }, cases) => {
    const weighing = engine.scales.createWeighing();
    for (const subject of cases) engine.scales.weigh(knowCase(engine, subject), weighing);
  });
}

/** The time within a process, in microseconds for a case. */
function insideTimes(
  { older, now }: Builds,
  work: (adviser: Adviser, build: Build, cases: readonly Case[]) => void,
): Pair {
  const cases = generateLines(older.pack, { count: insideCases, known: 1, seed: 2 }).map(parseLine);
  const advisers = [older, now].map((build) => ({ build, adviser: build.createAdviser(build.pack) }));
  const [then = 0, today = 0] = interleave(
    insideRounds,
    advisers.map(
      ({ build, adviser }) =>
        () =>
          work(adviser, build, cases),
    ),
  ).map((seconds) => (1_000_000 * seconds) / insideCases);
  return { older: then, now: today, ratio: today / then };
}

function adviceMemory({ older, now, folder }: Builds): Pair {
  const [then, today] = [older, now].map((build) => measureAllocation(build, older.pack, folder));
  if (then === undefined || today === undefined) throw new Error("Both builds are measured.");
  return { older: then, now: today, ratio: today / then };
}
