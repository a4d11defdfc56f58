import type { Advice, AdviceLevel, Reason, RoleChange } from "../../advice/advice.ts";
import type { Watch } from "../../advice/findings/watches.ts";
import { byWeight, ownReasons } from "../../advice/reason-order.ts";
import type { MemoPlace } from "../../language/memo-text.ts";
import type { MemoWording } from "../../language/memo-wording.ts";
import type { ReportWording } from "../../language/report-wording.ts";
import { changesInWords } from "../mix-change.ts";
import { instrumentName } from "../names.ts";
import type { SectionName } from "./section-name.ts";

/** What the writers of sections share. */
export interface Draft {
  readonly advice: Advice;
  readonly words: MemoWording;
  readonly report: ReportWording;
  /** The date of the memo, as YYYY-MM-DD. */
  readonly date: string;
  readonly situation: MemoSituation;
  /** Everything to watch out for, what weighs most first. */
  readonly watches: readonly Watch[];
  /** Where a section stands; null: the form leaves it out. */
  readonly placeOf: (section: SectionName) => MemoPlace | null;
  /** The reasons that no section has told yet, the firmest of those that rest on the same statements. */
  readonly untold: (reasons: readonly Reason[], most?: number) => readonly Reason[];
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

/** A level by name and numeral. */
export function levelTitle({ name, numeral }: { readonly name: string; readonly numeral: string }): string {
  return `${name} (${numeral})`;
}

/** A level within a sentence. */
function levelInProse({ name, numeral }: AdviceLevel, words: MemoWording): string {
  return words.level(numeral, lowerFirst(name));
}

/** Levels by numeral, joined. */
export function numeralsOf(levels: readonly AdviceLevel[], { report }: Draft): string {
  return report.and(levels.map(({ numeral }) => numeral));
}

/** Levels by numeral and name, joined, as they read within a sentence. */
export function levelsInProse(levels: readonly AdviceLevel[], { words, report }: Draft): string {
  return report.and(levels.map((level) => levelInProse(level, words)));
}

/** Changes of the mix in words; where there was none before, what the mix becomes. */
export function changeInProse(changes: readonly RoleChange[], { advice, words, report }: Draft): string {
  const name = (id: string): string => {
    const level = advice.levels.find((each) => each.id === id);
    return level === undefined ? id : levelInProse(level, words);
  };
  if (mixOf(advice).length > 0) return changesInWords(changes, report, name);
  const to = (role: RoleChange["to"]): readonly string[] =>
    changes.filter((change) => change.to === role).map(({ level }) => name(level));
  return words.newMix(report.and(to("lead")), report.and(to("support")));
}

/** A level or another instrument by its name, as it reads in a list within a sentence. */
export function instrumentInProse(id: string, advice: Advice): string {
  const level = advice.levels.find((each) => each.id === id);
  return lowerFirst(level === undefined ? instrumentName(advice, id) : levelTitle(level));
}

/** The levels with these ids, in the order of the advice. */
export function levelsById({ levels }: Advice, ids: readonly string[]): readonly AdviceLevel[] {
  return levels.filter(({ id }) => ids.includes(id));
}

/** A text that begins a sentence. */
export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A text that goes on within a sentence; what starts with an abbreviation stays as it is. */
export function lowerFirst(text: string): string {
  if (/^Eén\b/u.test(text)) return `é${text.slice(1)}`;
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/**
 * A function that gives reasons once, the heaviest first and no more than `most`: those told before, those that rest on
 * the same statements, and demands on the whole mix are left out. What it did not give, it can give later.
 */
export function tellOnce(): Draft["untold"] {
  const told = new Set<string>();
  return (reasons, most = reasons.length) => {
    const ranked = ownReasons(reasons).toSorted(byWeight);
    const seen = new Set<string>();
    const fresh = ranked.filter(({ text, cites }) => {
      const ground = cites.join();
      if (told.has(text) || seen.has(ground)) return false;
      seen.add(ground);
      return true;
    });
    const given = fresh.slice(0, most);
    for (const { text } of given) told.add(text);
    return given;
  };
}
