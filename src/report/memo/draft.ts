import type { Advice, AdviceLevel, Reason } from "../../advice/advice.ts";
import type { MemoWording } from "../../language/memo-wording.ts";
import type { ReportWording } from "../../language/report-wording.ts";
import type { SectionName } from "./section-name.ts";

/** What the writers of sections share. */
export interface Draft {
  readonly advice: Advice;
  readonly words: MemoWording;
  readonly report: ReportWording;
  /** The date of the memo, as YYYY-MM-DD. */
  readonly date: string;
  readonly situation: MemoSituation;
  /** The title under which a section stands; null: the form leaves it out. */
  readonly titleOf: (section: SectionName) => string | null;
  /** The reasons that no section has told yet, the firmest of those that rest on the same statements. */
  readonly untold: (reasons: readonly Reason[]) => readonly Reason[];
}

/**
 * What there is to decide: a mix; nothing yet, since the phase is open; that it is time to let go; or that there are no
 * reasons for any mix.
 */
export type MemoSituation = "mix" | "open" | "let-go" | "none";

/** What the advice leaves to decide. */
export function situationOf(advice: Advice): MemoSituation {
  if (advice.phase.origin === "open") return "open";
  if (mixOf(advice).length > 0) return "mix";
  return advice.sustainment.letsGo ? "let-go" : "none";
}

/** The levels of the mix, leads first. */
export function mixOf({ levels }: Advice): readonly AdviceLevel[] {
  return [...levels.filter(({ role }) => role === "lead"), ...levels.filter(({ role }) => role === "support")];
}

/** The levels outside the mix, those to avoid first. */
export function outsideOf({ levels }: Advice): readonly AdviceLevel[] {
  return (["avoid", "later", "neutral"] as const).flatMap((role) => levels.filter((level) => level.role === role));
}

/** A level by name and numeral, as it reads within a sentence. */
export function levelTitle({ name, numeral }: { readonly name: string; readonly numeral: string }): string {
  return `${name} (${numeral})`;
}

/** Levels by name and numeral, joined. */
export function levelTitles(levels: readonly AdviceLevel[], { report }: Draft): string {
  return report.and(levels.map(levelTitle));
}

/** The levels with these ids, in the order of the advice. */
export function levelsById({ levels }: Advice, ids: readonly string[]): readonly AdviceLevel[] {
  return levels.filter(({ id }) => ids.includes(id));
}

/** A text that goes on within a sentence; what starts with an abbreviation stays as it is. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/** A function that gives reasons once: those told before, and those that rest on the same statements, are left out. */
export function tellOnce(): (reasons: readonly Reason[]) => readonly Reason[] {
  const told = new Set<string>();
  return (reasons) => {
    const ranked = [...reasons].sort((a, b) => weightOf(b) - weightOf(a));
    const seen = new Set<string>();
    return ranked.filter(({ text, cites }) => {
      const ground = cites.join();
      if (told.has(text) || seen.has(ground)) return false;
      told.add(text);
      seen.add(ground);
      return true;
    });
  };
}

const firmness = { stated: 0.3, implied: 0.2, inferred: 0.1 } as const;

function weightOf({ effect, points, basis }: Reason): number {
  return (effect === "require" || effect === "exclude" ? 10 : Math.abs(points)) + firmness[basis];
}
