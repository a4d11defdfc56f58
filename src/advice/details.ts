import type { ConditionTable } from "../engine/condition-table.ts";
import { compileEngine, compileTable, type Engine } from "../engine/engine.ts";
import type { Pack } from "../pack/pack.ts";
import type { Condition, FormLimits, PackBoxes } from "../pack/terms.ts";

/** A condition of the pack that weighs nothing: it decides whether a text is shown, or what is said of it. */
export interface Detail {
  readonly id: string;
  readonly part: "when" | "met";
  readonly condition: Condition;
}

/** The conditions of everything in a pack that is no rule, compiled together. */
export interface DetailTable {
  readonly table: ConditionTable;
  /** The index of a condition in the table; -1 where the pack gives none. */
  indexOf(id: string, part: Detail["part"]): number;
}

/** Compiles what decides which texts the advice shows: how-conditions, cautions, tensions, companions, sustainment. */
export function compileDetails(engine: Engine): DetailTable {
  return indexDetails(engine, "details", listDetails(engine.pack));
}

/** Compiles the checks of a plan. */
export function compileAudit(engine: Engine): DetailTable {
  const checks = engine.pack.audit.map(({ id, when }): Detail => ({ id, part: "when", condition: when }));
  return indexDetails(engine, "audit", checks);
}

function indexDetails(engine: Engine, name: string, details: readonly Detail[]): DetailTable {
  const table = compileTable(
    engine,
    name,
    details.map((detail) => detail.condition),
  );
  const indices = { when: new Map<string, number>(), met: new Map<string, number>() };
  for (const [index, { id, part }] of details.entries()) indices[part].set(id, index);
  return { table, indexOf: (id, part) => indices[part].get(id) ?? -1 };
}

/** Works all conditions of a pack out, to be kept with it as `boxes`; with limits of their own for tests. */
export function workOutBoxes(pack: Pack, limits?: FormLimits): PackBoxes {
  const engine = compileEngine(pack, limits);
  return {
    rules: engine.scales.table.conditions,
    constraints: engine.constraintTable.conditions,
    verdicts: engine.verdictTable.conditions,
    phases: engine.phaseTable.conditions,
    derivation: engine.derivationTable.conditions,
    relevance: engine.relevanceTable.conditions,
    neverLater: engine.neverLaterTable.conditions,
    inUse: engine.inUseTable.conditions,
    scope: engine.scopeTable.conditions,
    details: compileDetails(engine).table.conditions,
    audit: compileAudit(engine).table.conditions,
  };
}

function listDetails(pack: Pack): readonly Detail[] {
  const hows = [...pack.levels.flatMap((level) => level.conditions), ...pack.sustainment.preparations];
  const shown = [
    ...hows,
    ...listCautions(pack),
    ...pack.tensions,
    ...pack.sustainment.patterns,
    ...pack.instruments.flatMap(({ id, companion }) => (companion === undefined ? [] : [{ id, when: companion.when }])),
  ];
  return [
    ...shown.flatMap(({ id, when }) => (when === undefined ? [] : [{ id, part: "when" as const, condition: when }])),
    ...hows.flatMap(({ id, met }) => (met === undefined ? [] : [{ id, part: "met" as const, condition: met }])),
  ];
}

/** All cautions of a pack: its own, the phases' and the levels'. */
export function listCautions(pack: Pack): Pack["cautions"] {
  return [...pack.cautions, ...pack.phases.cautions, ...pack.levels.flatMap((level) => level.cautions)];
}
