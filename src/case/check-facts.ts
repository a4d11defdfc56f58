import { resolveFact, resolveValue } from "../pack/pack-names.ts";
import type { Path } from "../source/locate.ts";
import { comparable } from "../source/nearest.ts";
import { isMapping, kindOf, mappingOf } from "../source/value-kind.ts";
import type { FactAnswer } from "./case.ts";
import { caseShape } from "./case-schema.ts";
import {
  type CaseChecker,
  isNone,
  isUnknown,
  type KnownFact,
  meant,
  readName,
  report,
  splitAnswers,
} from "./case-vocabulary.ts";
import { newName } from "./renamed-names.ts";

/** The answers of a case that are known; what is wrong with the others is reported. */
export function checkFacts(checker: CaseChecker, raw: unknown): Readonly<Record<string, FactAnswer>> {
  if (!isMapping(raw)) return {};
  if (isSound(checker, raw)) return raw;
  if (reportOtherRules(checker, raw)) return {};
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

/** Of so many names in a case it is looked up whether one like it was meant. */
const mostSearches = 100;

/** Whether a case names several facts, and none that the rules have, nor one like it: it is a case for other rules. */
function reportOtherRules(checker: CaseChecker, raw: Readonly<Record<string, unknown>>): boolean {
  const { pack, find } = checker.vocabulary;
  const facts = Object.keys(raw);
  const isForeign = (name: string): boolean =>
    find.fact(name).length === 0 && !isMapping(raw[name]) && !Object.hasOwn(mappingOf(caseShape.properties), name);
  const isLikeNone = (name: string): boolean =>
    newName(pack, ["facts", name], name, true) === undefined && meant(resolveFact(pack, name)) === null;
  const isOther = facts.length > 1 && facts.every(isForeign) && facts.slice(0, mostSearches).every(isLikeNone);
  if (!isOther) return false;
  report(checker, [], "case/other-rules", () => ({ facts, pack: pack.id }));
  return true;
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
    const unknown = () => reportUnknownFact(checker, path, name, value);
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

/** Facts one group too deep, and a key of the case among its facts, are told as such. */
function reportUnknownFact(checker: CaseChecker, path: Path, fact: string, value: unknown): void {
  const within = Object.keys(mappingOf(value)).filter((name) => isFact(checker, name));
  const args = () => ({ fact, suggestion: meant(resolveFact(checker.vocabulary.pack, fact)) });
  if (within.length > 0) report(checker, path, "case/facts-outside", () => ({ facts: within }), "key");
  else if (Object.hasOwn(mappingOf(caseShape.properties), fact)) {
    report(checker, path, "case/key-within-facts", () => ({ key: fact }), "key");
  } else report(checker, path, "case/unknown-fact", args, "key");
}

/** Whether a name is that of one fact. */
export function isFact({ vocabulary }: CaseChecker, name: string): boolean {
  return vocabulary.find.fact(name).length === 1;
}

function oneAnswer(checker: CaseChecker, asked: AskedFact, raw: unknown): string | null {
  const parts = typeof raw === "string" ? partsOf(asked, raw) : Array.isArray(raw) ? raw : null;
  if (parts === null) return checkValue(checker, asked, raw, asked.path);
  report(checker, asked.path, "case/list-for-one", () => ({ fact: asked.name, example: exampleOf(asked, parts) }));
  return null;
}

function setAnswer(checker: CaseChecker, asked: AskedFact, raw: unknown): readonly string[] | null {
  const { path, name } = asked;
  if (!Array.isArray(raw)) {
    const given = isMapping(raw) ? Object.keys(raw) : [raw];
    const isOfValues = !isMapping(raw) || given.every((item) => isValue(asked, item));
    if (isOfValues) report(checker, path, "case/one-for-set", () => ({ fact: name, example: listOf(asked, given) }));
    else reportBadValue(checker, asked, raw, path);
    return null;
  }
  const values = raw.map((item, index) => checkItem(checker, asked, item, [...path, index]));
  const known = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    if (known.has(value)) report(checker, [...path, index], "case/repeated-value", () => ({ value }));
    known.add(value);
  }
  return [...known];
}

function checkItem(checker: CaseChecker, asked: AskedFact, item: unknown, path: Path): string | null {
  const parts = typeof item === "string" ? partsOf(asked, item) : null;
  if (parts !== null) {
    report(checker, path, "case/separators", () => ({ fact: asked.name, example: parts.join(", ") }));
    return null;
  }
  if (typeof item !== "string" || isValue(asked, item) || !isUnknown(item))
    return checkValue(checker, asked, item, path);
  report(checker, path, "case/unknown-in-list", () => ({ fact: asked.name }));
  return null;
}

function isValue({ findValue }: KnownFact, item: unknown): boolean {
  return typeof item === "string" && findValue(item).length === 1;
}

/** The values that a text names one after the other, with whatever stands between them; null: it does not. */
function partsOf(known: KnownFact, text: string): readonly string[] | null {
  if (isValue(known, text)) return null;
  const parts = splitValues(text);
  return parts.length > 1 && parts.every((part) => isValue(known, part)) ? parts : null;
}

/** Commas and what people write for them: semicolons, slashes, bullets, dashes, `and`, brackets of another kind. */
function splitValues(text: string): readonly string[] {
  const inner = text.replace(/^[([{]|[)\]}]$/g, "");
  return splitAnswers(inner, /\s*[,;/\n\u2022+&]\s*|(?:^|\s)[-*]\s*/);
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
  const known = [...values, "unknown"];
  // What stands behind a value, such as a remark, is not part of it.
  const suggestion = meant(resolveValue(fact, value)) ?? meant(resolveValue(fact, value.replace(/\s*[#/(,;].*$/s, "")));
  const others = suggestion === null ? factsWith(checker, value) : [];
  const [other] = others;
  if (other === undefined || others.length > 1) {
    report(checker, path, "case/unknown-value", () => ({ fact: name, value, known, suggestion }));
  } else report(checker, path, "case/value-of-other-fact", () => ({ fact: name, value, other, known }));
}

/** The facts that have such a value. */
function factsWith({ vocabulary }: CaseChecker, value: string): readonly string[] {
  return [...vocabulary.facts.values()].filter((known) => isValue(known, value)).map(({ fact }) => fact.id);
}

function reportBadValue(checker: CaseChecker, { name, values }: AskedFact, raw: unknown, path: Path): void {
  report(checker, path, "case/bad-value", () => ({ fact: name, found: kindOf(raw), known: [...values, "unknown"] }));
}

/** A value for the right form to be shown with: the first one given, where one is. */
function exampleOf(known: KnownFact, given: readonly unknown[]): string {
  const value = given.find((item) => isValue(known, item));
  return typeof value === "string" ? value : (known.fact.values[0]?.id ?? "");
}

/** A name as it was given, but the id where that differs in capitals alone. */
function plainly({ findValue }: KnownFact, name: string): string {
  return findValue(name).find((id) => comparable(id) === comparable(name)) ?? name;
}

/** What stands between the brackets of the list that was probably meant: all values given; nothing, where that is said. */
function listOf(known: KnownFact, given: readonly unknown[]): string {
  const texts = given.map(String);
  if (texts.every(isNone)) return "";
  const parts = texts.flatMap((text) => (isValue(known, text) ? [text] : splitValues(text)));
  const values = parts.filter((part) => isValue(known, part)).map((part) => plainly(known, part));
  return values.length === 0 ? exampleOf(known, []) : values.join(", ");
}
