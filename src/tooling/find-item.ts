import type { Pack } from "../pack/pack.ts";
import { resolveFact, resolveInstrument, resolvePhase } from "../pack/resolve-name.ts";
import { nearest } from "../source/nearest.ts";
import { listItems, type PackItem } from "./list-items.ts";

/** What a name stands for, or the id that was probably meant. */
export type FoundItem = { readonly items: readonly PackItem[] } | { readonly suggestion: string | null };

/**
 * Everything with the id that was typed; else what has it for a name: a level or form, a fact, a phase. More than one
 * where an id is used twice, as a line of the derivation shares that of its phase.
 */
export function findItem(pack: Pack, typed: string): FoundItem {
  const items = listItems(pack);
  const withId = (id: string): readonly PackItem[] => items.filter((item) => item.id === id);
  const exact = withId(typed);
  if (exact.length > 0) return { items: exact };
  const lower = items.filter(({ id }) => id.toLowerCase() === typed.toLowerCase());
  if (lower.length > 0) return { items: lower };
  for (const resolve of [resolveInstrument, resolvePhase, resolveFact]) {
    const named = resolve(pack, typed);
    if (named.found) return { items: withId(named.id) };
  }
  return { suggestion: suggest(typed, items) };
}

/** The rest of an id after the slash is tried too, since levels are easily forgotten. */
function suggest(typed: string, items: readonly PackItem[]): string | null {
  const ids = items.map(({ id }) => id);
  const after = ids.find((id) => id.endsWith(`/${typed}`) || id.endsWith(`.${typed}`));
  return after ?? nearest(typed, ids);
}
