import type { Advice } from "../advice/advice.ts";
import { levelsWithOpenForms } from "../advice/advised-mix.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { levelMention } from "./names.ts";

/**
 * That the mix is settled while how to use some of its levels is not, as a sentence that begins in lower case; null where
 * an unknown fact decides on no form of the mix. Whoever says that a mix is settled says this instead.
 */
export function settledButForms(advice: Advice, words: Pick<ReportWording, "and" | "open">): string | null {
  const levels = levelsWithOpenForms(advice).map(levelMention);
  return levels.length === 0 ? null : words.open.provenButForms({ names: words.and(levels), count: levels.length });
}
