import type { Fact, Level, Pack } from "../pack/pack.ts";
import { instrumentNames } from "../pack/pack-names.ts";

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
