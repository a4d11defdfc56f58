import type { ConditionPlace } from "../diagnostics/catalogue.ts";
import {
  type Diagnostic,
  type DiagnosticArguments,
  type DiagnosticCode,
  diagnose,
  type Place,
} from "../diagnostics/diagnostic.ts";
import type { Path, PathPart } from "../source/locate.ts";
import { nearest } from "../source/nearest.ts";
import type { SourceDocument } from "../source/parse-documents.ts";
import type { PackNames } from "./pack-names.ts";
import type { Condition } from "./terms.ts";

/** A value in a file of the pack. */
export interface Spot {
  readonly document: SourceDocument;
  readonly path: Path;
}

/** A condition that was read, and where it stands. */
export interface ReadCondition {
  readonly condition: Condition;
  readonly spot: Spot;
  readonly place: ConditionPlace;
}

/** What each kind of name must be unique among: `entry` holds rules and everything else that an advice can name. */
export type IdSpace =
  | "entry"
  | "statement"
  | "fact"
  | "instrument"
  | "form"
  | "phase"
  | "precedent"
  | "numeral"
  | "source";

/** What is known while a pack is checked, and what was found so far. */
export interface PackChecker {
  readonly names: PackNames;
  readonly diagnostics: Diagnostic[];
  readonly spots: Map<IdSpace, Map<string, Spot>>;
  /** Every whole condition, not its parts. */
  readonly conditions: ReadCondition[];
  /** The conditions with a name that were read so far; null: it is being read. */
  readonly definitions: Map<string, Condition | null>;
  /** The names of those that some condition uses. */
  readonly used: Set<string>;
  /** Where they stand, and as what; null: until that is read. */
  defined: { readonly raw: Readonly<Record<string, unknown>>; readonly spot: Spot } | null;
}

/** A checker that has found nothing yet. */
export function createPackChecker(names: PackNames): PackChecker {
  return {
    names,
    diagnostics: [],
    spots: new Map(),
    conditions: [],
    definitions: new Map(),
    used: new Set(),
    defined: null,
  };
}

/** The spot of a part of what stands at a spot. */
export function at(spot: Spot, ...steps: Path): Spot {
  return { document: spot.document, path: [...spot.path, ...steps] };
}

/** Notes something wrong at a spot. */
export function report<C extends DiagnosticCode>(
  checker: PackChecker,
  spot: Spot,
  code: C,
  args: DiagnosticArguments[C],
  part: PathPart = "value",
): void {
  checker.diagnostics.push(diagnose<DiagnosticCode>(code, args, spot.document.place(spot.path, part)));
}

/** Remembers where an id stands, and reports it where it stood elsewhere before. */
export function registerId(checker: PackChecker, space: IdSpace, id: string, spot: Spot): void {
  const spots = checker.spots.get(space) ?? new Map<string, Spot>();
  checker.spots.set(space, spots);
  const first = spots.get(id);
  if (first === undefined) spots.set(id, spot);
  else {
    const { file, line } = placeOf(first);
    if (space === "numeral") report(checker, spot, "pack/same-numeral", { numeral: id, file, line });
    else report(checker, spot, "pack/duplicate-id", { id, file, line });
  }
}

/** Where a spot is, worked out only now: few of a pack's spots are ever asked for. */
export function placeOf(spot: Spot): Place {
  return spot.document.place(spot.path);
}

/** Checks statements by id. */
export function checkCites(checker: PackChecker, spot: Spot, cites: readonly string[]): void {
  for (const [index, statement] of cites.entries()) checkStatement(checker, at(spot, "cites", index), statement);
}

/** Checks that a statement exists; evidence is no statement of the source. */
export function checkStatement(checker: PackChecker, spot: Spot, id: string, part: PathPart = "value"): void {
  const { statements, evidence } = checker.names;
  if (statements.has(id)) return;
  if (evidence.includes(id)) report(checker, spot, "pack/evidence-cited", { evidence: id }, part);
  else {
    const suggestion = nearest(id, [...statements.keys()]);
    report(checker, spot, "pack/unknown-statement", { statement: id, suggestion }, part);
  }
}

/** As {@link checkCites}, and that what says `stated` cites a statement that is stated. */
export function checkGrounds(
  checker: PackChecker,
  spot: Spot,
  id: string,
  { cites, basis }: { readonly cites: readonly string[]; readonly basis: string },
): void {
  checkCites(checker, spot, cites);
  const { statements } = checker.names;
  const known = cites.filter((statement) => statements.has(statement));
  const stated = known.some((statement) => statements.get(statement) === "stated");
  if (basis === "stated" && !stated && known.length === cites.length) {
    report(checker, at(spot, "basis"), "pack/stated-without-stated", { id });
  }
}

/** Checks that parties are values of the decider fact. */
export function checkParties(checker: PackChecker, spot: Spot, by: readonly string[] | undefined): void {
  const { parties } = checker.names;
  if (by !== undefined && parties === null) report(checker, at(spot, "by"), "pack/no-decider", {}, "key");
  for (const [index, party] of (by ?? []).entries()) {
    if (parties === null || parties.includes(party)) continue;
    const args = { party, known: parties, suggestion: nearest(party, parties) };
    report(checker, at(spot, "by", index), "pack/unknown-party", args);
  }
}

/** Checks that a level exists. */
export function checkLevel(checker: PackChecker, spot: Spot, level: string): void {
  if (!checker.names.levels.has(level)) reportLevel(checker, spot, level);
}

/** Reports the name of a level that does not exist. */
export function reportLevel(checker: PackChecker, spot: Spot, level: string, part: PathPart = "value"): void {
  const known = [...checker.names.levels.keys()];
  report(checker, spot, "pack/unknown-level", { level, known, suggestion: nearest(level, known) }, part);
}

/** Checks that a phase exists. */
export function checkPhase(checker: PackChecker, spot: Spot, phase: string): void {
  const known = checker.names.phases;
  if (known.includes(phase)) return;
  report(checker, spot, "pack/unknown-phase", { phase, known, suggestion: nearest(phase, known) });
}

/** Checks that a fact exists, and is of the kind where one is asked for. */
export function checkFact(
  checker: PackChecker,
  spot: Spot,
  fact: string,
  expected?: "one" | "set",
  part: PathPart = "value",
): boolean {
  const found = checker.names.facts.get(fact);
  if (found === undefined) {
    const suggestion = nearest(fact, [...checker.names.facts.keys()]);
    report(checker, spot, "pack/unknown-fact", { fact, suggestion }, part);
    return false;
  }
  if (expected && found.kind !== expected) report(checker, spot, "pack/fact-kind", { fact, expected });
  return true;
}

/** Checks that each is a value of the fact; nothing where the fact itself does not exist. */
export function checkValues(checker: PackChecker, spot: Spot, fact: string, values: readonly string[]): void {
  const known = checker.names.facts.get(fact)?.values ?? values;
  for (const [index, value] of values.entries()) {
    if (known.includes(value)) continue;
    const args = { fact, value, known, suggestion: nearest(value, known) };
    report(checker, at(spot, index), "pack/unknown-value", args);
  }
}
