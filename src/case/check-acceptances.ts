import type { Pack } from "../pack/pack.ts";
import type { Path } from "../source/locate.ts";
import { nearest } from "../source/nearest.ts";
import type { Acceptance } from "./case.ts";
import { type CaseChecker, checkDate, report } from "./case-vocabulary.ts";
import { newName } from "./renamed-names.ts";

/** The rule of a phase that the other facts contradict, where no caution of the pack says so. */
export const phaseContradiction = "contradiction/phase";

/** The rule of a fact that is unknown and can change the mix. */
export function openRule(fact: string): string {
  return `open/${fact}`;
}

/** The rules whose findings a case may accept: what the pack can find, contradictions and open questions. */
export function acceptableRules(pack: Pack): readonly string[] {
  const cautions = [pack.cautions, pack.phases.cautions, ...pack.levels.map((level) => level.cautions)].flat();
  return [
    ...[...pack.audit, ...cautions].map(({ id }) => id),
    phaseContradiction,
    ...pack.facts.map(({ id }) => openRule(id)),
  ];
}

/** What `check` finds that is not to be lived with; the first part of the ids of its rules. */
const neverAccepted = ["input", "expectation", "gate", "accept"] as const;

/** Checks which findings a case accepts; their reasons may have been written on several lines. */
export function checkAcceptances(checker: CaseChecker, given: readonly Acceptance[]): readonly Acceptance[] {
  const known = acceptableRules(checker.vocabulary.pack);
  for (const [index, { rule, until }] of given.entries()) {
    if (until !== undefined) checkDate(checker, ["accept", index, "until"], until);
    if (!known.includes(rule)) tellUnacceptable(checker, ["accept", index, "rule"], rule, known);
  }
  return given.map(({ rule, because, until, by }) => ({
    rule,
    because: onOneLine(because),
    ...(until === undefined ? {} : { until }),
    ...(by === undefined ? {} : { by: onOneLine(by) }),
  }));
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function tellUnacceptable(checker: CaseChecker, path: Path, rule: string, known: readonly string[]): void {
  const now = newName(checker.vocabulary.pack, path, rule, false);
  const kind = neverAccepted.find((each) => rule.startsWith(`${each}/`));
  if (now !== undefined) report(checker, path, "case/renamed", () => ({ name: rule, now }));
  else if (kind !== undefined) report(checker, path, "case/never-accepted", () => ({ rule, kind }));
  else if (checker.vocabulary.entries.has(rule)) {
    report(checker, path, "case/never-accepted", () => ({ rule, kind: "weighs" as const }));
  } else report(checker, path, "case/unknown-finding", () => ({ rule, suggestion: nearest(rule, known) }));
}
