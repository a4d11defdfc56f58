/** Does some work when its outcome is first asked for, and remembers that. */
export function once<T>(work: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
}

/**
 * How far to look for what would change a level's role: not at all (nor for the rules that nearly fired), one fact, or
 * two where one does not do it.
 */
export type Depth = "none" | "one" | "two";

/** Work that may be done a step at a time, and finished at any moment. */
export interface Steps<T> {
  /** Does the steps that are left. */
  readonly left: () => Generator<void>;
  /** What they come to, after all that are left. */
  readonly outcome: () => T;
}

/** Makes such work of a generator; nothing of it is done twice, unless it failed. */
export function inSteps<T>(start: () => Generator<void, T>): Steps<T> {
  let work: Generator<void, T> | undefined;
  let made: { readonly value: T } | undefined;
  const step = (): typeof made => {
    const begun = work ?? start();
    // A generator that has thrown is done, and would come to nothing from then on.
    work = undefined;
    const { done, value } = begun.next();
    if (done) made = { value };
    else work = begun;
    return made;
  };
  return {
    *left() {
      while (made === undefined && step() === undefined) yield;
    },
    outcome() {
      for (;;) {
        const end = made ?? step();
        if (end !== undefined) return end.value;
      }
    },
  };
}
