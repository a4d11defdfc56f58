import { availableParallelism } from "node:os";
import type { Pack } from "../../src/pack/pack.ts";
import { formatTable } from "./format.ts";
import type { Measured, Target } from "./section.ts";

/** The report as Markdown: first the figures to reach, then every measurement. */
export function renderReport(
  sections: readonly Measured[],
  pack: Pack,
  made: { readonly date: string | undefined; readonly commit: string },
): string {
  const targets = sections.flatMap((section) => section.targets);
  const blocks = [
    "# Benchmarks",
    introduce(pack, made),
    ...sayBusy(sections),
    ...renderTargets(targets),
    ...sections.flatMap(({ title, blocks }) => [`## ${title}`, ...blocks]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function introduce(
  pack: Pack,
  { date, commit }: { readonly date: string | undefined; readonly commit: string },
): string {
  const machine = `Node.js ${process.versions.node} on ${process.platform} ${process.arch}, ${availableParallelism()} CPUs`;
  const made = `Written by \`npm run bench\`${date === undefined ? "" : ` on ${date}`}, with ${machine}, for ${commit} and version ${pack.version} of the \`${pack.id}\` pack.`;
  return `${made} To repeat it: \`npm ci\`, then \`npm run bench\` on a machine that does nothing else; it takes some seven minutes and rewrites this page. With \`-- --against 3be74f7\` it checks that commit out, builds it, and takes turns with it as well, which takes some minutes more; \`-- --only weighing,advice\` prints some parts and writes nothing; \`--date\` puts a date in this line. All is measured in one run on one machine. Times and rates differ from run to run; what is counted does not, since the cases come from a generator with a fixed seed.`;
}

function sayBusy(sections: readonly Measured[]): readonly string[] {
  const busy = sections.filter((section) => section.busy);
  if (busy.length === 0) return ["The machine did nothing else before each part was measured."];
  return [
    `**The machine was not quiet**: other programs kept it busy before these parts, whose figures are worth less: ${busy.map(({ title }) => title).join("; ")}.`,
  ];
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
