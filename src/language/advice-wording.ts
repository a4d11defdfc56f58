/** The words that the advice itself adds to the pack's texts. */
export interface AdviceWording {
  /** For an empty set of values. */
  readonly none: string;
  /** The heading of the instruments in use, and of those planned. */
  readonly current: string;
  readonly planned: string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** What an alternative does otherwise; level names, each list possibly empty. */
  alternative(change: AlternativeChange): string;
  /** What the advice does with levels of the mix, named by numeral and name in one list. */
  readonly adviseRole: Readonly<Record<"lead" | "support", (names: string, count: number) => string>>;
  /** What a precedent shares with the case: labels, each possibly absent. */
  precedent(shared: {
    readonly phase?: string;
    readonly topic?: string;
    readonly chainLevels: readonly string[];
    /** Whether it is of another field than the case. */
    readonly otherField: boolean;
  }): string;
}

/** How one mix differs from another, in level names. */
export interface AlternativeChange {
  readonly adds: readonly string[];
  readonly drops: readonly string[];
  readonly raises: readonly string[];
  readonly lowers: readonly string[];
}
