import type { ConditionPlace } from "../diagnostics/catalogue.ts";
import { type Language, languages, languageTag, type Text, type Translations } from "../language/languages.ts";
import type { SourcePlace } from "../language/sentence.ts";
import { answerWords } from "../language/wordings.ts";
import { comparable, nearest } from "../source/nearest.ts";
import { listOf, mappingOf } from "../source/value-kind.ts";
import type { Fact, Matching, Pack, Statement } from "./pack.ts";
import type { PackPart } from "./pack-schema.ts";

/** A fact as far as a condition needs to know it. */
interface FactName {
  readonly kind: "one" | "set";
  readonly values: readonly string[];
}

/** Every name that a pack's files may refer to. */
export interface PackNames {
  readonly facts: ReadonlyMap<string, FactName>;
  /** The forms of each level. */
  readonly levels: ReadonlyMap<string, readonly string[]>;
  /** The instruments that are no level. */
  readonly instruments: readonly string[];
  readonly phases: readonly string[];
  readonly statements: ReadonlyMap<string, "stated" | "implied">;
  readonly evidence: readonly string[];
  readonly precedents: readonly string[];
  /** Of the pack, the phases and the levels. */
  readonly cautions: readonly string[];
  /** The sources of the pack, where it lists several. */
  readonly sources: readonly string[];
  /** The conditions of the pack that have a name. */
  readonly definitions: readonly string[];
  /** The languages that the pack declares. */
  readonly languages: readonly Language[];
  /** The values of the decider fact; null: the pack names no such fact. */
  readonly parties: readonly string[] | null;
}

/** Collects names from files in which anything may be wrong, so that an error in one is no error in all that refer to it. */
export function collectNames(values: ReadonlyMap<PackPart, readonly unknown[]>): PackNames {
  const one = (part: PackPart): unknown => values.get(part)?.[0];
  const pack = mappingOf(one("pack"));
  const facts = new Map(listOf(one("facts")).flatMap(factName));
  const decider = typeof pack.decider === "string" ? facts.get(pack.decider) : undefined;
  return {
    facts,
    levels: new Map((values.get("level") ?? []).flatMap(levelName)),
    instruments: idsOf(pack.instruments),
    phases: idsOf(mappingOf(one("phases")).phases),
    statements: new Map(listOf(one("statements")).flatMap(statementName)),
    evidence: idsOf(one("evidence")),
    precedents: idsOf(one("precedents")),
    cautions: [pack, mappingOf(one("phases")), ...(values.get("level") ?? []).map(mappingOf)].flatMap(({ cautions }) =>
      idsOf(cautions),
    ),
    sources: idsOf(pack.sources),
    definitions: Object.keys(mappingOf(pack.definitions)),
    languages: [...new Set(listOf(pack.languages).filter(isTag))],
    parties: decider?.values ?? (pack.decider === undefined ? null : []),
  };
}

function isTag(value: unknown): value is Language {
  return typeof value === "string" && new RegExp(languageTag).test(value);
}

/** Every way to name an instrument: a level, a form as `level.form`, or an instrument that is no level. */
export function instrumentNames(names: Pick<PackNames, "levels" | "instruments">): readonly string[] {
  const levels = [...names.levels].flatMap(([level, forms]) => [level, ...forms.map((form) => `${level}.${form}`)]);
  return [...levels, ...names.instruments];
}

function idOf(value: unknown): string | null {
  const { id } = mappingOf(value);
  return typeof id === "string" ? id : null;
}

function idsOf(value: unknown): readonly string[] {
  return listOf(value).flatMap((item) => idOf(item) ?? []);
}

function factName(value: unknown): readonly (readonly [string, FactName])[] {
  const id = idOf(value);
  const { kind, values } = mappingOf(value);
  if (id === null) return [];
  // A value written in capitals is told where it stands; whoever names it rightly elsewhere made no mistake.
  const known = Object.keys(mappingOf(values)).flatMap((value) => [value, value.toLowerCase()]);
  return [[id, { kind: kind === "set" ? "set" : "one", values: [...new Set(known)] }]];
}

function levelName(value: unknown): readonly (readonly [string, readonly string[]])[] {
  const id = idOf(value);
  return id === null ? [] : [[id, idsOf(mappingOf(value).forms)]];
}

function statementName(value: unknown): readonly (readonly [string, "stated" | "implied"])[] {
  const id = idOf(value);
  return id === null ? [] : [[id, mappingOf(value).basis === "stated" ? "stated" : "implied"]];
}

/** The roles that a condition on `advice.<level>` may name. */
export const roleNames = ["lead", "support", "later", "avoid", "neutral"] as const;

/** The answers to what an advice has or has not. */
export const yesOrNo = ["yes", "no"] as const;

/** What a condition asks about: a fact of the pack, the instruments of a case, or the advice. */
export interface ConditionSubject {
  readonly kind: "one" | "set";
  readonly values: readonly string[];
  /** Whether its values are instruments, which have a diagnostic of their own. */
  readonly instruments: boolean;
  /** The places in a pack where it may be asked; null: all. */
  readonly places: readonly ConditionPlace[] | null;
}

const advicePrefix = "advice.";
const inPlayPrefix = "in-play.";

/** Finds what a name in a condition stands for; null: nothing. */
export function findSubject(names: PackNames, name: string): ConditionSubject | null {
  const fact = names.facts.get(name);
  if (fact) return { ...fact, instruments: false, places: null };
  if (name === "current" || name === "planned") {
    const places = name === "planned" ? (["audit"] as const) : null;
    return { kind: "set", values: instrumentNames(names), instruments: true, places };
  }
  if (name === "advice.lacks-lead") return { kind: "one", values: yesOrNo, instruments: false, places: ["audit"] };
  for (const [prefix, values] of [
    [advicePrefix, roleNames],
    [inPlayPrefix, yesOrNo],
  ] as const) {
    if (!name.startsWith(prefix) || !names.levels.has(name.slice(prefix.length))) continue;
    return { kind: "one", values, instruments: false, places: ["outcome", "audit"] };
  }
  return null;
}

/** The level that a name such as `advice.LEVEL` asks about, whether or not it exists; null: the name asks about none. */
export function levelAskedAbout(name: string): string | null {
  const prefix = [advicePrefix, inPlayPrefix].find((each) => name.startsWith(each));
  return prefix === undefined ? null : name.slice(prefix.length);
}

/** Every name that a condition may ask about at a place, to suggest from. */
export function subjectNames(names: PackNames, place: ConditionPlace): readonly string[] {
  const advice = [...names.levels.keys()].flatMap((level) => [`${advicePrefix}${level}`, `${inPlayPrefix}${level}`]);
  const all = [...names.facts.keys(), "current", "planned", ...advice, "advice.lacks-lead"];
  return all.filter((name) => findSubject(names, name)?.places?.includes(place) ?? true);
}

/** Words with a meaning of their own in conditions, which no fact may be called. */
export const reservedFactNames = ["all", "any", "not", "holds", "current", "planned", "advice", "in-play"];

/** Words with a meaning of their own in case files, which no value may be called. */
export const reservedValueNames = ["unknown", "true", "false"];

/** What a name stands for, or the id that was probably meant; `several`: it is the name of each of these. */
export type ResolvedName =
  | { readonly found: true; readonly id: string }
  | { readonly found: false; readonly suggestion: string | null; readonly several: readonly string[] };

/** Something with an id, and the other names that people use for it. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
  /** Names of which another is never a slip, such as numerals: VIII is not meant for VII. */
  readonly exact?: readonly string[];
}

/** Finds the ids that a name stands for: none, one, or where several are called so, all of these. */
export type FindName = (name: string) => readonly string[];

/** A {@link FindName}, whatever the case and accents of a name; an id goes before a name, and nothing is guessed. */
export function createFindName(candidates: readonly Named[]): FindName {
  const ids = new Set(candidates.map(({ id }) => id));
  // Most names that are looked for are ids: the others are not read before one is.
  let others: ((wanted: string) => readonly string[]) | undefined;
  return (name) => {
    if (ids.has(name)) return [name];
    others ??= indexNames(candidates);
    return others(comparable(name));
  };
}

/** Finds ids by names that are made comparable: an id that is written otherwise goes before a name. */
function indexNames(candidates: readonly Named[]): (wanted: string) => readonly string[] {
  const byId = new Map(candidates.map(({ id }) => [comparable(id), [id]]));
  const byName = new Map<string, string[]>();
  for (const { id, names, exact = [] } of candidates) {
    for (const name of new Set([...exact, ...names].map(comparable)))
      byName.set(name, [...(byName.get(name) ?? []), id]);
  }
  return (wanted) => byId.get(wanted) ?? byName.get(wanted) ?? [];
}

/** Finds what is meant by an id or a name, as {@link createFindName} does, or what was probably meant. */
export function resolveName(name: string, candidates: readonly Named[]): ResolvedName {
  const found = createFindName(candidates)(name);
  const [id] = found;
  if (id === undefined) return { found: false, suggestion: nearestId(name, candidates), several: [] };
  return found.length === 1 ? { found: true, id } : { found: false, suggestion: null, several: found };
}

/** A level by id, numeral or name. */
export function resolveLevel(pack: Pack, name: string): ResolvedName {
  return resolveName(name, levelNames(pack));
}

/** A fact by id, label or another name of it. */
export function resolveFact(pack: Pack, name: string): ResolvedName {
  return resolveName(name, factNames(pack));
}

/** A value of a fact by id or label. */
export function resolveValue(fact: Fact, name: string): ResolvedName {
  return resolveName(name, valueNames(fact));
}

/** A phase by id or name. */
export function resolvePhase(pack: Pack, name: string): ResolvedName {
  return resolveName(name, phaseNames(pack));
}

/** A level, a form as `level.form`, or an instrument that is no level, by id, numeral or name. */
export function resolveInstrument(pack: Pack, name: string): ResolvedName {
  return resolveName(name, instrumentNamesOf(pack));
}

/** What the facts of a pack are called. */
export function factNames(pack: Pack): readonly Named[] {
  return pack.facts.map(({ id, label, also = [] }) => ({ id, names: [...textsOf(label), ...also] }));
}

/** What the values of a fact are called; yes and no also plainly. */
export function valueNames(fact: Fact): readonly Named[] {
  const plain = (id: string): readonly string[] => (id === "yes" || id === "no" ? answerWords(id) : []);
  return fact.values.map(({ id, label }) => ({ id, names: [...textsOf(label), ...plain(id)] }));
}

/** What the phases are called. */
export function phaseNames(pack: Pack): readonly Named[] {
  return namesOf(pack.phases.phases);
}

/** What the levels are called; a numeral is exact. */
export function levelNames(pack: Pack): readonly Named[] {
  return pack.levels.map(({ id, name, numeral }) => ({ id, names: textsOf(name), exact: [numeral] }));
}

/** What the forms of a level are called within it. */
export function formNames({ forms }: Pack["levels"][number]): readonly Named[] {
  return namesOf(forms);
}

/** What the instruments that are no level are called. */
export function companionNames(pack: Pack): readonly Named[] {
  return namesOf(pack.instruments);
}

/** What all instruments are called: levels, forms as `level.form`, and those that are no level. */
export function instrumentNamesOf(pack: Pack): readonly Named[] {
  const forms = pack.levels.flatMap((level) =>
    level.forms.map((form) => ({ id: `${level.id}.${form.id}`, names: [form.id, ...textsOf(form.name)] })),
  );
  return [...levelNames(pack), ...companionNames(pack), ...forms];
}

function namesOf(items: readonly { readonly id: string; readonly name: Text }[]): readonly Named[] {
  return items.map(({ id, name }) => ({ id, names: textsOf(name) }));
}

/** A text as it may be met: in every language, and in every wording. */
export function textsOf(text: Text): readonly string[] {
  const { general } = text;
  return [text, ...(general === undefined ? [] : [general])].flatMap(translationsOf);
}

/** A text in every language that it is in, those that mixwijzer speaks first. */
export function translationsOf(text: Text): readonly string[] {
  return languagesIn(text).map((language) => text[language]);
}

/** The languages that a text is in, those that mixwijzer speaks first. */
export function languagesIn({ general, ...wording }: Text): readonly Language[] {
  return [...new Set([...languages, ...keysOf(wording)])];
}

function keysOf(wording: Translations): readonly Language[] {
  const keys: string[] = Object.keys(wording);
  return keys.filter((key): key is Language => key in wording);
}

function nearestId(name: string, candidates: readonly Named[]): string | null {
  const ids = new Map<string, string>();
  for (const { id, names } of candidates) for (const other of [id, ...names]) ids.set(other, ids.get(other) ?? id);
  const found = nearest(name, [...ids.keys()]);
  return found === null ? null : (ids.get(found) ?? null);
}

/** Where a statement stands, as it is told; in which source only where there are several. */
export function sourcePlace({ sources = [] }: Pick<Pack, "sources">, statement: Statement): SourcePlace {
  const [first, ...others] = sources;
  const { source = first?.id, section, lines, pages, url } = statement;
  const of = others.length === 0 ? undefined : sources.find(({ id }) => id === source)?.title;
  return {
    ...(of === undefined ? {} : { of }),
    ...(section === undefined ? {} : { section }),
    ...(lines === undefined ? {} : { lines }),
    ...(pages === undefined ? {} : { pages }),
    ...(url === undefined ? {} : { url }),
  };
}

/** The facts on which precedents match. */
export function matchingFacts({ facts = [], topic, chainLevels, field }: Matching): readonly string[] {
  return [...facts, ...[topic, chainLevels, field].filter((fact) => fact !== undefined)];
}

/** The fact whose values the topics of research are. */
export function topicFact({ facts = [], topic }: Matching): string | undefined {
  return topic ?? facts[0];
}

/** What a value of a fact means, where a pack says so of it alone: of a phase, its summary. */
export function meaningOf({ phases }: Pack, fact: string, value: string): Text | null {
  const phase = fact === phases.fact ? phases.phases.find(({ id }) => id === value) : undefined;
  return phase?.summary ?? null;
}
