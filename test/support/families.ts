import type { Engine } from "../../src/engine/engine.ts";
import { type CaseSpace, createCaseSpace, type Family } from "../../src/engine/family.ts";
import { isUnknown, type Knowledge } from "../../src/engine/vocabulary.ts";

/** All cases of a pack, told apart as far as its rules, constraints and verdicts tell them apart. */
export function spaceOf(engine: Engine): CaseSpace {
  const tables = [engine.scales.table, engine.constraintTable, engine.verdictTable];
  return createCaseSpace(
    engine,
    tables.flatMap(({ conditions }) => conditions),
  );
}

/** The family in which a case is, with some variables decided as the case has them. */
export function familyOf(space: CaseSpace, knowledge: Knowledge, variables: readonly number[]): Family {
  return variables.reduce((family, variable) => {
    if (!space.isUndecided(family, variable)) return family;
    const isSaid = !isUnknown(knowledge, variable);
    const choice = space
      .choices(family, variable)
      .find(({ mask, leaves }) => (isSaid ? leaves.length === 0 && mask === knowledge[variable] : leaves.length > 0));
    return choice === undefined ? family : space.decide(family, variable, choice);
  }, space.all);
}

/** Whether a case is in a family: it says what is decided, and nothing of what is left out. */
export function isIn({ knowledge, left }: Family, known: Knowledge): boolean {
  return known.every((mask, variable) => {
    if (left[variable] === 1) return isUnknown(known, variable);
    return isUnknown(knowledge, variable) || mask === knowledge[variable];
  });
}
