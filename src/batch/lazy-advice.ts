import { type AuditAnswers, auditPlan } from "../advice/audit-plan.ts";
import type { CheckedAdvice } from "../advice/check-expectations.ts";
import { describeCautions } from "../advice/describe-cautions.ts";
import { describeLevels } from "../advice/describe-levels.ts";
import { describeBalance, describeConstraints } from "../advice/describe-mix.ts";
import { describeCompanions } from "../advice/describe-outlook.ts";
import { describePhase } from "../advice/describe-phase.ts";
import { describeSettled } from "../advice/describe-settled.ts";
import { listCautions } from "../advice/details.ts";
import type { Situation } from "../advice/situation.ts";
import { bySeverity } from "../diagnostics/severity.ts";
import type { Pack } from "../pack/pack.ts";

/** The advice on a case, each part made when it is first asked for: most cases need few of them. */
export function lazyAdvice(situation: Situation, audit: AuditAnswers | null): CheckedAdvice {
  const made: { -readonly [K in keyof CheckedAdvice]?: CheckedAdvice[K] } = {};
  return {
    get phase() {
      made.phase ??= describePhase(situation);
      return made.phase;
    },
    get levels() {
      made.levels ??= describeLevels(situation, describeConstraints(situation), [], "none");
      return made.levels;
    },
    get companions() {
      made.companions ??= describeCompanions(situation);
      return made.companions;
    },
    get balance() {
      made.balance ??= describeBalance(situation);
      return made.balance;
    },
    get settled() {
      made.settled ??= describeSettled(situation);
      return made.settled;
    },
    get cautions() {
      made.cautions ??= [...describeCautions(situation, cautionsOf(situation.engine.pack))].sort(bySeverity);
      return made.cautions;
    },
    get audit() {
      made.audit ??= audit === null ? [] : auditPlan(situation, audit);
      return made.audit;
    },
  };
}

const listed = new WeakMap<Pack, Pack["cautions"]>();

/** All cautions of a pack, listed once. */
function cautionsOf(pack: Pack): Pack["cautions"] {
  const known = listed.get(pack) ?? listCautions(pack);
  listed.set(pack, known);
  return known;
}
