import { join } from "node:path";
import type { Adviser } from "../../src/advice/create-adviser.ts";
import { memoWording } from "../../src/language/wordings.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { markdownMemo } from "../../src/report/markdown/render-memo.ts";
import { readOwnTemplate } from "../../src/report/memo/read-template.ts";
import { writeMemo } from "../../src/report/memo/write-memo.ts";
import { writeCaseLines } from "./case-files.ts";
import { formatCount, formatRate, formatTable } from "./format.ts";
import { generateLines, parseLine } from "./generate-cases.ts";
import type { Section, Setting, Target } from "./section.ts";
import { median } from "./statistics.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { timeProcess } from "./time-process.ts";

const rounds = 3;
const count = 1_000;
/** The part of a load of which the memory is beside that of all of it. */
const quarter = 1 / 4;
/** More than this between a quarter of the memos and all of them is growth, and no noise of the collector. */
const mostGrowth = 1.5;
const date = "2026-11-24";

const loads = [
  { formats: "markdown", known: 1, count },
  { formats: "markdown", known: 0.6, count: 200 },
  { formats: "markdown,html,docx", known: 1, count: 60 },
] as const;

/** How many memos come out of a run in a second, and whether memory grows with their number. */
export function measureMemo({ pack, adviser, installed }: Setting): Section {
  const root = temporaryFolder();
  const program = join(installed(), "node_modules/mixwijzer/bin/mixwijzer.js");
  const writing = writingRate(pack, adviser);
  const runs = loads.map((load) => ({ load, ...timeRuns(load, pack, root, program) }));
  return {
    title: "Memos",
    blocks: [
      `Writing memos from advice that is there, with their Markdown: ${formatRate(writing)} a second on one core (the median of ${rounds} times ${formatCount(count)}, English, every fact known).`,
      `\`mixwijzer memo\` as a whole process, on generated cases, one a line, into a folder: the advice with what would change each level, the memos, and their files.`,
      formatTable(
        [
          "formats",
          "facts known",
          "cases",
          "seconds",
          "cases/s",
          "peak memory at a quarter of them, MiB",
          "at all of them, MiB",
        ],
        runs.map(({ load, seconds, memoryOfFewer, memory }) => [
          load.formats,
          load.known === 1 ? "all" : `${100 * load.known} %`,
          formatCount(load.count),
          seconds.toFixed(2),
          formatRate(load.count / seconds),
          memoryOfFewer.toFixed(0),
          memory.toFixed(0),
        ]),
      ),
    ],
    targets: [growthTarget(Math.max(...runs.map(({ memory, memoryOfFewer }) => memory / memoryOfFewer)))],
  };
}

function writingRate(pack: Pack, adviser: Adviser): number {
  const template = readOwnTemplate(memoWording.en.template);
  const advice = generateLines(pack, { count, seed: 4, known: 1 })
    .map(parseLine)
    .map((subject) => adviser.advise(subject, { language: "en", depth: "two" }));
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (const each of advice) markdownMemo(writeMemo(each, { date, template }));
    return (performance.now() - start) / 1000;
  });
  return count / median(times);
}

function timeRuns(
  { formats, known, count }: (typeof loads)[number],
  pack: Pack,
  root: string,
  program: string,
): { readonly seconds: number; readonly memory: number; readonly memoryOfFewer: number } {
  const timeMemos = (most: number) => {
    const file = writeCaseLines(join(root, `cases-${most}.ndjson`), pack, { count: most, seed: 4, known });
    return timeProcess(
      [program, "memo", file, "--out", join(root, "memos"), "--format", formats, "--date", date, "--force"],
      root,
    );
  };
  const memoryOfFewer = timeMemos(count * quarter).memory;
  return { ...timeMemos(count), memoryOfFewer };
}

function growthTarget(growth: number): Target {
  return {
    what: "memory for all memos of a run against a quarter of them",
    target: `at most ${mostGrowth} ×`,
    measured: `${growth.toFixed(2)} ×`,
    met: growth <= mostGrowth,
    obstacle: "What the collector leaves lying while there is room grows in the first seconds of a run.",
  };
}
