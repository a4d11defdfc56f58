import { join } from "node:path";
import type { Pack } from "../../src/pack/pack.ts";
import { writeCaseFiles } from "./case-files.ts";
import { formatTable } from "./format.ts";
import type { Section, Setting } from "./section.ts";
import { median } from "./statistics.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { timeProcess } from "./time-process.ts";

const rounds = 4;
const count = 200;
const mostRatio = 3;

/** What portfolios are made in, and of how many of the facts something is known. */
const loads = [
  { format: "html", known: 1 },
  { format: "html", known: 0.6 },
  { format: "csv", known: 0.6 },
] as const;

/** How much longer a portfolio takes than a check of the same files: pairs of runs by turns, in processor time. */
export function measurePortfolio({ pack, installed }: Setting): Section {
  const root = temporaryFolder();
  const program = join(installed(), "node_modules/mixwijzer/bin/mixwijzer.js");
  const runs = loads.map((load) => ({ load, ...timePairs(load, pack, root, program) }));
  const worst = Math.max(...runs.map(({ ratio }) => ratio));
  return {
    title: "Portfolios",
    blocks: [
      `\`mixwijzer portfolio\` as a whole process on ${count} generated cases in files of their own, beside \`mixwijzer check\` on the same files: processor time, the median of ${rounds} pairs of runs by turns, and of the ratios within them.`,
      formatTable(
        ["format", "facts known", "check, s", "portfolio, s", "ratio"],
        runs.map(({ load, check, portfolio, ratio }) => [
          load.format,
          load.known === 1 ? "all" : `${100 * load.known} %`,
          check.toFixed(2),
          portfolio.toFixed(2),
          ratio.toFixed(2),
        ]),
      ),
    ],
    targets: [
      {
        what: `a portfolio of ${count} themes against check of the same files`,
        target: `under ${mostRatio} ×`,
        measured: `${worst.toFixed(2)} ×`,
        met: worst < mostRatio,
        obstacle:
          "What is certain of each level is proved for every theme, and for every open question whether it settles the mix, neither of which check does.",
      },
    ],
  };
}

function timePairs(
  { format, known }: (typeof loads)[number],
  pack: Pack,
  root: string,
  program: string,
): { readonly check: number; readonly portfolio: number; readonly ratio: number } {
  const folder = writeCaseFiles(join(root, `cases-${known}`), pack, { count, known, seed: 4 });
  const pairs = Array.from({ length: rounds }, () => ({
    check: timeProcess([program, "check", folder], root).processor,
    portfolio: timeProcess([program, "portfolio", folder, "--format", format], root).processor,
  }));
  return {
    check: median(pairs.map((pair) => pair.check)),
    portfolio: median(pairs.map((pair) => pair.portfolio)),
    ratio: median(pairs.map((pair) => pair.portfolio / pair.check)),
  };
}
