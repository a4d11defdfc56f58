import type { Check } from "./check.ts";
import { checkAlways } from "./check-always.ts";
import { checkCitations } from "./check-citations.ts";
import { checkFactsUsed } from "./check-facts-used.ts";
import { checkGeneral } from "./check-general.ts";
import { checkLevels } from "./check-levels.ts";
import { checkLines } from "./check-lines.ts";
import { checkNever } from "./check-never.ts";
import { checkPhaseLeads } from "./check-phase-leads.ts";
import { checkSameRules } from "./check-same-rules.ts";
import { checkTested } from "./check-tested.ts";
import { checkTexts } from "./check-texts.ts";

/** Every check of a pack. */
export const checks: readonly Check[] = [
  checkCitations,
  checkFactsUsed,
  checkTexts,
  checkGeneral,
  checkNever,
  checkAlways,
  checkSameRules,
  checkLines,
  checkLevels,
  checkPhaseLeads,
  checkTested,
];
