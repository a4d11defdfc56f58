import type { Fact } from "../pack/pack.ts";
import { resolveFact, resolveValue } from "../pack/pack-names.ts";
import type { Path } from "../source/convert-node.ts";
import { isMapping, kindOf } from "../source/value-kind.ts";
import type { FactAnswer } from "./case.ts";
import { type CaseChecker, type KnownFact, meant, report } from "./case-vocabulary.ts";

/** The answers of a case that are known; what is wrong with the others is reported. */
export function checkFacts(checker: CaseChecker, raw: unknown): Readonly<Record<string, FactAnswer>> {
  if (!isMapping(raw)) return {};
  if (isSound(checker, raw)) return raw;
  const answers: Record<string, FactAnswer> = {};
  for (const [id, value] of Object.entries(raw)) {
    const path = ["facts", id];
    const known = checker.vocabulary.facts.get(id);
    if (known === undefined) {
      reportUnknownFact(checker, path, id);
      continue;
    }
    if (value === null || value === "unknown") continue;
    const answer = known.fact.kind === "one" ? oneAnswer(checker, known.fact, value, path) : null;
    const set = known.fact.kind === "set" ? setAnswer(checker, known.fact, value, path) : null;
    const given = answer ?? set;
    if (given !== null) answers[id] = given;
  }
  return answers;
}

/** Whether all is as it has to be, word for word: most cases of many are, and then nothing has to be made anew. */
function isSound(
  { vocabulary }: CaseChecker,
  raw: Readonly<Record<string, unknown>>,
): raw is Readonly<Record<string, FactAnswer>> {
  for (const id in raw) {
    const known = vocabulary.facts.get(id);
    if (known === undefined || !isSoundAnswer(known, raw[id])) return false;
  }
  return true;
}

function isSoundAnswer({ fact, values }: KnownFact, answer: unknown): boolean {
  const isValue = (item: unknown): boolean => typeof item === "string" && values.has(item);
  if (fact.kind === "one") return isValue(answer);
  return Array.isArray(answer) && answer.every((item, at) => isValue(item) && answer.indexOf(item) === at);
}

/** The notes of a case; each is on a fact of the pack. */
export function checkNotes(checker: CaseChecker, notes: Readonly<Record<string, string>>): void {
  for (const id of Object.keys(notes)) {
    if (!checker.vocabulary.facts.has(id)) reportUnknownFact(checker, ["notes", id], id);
  }
}

function reportUnknownFact(checker: CaseChecker, path: Path, fact: string): void {
  const args = () => ({ fact, suggestion: meant(resolveFact(checker.vocabulary.pack, fact)) });
  report(checker, path, "case/unknown-fact", args, "key");
}

function oneAnswer(checker: CaseChecker, fact: Fact, raw: unknown, path: Path): string | null {
  if (Array.isArray(raw)) {
    report(checker, path, "case/list-for-one", () => ({ fact: fact.id, example: exampleOf(fact, raw) }));
    return null;
  }
  return checkValue(checker, fact, raw, path);
}

function setAnswer(checker: CaseChecker, fact: Fact, raw: unknown, path: Path): readonly string[] | null {
  if (!Array.isArray(raw)) {
    if (isMapping(raw)) reportBadValue(checker, fact, raw, path);
    else report(checker, path, "case/one-for-set", () => ({ fact: fact.id, example: exampleOf(fact, [raw]) }));
    return null;
  }
  const values = raw.map((item, index) => checkValue(checker, fact, item, [...path, index]));
  const known = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    if (known.has(value)) report(checker, [...path, index], "case/repeated-value", () => ({ value }));
    known.add(value);
  }
  return [...known];
}

/** YAML 1.2 reads `true` and `false` as truth values, and `yes` and `no` as text; a case may use either. */
function checkValue(checker: CaseChecker, fact: Fact, raw: unknown, path: Path): string | null {
  const value = raw === true ? "yes" : raw === false ? "no" : raw;
  const known = checker.vocabulary.facts.get(fact.id)?.values;
  if (typeof value === "string" && known?.has(value)) return value;
  if (typeof raw === "string") {
    const suggestion = () => meant(resolveValue(fact, raw));
    const args = { fact: fact.id, value: raw, known: [...(known ?? [])] };
    report(checker, path, "case/unknown-value", () => ({ ...args, suggestion: suggestion() }));
  } else reportBadValue(checker, fact, raw, path);
  return null;
}

function reportBadValue(checker: CaseChecker, fact: Fact, raw: unknown, path: Path): void {
  const known = fact.values.map((value) => value.id);
  report(checker, path, "case/bad-value", () => ({ fact: fact.id, found: kindOf(raw), known }));
}

/** A value for the right form to be shown with: the one given, where it is one. */
function exampleOf(fact: Fact, given: readonly unknown[]): string {
  const known = given.find((item) => fact.values.some((value) => value.id === item));
  return typeof known === "string" ? known : (fact.values[0]?.id ?? "");
}
