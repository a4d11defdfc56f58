import type { Advice, AdviceAlternative, Counterfactual, RoleChange } from "../advice/advice.ts";
import { isInMix } from "../advice/advised-mix.ts";
import { heaviest } from "../advice/reasons.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { type Cut, firstSentence, wholeText } from "../language/sentence.ts";
import type { Line, ListItem } from "./document/document.ts";
import { groundedLine, groundSpans, span } from "./document/lines.ts";
import { decidedByOthers, roleSpan } from "./mix-blocks.ts";
import { answersInWords, instrumentTitle, type NameSource } from "./names.ts";

const moves = ["lead", "alsoLead", "support", "onlySupport", "alsoSupport", "out"] as const;
type Move = (typeof moves)[number];

/** What changes of roles come to, as in "also support with II and V, without VI"; "also" only beside another level. */
export function changesInWords(
  changes: readonly RoleChange[],
  words: ReportWording,
  name: (level: string) => string,
  isBeside = true,
): string {
  return moves
    .flatMap((move) => {
      const levels = changes.filter((change) => moveOf(change, isBeside) === move).map(({ level }) => name(level));
      return levels.length === 0 ? [] : [words.inMix[move](words.and(levels))];
    })
    .join(", ");
}

function moveOf({ from, to }: RoleChange, isBeside: boolean): Move {
  if (to === null) return "out";
  const isAdded = from === null && isBeside;
  if (to === "lead") return isAdded ? "alsoLead" : "lead";
  if (from === "lead") return "onlySupport";
  return isAdded ? "alsoSupport" : "support";
}

/** What an alternative mix does differently from the advised one. */
export function alternativeInWords(advice: Advice, alternative: AdviceAlternative, words: ReportWording): string {
  const changes = advice.levels.flatMap(({ id, role }): readonly RoleChange[] => {
    const from = isInMix(role) ? role : null;
    const to = alternative.roles[id] ?? null;
    return from === to ? [] : [{ level: id, from, to }];
  });
  return changes.length === 0
    ? words.alternatives.noChange
    : changesInWords(changes, words, (level) => instrumentTitle(advice, level));
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

/** How the mix balances, the demands that changed it or could not be met, and the mixes that are equally good. */
export function balanceLines(advice: Advice, words: ReportWording): readonly Line[] {
  const verdict = advice.balance.verdict === null ? [] : [verdictLine(advice, words)];
  return [...verdict, ...constraintLines(advice, words), ...equalLines(advice, words)];
}

function verdictLine(advice: Advice, words: ReportWording): Line {
  const { balance } = advice;
  const grounds = balance.reasons[0];
  const weights = words.balance.weights(words.decimal(balance.topDown), words.decimal(balance.bottomUp));
  return [
    span(`${words.balance.heading}: `, "strong"),
    span(words.balance.verdict[balance.verdict ?? "none"]),
    span(` (${weights})`),
    ...(grounds === undefined ? [] : groundSpans(grounds)),
    span("."),
  ];
}

function constraintLines(advice: Advice, words: ReportWording): readonly Line[] {
  return advice.constraints.flatMap((constraint): readonly Line[] => {
    // What the authors chose is told whole: it goes on to say that the source does not say it.
    const text = constraint.basis === "inferred" ? constraint.text : firstSentence(constraint.text);
    const grounded = groundedLine(text, constraint);
    if (!constraint.met) return [[span(`${words.balance.unmet} `, "warning"), ...grounded]];
    if (!constraint.binding || constraint.changed.length === 0) return [];
    const effect = changesInWords(constraint.changed, words, (level) => instrumentTitle(advice, level));
    return [[span(`${words.balance.because} `), span(`${effect}. `, "strong"), ...grounded]];
  });
}

function equalLines(advice: Advice, words: ReportWording): readonly Line[] {
  const equal = advice.alternatives
    .filter(({ gap }) => gap === 0)
    .map((alternative) => alternativeInWords(advice, alternative, words));
  return equal.length === 0 ? [] : [[span(words.alternatives.equal(equal.join("; ")))]];
}

/** The instruments that go beside the mix, each with why and with its caveats. */
export function companionItems(advice: Advice, words: ReportWording, cut: Cut = wholeText): readonly ListItem[] {
  return advice.companions.map((companion) => {
    const reason = heaviest(companion.reasons);
    const parties = decidedByOthers(companion.decision, words);
    return {
      line: [
        span(companion.name, "support"),
        ...(parties === null ? [] : [span(` – ${words.decidedBy(parties)}`, "warning")]),
        ...(reason === undefined ? [] : [span(": "), ...groundedLine(cut(reason.text), reason)]),
      ],
      more: companion.caveats.map((caveat) => [
        span(`${words.mix.caveat}: `, "warning"),
        ...groundedLine(cut(caveat.text), caveat),
      ]),
    };
  });
}
