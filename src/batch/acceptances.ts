import type { Accepted } from "../case/case.ts";
import type { LocatedCase } from "../case/read-cases.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import {
  byPlace,
  type CheckedCase,
  type CheckedPoint,
  type CheckFinding,
  type CheckResult,
  type LocatedAcceptance,
} from "./check-result.ts";
import { describeProblem } from "./input-findings.ts";

/** What a case accepts, with the place of each; nothing where it accepts nothing. */
export function acceptsOf({ case: subject, place }: LocatedCase): Pick<CheckedCase, "accepts"> {
  if (subject.accept === undefined) return {};
  return { accepts: subject.accept.map((each, index) => ({ ...each, place: place(["accept", index]) })) };
}

/**
 * The result as it is on a day (YYYY-MM-DD): what the case accepts until then is marked, and what it accepts and is not
 * found, or not any more, is found itself.
 */
export function applyAcceptances(result: CheckResult, today: string): CheckResult {
  const { case: checked } = result;
  if (checked?.accepts === undefined) return result;
  const { accepts } = checked;
  const used = new Set<LocatedAcceptance>();
  const expired = new Set<LocatedAcceptance>();
  const findings = result.findings.map((finding): CheckFinding => {
    const own = isAcceptable(finding) ? accepts.filter(({ rule }) => rule === finding.rule) : [];
    const valid = own.find(({ until }) => until === undefined || today <= until);
    if (valid === undefined) {
      for (const each of own) expired.add(each);
      return finding;
    }
    used.add(valid);
    return { ...finding, accepted: reasonOf(valid) };
  });
  const told = accepts.flatMap((each, index) =>
    used.has(each) ? [] : [describeIdle(each, index, expired.has(each), checked)],
  );
  return {
    ...result,
    case: { ...checked, points: markPoints(checked.points, findings) },
    findings: told.length === 0 ? findings : [...findings, ...told].sort(byPlace),
  };
}

/** What is wrong with the input and what an expectation lacks never is, whatever a pack calls its rules. */
function isAcceptable({ kind }: CheckFinding): boolean {
  return kind === "audit" || kind === "caution" || kind === "contradiction" || kind === "open";
}

function reasonOf({ because, until, by }: LocatedAcceptance): Accepted {
  return { because, ...(until === undefined ? {} : { until }), ...(by === undefined ? {} : { by }) };
}

function describeIdle(
  { rule, until = "", place }: LocatedAcceptance,
  index: number,
  isExpired: boolean,
  { id, language }: CheckedCase,
): CheckFinding {
  const problem = isExpired
    ? diagnose("accept/expired", { rule, until }, place)
    : diagnose("accept/unused", { rule }, place);
  return {
    ...describeProblem(problem, language),
    rule: problem.code,
    kind: "accept",
    case: id,
    path: ["accept", index],
  };
}

function markPoints(points: readonly CheckedPoint[], findings: readonly CheckFinding[]): readonly CheckedPoint[] {
  const accepted = findings.filter((finding) => finding.accepted !== undefined);
  const isOf = (point: CheckedPoint) => (finding: CheckFinding) =>
    finding.kind === point.kind && finding.rule === point.rule && finding.path.join("/") === point.path.join("/");
  return points.map((point) => (!point.ok && accepted.some(isOf(point)) ? { ...point, accepted: true } : point));
}
