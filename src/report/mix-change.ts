import type { Advice, AdviceAlternative, RoleChange } from "../advice/advice.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { instrumentTitle, type NameSource } from "./names.ts";

/** What changes of roles come to, as in "support with II …, without V …". */
export function changesInWords(
  changes: readonly RoleChange[],
  words: ReportWording,
  name: (level: string) => string,
): string {
  return (["lead", "support", "out"] as const)
    .flatMap((role) => {
      const levels = changes.filter(({ to }) => (to ?? "out") === role).map(({ level }) => name(level));
      return levels.length === 0 ? [] : [words.inMix[role](words.and(levels))];
    })
    .join(", ");
}

/** What an alternative mix does differently from the advised one. */
export function alternativeInWords(
  advice: Advice,
  alternative: AdviceAlternative,
  words: ReportWording,
  name: (level: string) => string = (level) => instrumentTitle(advice, level),
): string {
  const changes = advice.levels.flatMap(({ id, role }): readonly RoleChange[] => {
    const from = role === "lead" || role === "support" ? role : null;
    const to = alternative.roles[id] ?? null;
    return from === to ? [] : [{ level: id, from, to }];
  });
  return changes.length === 0 ? words.alternatives.noChange : changesInWords(changes, words, name);
}

/** Levels by numeral and name, joined; "nothing" where there are none. */
export function levelsInWords(levels: readonly string[], names: NameSource, words: ReportWording): string {
  return levels.length === 0 ? words.nothing : words.and(levels.map((level) => instrumentTitle(names, level)));
}
