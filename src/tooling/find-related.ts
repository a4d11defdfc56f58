import type { Case } from "../case/case.ts";
import { testsIn } from "../pack/number-variables.ts";
import { resolveFact, resolveInstrument, resolvePhase } from "../pack/pack-names.ts";
import type { LocatedPack } from "../pack/read-pack.ts";
import { nearest } from "../source/nearest.ts";
import { targetOf } from "./describe-rule.ts";
import { conditionsOf } from "./lint-subject.ts";
import { type ItemKind, listHeld, type PackItem } from "./list-items.ts";

/** Something that has to do with another thing of the pack. */
export interface RelatedItem {
  readonly kind: ItemKind;
  readonly id: string;
}

/** A pack with what is claimed of it. */
export type ClaimedPack = Pick<LocatedPack, "pack" | "properties">;

/**
 * What cites a statement, asks about a fact, weighs on a form, or stands under a level or phase, the properties that
 * claim something of a level, and the evidence that bears on a statement, a level or a precedent; in the pack's order.
 */
export function findRelated(claimed: ClaimedPack, to: PackItem): readonly RelatedItem[] {
  const relates = relationTo(to);
  return relates === null
    ? []
    : listHeld(claimed)
        .filter(relates)
        .map(({ kind, id }) => ({ kind, id }));
}

function relationTo({ kind, id }: PackItem): ((item: PackItem) => boolean) | null {
  switch (kind) {
    case "statement":
      return (item) => item.cites.includes(id) || bearsOn(item, id);
    case "fact":
      return (item) => asksAbout(item, id);
    case "form":
      return (item) => item.kind === "rule" && item.item.effects.some((effect) => targetOf(effect) === id);
    case "level":
      return (item) =>
        item.under === id ||
        (item.kind === "rule" && item.item.effects.some(({ level }) => level === id)) ||
        (item.kind === "evidence" && item.item.levels.includes(id)) ||
        (item.kind === "property" && "level" in item.item.outcome && item.item.outcome.level === id);
    case "precedent":
      return (item) => item.kind === "evidence" && item.item.programmes.includes(id);
    case "phase":
      return (item) => item.under === id;
    default:
      return null;
  }
}

function bearsOn(item: PackItem, statement: string): boolean {
  return item.kind === "evidence" && item.item.touches.some((touch) => touch.statement === statement);
}

function asksAbout(item: PackItem, fact: string): boolean {
  return conditionsOf(item).some(({ condition }) => testsIn(condition).some((test) => test.fact === fact));
}

/** What a name stands for, or the id that was probably meant. */
type FoundItem = { readonly items: readonly PackItem[] } | { readonly suggestion: string | null };

/**
 * Everything with the id that was typed; else what has it for a name: a level or form, a fact, a phase. More than one
 * where an id is used twice, as a line of the derivation shares that of its phase.
 */
export function findItem(claimed: ClaimedPack, typed: string): FoundItem {
  const { pack } = claimed;
  const items = listHeld(claimed);
  const withId = (id: string): readonly PackItem[] => items.filter((item) => item.id === id);
  const exact = withId(typed);
  if (exact.length > 0) return { items: exact };
  const lower = items.filter(({ id }) => id.toLowerCase() === typed.toLowerCase());
  if (lower.length > 0) return { items: lower };
  for (const resolve of [resolveInstrument, resolvePhase, resolveFact]) {
    const named = resolve(pack, typed);
    if (named.found) return { items: withId(named.id) };
    if (named.several.length > 0) return { items: named.several.flatMap(withId) };
  }
  return { suggestion: suggest(typed, items) };
}

/** The rest of an id after the slash is tried too, since levels are easily forgotten. */
function suggest(typed: string, items: readonly PackItem[]): string | null {
  const ids = items.map(({ id }) => id);
  const after = ids.find((id) => id.endsWith(`/${typed}`) || id.endsWith(`.${typed}`));
  return after ?? nearest(typed, ids);
}

/** For each id, the tests that expect it to fire, and those that expect it not to. */
export interface Mentions {
  readonly fires: ReadonlyMap<string, readonly string[]>;
  readonly silent: ReadonlyMap<string, readonly string[]>;
}

/** Which tests say of what that it fires or is silent; whether they are right is for running them to tell. */
export function findMentions(tests: readonly Case[]): Mentions {
  return { fires: collect(tests, "fires"), silent: collect(tests, "silent") };
}

function collect(tests: readonly Case[], key: "fires" | "silent"): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const test of tests) {
    for (const id of test.expect?.[key] ?? []) found.set(id, [...(found.get(id) ?? []), test.id]);
  }
  return found;
}
