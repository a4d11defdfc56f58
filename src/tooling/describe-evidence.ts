import type { Language } from "../language/languages.ts";
import type { Evidence } from "../pack/evidence.ts";
import type { Pack } from "../pack/pack.ts";

/** A finding of research beside the source, as data with its texts in one language. */
export interface EvidenceLine extends Omit<Evidence, "finding" | "limits"> {
  readonly finding: string;
  readonly limits: string;
}

/** What one types for the evidence in place of a filter of rules. */
export const evidenceFilter = "evidence";

/** The evidence of a pack, in the order of its file. */
export function describeEvidence(pack: Pack, language: Language): readonly EvidenceLine[] {
  return pack.evidence.map((entry) => ({
    ...entry,
    finding: entry.finding[language],
    limits: entry.limits[language],
  }));
}
