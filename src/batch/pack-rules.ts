import { bySeverity } from "../advice/describe-cautions.ts";
import { type DetailTable, listCautions } from "../advice/details.ts";
import type { Engine } from "../engine/engine.ts";
import type { Language } from "../language/language.ts";
import type { Box } from "../pack/condition-boxes.ts";
import type { AuditCheck, Caution } from "../pack/pack.ts";
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
}

/** A check of the plan, with what is the same whenever it is found or asks. */
export interface CheckRule {
  readonly check: AuditCheck;
  /** Its place among the checks of the pack. */
  readonly index: number;
  readonly help: { readonly found: Texts; readonly asks: Texts };
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
  /** How many cautions rest on each fact. */
  readonly uses: ReadonlyMap<string, number>;
}

/** Puts in order what a pack can find. */
export function compilePackRules(engine: Engine, details: DetailTable): PackRules {
  const { pack } = engine;
  const aboutPhase = new Set(pack.phases.cautions.map(({ id }) => id));
  const levels = new Map(pack.levels.flatMap(({ id, cautions }) => cautions.map((caution) => [caution.id, id])));
  const cautions = listCautions(pack).map((caution): CautionRule => {
    const kind = aboutPhase.has(caution.id) ? "contradiction" : "caution";
    const index = details.indexOf(caution.id, "when");
    const holds = details.table.boxes[index]?.holds ?? [];
    return { caution, kind, level: levels.get(caution.id) ?? null, index, holds, help: helpOn(kind, caution.id) };
  });
  const checks = pack.audit.map(
    (check, index): CheckRule => ({
      check,
      index,
      help: { found: helpOn("audit", check.id), asks: helpOn("asks", check.id) },
      passed: { rule: check.id, path: ["planned"], ok: true },
    }),
  );
  return {
    cautions: cautions.sort((one, other) => bySeverity(one.caution, other.caution)),
    checks,
    worstChecks: [...checks].sort((one, other) => bySeverity(one.check, other.check)),
    uses: countUses(cautions, engine),
  };
}

function helpOn(key: "audit" | "asks" | "caution" | "contradiction", id: string): Texts {
  const helpIn = (language: Language): string => {
    const { help, showRule } = checkWording[language];
    return `${help[key]} ${showRule(id)}`;
  };
  return { nl: helpIn("nl"), en: helpIn("en") };
}

function countUses(cautions: readonly CautionRule[], { vocabulary }: Engine): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { holds } of cautions) {
    const variables = holds.flatMap((box) => box.variables);
    for (const fact of new Set(variables.map((variable) => vocabulary.variables[variable]?.fact ?? ""))) {
      uses.set(fact, (uses.get(fact) ?? 0) + 1);
    }
  }
  return uses;
}
