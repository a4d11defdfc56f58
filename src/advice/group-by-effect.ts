import type { OpenFact, RoleChange } from "./advice.ts";

/** Answers to a question that do the same to the mix. */
export interface AlikeAnswers {
  /** From the mix as it is. */
  readonly effect: readonly RoleChange[];
  readonly changes: OpenFact["changes"];
}

/** The answers that change the mix, those that do the same together, in the order of the first of each. */
export function groupByEffect(changes: OpenFact["changes"]): readonly AlikeAnswers[] {
  const groups = new Map<string, OpenFact["changes"][number][]>();
  for (const change of changes) {
    if (change.effect.length === 0) continue;
    const key = change.effect.map(({ level, to }) => `${level} ${to}`).join();
    const alike = groups.get(key);
    if (alike === undefined) groups.set(key, [change]);
    else alike.push(change);
  }
  return [...groups.values()].map((alike) => ({ effect: alike[0]?.effect ?? [], changes: alike }));
}
