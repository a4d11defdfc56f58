import { languages, type Text } from "../language/languages.ts";
import { comparable, nearest } from "../source/nearest.ts";
import type { Fact, Pack } from "./pack.ts";

/** What a name stands for, or the id that was probably meant. */
export type ResolvedName =
  | { readonly found: true; readonly id: string }
  | { readonly found: false; readonly suggestion: string | null };

/** Something with an id, and the other names that people use for it. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
  /** Names of which another is never a slip, such as numerals: VIII is not meant for VII. */
  readonly exact?: readonly string[];
}

/** Finds what is meant by an id or a name, whatever its case and accents; an id goes before a name. */
export function resolveName(name: string, candidates: readonly Named[]): ResolvedName {
  if (candidates.some((candidate) => candidate.id === name)) return { found: true, id: name };
  const wanted = comparable(name);
  const found =
    candidates.find((candidate) => comparable(candidate.id) === wanted) ??
    candidates.find(({ names, exact = [] }) => [...exact, ...names].some((other) => comparable(other) === wanted));
  return found ? { found: true, id: found.id } : { found: false, suggestion: nearestId(name, candidates) };
}

/** A level by id, numeral or name. */
export function resolveLevel(pack: Pack, name: string): ResolvedName {
  return resolveName(name, pack.levels.map(levelNames));
}

/** A fact by id or label. */
export function resolveFact(pack: Pack, name: string): ResolvedName {
  return resolveName(
    name,
    pack.facts.map((fact) => ({ id: fact.id, names: textsOf(fact.label) })),
  );
}

/** A value of a fact by id or label. */
export function resolveValue(fact: Fact, name: string): ResolvedName {
  return resolveName(
    name,
    fact.values.map((value) => ({ id: value.id, names: textsOf(value.label) })),
  );
}

/** A phase by id or name. */
export function resolvePhase(pack: Pack, name: string): ResolvedName {
  return resolveName(
    name,
    pack.phases.phases.map((phase) => ({ id: phase.id, names: textsOf(phase.name) })),
  );
}

/** A level, a form as `level.form`, or an instrument that is no level, by id, numeral or name. */
export function resolveInstrument(pack: Pack, name: string): ResolvedName {
  const forms = pack.levels.flatMap((level) =>
    level.forms.map((form) => ({ id: `${level.id}.${form.id}`, names: [form.id, ...textsOf(form.name)] })),
  );
  const others = pack.instruments.map((instrument) => ({ id: instrument.id, names: textsOf(instrument.name) }));
  return resolveName(name, [...pack.levels.map(levelNames), ...others, ...forms]);
}

function levelNames(level: Pack["levels"][number]): Named {
  return { id: level.id, names: textsOf(level.name), exact: [level.numeral] };
}

/** A text as it may be met: in every language, and in every wording. */
export function textsOf(text: Text): readonly string[] {
  const { general } = text;
  return [text, ...(general === undefined ? [] : [general])].flatMap((wording) =>
    languages.map((language) => wording[language]),
  );
}

function nearestId(name: string, candidates: readonly Named[]): string | null {
  const ids = new Map<string, string>();
  for (const { id, names } of candidates) for (const other of [id, ...names]) ids.set(other, ids.get(other) ?? id);
  const found = nearest(name, [...ids.keys()]);
  return found === null ? null : (ids.get(found) ?? null);
}
