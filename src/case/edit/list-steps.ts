import { isSame } from "./change.ts";
import type { EditValue } from "./write-value.ts";

/** What has to be done to items of a list, so that it becomes another; `at` is an index in the old list. */
export type ListStep =
  | { readonly kind: "keep"; readonly at: number }
  | { readonly kind: "replace"; readonly at: number; readonly value: EditValue }
  | { readonly kind: "remove"; readonly at: number }
  | { readonly kind: "insert"; readonly value: EditValue };

const mostCompared = 250_000;

/** The steps from one list to another, in order: what stays keeps its place. Null: the lists are too long to compare. */
export function listSteps(old: readonly unknown[], wanted: readonly EditValue[]): readonly ListStep[] | null {
  if (old.length * wanted.length > mostCompared) return null;
  const steps: ListStep[] = [];
  const common = [...commonItems(old, wanted), [old.length, wanted.length] as const];
  let [from, to] = [0, 0];
  for (const [nextOld, nextWanted] of common) {
    steps.push(...stepsBetween(from, nextOld, wanted.slice(to, nextWanted)));
    if (nextOld < old.length) steps.push({ kind: "keep", at: nextOld });
    [from, to] = [nextOld + 1, nextWanted + 1];
  }
  return steps;
}

function stepsBetween(from: number, until: number, wanted: readonly EditValue[]): readonly ListStep[] {
  const steps: ListStep[] = wanted.map((value, index) =>
    from + index < until ? { kind: "replace", at: from + index, value } : { kind: "insert", value },
  );
  for (let at = from + wanted.length; at < until; at++) steps.push({ kind: "remove", at });
  return steps;
}

/** The longest common subsequence, as pairs of indexes. */
function commonItems(old: readonly unknown[], wanted: readonly EditValue[]): readonly (readonly [number, number])[] {
  const width = wanted.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const lengthAt = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = wanted.length - 1; j >= 0; j--) {
      const same = isSame(old[i], wanted[j]);
      lengths[i * width + j] = same ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < wanted.length) {
    if (isSame(old[i], wanted[j])) pairs.push([i++, j++]);
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
