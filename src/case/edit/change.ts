import { isMapping } from "../../source/value-kind.ts";
import { definedEntries, type EditValue } from "./write-value.ts";

/** The way to a value of a case: keys of mappings, from the top. */
export type EditPath = readonly string[];

/** What is to be at a path: a value, or nothing. */
export type CaseEdit =
  | { readonly kind: "set"; readonly path: EditPath; readonly value: EditValue }
  | { readonly kind: "remove"; readonly path: EditPath };

/** What happens to one key; `within`: something in its mapping changes, and the mapping is made where it is absent. */
export type Change =
  | { readonly kind: "set"; readonly value: EditValue }
  | { readonly kind: "remove" }
  | { readonly kind: "within"; readonly changes: Changes };

/** What happens to the keys of a mapping. */
export type Changes = ReadonlyMap<string, Change>;

/** Edits as changes of the mapping at the top; a later edit goes before an earlier one. */
export function collectChanges(edits: readonly CaseEdit[]): Changes {
  return edits.reduce((changes, edit) => withEdit(changes, edit.path, edit), new Map<string, Change>() as Changes);
}

function withEdit(changes: Changes, path: EditPath, edit: CaseEdit): Changes {
  const [key, ...rest] = path;
  if (key === undefined) return changes;
  const all = new Map(changes);
  all.set(key, rest.length === 0 ? finalChange(edit) : innerChange(changes.get(key), rest, edit));
  return all;
}

function finalChange(edit: CaseEdit): Change {
  return edit.kind === "set" ? { kind: "set", value: edit.value } : { kind: "remove" };
}

function innerChange(before: Change | undefined, path: EditPath, edit: CaseEdit): Change {
  if (before === undefined || before.kind === "within") {
    return { kind: "within", changes: withEdit(before?.changes ?? new Map(), path, edit) };
  }
  const changed = changeMapping(before.kind === "set" ? before.value : null, withEdit(new Map(), path, edit));
  return changed === null ? before : { kind: "set", value: changed };
}

/** The mapping with the changes; null where it was none and nothing came into it. */
export function changeMapping(value: unknown, changes: Changes): { readonly [key: string]: EditValue } | null {
  const entries: (readonly [string, EditValue])[] = isEditMapping(value)
    ? definedEntries(value).filter(([key]) => !changes.has(key))
    : [];
  for (const [key, change] of changes) {
    const changed = changeValue(isMapping(value) ? value[key] : undefined, change);
    if (changed !== undefined) entries.push([key, changed]);
  }
  return entries.length === 0 && !isMapping(value) ? null : Object.fromEntries(entries);
}

/** What is at a key after a change; undefined: nothing. */
export function changeValue(value: unknown, change: Change): EditValue | undefined {
  if (change.kind === "set") return change.value;
  if (change.kind === "remove") return undefined;
  return changeMapping(value, change.changes) ?? (value === null ? null : undefined);
}

/** The changes that make one mapping into another. */
export function mappingChanges(value: unknown, wanted: { readonly [key: string]: EditValue | undefined }): Changes {
  const gone = isMapping(value) ? Object.keys(value).filter((key) => wanted[key] === undefined) : [];
  return new Map<string, Change>([
    ...gone.map((key) => [key, { kind: "remove" }] as const),
    ...definedEntries(wanted).map(([key, item]) => [key, { kind: "set", value: item }] as const),
  ]);
}

/** Whether what was read is a mapping; all that a case file can hold can be written too. */
function isEditMapping(value: unknown): value is { readonly [key: string]: EditValue } {
  return isMapping(value);
}

/** Whether two values say the same; the order of keys says nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isMapping(one) || !isMapping(other)) return one === other;
  const keys = definedKeys(one);
  return keys.length === definedKeys(other).length && keys.every((key) => isSame(one[key], other[key]));
}

function definedKeys(value: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}
