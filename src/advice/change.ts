/** Something before and after a change. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** What came and what went. */
export interface ComeAndGone<T> {
  readonly appeared: readonly T[];
  readonly disappeared: readonly T[];
}

/** Both values where they differ; null where they are the same. */
export function compareValues<T>(before: T, after: T): Change<T> | null {
  return JSON.stringify(before) === JSON.stringify(after) ? null : { before, after };
}

/** What of `after` was not in `before`, and the other way round, by key. */
export function comeAndGone<T>(before: readonly T[], after: readonly T[], key: (each: T) => string): ComeAndGone<T> {
  const had = new Map(before.map((each) => [key(each), each]));
  const has = new Map(after.map((each) => [key(each), each]));
  return {
    appeared: [...has].filter(([id]) => !had.has(id)).map(([, each]) => each),
    disappeared: [...had].filter(([id]) => !has.has(id)).map(([, each]) => each),
  };
}
