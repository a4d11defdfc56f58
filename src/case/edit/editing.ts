import { type Changes, changeMapping } from "./change.ts";
import type { Layout, Span } from "./layout.ts";
import type { Splice } from "./line-ends.ts";
import type { EditValue, FlowStyle } from "./write-value.ts";

/** A path to what cannot be edited without harm: behind it is an alias, or a form of YAML that is seldom seen. */
export interface Refusal {
  readonly kind: "alias" | "form";
  readonly path: readonly string[];
}

/** A document being edited: its text, how new text is to look, and what was done so far. */
export interface Editing {
  readonly layout: Layout;
  readonly style: FlowStyle;
  /** One step of indentation. */
  readonly step: string;
  /** The order in which new keys of the mapping at a path go. */
  readonly order: (path: readonly string[]) => readonly string[];
  readonly splices: Splice[];
  readonly refused: Refusal[];
}

/** Puts a text in the place of a stretch. */
export function splice(editing: Editing, span: Span, text: string): void {
  if (span[0] !== span[1] || text !== "") editing.splices.push({ span, text });
}

/** Notes that something cannot be edited, and gives back what is there instead. */
export function refuse<T>(editing: Editing, kind: Refusal["kind"], path: readonly string[], instead: T): T {
  editing.refused.push({ kind, path });
  return instead;
}

/** The values of keys that changes bring in. */
export function addedValues(changes: Changes, present: readonly string[]): ReadonlyMap<string, EditValue> {
  const added = new Map<string, EditValue>();
  for (const [key, change] of changes) {
    if (present.includes(key) || change.kind === "remove") continue;
    const value = change.kind === "set" ? change.value : changeMapping(null, change.changes);
    if (value !== null || change.kind === "set") added.set(key, value);
  }
  return added;
}

/** New keys in their order, each with the key that it goes behind; null: it goes first. */
export function placeKeys(
  added: readonly string[],
  present: readonly string[],
  order: readonly string[],
): readonly { readonly key: string; readonly after: string | null }[] {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const ranked = present.toSorted((one, other) => rank(one) - rank(other));
  return added
    .toSorted((one, other) => rank(one) - rank(other))
    .map((key) => ({ key, after: ranked.findLast((known) => rank(known) <= rank(key)) ?? null }));
}
