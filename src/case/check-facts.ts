import { resolveFact, resolveValue } from "../pack/pack-names.ts";
import type { Path } from "../source/convert-node.ts";
import { isMapping, kindOf } from "../source/value-kind.ts";
import type { FactAnswer } from "./case.ts";
import { type CaseChecker, isUnknown, type KnownFact, meant, readName, report } from "./case-vocabulary.ts";

/** The answers of a case that are known; what is wrong with the others is reported. */
export function checkFacts(checker: CaseChecker, raw: unknown): Readonly<Record<string, FactAnswer>> {
  if (!isMapping(raw)) return {};
  if (isSound(checker, raw)) return raw;
  const answers: Record<string, FactAnswer> = {};
  for (const [id, { name, value }] of byFact(checker, "facts", raw)) {
    const known = checker.vocabulary.facts.get(id);
    if (known === undefined || value === null) continue;
    const asked: AskedFact = { ...known, name, path: ["facts", name] };
    if (typeof value === "string" && known.findValue(value).length === 0 && isUnknown(value)) continue;
    const answer = known.fact.kind === "one" ? oneAnswer(checker, asked, value) : setAnswer(checker, asked, value);
    if (answer !== null) answers[id] = answer;
  }
  return answers;
}

/** A fact as a case calls it. */
interface AskedFact extends KnownFact {
  readonly name: string;
  readonly path: Path;
}

/** What a part of a case says of each fact, and under which name; a fact under two names is reported. */
function byFact<T>(
  checker: CaseChecker,
  part: "facts" | "notes",
  raw: Readonly<Record<string, T>>,
): ReadonlyMap<string, { readonly name: string; readonly value: T }> {
  const found = new Map<string, { readonly name: string; readonly value: T }>();
  for (const [name, value] of Object.entries(raw)) {
    const path = [part, name];
    const unknown = () => reportUnknownFact(checker, path, name);
    const id = readName(checker, path, name, checker.vocabulary.find.fact, unknown, "key");
    if (id === null) continue;
    const first = found.get(id);
    if (first === undefined) found.set(id, { name, value });
    else report(checker, path, "case/repeated-fact", () => repeated(checker, part, name, first.name), "key");
  }
  return found;
}

function repeated(checker: CaseChecker, part: string, name: string, first: string) {
  return { name, first, line: checker.document.place([part, first], "key").line };
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

/** The notes of a case by the fact that each is on. */
export function checkNotes(
  checker: CaseChecker,
  notes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const { facts } = checker.vocabulary;
  if (Object.keys(notes).every((name) => facts.has(name))) return notes;
  return Object.fromEntries([...byFact(checker, "notes", notes)].map(([id, { value }]) => [id, value]));
}

function reportUnknownFact(checker: CaseChecker, path: Path, fact: string): void {
  const args = () => ({ fact, suggestion: meant(resolveFact(checker.vocabulary.pack, fact)) });
  report(checker, path, "case/unknown-fact", args, "key");
}

function oneAnswer(checker: CaseChecker, asked: AskedFact, raw: unknown): string | null {
  if (Array.isArray(raw)) {
    report(checker, asked.path, "case/list-for-one", () => ({ fact: asked.name, example: exampleOf(asked, raw) }));
    return null;
  }
  return checkValue(checker, asked, raw, asked.path);
}

function setAnswer(checker: CaseChecker, asked: AskedFact, raw: unknown): readonly string[] | null {
  const { path, name } = asked;
  if (!Array.isArray(raw)) {
    if (isMapping(raw)) reportBadValue(checker, asked, raw, path);
    else report(checker, path, "case/one-for-set", () => ({ fact: name, example: exampleOf(asked, [raw]) }));
    return null;
  }
  const values = raw.map((item, index) => checkValue(checker, asked, item, [...path, index]));
  const known = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    if (known.has(value)) report(checker, [...path, index], "case/repeated-value", () => ({ value }));
    known.add(value);
  }
  return [...known];
}

/** YAML 1.2 reads `true` and `false` as truth values, and `yes` and `no` as text; a case may use either. */
function checkValue(checker: CaseChecker, asked: AskedFact, raw: unknown, path: Path): string | null {
  const value = raw === true ? "yes" : raw === false ? "no" : raw;
  if (typeof value === "string" && asked.values.has(value)) return value;
  if (typeof raw === "string")
    return readName(checker, path, raw, asked.findValue, () => reportUnknownValue(checker, asked, raw, path));
  reportBadValue(checker, asked, raw, path);
  return null;
}

function reportUnknownValue(checker: CaseChecker, { fact, name, values }: AskedFact, value: string, path: Path): void {
  const args = () => ({ fact: name, value, known: [...values], suggestion: meant(resolveValue(fact, value)) });
  report(checker, path, "case/unknown-value", args);
}

function reportBadValue(checker: CaseChecker, { name, values }: AskedFact, raw: unknown, path: Path): void {
  report(checker, path, "case/bad-value", () => ({ fact: name, found: kindOf(raw), known: [...values] }));
}

/** A value for the right form to be shown with: the one given, where it is one. */
function exampleOf({ fact, findValue }: KnownFact, given: readonly unknown[]): string {
  const known = given.find((item) => typeof item === "string" && findValue(item).length === 1);
  return typeof known === "string" ? known : (fact.values[0]?.id ?? "");
}
