import { type EditValue, isList, isMappingValue, type MappingValue } from "./write-value.ts";

/** The way to a value of a case: keys of mappings, from the top. */
export type EditPath = readonly string[];

/** What is to be at a path: a value, or nothing. */
export type CaseEdit =
  | { readonly kind: "set"; readonly path: EditPath; readonly value: EditValue }
  | { readonly kind: "remove"; readonly path: EditPath };

type Path = readonly (string | number)[];

/** A way in which a value is not yet what it should be; `insert`: before what stands at an index of a list. */
export type Difference =
  | { readonly kind: "set" | "insert"; readonly path: Path; readonly value: EditValue }
  | { readonly kind: "remove"; readonly path: Path };

/** The value after a change; mappings on the way to what is set are made where there are none. */
export function applyChange(value: EditValue | undefined, change: CaseEdit | Difference): EditValue | undefined {
  return changeAt(value, change.path, change);
}

function changeAt(value: EditValue | undefined, path: Path, change: CaseEdit | Difference): EditValue | undefined {
  const [key, ...rest] = path;
  const given = change.kind === "remove" ? undefined : change.value;
  if (key === undefined) return given;
  if (typeof key === "number") {
    const list = isList(value) ? value : [];
    return list.toSpliced(key, change.kind === "insert" ? 0 : 1, ...(given === undefined ? [] : [given]));
  }
  const old = isMappingValue(value) ? value : {};
  const inner = changeAt(own(old, key), rest, change);
  return inner === undefined && own(old, key) === undefined ? value : { ...old, [key]: inner };
}

/**
 * What to do first, one thing, so that a value becomes another; null: they say the same. What comes goes before what
 * leaves, so that nothing is empty on the way.
 */
export function firstDifference(old: EditValue, wanted: EditValue, path: Path = []): Difference | null {
  if (isSame(old, wanted)) return null;
  const set: Difference = { kind: "set", path, value: wanted };
  if (isList(old) && isList(wanted)) {
    return old.length === 0 || wanted.length === 0 ? set : listDifference(old, wanted, path);
  }
  if (!isMappingValue(old) || !isMappingValue(wanted)) return set;
  const [keys, wantedKeys] = [definedKeys(old), definedKeys(wanted)];
  if (keys.length === 0 || wantedKeys.length === 0) return set;
  for (const key of wantedKeys) {
    const [before, after] = [own(old, key), own(wanted, key)];
    if (after === undefined || isSame(before, after)) continue;
    const there = [...path, key];
    return before === undefined ? { kind: "set", path: there, value: after } : firstDifference(before, after, there);
  }
  const gone = keys.find((key) => !wantedKeys.includes(key));
  return gone === undefined ? null : { kind: "remove", path: [...path, gone] };
}

/** What stays in a list keeps its place; what is new takes the place of what is gone. */
function listDifference(old: readonly EditValue[], wanted: readonly EditValue[], path: Path): Difference {
  const at = old.findIndex((item, index) => index >= wanted.length || !isSame(item, wanted[index]));
  const value = wanted[at < 0 ? old.length : at];
  const there = [...path, at < 0 ? old.length : at];
  if (value === undefined) return { kind: "remove", path: there };
  if (at < 0) return { kind: "insert", path: there, value };
  const stays = wanted.slice(at).some((item) => isSame(item, old[at]));
  const comes = old.slice(at).some((item) => isSame(item, value));
  if (stays) return { kind: "insert", path: there, value };
  return comes ? { kind: "remove", path: there } : { kind: "set", path: there, value };
}

/** Whether two values say the same; the order of keys says nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isMappingValue(one) || !isMappingValue(other)) return Object.is(one, other);
  const keys = definedKeys(one);
  return keys.length === definedKeys(other).length && keys.every((key) => isSame(own(one, key), own(other, key)));
}

function own(value: MappingValue, key: string): EditValue | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function definedKeys(value: MappingValue): readonly string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}
