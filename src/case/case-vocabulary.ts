import {
  type Diagnostic,
  type DiagnosticArguments,
  type DiagnosticCode,
  diagnose,
  type Place,
} from "../diagnostics/diagnostic.ts";
import { answerWords } from "../language/wordings.ts";
import type { Fact, Level, Pack } from "../pack/pack.ts";
import {
  companionNames,
  createFindName,
  type FindName,
  factNames,
  formNames,
  instrumentNames,
  instrumentNamesOf,
  levelNames,
  phaseNames,
  type ResolvedName,
  valueNames,
} from "../pack/pack-names.ts";
import { findOddCharacter } from "../source/explain-line.ts";
import { isCalendarDate } from "../source/json-schema.ts";
import type { Path, PathPart } from "../source/locate.ts";
import { comparable } from "../source/nearest.ts";
import type { SourceDocument } from "../source/parse-documents.ts";
import { newName } from "./renamed-names.ts";

/** A fact with the ids of its values. */
export interface KnownFact {
  readonly fact: Fact;
  readonly values: ReadonlySet<string>;
  readonly findValue: FindName;
}

/** What finds the ids that the names in a case stand for. */
export interface CaseFinders {
  readonly fact: FindName;
  readonly phase: FindName;
  readonly level: FindName;
  readonly instrument: FindName;
  readonly companion: FindName;
  /** The forms of each level. */
  readonly forms: ReadonlyMap<string, FindName>;
}

/** The names of a pack that a case may use, made for looking up. */
export interface CaseVocabulary {
  readonly pack: Pack;
  readonly facts: ReadonlyMap<string, KnownFact>;
  readonly levels: ReadonlyMap<string, Level>;
  readonly phases: ReadonlySet<string>;
  readonly companions: ReadonlySet<string>;
  readonly instruments: ReadonlySet<string>;
  /** Ids of whatever can be true or false: rules, conditions, cautions, checks, tensions, verdicts and patterns. */
  readonly entries: ReadonlySet<string>;
  readonly cautions: ReadonlySet<string>;
  readonly audit: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
  readonly find: CaseFinders;
}

const made = new WeakMap<Pack, CaseVocabulary>();

/** The vocabulary of a pack, made once for each pack: thousands of cases are read against one. */
export function caseVocabulary(pack: Pack): CaseVocabulary {
  const known = made.get(pack);
  if (known) return known;
  const vocabulary = makeVocabulary(pack);
  made.set(pack, vocabulary);
  return vocabulary;
}

function makeVocabulary(pack: Pack): CaseVocabulary {
  const levels = new Map(pack.levels.map((level) => [level.id, level]));
  const forms = new Map(pack.levels.map((level) => [level.id, idsOf(level.forms)]));
  const cautions = idsOf([
    ...pack.cautions,
    ...pack.phases.cautions,
    ...pack.levels.flatMap((level) => level.cautions),
  ]);
  return {
    pack,
    facts: new Map(pack.facts.map((fact) => [fact.id, knownFact(fact)])),
    levels,
    phases: new Set(idsOf(pack.phases.phases)),
    companions: new Set(idsOf(pack.instruments)),
    instruments: new Set(instrumentNames({ levels: forms, instruments: idsOf(pack.instruments) })),
    entries: new Set([...cautions, ...idsOf(pack.audit), ...entryIds(pack)]),
    cautions: new Set(cautions),
    audit: new Set(idsOf(pack.audit)),
    statements: new Set(idsOf(pack.statements)),
    find: {
      fact: createFindName(factNames(pack)),
      phase: createFindName(phaseNames(pack)),
      level: createFindName(levelNames(pack)),
      instrument: createFindName(instrumentNamesOf(pack)),
      companion: createFindName(companionNames(pack)),
      forms: new Map(pack.levels.map((level) => [level.id, createFindName(formNames(level))])),
    },
  };
}

function knownFact(fact: Fact): KnownFact {
  return { fact, values: new Set(idsOf(fact.values)), findValue: createFindName(valueNames(fact)) };
}

function entryIds(pack: Pack): readonly string[] {
  const { verdicts, patterns, preparations } = pack.sustainment;
  return idsOf([
    ...pack.phases.phases.flatMap((phase) => phase.rules),
    ...pack.levels.flatMap((level) => [...level.rules, ...level.conditions]),
    ...pack.tensions,
    ...verdicts,
    ...patterns,
    ...preparations,
    ...pack.instruments,
  ]);
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map((item) => item.id);
}

/** One case being read: its document, the names it may use, and what was found wrong so far. */
export interface CaseChecker {
  readonly document: SourceDocument;
  readonly vocabulary: CaseVocabulary;
  readonly diagnostics: Diagnostic[];
}

/** A file made to be wrong in ten thousand places should not take ten thousand searches for what was meant. */
const mostDiagnostics = 100;

/** Notes something wrong in the case; `args` is only called while there are not too many diagnostics already. */
export function report<C extends DiagnosticCode>(
  checker: CaseChecker,
  path: Path,
  code: C,
  args: () => DiagnosticArguments[C],
  part: PathPart = "value",
): void {
  if (checker.diagnostics.length >= mostDiagnostics) return;
  checker.diagnostics.push(diagnose<DiagnosticCode>(code, args(), checker.document.place(path, part)));
}

/** Notes a date that is on no calendar; its form is a matter of shape. */
export function checkDate(checker: CaseChecker, path: Path, value: string): void {
  if (isCalendarDate(value)) return;
  report(checker, path, "shape/bad-form", () => ({ key: String(path.at(-1)), value, form: "date" as const }));
}

/** The id that a name stands for, or null; that it is the name of several is reported, and `unknown` tells that it is of none. */
export function readName(
  checker: CaseChecker,
  path: Path,
  name: string,
  find: FindName,
  unknown: () => void,
  part: PathPart = "value",
): string | null {
  if (reportOddCharacter(checker, path, name, part)) return null;
  const found = find(name);
  const now = found.length === 0 ? newName(checker.vocabulary.pack, path, name, part === "key") : undefined;
  if (found.length > 1) report(checker, path, "case/ambiguous-name", () => ({ name, meanings: found }), part);
  else if (now !== undefined) report(checker, path, "case/renamed", () => ({ name, now }), part);
  else if (found.length === 0) unknown();
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Tells of a character that no name has, once a line; whether there is one. */
function reportOddCharacter(checker: CaseChecker, path: Path, name: string, part: PathPart): boolean {
  const index = findOddCharacter(name);
  if (index === null) return false;
  if (checker.diagnostics.length >= mostDiagnostics) return true;
  const place = characterIn(checker.document.place(path, part), index);
  const isTold = checker.diagnostics.some(
    (told) => told.code === "yaml/odd-character" && told.place?.line === place.line,
  );
  const args = { character: name.charAt(index), column: place.column };
  if (!isTold) checker.diagnostics.push(diagnose("yaml/odd-character", args, place));
  return true;
}

/** The place of a character of a text, from that of the text; of one on several lines, that of the text itself. */
function characterIn(place: Place, index: number): Place {
  if (place.endLine !== place.line) return place;
  const mark = place.mark ?? { start: 0, length: 0 };
  const quoted = /["']/.test(place.excerpt?.charAt(mark.start) ?? "") ? 1 : 0;
  const column = place.column + index + quoted;
  const moved = { start: mark.start + index + quoted, length: 1 };
  // Of a long line the excerpt is only a part: there, what holds the character is marked.
  const isShown = moved.start < (place.excerpt?.length ?? 0);
  return { ...place, column, endColumn: column + 1, ...(isShown ? { mark: moved } : {}) };
}

/** What was probably meant by a name of nothing. */
export function meant(resolved: ResolvedName): string | null {
  return resolved.found ? resolved.id : resolved.suggestion;
}

/** Whether an answer says in so many words that it is not known. */
export function isUnknown(answer: string): boolean {
  return answerWords("unknown").map(comparable).includes(comparable(answer));
}

/** Whether an answer says in so many words that there are none. */
export function isNone(answer: string): boolean {
  return ["", ...answerWords("none").map(comparable)].includes(comparable(answer));
}

/** The answers in a text that names several: apart where the separators are, and where it says "and". */
export function splitAnswers(text: string, separators: RegExp): readonly string[] {
  const parts = text.split(separators).map((part) => part?.replace(/\s+/g, " ") ?? "");
  return answerWords("and")
    .reduce<readonly string[]>((split, word) => split.flatMap((part) => part.split(` ${word} `)), parts)
    .flatMap((part) => part.trim() || []);
}
