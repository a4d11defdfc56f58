import { reservedFactNames, reservedValueNames } from "./condition-subject.ts";
import type { Fact, Statement } from "./pack.ts";
import { at, type PackChecker, registerId, report, type Spot } from "./pack-checker.ts";
import { parseCondition } from "./parse-condition.ts";
import type { RawFact, RawStatements } from "./raw-pack.ts";

/** Checks `statements.yaml`. */
export function buildStatements(checker: PackChecker, raw: RawStatements, spot: Spot): readonly Statement[] {
  for (const [index, statement] of raw.entries()) {
    registerId(checker, "statement", statement.id, at(spot, index, "id"));
  }
  return raw;
}

/** Checks a fact of `facts.yaml` and gives it as the engine needs it. */
export function buildFact(checker: PackChecker, raw: RawFact, spot: Spot): Fact {
  registerId(checker, "fact", raw.id, at(spot, "id"));
  if (reservedFactNames.includes(raw.id)) report(checker, at(spot, "id"), "pack/reserved-name", { name: raw.id });
  for (const value of Object.keys(raw.values)) {
    if (!reservedValueNames.includes(value)) continue;
    report(checker, at(spot, "values", value), "pack/reserved-name", { name: value }, "key");
  }
  return {
    id: raw.id,
    kind: raw.kind,
    label: raw.label,
    question: raw.question,
    help: raw.help,
    values: Object.entries(raw.values).map(([id, label]) => ({ id, label })),
    ...(raw.fixed === undefined ? {} : { fixed: raw.fixed }),
    ...(raw.relevant === undefined
      ? {}
      : { relevant: parseCondition(checker, raw.relevant, at(spot, "relevant"), "relevance") }),
  };
}
