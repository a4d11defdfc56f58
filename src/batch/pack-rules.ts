import { type DetailTable, listCautions } from "../advice/details.ts";
import { repeats } from "../advice/repeats.ts";
import { bySeverity } from "../diagnostics/severity.ts";
import type { Engine } from "../engine/engine.ts";
import type { Language } from "../language/language.ts";
import type { Condition } from "../pack/condition.ts";
import type { Box } from "../pack/condition-boxes.ts";
import type { AuditCheck, Caution } from "../pack/pack.ts";
import { createGroundsIndex, type GroundsIndex } from "./caution-grounds.ts";
import type { CheckedPoint } from "./check-result.ts";
import type { FindingKind } from "./finding.ts";
import { checkWording } from "./wording.ts";

type Texts = Readonly<Record<Language, string>>;

/** A caution, with what is the same whenever it is found. */
export interface CautionRule {
  readonly caution: Caution;
  /** What the pack says of the phase tells that facts contradict each other. */
  readonly kind: Extract<FindingKind, "caution" | "contradiction">;
  /** The level that it is of. */
  readonly level: string | null;
  /** Its place among the details; -1 where it always holds. */
  readonly index: number;
  readonly holds: readonly Box[];
  readonly help: Texts;
  /** For each statement that it cites, the checks of the plan that say as much where they find a mistake. */
  readonly saidBy: readonly (readonly number[])[];
}

/** A check of the plan, with what is the same whenever it is found or asks. */
export interface CheckRule {
  readonly check: AuditCheck;
  /** Its place among the checks of the pack. */
  readonly index: number;
  readonly help: { readonly found: Texts; readonly asks: Texts };
  /** It is about levels to focus on that the plan lacks. */
  readonly asksForLead: boolean;
  /** What there is to say where it finds nothing and asks nothing. */
  readonly passed: CheckedPoint;
}

/** What a pack can find, put in order once for all cases. */
export interface PackRules {
  /** The more severe first. */
  readonly cautions: readonly CautionRule[];
  /** In the pack's order. */
  readonly checks: readonly CheckRule[];
  /** The more severe first. */
  readonly worstChecks: readonly CheckRule[];
  /** Where in a case the cautions rest on. */
  readonly grounds: GroundsIndex;
}

/** Puts in order what a pack can find. */
export function compilePackRules(engine: Engine, details: DetailTable): PackRules {
  const { pack } = engine;
  const cautions = compileCautions(engine, details);
  const checks = pack.audit.map(
    (check, index): CheckRule => ({
      check,
      index,
      help: { found: helpOn("audit", check.id), asks: helpOn("asks", check.id) },
      asksForLead: check.when !== undefined && asksForLead(check.when),
      passed: { rule: check.id, path: ["planned"], ok: true },
    }),
  );
  return {
    cautions,
    checks,
    worstChecks: [...checks].sort((one, other) => bySeverity(one.check, other.check)),
    grounds: createGroundsIndex(
      engine,
      cautions.map(({ holds }) => holds),
    ),
  };
}

function asksForLead(condition: Condition): boolean {
  if (condition.kind === "all" || condition.kind === "any") return condition.of.some(asksForLead);
  return condition.kind === "not" ? asksForLead(condition.of) : condition.fact === "advice.lacks-lead";
}

function compileCautions({ pack }: Engine, details: DetailTable): readonly CautionRule[] {
  const aboutPhase = new Set(pack.phases.cautions.map(({ id }) => id));
  const levels = new Map(pack.levels.flatMap(({ id, cautions }) => cautions.map((caution) => [caution.id, id])));
  const cautions = listCautions(pack).map((caution): CautionRule => {
    const kind = aboutPhase.has(caution.id) ? "contradiction" : "caution";
    const index = details.indexOf(caution.id, "when");
    const holds = details.table.boxes[index]?.holds ?? [];
    const saidBy = listSayers(caution, pack.audit);
    return {
      caution,
      kind,
      level: levels.get(caution.id) ?? null,
      index,
      holds,
      help: helpOn(kind, caution.id),
      saidBy,
    };
  });
  return cautions.sort((one, other) => bySeverity(one.caution, other.caution));
}

function listSayers({ severity, cites }: Caution, checks: readonly AuditCheck[]): CautionRule["saidBy"] {
  return cites.map((cite) =>
    checks.flatMap((check, index) => (repeats({ severity, cites: [cite] }, [check]) ? [index] : [])),
  );
}

function helpOn(key: "audit" | "asks" | "caution" | "contradiction", id: string): Texts {
  const helpIn = (language: Language): string => {
    const { help, showRule } = checkWording[language];
    return `${help[key]} ${showRule(id)}`;
  };
  return { nl: helpIn("nl"), en: helpIn("en") };
}
