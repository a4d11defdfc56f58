import type { Check } from "../lint-subject.ts";
import { checkAlways, checkDerived, checkNever, checkSameRules } from "./check-reach.ts";
import { checkCitations, checkFactsUsed, checkLevels, checkLines, checkPhaseLeads, checkTested } from "./check-use.ts";
import { checkGeneral, checkTexts } from "./check-words.ts";

/** Every check of a pack. */
export const checks: readonly Check[] = [
  checkCitations,
  checkFactsUsed,
  checkTexts,
  checkGeneral,
  checkNever,
  checkDerived,
  checkAlways,
  checkSameRules,
  checkLines,
  checkLevels,
  checkPhaseLeads,
  checkTested,
];
