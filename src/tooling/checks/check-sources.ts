import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { Check } from "../lint-subject.ts";
import type { ItemKind } from "../list-items.ts";

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

/** Line numbers of the source count from 1, and a range runs forward. */
export const checkLines: Check = ({ pack, place }) =>
  [...pack.statements, ...pack.precedents]
    .filter(({ lines }) => !areValidLines(lines))
    .map(({ id, lines }) => diagnose("lint/bad-lines", { id, lines }, place(id)));

function areValidLines(lines: string): boolean {
  return lines.split(",").every((part) => {
    const [, first = "", last = first] = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(part) ?? [];
    return first !== "" && Number(first) >= 1 && Number(last) >= Number(first);
  });
}
