import { bySeverity } from "../../diagnostics/severity.ts";
import type { Advice, AuditFinding, Finding } from "../advice.ts";
import { repeats } from "./find-cautions.ts";

/** Something to watch out for: a caution about the case, or a finding about the plan with the cautions that it repeats. */
export type Watch =
  | { readonly kind: "caution"; readonly finding: Finding }
  | { readonly kind: "audit"; readonly finding: AuditFinding; readonly repeated: readonly Finding[] };

/** What comes first of what is equally serious: what was found in the plan, or what concerns the levels that lead. */
export type FirstWatched = "plan" | "leads";

/** Everything to watch out for, each once, the most serious first. */
export function rankWatches(advice: Advice, first: FirstWatched): readonly Watch[] {
  const found = advice.audit.filter(({ status }) => status === "found");
  const asked = advice.audit.filter(({ status }) => status === "asks");
  const repeated = advice.cautions.filter((caution) => repeats(caution, found));
  const asAudit = (finding: AuditFinding): Watch => {
    return { kind: "audit", finding, repeated: repeated.filter((caution) => nearest(caution, found) === finding) };
  };
  const watches = [
    ...found.map(asAudit),
    ...advice.cautions.filter((caution) => !repeated.includes(caution)).map(asCaution),
    ...asked.map(asAudit),
  ];
  const rank = (watch: Watch): number => (first === "plan" ? 0 : rankConcern(watch, advice));
  return watches.sort((a, b) => bySeverity(a.finding, b.finding) || rank(a) - rank(b));
}

/** The same with each caution that a finding about the plan repeats after that. */
export function withRepeated(watches: readonly Watch[]): readonly Watch[] {
  return watches.flatMap((watch) => (watch.kind === "audit" ? [watch, ...watch.repeated.map(asCaution)] : [watch]));
}

function asCaution(finding: Finding): Watch {
  return { kind: "caution", finding };
}

/** What shares most statements with a caution, of what is at least as serious. */
function nearest(caution: Finding, found: readonly AuditFinding[]): AuditFinding | undefined {
  const shared = (finding: AuditFinding): number =>
    bySeverity(finding, caution) <= 0 ? finding.cites.filter((cite) => caution.cites.includes(cite)).length : 0;
  return found.toSorted((a, b) => shared(b) - shared(a))[0];
}

/** What concerns the theme or the plan as a whole comes after what concerns the levels that lead. */
const concerns = { lead: 0, whole: 1, support: 2, later: 3, avoid: 3, neutral: 3, asked: 4 } as const;

/** What only may turn out to be so comes last. */
function rankConcern(watch: Watch, { levels }: Advice): number {
  if (watch.kind === "audit" && watch.finding.status === "asks") return concerns.asked;
  const level = levels.find(({ id, cautions }) =>
    watch.kind === "audit" ? id === watch.finding.level : cautions.some((caution) => caution.id === watch.finding.id),
  );
  return concerns[level?.role ?? "whole"];
}
