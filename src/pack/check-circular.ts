import type { Condition } from "./condition.ts";
import type { Fact, Phases } from "./pack.ts";
import { at, type PackChecker, report, type Spot } from "./pack-checker.ts";

/** The facts that a condition asks about, each once. */
export function factsOf(condition: Condition): ReadonlySet<string> {
  switch (condition.kind) {
    case "all":
    case "any":
      return new Set(condition.of.flatMap((part) => [...factsOf(part)]));
    case "not":
      return factsOf(condition.of);
    default:
      return new Set([condition.fact]);
  }
}

/** For each fact, those on which it depends whether it is relevant; for the phase also those from which it is derived. */
export function listNeeds(facts: readonly Fact[], phases: Phases | null): ReadonlyMap<string, readonly string[]> {
  const needs = new Map(facts.map((fact) => [fact.id, fact.relevant ? [...factsOf(fact.relevant)] : []]));
  if (phases) needs.set(phases.fact, [...(needs.get(phases.fact) ?? []), ...derivationFacts(phases)]);
  return needs;
}

/** Reports facts whose relevance depends on themselves; a derived phase depends on the facts it is derived from. */
export function checkCircular(checker: PackChecker, facts: readonly Fact[], spot: Spot, phases: Phases | null): void {
  const needs = listNeeds(facts, phases);
  const settled = new Set<string>();
  for (const [index, fact] of facts.entries()) {
    const circle = findCircle(fact.id, needs, settled, []);
    if (circle) report(checker, at(spot, index, "id"), "pack/circular", { facts: circle });
  }
}

function derivationFacts(phases: Phases): readonly string[] {
  return phases.derivation.flatMap((line) => (line.when ? [...factsOf(line.when)] : []));
}

function findCircle(
  fact: string,
  needs: ReadonlyMap<string, readonly string[]>,
  settled: Set<string>,
  way: readonly string[],
): readonly string[] | null {
  if (way.includes(fact)) return [...way.slice(way.indexOf(fact)), fact];
  if (settled.has(fact)) return null;
  settled.add(fact);
  for (const next of needs.get(fact) ?? []) {
    const circle = findCircle(next, needs, settled, [...way, fact]);
    if (circle) return circle;
  }
  return null;
}
