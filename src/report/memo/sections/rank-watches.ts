import type { Advice } from "../../../advice/advice.ts";
import { bySeverity } from "../../../diagnostics/severity.ts";
import { type Watch, watchOnce } from "../../findings.ts";

const roles = { lead: 0, support: 2, later: 3, avoid: 3, neutral: 3 } as const;

/** What concerns the theme or the plan as a whole comes after what concerns the levels that lead. */
const asWhole = 1;

/** Everything to watch out for, each once: the most serious first, then by the role of the level that it concerns. */
export function rankWatches(advice: Advice): readonly Watch[] {
  return watchOnce(advice).toSorted((a, b) => bySeverity(a.finding, b.finding) || weigh(a, advice) - weigh(b, advice));
}

/** What only may turn out to be so comes last. */
function weigh(watch: Watch, advice: Advice): number {
  if (watch.kind === "audit" && watch.finding.status === "asks") return 4;
  const level = advice.levels.find(({ id, cautions }) =>
    watch.kind === "audit" ? id === watch.finding.level : cautions.some((caution) => caution.id === watch.finding.id),
  );
  return level?.role == null ? asWhole : roles[level.role];
}
