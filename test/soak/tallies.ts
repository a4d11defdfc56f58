import type { Tally } from "./campaign.ts";

/** What several processes counted, together, by kind; the files of a pack are one kind. */
export function mergeTallies(tallies: readonly Tally[]): readonly Tally[] {
  const merged = new Map<string, Tally>();
  for (const tally of tallies) {
    const kind = familyOf(tally.kind);
    const before = merged.get(kind);
    merged.set(kind, before === undefined ? { ...tally, kind } : add(before, tally));
  }
  return [...merged.values()];
}

/** The kind that a reader knows a kind by: the files of a pack are one. */
export function familyOf(kind: string): string {
  return kind.replace(/^pack-.*/, "pack");
}

function add(one: Tally, other: Tally): Tally {
  return {
    kind: one.kind,
    inputs: one.inputs + other.inputs,
    thorough: one.thorough + other.thorough,
    came: {
      refused: one.came.refused + other.came.refused,
      accepted: one.came.accepted + other.came.accepted,
      advised: one.came.advised + other.came.advised,
    },
    breaks: [...one.breaks, ...other.breaks],
    slowest: Math.max(one.slowest, other.slowest),
    seconds: one.seconds + other.seconds,
  };
}

/** The table of a campaign, in Markdown. */
export function tabulate(tallies: readonly Tally[]): string {
  const rows = mergeTallies(tallies).map(({ kind, inputs, thorough, came, breaks, slowest, seconds }) =>
    [
      ...[kind, inputs, came.advised, came.accepted, came.refused, thorough, breaks.length],
      ...[slowest.toFixed(1), ((1000 * seconds) / inputs).toFixed(1)],
    ].join(" | "),
  );
  return [
    "| kind | inputs | advised on | accepted | refused | held to all laws | laws broken | slowest, times an ordinary one | ms each |",
    "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
    ...rows.map((row) => `| ${row} |`),
    "",
  ].join("\n");
}
