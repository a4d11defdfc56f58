import { equivalents } from "./equivalents.ts";
import { isBelow, type Mutant } from "./list-mutants.ts";
import type { VerdictLookUp } from "./verdicts.ts";

/** What a mutant counts as. */
type Standing = "killed" | "equivalent" | "guard" | "survived" | "unreached" | "undecided";

/** The page of survivors: the score of each path, and every mutant that no test notices, where it is. */
export function writeSurvivors(
  sample: readonly Mutant[],
  verdicts: VerdictLookUp,
  { paths, seed }: { readonly paths: readonly string[]; readonly seed: number },
): string {
  const standing = (mutant: Mutant): Standing => standingOf(mutant, verdicts);
  const rows = paths.map((path) => scoreRow(path, sample.filter((mutant) => isBelow(mutant, path)).map(standing)));
  const left = sample
    .filter((mutant) => !["killed", "equivalent", "guard"].includes(standing(mutant)))
    .toSorted((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : one.start - other.start));
  return [
    "# Mutants that no test notices",
    "",
    `Seed ${seed}. A mutant that is not decided, or that no test reaches, counts as one that survives.`,
    "",
    "A guard is the default of an element that the types ask for (`list[at] ?? 0`) and that no test ever takes: the score",
    "leaves it out, and the last column does not.",
    "",
    "| sources | tried | guards | killed | equivalent | survive | not reached | not decided | score | with guards |",
    "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ...rows,
    "",
    ...left.map(
      (mutant) => `- ${mutant.file}:${mutant.line} ${mutant.mutation}, ${standing(mutant)}: ${inCode(mutant.key)}`,
    ),
    "",
  ].join("\n");
}

function standingOf(mutant: Mutant, verdicts: VerdictLookUp): Standing {
  const verdict = verdicts(mutant)?.verdict ?? "started";
  if (verdict === "killed" || verdict === "endless") return "killed";
  if (Object.hasOwn(equivalents, mutant.key)) return "equivalent";
  if (verdict === "unreached" && mutant.guard) return "guard";
  return verdict === "started" || verdict === "slow" ? "undecided" : verdict;
}

function scoreRow(path: string, standings: readonly Standing[]): string {
  const count = (standing: Standing): number => standings.filter((each) => each === standing).length;
  const noticed = count("killed") + count("equivalent");
  const share = (whole: number): string => `${((100 * noticed) / Math.max(1, whole)).toFixed(1)} %`;
  const all = standings.length;
  const counts = (["guard", "killed", "equivalent", "survived", "unreached", "undecided"] as const).map(count);
  return `| ${[path, all, ...counts, share(all - count("guard")), share(all)].join(" | ")} |`;
}

function inCode(key: string): string {
  return `\`\` ${key.split(" | ").slice(1).join(" | ")} \`\``;
}
