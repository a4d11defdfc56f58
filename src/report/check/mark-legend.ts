import type { FindingReason } from "../../batch/finding.ts";
import type { Language } from "../../language/languages.ts";
import { reportWording } from "../wording.ts";

/** Tells at the end of a report what the marks behind its texts mean, as far as it has them. */
export interface MarkLegend {
  /** Something with its grounds is in the report. */
  show(grounds: { readonly statements: readonly string[]; readonly basis: FindingReason["basis"] | null }): void;
  /** What the marks so far mean, in no line or one. */
  lines(): readonly string[];
}

/** A {@link MarkLegend} of a report that has no marks yet. */
export function createMarkLegend(language: Language): MarkLegend {
  const { cites, inferred } = reportWording[language].legend;
  const used = { cites: false, inferred: false };
  return {
    show: ({ statements, basis }) => {
      used.cites ||= statements.length > 0;
      used.inferred ||= basis === "inferred";
    },
    lines: () => {
      const told = [...(used.cites ? [cites] : []), ...(used.inferred ? [inferred] : [])];
      return told.length === 0 ? [] : [told.join(" · ")];
    },
  };
}
