import { type Diagnostic, type DiagnosticArguments, type DiagnosticCode, diagnose } from "../diagnostics/diagnostic.ts";
import type { Fact, Level, Pack } from "../pack/pack.ts";
import { instrumentNames } from "../pack/pack-names.ts";
import type { Path, PathPart } from "../source/convert-node.ts";
import type { SourceDocument } from "../source/parse-documents.ts";

/** A fact with the ids of its values. */
export interface KnownFact {
  readonly fact: Fact;
  readonly values: ReadonlySet<string>;
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
    facts: new Map(pack.facts.map((fact) => [fact.id, { fact, values: new Set(idsOf(fact.values)) }])),
    levels,
    phases: new Set(idsOf(pack.phases.phases)),
    companions: new Set(idsOf(pack.instruments)),
    instruments: new Set(instrumentNames({ levels: forms, instruments: idsOf(pack.instruments) })),
    entries: new Set([...cautions, ...idsOf(pack.audit), ...entryIds(pack)]),
    cautions: new Set(cautions),
    audit: new Set(idsOf(pack.audit)),
    statements: new Set(idsOf(pack.statements)),
  };
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

/** What was meant by a name that is no id: the id it stands for, or the nearest. */
export function meant(
  resolved:
    | { readonly found: true; readonly id: string }
    | { readonly found: false; readonly suggestion: string | null },
): string | null {
  return resolved.found ? resolved.id : resolved.suggestion;
}
