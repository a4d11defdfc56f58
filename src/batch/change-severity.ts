import { listCautions } from "../advice/details.ts";
import { expectationShape } from "../case/case-schema.ts";
import { catalogue } from "../diagnostics/catalogue.ts";
import { type Severity, severities } from "../diagnostics/diagnostic.ts";
import type { Pack } from "../pack/pack.ts";
import { mappingOf } from "../source/value-kind.ts";
import type { CheckFinding, CheckResult } from "./check-result.ts";
import { missingExpectation } from "./expectation-findings.ts";

/** What becomes of a rule in a project: how severe it is there, or that what it finds is not told. */
export const ruleSeverities = [...severities, "off"] as const;

/** One of {@link ruleSeverities}. */
export type RuleSeverity = (typeof ruleSeverities)[number];

/** How much a rule found that was not told. */
export interface OffCount {
  readonly rule: string;
  readonly count: number;
}

/** Changes how severe findings are, and counts those that are left out. */
export interface SeverityChange {
  /** The result with the severities of the project, without what is off; as it is where nothing in it changes. */
  apply(result: CheckResult): CheckResult;
  /** What was left out so far, by rule, in the order of their ids. */
  off(): readonly OffCount[];
}

/** A {@link SeverityChange} by the id of rules. */
export function createSeverityChange(changes: ReadonlyMap<string, RuleSeverity>): SeverityChange {
  const counts = new Map<string, number>();
  const change = (finding: CheckFinding, asks: boolean): readonly CheckFinding[] => {
    const severity = changes.get(finding.rule) ?? finding.severity;
    if (severity === "off") {
      counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
      return [];
    }
    return [asks || severity === finding.severity ? finding : { ...finding, severity, was: finding.severity }];
  };
  return {
    apply: (result) => {
      const { case: checked, findings } = result;
      if (changes.size === 0) return result;
      const points = checked?.points.filter(({ rule }) => changes.get(rule) !== "off") ?? [];
      // A check of the plan that finds nothing wrong may ask something: that is a note, however severe a mistake is.
      const asking = new Set(points.flatMap(({ kind, rule, ok }) => (kind === "audit" && ok ? [rule] : [])));
      return {
        ...result,
        case: checked === null || points.length === checked.points.length ? checked : { ...checked, points },
        findings: findings.flatMap((finding) => change(finding, asking.has(finding.rule))),
      };
    },
    off: () =>
      [...counts]
        .map(([rule, count]) => ({ rule, count }))
        .sort((a, b) => (a.rule < b.rule ? -1 : Number(a.rule > b.rule))),
  };
}

/** The rules of which a project may change the severity: those of the pack and of our own all but the fixed ones. */
export function changeableRules(pack: Pack): readonly string[] {
  const inputs = Object.entries(catalogue).filter(
    ([code, { severity }]) => /^(?:file|yaml|shape|case)\//.test(code) && severity !== "error",
  );
  const acceptances = Object.keys(catalogue).filter((code) => code.startsWith("accept/"));
  return [
    ...pack.audit.map(({ id }) => id),
    ...listCautions(pack).map(({ id }) => id),
    "contradiction/phase",
    ...pack.facts.map(({ id }) => `open/${id}`),
    ...Object.keys(mappingOf(expectationShape.properties)).map((key) => `expectation/${key}`),
    missingExpectation,
    ...inputs.map(([code]) => `input/${code}`),
    ...acceptances,
  ];
}

/** Whether a rule says that something could not be checked, or why the run fails: no project changes that. */
export function hasFixedSeverity(rule: string): boolean {
  const isError = ([code, { severity }]: readonly [string, { readonly severity: Severity }]): boolean =>
    severity === "error" && rule === `input/${code}`;
  return rule.startsWith("gate/") || Object.entries(catalogue).some(isError);
}
