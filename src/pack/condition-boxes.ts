/** A box of cases, as two lists side by side: variables of the pack's vocabulary, and the mask each must lie in. */
export interface Box {
  readonly variables: readonly number[];
  readonly masks: readonly number[];
}

/** The boxes in which a condition holds, and those in which it fails; together they cover every case. */
export interface ConditionBoxes {
  readonly holds: readonly Box[];
  readonly fails: readonly Box[];
}

/** The boxes of a pack's conditions, by the table that they belong to. */
export type PackBoxes = Readonly<Record<string, readonly ConditionBoxes[]>>;
