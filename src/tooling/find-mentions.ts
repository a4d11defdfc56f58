import type { Case } from "../case/case.ts";

/** For each id, the tests that expect it to fire, and those that expect it not to. */
export interface Mentions {
  readonly fires: ReadonlyMap<string, readonly string[]>;
  readonly silent: ReadonlyMap<string, readonly string[]>;
}

/** Which tests say of what that it fires or is silent; whether they are right is for running them to tell. */
export function findMentions(tests: readonly Case[]): Mentions {
  return { fires: collect(tests, "fires"), silent: collect(tests, "silent") };
}

function collect(tests: readonly Case[], key: "fires" | "silent"): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const test of tests) {
    for (const id of test.expect?.[key] ?? []) found.set(id, [...(found.get(id) ?? []), test.id]);
  }
  return found;
}
