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

/** Which of the two answers to a condition is asked after. */
export type Side = keyof ConditionBoxes;
