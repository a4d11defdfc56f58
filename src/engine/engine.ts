import { createMeaning, type Meaning } from "../pack/number-variables.ts";
import type { Direction, Pack } from "../pack/pack.ts";
import { workOutCondition } from "../pack/parse-condition.ts";
import type { CompiledCondition, Condition, FormLimits } from "../pack/terms.ts";
import { type ConditionTable, compileConditions } from "./condition-table.ts";
import { createProblem, type MixConstraint, type ProblemBuffer } from "./mix-problem.ts";
import { createObjective, type Objective } from "./objective.ts";
import { type Assumptions, compileAssumptions } from "./road-map.ts";
import { listVariables } from "./trace.ts";
import { buildVocabulary, type Vocabulary } from "./vocabulary.ts";
import { compileScales, listRules, type Scales } from "./weigh.ts";

/** A pack compiled: everything that evaluating a case needs. Build it once; evaluations share its buffers. */
export interface Engine {
  readonly pack: Pack;
  readonly vocabulary: Vocabulary;
  readonly meaning: Meaning;
  readonly scales: Scales;
  readonly objective: Objective;
  readonly directions: readonly Direction[];
  readonly constraints: readonly MixConstraint[];
  /** When each constraint applies. */
  readonly constraintTable: ConditionTable;
  /** When each verdict of the pack's sustainment holds. */
  readonly verdictTable: ConditionTable;
  /** When the theme is in each phase. */
  readonly phaseTable: ConditionTable;
  /** When each line of the derivation of the phase holds, taken by itself. */
  readonly derivationTable: ConditionTable;
  /** When each of the pack's facts is relevant. */
  readonly relevanceTable: ConditionTable;
  /** By phase: what the road map takes to hold once the theme has come to it. */
  readonly assumptions: readonly Assumptions[];
  /** Problems to fill and forget: one for the case at hand, one for what it becomes in later phases. */
  readonly scratch: { readonly now: ProblemBuffer; readonly later: ProblemBuffer };
  /** By level: where the advice does not put it off to a later phase. */
  readonly neverLaterTable: ConditionTable;
  /** By level: where the facts show that it is in use, whatever the case says of what is. */
  readonly inUseTable: ConditionTable;
  /** Whether the theme lies outside what the source speaks of; false where the pack does not say when it does. */
  readonly scopeTable: ConditionTable;
  /** The facts, in the pack's order, on which any rule about a level or any constraint depends. */
  readonly weighingFacts: readonly string[];
}

const always: Condition = { kind: "all", of: [] };
const never: Condition = { kind: "any", of: [] };

/** Compiles a pack into an engine; with other limits than those that its conditions were read with, for tests. */
export function compileEngine(pack: Pack, limits?: FormLimits): Engine {
  const vocabulary = buildVocabulary(pack);
  const meaning = createMeaning(pack, vocabulary, limits);
  const table = (name: string, conditions: readonly (Condition | undefined)[]): ConditionTable =>
    compileTable({ pack, vocabulary, meaning }, name, conditions);
  const scales = compileScales(
    pack,
    table(
      "rules",
      listRules(pack).map((rule) => rule.when),
    ),
  );
  const constraintTable = table(
    "constraints",
    pack.constraints.map((constraint) => constraint.when),
  );
  const verdictTable = table(
    "verdicts",
    pack.sustainment.verdicts.map((verdict) => verdict.when),
  );
  const directions = pack.levels.map((level) => level.direction);
  return {
    pack,
    vocabulary,
    meaning,
    scales,
    objective: createObjective(pack),
    directions,
    constraints: pack.constraints.map((constraint) => ({
      constraint,
      level: constraint.kind === "not-alone" ? pack.levels.findIndex((level) => level.id === constraint.level) : -1,
    })),
    constraintTable,
    verdictTable,
    phaseTable: table(
      "phases",
      pack.phases.phases.map((phase) => inPhase(pack, phase.id)),
    ),
    derivationTable: table(
      "derivation",
      pack.phases.derivation.map((line) => line.when),
    ),
    relevanceTable: table(
      "relevance",
      pack.facts.map((fact) => fact.relevant),
    ),
    neverLaterTable: table(
      "neverLater",
      pack.levels.map((level) => level.neverLater ?? never),
    ),
    inUseTable: table(
      "inUse",
      pack.levels.map((level) => level.inUseWhen ?? never),
    ),
    scopeTable: table("scope", [pack.scope?.when ?? never]),
    assumptions: compileAssumptions(pack, vocabulary),
    scratch: { now: createProblem(scales, directions), later: createProblem(scales, directions) },
    weighingFacts: listWeighingFacts(pack, vocabulary, scales, [constraintTable, verdictTable]),
  };
}

/** The engine for the same pack in other words. All that was compiled is shared, the buffers too. */
export function withWording(engine: Engine, pack: Pack): Engine {
  const rules = listRules(pack);
  const { scales, constraints } = engine;
  return {
    ...engine,
    pack,
    scales: {
      ...scales,
      rules: scales.rules.map((entry, index) => ({ ...entry, rule: rules[index] ?? entry.rule })),
      rulesOn: scales.rulesOn.map((on) => on.map((entry) => ({ ...entry, rule: rules[entry.index] ?? entry.rule }))),
    },
    constraints: constraints.map((entry, index) => ({
      ...entry,
      constraint: pack.constraints[index] ?? entry.constraint,
    })),
  };
}

/** Compiles conditions that the pack may hold worked out beforehand, under the name of their table. */
export function compileTable(
  { pack, vocabulary, meaning }: Pick<Engine, "pack" | "vocabulary" | "meaning">,
  name: string,
  conditions: readonly (Condition | undefined)[],
): ConditionTable {
  const workOut = (condition = always): CompiledCondition => {
    const compiled = pack.workedOut?.conditions.get(condition) ?? workOutCondition(meaning, condition);
    if (compiled === null) throw new Error("A condition is too large; reading the pack would have told where.");
    return compiled;
  };
  return compileConditions(vocabulary, pack.boxes?.[name] ?? conditions.map((condition) => workOut(condition)));
}

function inPhase(pack: Pack, phase: string): Condition {
  return { kind: "is", fact: pack.phases.fact, values: [phase] };
}

function listWeighingFacts(
  pack: Pack,
  vocabulary: Vocabulary,
  scales: Scales,
  tables: readonly ConditionTable[],
): readonly string[] {
  const moving = scales.table.conditions.filter((_, rule) => movesLevel(scales, rule));
  const conditions = [...moving, ...tables.flatMap((table) => table.conditions)];
  const variables = new Set(conditions.flatMap((compiled) => [...listVariables(compiled, "holds")]));
  const facts = new Set([...variables].map((variable) => vocabulary.variables[variable]?.fact));
  return pack.facts.map((fact) => fact.id).filter((fact) => facts.has(fact));
}

/** Whether a rule bears on a level itself, not only on a form of one. */
export function movesLevel({ rules, levels }: Scales, rule: number): boolean {
  return rules[rule]?.effects.some((effect) => effect.target < levels) ?? false;
}
