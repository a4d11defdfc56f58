import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Adviser } from "../../src/advice/create-adviser.ts";
import { memoWording } from "../../src/language/wordings.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { markdownMemo } from "../../src/report/markdown/render-memo.ts";
import { readOwnTemplate } from "../../src/report/memo/read-template.ts";
import { writeMemo } from "../../src/report/memo/write-memo.ts";
import { formatCount, formatRate, formatTable } from "./format.ts";
import { generateLines, parseLine } from "./generate-cases.ts";
import type { Section, Setting, Target } from "./section.ts";
import { median } from "./statistics.ts";
import { timeProcess } from "./time-process.ts";

const rounds = 3;
const count = 1_000;
const fewer = 250;
const leastMemos = 1_000;
/** More than this between a quarter of the memos and all of them is growth, and no noise of the collector. */
const mostGrowth = 1.5;
const date = "2026-11-24";

const loads = [
  { formats: "markdown", known: 1 },
  { formats: "markdown", known: 0.6 },
  { formats: "markdown,html,docx", known: 1 },
] as const;

/** How many memos come out of a run in a second, and whether memory grows with their number. */
export function measureMemo({ pack, adviser, installed }: Setting): Section {
  const root = mkdtempSync(join(tmpdir(), "mixwijzer-bench-memo-"));
  process.on("exit", () => rmSync(root, { recursive: true, force: true }));
  const program = join(installed(), "node_modules/mixwijzer/bin/mixwijzer.js");
  const writing = writingRate(pack, adviser);
  const runs = loads.map((load) => ({ load, ...timeRuns(load, pack, root, program) }));
  return {
    title: "Memos",
    blocks: [
      `Writing memos from advice that is there, with their Markdown: ${formatRate(writing)} a second on one core (the median of ${rounds} times ${formatCount(count)}, English, every fact known).`,
      `\`mixwijzer memo\` as a whole process, on ${formatCount(count)} generated cases, one a line, into a folder: the advice with what would change each level, the memos, and their files.`,
      formatTable(
        [
          "formats",
          "facts known",
          "seconds",
          "memos/s",
          `peak memory at ${fewer}, MiB`,
          `at ${formatCount(count)}, MiB`,
        ],
        runs.map(({ load, seconds, memoryOfFewer, memory }) => [
          load.formats,
          load.known === 1 ? "all" : `${100 * load.known} %`,
          seconds.toFixed(2),
          formatRate(count / seconds),
          memoryOfFewer.toFixed(0),
          memory.toFixed(0),
        ]),
      ),
    ],
    targets: [
      rateTarget(count / (runs[0]?.seconds ?? Number.POSITIVE_INFINITY)),
      growthTarget(Math.max(...runs.map(({ memory, memoryOfFewer }) => memory / memoryOfFewer))),
    ],
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
  { formats, known }: (typeof loads)[number],
  pack: Pack,
  root: string,
  program: string,
): { readonly seconds: number; readonly memory: number; readonly memoryOfFewer: number } {
  const lines = generateLines(pack, { count, seed: 4, known });
  const timeMemos = (most: number) => {
    const file = join(root, `cases-${most}.ndjson`);
    writeFileSync(file, `${lines.slice(0, most).map(withoutNulls).join("\n")}\n`);
    return timeProcess(
      [program, "memo", file, "--out", join(root, "memos"), "--format", formats, "--date", date, "--force"],
      root,
    );
  };
  const memoryOfFewer = timeMemos(fewer).memory;
  return { ...timeMemos(count), memoryOfFewer };
}

/** As people write cases: a key that says nothing is left out. */
function withoutNulls(line: string): string {
  return JSON.stringify(JSON.parse(line), (_key, value) => value ?? undefined);
}

function rateTarget(rate: number): Target {
  return {
    what: `${formatCount(count)} Markdown memos, facts known: all`,
    target: `at least ${formatCount(leastMemos)}/s`,
    measured: `${formatRate(rate)}/s`,
    met: rate >= leastMemos,
    obstacle:
      "Each memo asks for the whole advice, with what would change every level and the mixes that come next, which takes about a third of the time. Writing the sentences and laying them out as Markdown take about a fifth each. Going to the disk, where each file is written beside its place, brought to the disk and moved there, happens while the next memos are made, but takes turns with that on one thread.",
  };
}

function growthTarget(growth: number): Target {
  return {
    what: `memory for ${formatCount(count)} memos against ${fewer}`,
    target: `at most ${mostGrowth} ×`,
    measured: `${growth.toFixed(2)} ×`,
    met: growth <= mostGrowth,
    obstacle: "What the collector leaves lying while there is room grows in the first seconds of a run.",
  };
}
