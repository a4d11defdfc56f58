import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { formatTable } from "./format.ts";
import type { Section, Setting, Target } from "./section.ts";
import { median, quantile } from "./statistics.ts";

const warmUps = 2;
const pairs = 15;
const example = "examples/b2-hybrid-teachers.yaml";

/** A command line with the most it may take, as a multiple of starting Node.js alone. */
interface Command {
  readonly name: string;
  readonly args: readonly string[];
  readonly most: number;
  readonly obstacle: string;
}

const advising = "The code runs once, so none of it is optimised yet; “Where the time goes” divides it.";
const commands: readonly Command[] = [
  {
    name: "--version",
    args: ["--version"],
    most: 1.15,
    obstacle: "The launcher answers before it loads the program, so what is left is reading package.json.",
  },
  {
    name: "--help",
    args: ["--help"],
    most: 1.6,
    obstacle: "What is above the floor is loading commander and the texts.",
  },
  ...["text", "json", "markdown"].map((format) => ({
    name: `advise case.yaml --format ${format}`,
    args: ["advise", resolve(example), "--format", format],
    most: 2.6,
    obstacle: advising,
  })),
  {
    name: "memo case.yaml",
    args: ["memo", resolve(example)],
    most: 3,
    obstacle: `A memo needs more advice than a report: what would change each level is tried out, and every text is told. ${advising}`,
  },
  {
    name: "check case.yaml",
    args: ["check", resolve(example)],
    most: 3,
    obstacle: `A check also loads what finds files and what finds faults. ${advising}`,
  },
];

/** How long commands of the installed program take, each next to a bare Node.js that started just before it. */
export function measureStartUp({ installed }: Setting): Section {
  const folder = installed();
  const measured = commands.map((command) => ({ command, ...timePairs(command, folder) }));
  const rows = measured.map(({ command, floor, own, ratios, ratio, fastest }) => [
    `\`mixwijzer ${command.name}\``,
    floor.toFixed(1),
    own.toFixed(1),
    ratio.toFixed(2),
    `${quantile(ratios, 0.25).toFixed(2)}–${quantile(ratios, 0.75).toFixed(2)}`,
    fastest.toFixed(2),
  ]);
  return {
    title: "Start-up",
    blocks: [
      `Wall time of a whole process, of the package as npm installs it, against \`node -e 0\`: ${pairs} pairs after ${warmUps} to warm up, the two taking turns. The case is \`${example}\`. Standard input and output lead nowhere, and NODE_EXTRA_CA_CERTS is unset, since it makes the floor itself slow.`,
      formatTable(
        [
          "command",
          "`node -e 0`, ms",
          "command, ms",
          "ratio of medians",
          "quartiles of the pairs",
          "ratio of the fastest",
        ],
        rows,
      ),
    ],
    targets: measured.map(({ command, ratio }) => toTarget(command, ratio)),
  };
}

function toTarget({ name, most, obstacle }: Command, ratio: number): Target {
  return {
    what: `\`mixwijzer ${name}\`, wall time`,
    target: `at most ${most} × \`node -e 0\``,
    measured: `${ratio.toFixed(2)} ×`,
    met: ratio <= most,
    obstacle,
  };
}

function timePairs(
  { args }: Command,
  folder: string,
): {
  readonly floor: number;
  readonly own: number;
  readonly ratio: number;
  readonly ratios: readonly number[];
  readonly fastest: number;
} {
  const program = [join(folder, "node_modules/mixwijzer/bin/mixwijzer.js"), ...args];
  const times = Array.from({ length: warmUps + pairs }, () => ({
    floor: timeNode(["-e", "0"], folder),
    own: timeNode(program, folder),
  })).slice(warmUps);
  const floors = times.map((pair) => pair.floor);
  const owns = times.map((pair) => pair.own);
  const floor = median(floors);
  const own = median(owns);
  const ratios = times.map((pair) => pair.own / pair.floor);
  return { floor, own, ratio: own / floor, ratios, fastest: Math.min(...owns) / Math.min(...floors) };
}

function timeNode(args: readonly string[], cwd: string): number {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd, env, stdio: "ignore" });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}.`);
  return time;
}
