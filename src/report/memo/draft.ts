import type { Advice, AdviceForm, AdviceLevel, RoleChange } from "../../advice/advice.ts";
import { levelsInMix } from "../../advice/advised-mix.ts";
import type { Watch } from "../../advice/findings/watches.ts";
import type { MemoPlace } from "../../language/memo-text.ts";
import type { MemoWording } from "../../language/memo-wording.ts";
import type { ReportWording } from "../../language/report-wording.ts";
import { lowerFirst } from "../../language/sentence.ts";
import type { Line, SectionBlock } from "../document/document.ts";
import { sentences, strong } from "../document/lines.ts";
import { changesInWords } from "../mix-change.ts";
import { instrumentName } from "../names.ts";
import type { MemoSituation, ToldReasons } from "./assign-reasons.ts";
import type { Room } from "./rooms.ts";
import type { SectionName } from "./template.ts";

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
  /** Which reasons each section tells. */
  readonly told: ToldReasons;
  /** How much the parts of a page or two may say. */
  readonly room: Room;
}

/** A level by name and numeral. */
export function levelTitle({ name, numeral }: { readonly name: string; readonly numeral: string }): string {
  return `${name} (${numeral})`;
}

/** A form with the level that it is a form of. */
export function formTitle({ name }: AdviceForm, level: AdviceLevel): string {
  return `${name} (${lowerFirst(level.name)})`;
}

/** A level within a sentence. */
function levelInProse({ name, numeral }: AdviceLevel, words: MemoWording): string {
  return words.level(numeral, lowerFirst(name));
}

/** Levels by name and numeral, joined, as they read after the word for levels. */
export function levelNames(
  levels: readonly { readonly name: string; readonly numeral: string }[],
  { report }: Pick<Draft, "report">,
): string {
  return report.and(levels.map((level) => lowerFirst(levelTitle(level))));
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
  if (levelsInMix(advice).length > 0) return changesInWords(changes, report, name);
  const to = (role: RoleChange["to"]): readonly string[] =>
    changes.filter((change) => change.to === role).map(({ level }) => name(level));
  return words.newMix(report.and(to("lead")), report.and(to("support")));
}

/** A level or another instrument by its name, as it reads in a list within a sentence. */
export function instrumentInProse(id: string, advice: Advice): string {
  const level = advice.levels.find((each) => each.id === id);
  return lowerFirst(level === undefined ? instrumentName(advice, id) : levelTitle(level));
}

/** The blocks of a section by name, before a form puts them in order. */
export type SectionBlocks = ReadonlyMap<SectionName, readonly SectionBlock[]>;

/** A level, with what it is. */
export function levelLine(level: AdviceLevel, { labels }: MemoWording): Line {
  return sentences(strong(labels.colon(levelTitle(level))), lowerFirst(level.summary));
}
