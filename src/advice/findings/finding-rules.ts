import type { Case, CasePath } from "../../case/case.ts";
import { bySeverity } from "../../diagnostics/diagnostic.ts";
import type { Engine } from "../../engine/engine.ts";
import { findGrounds, listVariables } from "../../engine/trace.ts";
import type { Knowledge } from "../../engine/vocabulary.ts";
import { testsIn } from "../../pack/number-variables.ts";
import type { AuditCheck, Caution } from "../../pack/pack.ts";
import type { CompiledCondition } from "../../pack/terms.ts";
import { compileAudit, type DetailTable, listCautions } from "../details.ts";
import { once } from "../on-demand.ts";

/** A caution, with what is the same whenever it is found. */
export interface CautionRule {
  readonly caution: Caution;
  /** What the pack says of the phase tells that facts contradict each other. */
  readonly isContradiction: boolean;
  /** The level that it is of. */
  readonly level: string | null;
  /** Its place among the details; -1 where it always holds. */
  readonly index: number;
  readonly compiled: CompiledCondition | undefined;
}

/** A check of the plan, with what is the same whenever it is found or asks. */
export interface CheckRule {
  readonly check: AuditCheck;
  /** Its place among the checks of the pack. */
  readonly index: number;
  /** It is about levels to focus on that the plan lacks. */
  readonly asksForLead: boolean;
  /** The numbers of the levels after whose role in the advice it asks. */
  readonly asksFor: readonly number[];
}

/** What a pack can find, put in order once for all cases. */
export interface FindingRules {
  /** The more severe first. */
  readonly cautions: readonly CautionRule[];
  /** In the pack's order. */
  readonly checks: readonly CheckRule[];
  /** The more severe first. */
  readonly worstChecks: readonly CheckRule[];
  /** The conditions of the checks, in the pack's order; compiled when they are first asked for, as is what follows. */
  readonly audit: DetailTable;
  /** Where in a case the cautions rest on. */
  readonly grounds: GroundsIndex;
}

/** Puts in order what a pack can find. */
export function compileFindingRules(engine: Engine, details: DetailTable): FindingRules {
  const cautions = compileCautions(engine, details);
  const checks = engine.pack.audit.map((check, index): CheckRule => {
    const asked = new Set(testsIn(check.when).map(({ fact }) => fact));
    const levels = [...engine.pack.levels.keys()];
    return {
      check,
      index,
      asksForLead: asked.has("advice.lacks-lead"),
      asksFor: levels.filter((level) => asked.has(`advice.${engine.pack.levels[level]?.id}`)),
    };
  });
  const audit = once(() => compileAudit(engine));
  const grounds = once(() =>
    createGroundsIndex(
      engine,
      cautions.flatMap(({ compiled }) => compiled ?? []),
    ),
  );
  return {
    cautions,
    checks,
    worstChecks: checks.toSorted((one, other) => bySeverity(one.check, other.check)),
    get audit() {
      return audit();
    },
    get grounds() {
      return grounds();
    },
  };
}

function compileCautions({ pack }: Engine, details: DetailTable): readonly CautionRule[] {
  const aboutPhase = new Set(pack.phases.cautions.map(({ id }) => id));
  const levels = new Map(pack.levels.flatMap(({ id, cautions }) => cautions.map((caution) => [caution.id, id])));
  const cautions = listCautions(pack).map((caution): CautionRule => {
    const index = details.indexOf(caution.id, "when");
    return {
      caution,
      isContradiction: aboutPhase.has(caution.id),
      level: levels.get(caution.id) ?? null,
      index,
      compiled: details.table.conditions[index],
    };
  });
  return cautions.sort((one, other) => bySeverity(one.caution, other.caution));
}

/** Tells what in a case a caution rests on. */
interface GroundsIndex {
  /**
   * Of the facts that made a caution true and that the case gives, the path of the one that the fewest cautions rest on:
   * that says most of this one.
   */
  pathOf(compiled: CompiledCondition | undefined, knowledge: Knowledge, subject: Case): CasePath;
}

/** What some variables are about: facts, with their paths, the one that the fewest cautions rest on first. */
interface Grounds {
  readonly facts: readonly { readonly fact: string; readonly path: CasePath }[];
  readonly isInUse: boolean;
}

const factsPath: CasePath = ["facts"];
const currentPath: CasePath = ["current"];

/** An index over the conditions of all cautions. */
function createGroundsIndex(engine: Engine, conditions: readonly CompiledCondition[]): GroundsIndex {
  const factsOf = (variables: readonly number[]): readonly string[] => [
    ...new Set(variables.map((variable) => engine.vocabulary.variables[variable]?.fact ?? "")),
  ];
  const uses = countUses(conditions.map((compiled) => factsOf([...listVariables(compiled, "holds")])));
  const paths = new Map([...uses.keys()].map((fact): [string, CasePath] => [fact, ["facts", fact]]));
  const describe = (variables: readonly number[]): Grounds => {
    const facts = [...factsOf(variables)].sort((one, other) => (uses.get(one) ?? 0) - (uses.get(other) ?? 0));
    return {
      facts: facts.map((fact) => ({ fact, path: paths.get(fact) ?? ["facts", fact] })),
      isInUse: facts.includes("current"),
    };
  };
  const boxes = conditions.flatMap((compiled) => ("nodes" in compiled ? [] : compiled.holds));
  const known = new Map(boxes.map(({ variables }) => [variables, describe(variables)]));
  return {
    pathOf: (compiled, knowledge, subject) => {
      const variables = compiled === undefined ? [] : findGrounds(compiled, "holds", knowledge);
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
