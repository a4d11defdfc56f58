import { availableParallelism } from "node:os";
import type { Pack } from "../../src/pack/pack.ts";
import { formatTable } from "./format.ts";
import type { Section, Target } from "./section.ts";

/** The report as Markdown: first the figures to reach, then every measurement. */
export function renderReport(sections: readonly Section[], pack: Pack, date: string | undefined): string {
  const targets = sections.flatMap((section) => section.targets);
  const blocks = [
    "# Benchmarks",
    introduce(pack, date),
    ...renderTargets(targets),
    ...sections.flatMap(({ title, blocks }) => [`## ${title}`, ...blocks]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function introduce(pack: Pack, date: string | undefined): string {
  const machine = `Node.js ${process.versions.node} on ${process.platform} ${process.arch}, ${availableParallelism()} CPUs`;
  const made = `Written by \`npm run bench\`${date === undefined ? "" : ` on ${date}`}, with ${machine}, for version ${pack.version} of the \`${pack.id}\` pack.`;
  return `${made} To repeat it: \`npm ci\`, then \`npm run bench\` on a machine that does nothing else; it takes about seven minutes and rewrites this page. \`npm run bench -- --only weighing,advice\` prints some parts and writes nothing; \`--date\` puts a date in this line. All is measured in one run on one machine. Times and rates differ from run to run; what is counted does not, since the cases come from a generator with a fixed seed.`;
}

function renderTargets(targets: readonly Target[]): readonly string[] {
  if (targets.length === 0) return [];
  const rows = targets.map(({ what, target, measured, met }) => [what, target, measured, met ? "yes" : "**no**"]);
  const obstacles = groupObstacles(targets.filter(({ met }) => !met));
  return [
    "## Figures to reach",
    formatTable(["what", "target", "measured", "met"], rows, "words"),
    ...(obstacles.length === 0 ? [] : ["What stands in the way where a figure is not met:", obstacles.join("\n")]),
  ];
}

/** One line for each obstacle, with all that it stands in the way of. */
function groupObstacles(missed: readonly Target[]): readonly string[] {
  const groups = new Map<string, readonly string[]>();
  for (const { what, obstacle } of missed) groups.set(obstacle, [...(groups.get(obstacle) ?? []), what]);
  return [...groups].map(([obstacle, whats]) => `- ${whats.join("; ")}. ${obstacle}`);
}
