import type { Constraint, Effect, Pack, Strength } from "../../pack/pack.ts";
import type { Condition } from "../../pack/terms.ts";
import { conditionsOf } from "../lint-subject.ts";
import { type ItemKind, listItems, type PackItem } from "../list-items.ts";
import { movedLimits, varyCondition } from "./vary-condition.ts";

/** The small mistakes that are put into a pack, to see whether its tests notice. */
export const mutations = [
  "stronger",
  "weaker",
  "effect-dropped",
  "condition-dropped",
  "condition-negated",
  "limit-moved",
  "citation-swapped",
] as const;

/** One of {@link mutations}. */
export type Mutation = (typeof mutations)[number];

/** A part of a thing, as it was and as it is by mistake; null: it is dropped. */
export type Change =
  | { readonly part: "condition"; readonly before: Condition; readonly after: Condition }
  | { readonly part: "effect"; readonly before: Effect; readonly after: Effect | null }
  | { readonly part: "demand"; readonly before: Constraint; readonly after: Constraint | null }
  | { readonly part: "citations"; readonly before: readonly string[]; readonly after: readonly string[] };

/** A pack with one small mistake in it. */
export interface Mutant {
  readonly mutation: Mutation;
  /** The thing that is changed. */
  readonly item: PackItem;
  readonly change: Change;
  /** The pack with the mistake; each call makes it anew. */
  make(): Pack;
}

/**
 * Every mutant of a pack, in the order of its things. Only what an expectation of a test can see is changed: not what a
 * rule cites, nor whether a case already does what a condition asks for, nor how severe something is.
 */
export function listMutants(pack: Pack): readonly Mutant[] {
  return listItems(pack).flatMap((item) => [
    ...varyEffects(pack, item),
    ...varyConditions(pack, item),
    ...moveDemand(pack, item),
    ...swapCitations(pack, item),
  ]);
}

function mutate(pack: Pack, item: PackItem, mutation: Mutation, change: Change): Mutant {
  return { mutation, item, change, make: () => replaceInItem(pack, item, change.before, change.after) };
}

/** The pack with a part of a thing replaced, or the thing as a whole; null: taken out of its list. */
export function replaceInItem(pack: Pack, item: PackItem, part: object, by: object | null): Pack {
  const changed = part === item.item ? by : replacePart(item.item, part, by);
  const copy = replacePart(pack, item.item, changed);
  // What was worked out stays right as long as facts and the phase mean what they did.
  const { workedOut } = pack;
  if (workedOut === undefined || item.kind === "fact" || item.kind === "derivation") return copy;
  return Object.defineProperty(copy, "workedOut", { value: workedOut, enumerable: false });
}

/** The same with something else in the place of a part, which is known by its identity; null takes it out of its list. */
function replacePart<T extends object>(whole: T, part: object, by: object | null): T {
  const replaced = replaceIn(whole, part, by);
  // The types of what is replaced are those of what replaces it: that is up to the callers, all of them above and below.
  return replaced as T;
}

function replaceIn(value: unknown, part: object, by: object | null): unknown {
  if (value === part) return by;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    if (by === null && list.includes(part)) return list.filter((each) => each !== part);
    const changed = list.map((each) => replaceIn(each, part, by));
    return changed.some((each, at) => each !== list[at]) ? changed : list;
  }
  const entries = Object.entries(value);
  const at = entries.findIndex(([, each]) => replaceIn(each, part, by) !== each);
  if (at < 0) return value;
  return Object.fromEntries(entries.map(([key, each]) => [key, replaceIn(each, part, by)]));
}

function varyEffects(pack: Pack, item: PackItem): readonly Mutant[] {
  if (item.kind === "constraint") {
    return [mutate(pack, item, "effect-dropped", { part: "demand", before: item.item, after: null })];
  }
  if (item.kind !== "rule") return [];
  return item.item.effects.flatMap((before) => [
    ...strengthsBeside(before).map(({ mutation, after }) =>
      mutate(pack, item, mutation, { part: "effect", before, after }),
    ),
    mutate(pack, item, "effect-dropped", { part: "effect", before, after: null }),
  ]);
}

const strengths: readonly Strength[] = ["slight", "moderate", "strong"];

function strengthsBeside(effect: Effect): readonly { readonly mutation: Mutation; readonly after: Effect }[] {
  if (effect.kind !== "favour" && effect.kind !== "oppose") return [];
  const at = strengths.indexOf(effect.strength);
  return (["stronger", "weaker"] as const).flatMap((mutation) => {
    const strength = strengths[mutation === "stronger" ? at + 1 : at - 1];
    return strength === undefined ? [] : [{ mutation, after: { ...effect, strength } }];
  });
}

function varyConditions(pack: Pack, item: PackItem): readonly Mutant[] {
  return conditionsOf(item)
    .filter(({ part }) => part !== "met")
    .flatMap(({ condition: before }) =>
      varyCondition(before).map(({ kind, condition: after }) =>
        mutate(pack, item, kind, { part: "condition", before, after }),
      ),
    );
}

/** Moves the limits of a demand on the mix. */
function moveDemand(pack: Pack, item: PackItem): readonly Mutant[] {
  if (item.kind !== "constraint" || (item.item.kind !== "size" && item.item.kind !== "leads")) return [];
  const { item: before } = item;
  return movedLimits(before).map((limits) =>
    mutate(pack, item, "limit-moved", { part: "demand", before, after: { ...before, ...limits } }),
  );
}

/** Only what is found in a case can be expected by a statement that it cites. */
function swapCitations(pack: Pack, item: PackItem): readonly Mutant[] {
  if (item.kind !== "caution" && item.kind !== "check") return [];
  const { cites: before } = item;
  const ids = pack.statements.map(({ id }) => id);
  return before.flatMap((cited, at) => {
    const following = [...ids.slice(ids.indexOf(cited) + 1), ...ids];
    const next = following.find((id) => !before.includes(id));
    return next === undefined
      ? []
      : [mutate(pack, item, "citation-swapped", { part: "citations", before, after: before.with(at, next) })];
  });
}

/** Things that decide about no more than whether they are told; the others can bear on the mix. */
export const textKinds: readonly ItemKind[] = [
  "condition",
  "preparation",
  "caution",
  "check",
  "tension",
  "pattern",
  "instrument",
];
