import type { Advice, AdviceAlternative, Counterfactual, RoleChange } from "../advice/advice.ts";
import { isInMix } from "../advice/advised-mix.ts";
import type { ReportWording } from "../language/report-wording.ts";
import type { ListItem } from "./document/document.ts";
import { span } from "./document/lines.ts";
import { roleSpan } from "./mix-blocks.ts";
import { answersInWords, instrumentTitle, type NameSource } from "./names.ts";

const moves = ["lead", "alsoLead", "support", "onlySupport", "alsoSupport", "out"] as const;
type Move = (typeof moves)[number];

/** What changes of roles come to, as in "also support with II and V, without VI". */
export function changesInWords(
  changes: readonly RoleChange[],
  words: ReportWording,
  name: (level: string) => string,
): string {
  return moves
    .flatMap((move) => {
      const levels = changes.filter((change) => moveOf(change) === move).map(({ level }) => name(level));
      return levels.length === 0 ? [] : [words.inMix[move](words.and(levels))];
    })
    .join(", ");
}

function moveOf({ from, to }: RoleChange): Move {
  if (to === null) return "out";
  if (to === "lead") return from === null ? "alsoLead" : "lead";
  if (from === "lead") return "onlySupport";
  return from === null ? "alsoSupport" : "support";
}

/** What an alternative mix does differently from the advised one. */
export function alternativeInWords(
  advice: Advice,
  alternative: AdviceAlternative,
  words: ReportWording,
  name: (level: string) => string = (level) => instrumentTitle(advice, level),
): string {
  const changes = advice.levels.flatMap(({ id, role }): readonly RoleChange[] => {
    const from = isInMix(role) ? role : null;
    const to = alternative.roles[id] ?? null;
    return from === to ? [] : [{ level: id, from, to }];
  });
  return changes.length === 0 ? words.alternatives.noChange : changesInWords(changes, words, name);
}

/** Levels by numeral and name, joined; "nothing" where there are none. */
export function levelsInWords(levels: readonly string[], names: NameSource, words: ReportWording): string {
  return levels.length === 0 ? words.nothing : words.and(levels.map((level) => instrumentTitle(names, level)));
}

/** What would give a level another role; or that no change of one fact, or of up to two, does. */
export function changeItems(
  counterfactuals: readonly Counterfactual[],
  names: NameSource,
  words: ReportWording,
  twoFacts: boolean,
): readonly ListItem[] {
  if (counterfactuals.length === 0) {
    return [{ line: [span(twoFacts ? words.change.notByTwo : words.change.notByOne)] }];
  }
  return counterfactuals.map(({ set, role }) => ({
    line: [span(`${words.change.becomes(answersInWords(names, set, words))} `), roleSpan(role, words)],
  }));
}
