import { listCautions } from "../advice/details.ts";
import { isExpectationKey } from "../advice/findings/check-expectations.ts";
import { catalogue } from "../diagnostics/catalogue.ts";
import type { Pack } from "../pack/pack.ts";
import type { CheckFinding, CheckResult } from "./check-result.ts";
import { missingExpectation } from "./expectation-findings.ts";

/** Which findings are asked for: those of some rules, of some cases, or of these rules in these cases. */
export interface Only {
  /** Empty: of every rule. */
  readonly rules: ReadonlySet<string>;
  /** By id; empty: of every case. */
  readonly cases: ReadonlySet<string>;
}

/** Tells rules from cases; `unknown`: what could be a rule only, and is none. No id of a case has a slash in it. */
export function readOnly(asked: readonly string[], pack: Pack): Only | { readonly unknown: string } {
  const ofPack = new Set(packRules(pack));
  const rules = asked.filter((each) => each.includes("/") || ofPack.has(each));
  const unknown = rules.find((rule) => !ofPack.has(rule) && !isOwnRule(rule, pack));
  if (unknown !== undefined) return { unknown };
  return { rules: new Set(rules), cases: new Set(asked.filter((each) => !rules.includes(each))) };
}

/** The ids of all rules of a pack that findings may have. */
export function packRules(pack: Pack): readonly string[] {
  return [...pack.audit, ...listCautions(pack)].map(({ id }) => id);
}

/** Whether findings of the program itself may have this rule, whatever the pack. */
function isOwnRule(rule: string, pack: Pack): boolean {
  const [kind = "", ...rest] = rule.split("/");
  const about = rest.join("/");
  switch (kind) {
    case "input":
      return Object.hasOwn(catalogue, about);
    case "expectation":
      return rule === missingExpectation || isExpectationKey(about);
    case "open":
      return pack.facts.some(({ id }) => id === about);
    default:
      return rule === "contradiction/phase";
  }
}

/** Takes results for what of them is asked for, one after another. */
export interface OnlyFilter {
  /** The result as far as it is asked for; null: not at all. What could not be read is told whatever is asked for. */
  apply(result: CheckResult): CheckResult | null;
  /** The ids that are asked for and that no case so far has, and those that cases have, as far as there are not too many. */
  missing(): { readonly ids: readonly string[]; readonly known: readonly string[] };
}

/** To suggest what may have been meant. */
const mostKnown = 1_000;

/** An {@link OnlyFilter} that has seen nothing yet. */
export function createOnlyFilter({ rules, cases }: Only): OnlyFilter {
  const met = new Set<string>();
  const known = new Set<string>();
  const isRule = (rule: string): boolean => rules.size === 0 || rules.has(rule);
  const isBroken = ({ kind, severity }: CheckFinding): boolean => kind === "input" && severity === "error";
  return {
    apply: (result) => {
      const { case: checked, findings } = result;
      if (checked !== null && known.size < mostKnown) known.add(checked.id);
      const isCase = cases.size === 0 || (checked !== null && cases.has(checked.id));
      if (isCase && checked !== null) met.add(checked.id);
      const kept = findings.filter((finding) => isBroken(finding) || (isCase && isRule(finding.rule)));
      if (kept.length === 0 && (!isCase || checked === null)) return null;
      const points = checked?.points.filter(({ rule }) => isRule(rule)) ?? [];
      return { ...result, case: isCase && checked !== null ? { ...checked, points } : null, findings: kept };
    },
    missing: () => ({ ids: [...cases].filter((id) => !met.has(id)), known: [...known] }),
  };
}
