import type { Case, CasePath } from "../../case/case.ts";
import type { Engine } from "../../engine/engine.ts";
import { findGrounds, listVariables } from "../../engine/trace.ts";
import type { Knowledge } from "../../engine/vocabulary.ts";
import type { ConditionForm } from "../../pack/condition.ts";

/** Tells what in a case a caution rests on. */
export interface GroundsIndex {
  /**
   * Of the facts that made a caution true and that the case gives, the path of the one that the fewest cautions rest on:
   * that says most of this one.
   */
  pathOf(form: ConditionForm | undefined, knowledge: Knowledge, subject: Case): CasePath;
}

/** What some variables are about: facts, with their paths, the one that the fewest cautions rest on first. */
interface Grounds {
  readonly facts: readonly { readonly fact: string; readonly path: CasePath }[];
  readonly isInUse: boolean;
}

const factsPath: CasePath = ["facts"];
const currentPath: CasePath = ["current"];

/** An index over the conditions of all cautions. */
export function createGroundsIndex(engine: Engine, conditions: readonly ConditionForm[]): GroundsIndex {
  const factsOf = (variables: readonly number[]): readonly string[] => [
    ...new Set(variables.map((variable) => engine.vocabulary.variables[variable]?.fact ?? "")),
  ];
  const uses = countUses(conditions.map((form) => factsOf([...listVariables(form, "holds")])));
  const paths = new Map([...uses.keys()].map((fact): [string, CasePath] => [fact, ["facts", fact]]));
  const describe = (variables: readonly number[]): Grounds => {
    const facts = [...factsOf(variables)].sort((one, other) => (uses.get(one) ?? 0) - (uses.get(other) ?? 0));
    return {
      facts: facts.map((fact) => ({ fact, path: paths.get(fact) ?? ["facts", fact] })),
      isInUse: facts.includes("current"),
    };
  };
  const boxes = conditions.flatMap((form) => ("nodes" in form ? [] : form.holds));
  const known = new Map(boxes.map(({ variables }) => [variables, describe(variables)]));
  return {
    pathOf: (form, knowledge, subject) => {
      const variables = form === undefined ? [] : findGrounds(form, "holds", knowledge);
      const { facts, isInUse } = known.get(variables) ?? describe(variables);
      const given = facts.find(({ fact }) => fact in subject.facts);
      return given?.path ?? (isInUse && subject.current !== null ? currentPath : factsPath);
    },
  };
}

function countUses(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const fact of lists.flat()) uses.set(fact, (uses.get(fact) ?? 0) + 1);
  return uses;
}
