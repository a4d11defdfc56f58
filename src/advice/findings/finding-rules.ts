import { bySeverity } from "../../diagnostics/diagnostic.ts";
import type { Engine } from "../../engine/engine.ts";
import type { ConditionForm } from "../../pack/condition.ts";
import { testsIn } from "../../pack/number-variables.ts";
import type { AuditCheck, Caution } from "../../pack/pack.ts";
import { compileAudit, type DetailTable, listCautions } from "../details.ts";
import { once } from "../once.ts";
import { createGroundsIndex, type GroundsIndex } from "./caution-grounds.ts";

/** A caution, with what is the same whenever it is found. */
export interface CautionRule {
  readonly caution: Caution;
  /** What the pack says of the phase tells that facts contradict each other. */
  readonly isContradiction: boolean;
  /** The level that it is of. */
  readonly level: string | null;
  /** Its place among the details; -1 where it always holds. */
  readonly index: number;
  readonly form: ConditionForm | undefined;
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
      cautions.flatMap(({ form }) => form ?? []),
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
      form: details.table.forms[index],
    };
  });
  return cautions.sort((one, other) => bySeverity(one.caution, other.caution));
}
