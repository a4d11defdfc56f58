import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { ItemKind } from "../list-items.ts";
import type { Check } from "./check.ts";

/** What makes a statement count: it reaches a reader of the advice. A phase, a precedent or a constraint does not do. */
const counting: readonly ItemKind[] = [
  "rule",
  "condition",
  "preparation",
  "form",
  "caution",
  "check",
  "tension",
  "instrument",
  "verdict",
  "pattern",
  "level",
];

/** Every statement is cited by something that the advice can show. */
export const checkCitations: Check = ({ pack, items, place }) => {
  const cited = citedStatements(items);
  return pack.statements
    .filter(({ id }) => !cited.has(id))
    .map(({ id }) => diagnose("lint/uncited-statement", { statement: id }, place(id)));
};

/** The ids of the statements that something in the advice can cite. */
export function citedStatements(items: Parameters<Check>[0]["items"]): ReadonlySet<string> {
  return new Set(items.filter(({ kind }) => counting.includes(kind)).flatMap(({ cites }) => cites));
}
