import { knowCase } from "../../src/advice/situation.ts";
import { compileEngine, type Engine } from "../../src/engine/engine.ts";
import { type CaseSpace, createCaseSpace, type Family } from "../../src/engine/family.ts";
import { isUnknown, type Knowledge } from "../../src/engine/vocabulary.ts";
import { caseOf, packArbitrary } from "./generate-packs.ts";
import { fc } from "./properties.ts";

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

/** A pack, the family of one of its cases in which some variables are decided, and those of its cases that are in it. */
interface DrawnFamily {
  readonly engine: Engine;
  readonly space: CaseSpace;
  readonly family: Family;
  readonly inside: readonly Knowledge[];
}

/** Draws a family of up to so many cases, with up to so many variables decided as the first has them. */
export function drawFamily(mostCases: number, mostDecided: number): fc.Arbitrary<DrawnFamily> {
  return packArbitrary.chain((pack) => {
    const engine = compileEngine(pack);
    const space = spaceOf(engine);
    const subjects = fc.array(caseOf(pack), { minLength: 1, maxLength: mostCases });
    return fc.tuple(subjects, fc.array(fc.nat(60), { maxLength: mostDecided })).map(([cases, chosen]) => {
      const known = cases.map((subject) => knowCase(engine, subject));
      const [first = engine.vocabulary.unknown] = known;
      const decided = chosen.map((at) => at % first.length);
      const family = familyOf(space, first, decided);
      return { engine, space, family, inside: known.filter((each) => isIn(family, each)) };
    });
  });
}

/** Whether a case is in a family: it says what is decided, and nothing of what is left out. */
export function isIn({ knowledge, left }: Family, known: Knowledge): boolean {
  return known.every((mask, variable) => {
    if (left[variable] === 1) return isUnknown(known, variable);
    return isUnknown(knowledge, variable) || mask === knowledge[variable];
  });
}
