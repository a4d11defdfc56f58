import { createMeaning, type Meaning, numberVariables } from "./number-variables.ts";
import type { Fact, Pack, PhaseDerivation, Phases } from "./pack.ts";
import { at, type PackChecker, type ReadCondition, report, type Spot } from "./pack-checker.ts";
import { workOutCondition } from "./parse-condition.ts";
import type { CompiledCondition, Condition, WorkedOut } from "./terms.ts";

/** No more than these are reported: the pack is refused anyway, and each takes long to find. */
const reported = 5;

/** Works out conditions, and what they mean beside their own words as far as that is not too large itself. */
interface Sizing {
  readonly checker: PackChecker;
  readonly pack: Pack;
  readonly meaning: Meaning & { readonly relevant: Record<string, Condition>; readonly derivation: PhaseDerivation[] };
  readonly conditions: Map<Condition, CompiledCondition>;
  found: number;
}

/**
 * Works every condition out that was read, and reports those that are too large. When a fact is relevant and how the
 * phase is derived make others large too: they are reported at their own place only.
 */
export function checkSize(checker: PackChecker, pack: Pack): WorkedOut {
  const relevant: Record<string, Condition> = Object.create(null);
  const meaning = { ...createMeaning(pack, numberVariables(pack)), relevant, derivation: [] };
  const sizing: Sizing = { checker, pack, meaning, conditions: new Map(), found: 0 };
  for (const fact of orderFacts(listNeeds(pack.facts, pack.phases))) settleFact(sizing, fact);
  for (const read of checker.conditions) {
    if (read.place !== "relevance" && read.place !== "derivation") fits(sizing, read);
  }
  return { conditions: sizing.conditions, phaseForms: meaning.phaseForms };
}

/** Facts, each after all that it depends on. Not recursive: they may depend on each other in a long row. */
function orderFacts(needs: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const ordered = new Set<string>();
  const waiting = [...needs];
  for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
    const [fact, needed] = next;
    const missing = needed.flatMap((each): typeof waiting => {
      const own = ordered.has(each) ? undefined : needs.get(each);
      return own === undefined ? [] : [[each, own]];
    });
    waiting.push(...missing);
    if (missing.length > 0) continue;
    ordered.add(fact);
    waiting.pop();
  }
  return ordered;
}

function settleFact(sizing: Sizing, id: string): void {
  const { checker, pack, meaning } = sizing;
  if (id === pack.phases.fact) settleDerivation(sizing);
  // By where it stands: a condition with a name is the same wherever it is used.
  const index = pack.facts.findIndex((fact) => fact.id === id);
  const read = checker.conditions.find(({ place, spot }) => place === "relevance" && spot.path[0] === index);
  if (read !== undefined && fits(sizing, read)) meaning.relevant[id] = read.condition;
}

/** The lines of the derivation, and then all of them together. */
function settleDerivation(sizing: Sizing): void {
  const { pack, meaning } = sizing;
  const { fact, derivation, phases } = pack.phases;
  const lines = derivation.flatMap(({ when }) => (when === undefined ? [] : [when]));
  const reads = sizing.checker.conditions.filter(({ place }) => place === "derivation");
  const fitting = reads.filter((read) => fits(sizing, read));
  if (fitting.length < reads.length) return;
  meaning.derivation.push(...derivation);
  const [first] = reads;
  const isLarge = phases.some(({ id }) => workOutCondition(meaning, { kind: "is", fact, values: [id] }) === null);
  if (first === undefined || !isLarge) return;
  meaning.derivation.length = 0;
  const spot = { ...first.spot, path: first.spot.path.slice(0, 1) };
  report(sizing.checker, spot, "pack/large-derivation", { facts: listFacts(sizing, lines) }, "key");
  sizing.found += 1;
}

/** Works a condition out, and reports it where it is too large. */
function fits(sizing: Sizing, { condition, spot }: ReadCondition): boolean {
  const { checker, meaning, conditions, found, pack } = sizing;
  if (found >= reported) return false;
  const compiled = workOutCondition(meaning, condition);
  if (compiled !== null) {
    conditions.set(condition, compiled);
    return true;
  }
  const phase = isLargeByPhase(meaning, condition) ? pack.phases.fact : null;
  report(checker, spot, "pack/large-condition", { facts: listFacts(sizing, [condition]), phase });
  sizing.found += 1;
  return false;
}

/** Whether a condition that is too large would not be if the phase did not follow from other facts. */
function isLargeByPhase(meaning: Meaning, condition: Condition): boolean {
  return workOutCondition({ ...meaning, derivation: [], phaseForms: new Map() }, condition) !== null;
}

/** The facts on which conditions depend: those that they name, and those under which these are relevant or derived. */
function listFacts({ meaning, pack }: Sizing, conditions: readonly Condition[]): readonly string[] {
  const facts = new Set(conditions.flatMap((condition) => [...factsOf(condition)]));
  for (const fact of facts) {
    const lines = fact === pack.phases.fact ? meaning.derivation.map(({ when }) => when) : [];
    for (const behind of [meaning.relevant[fact], ...lines]) {
      if (behind !== undefined) for (const each of factsOf(behind)) facts.add(each);
    }
  }
  return [...facts];
}

/** The facts that a condition asks about, each once. */
function factsOf(condition: Condition): ReadonlySet<string> {
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
function listNeeds(facts: readonly Fact[], phases?: Phases): ReadonlyMap<string, readonly string[]> {
  const needs = new Map(facts.map((fact) => [fact.id, fact.relevant ? [...factsOf(fact.relevant)] : []]));
  if (phases) needs.set(phases.fact, [...(needs.get(phases.fact) ?? []), ...derivationFacts(phases)]);
  return needs;
}

/** Reports facts whose relevance depends on themselves; a derived phase depends on the facts it is derived from. */
export function checkCircular(checker: PackChecker, facts: readonly Fact[], spot: Spot, phases?: Phases): void {
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
