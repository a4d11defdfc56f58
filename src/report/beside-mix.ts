import type { Advice } from "../advice/advice.ts";
import { heaviest } from "../advice/reasons.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { type Cut, firstSentence, wholeText } from "../language/sentence.ts";
import type { Line, ListItem } from "./document/document.ts";
import { groundedLine, groundSpans, span } from "./document/lines.ts";
import { decidedByOthers } from "./mix-blocks.ts";
import { alternativeInWords, changesInWords } from "./mix-change.ts";

/** How the mix balances, the demands that changed it or could not be met, and the mixes that are equally good; levels named by `name`. */
export function balanceLines(advice: Advice, words: ReportWording, name: (level: string) => string): readonly Line[] {
  const verdict = advice.balance.verdict === null ? [] : [verdictLine(advice, words)];
  return [...verdict, ...constraintLines(advice, words, name), ...equalLines(advice, words, name)];
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

function constraintLines(advice: Advice, words: ReportWording, name: (level: string) => string): readonly Line[] {
  return advice.constraints.flatMap((constraint): readonly Line[] => {
    // What the authors chose is told whole: it goes on to say that the source does not say it.
    const text = constraint.basis === "inferred" ? constraint.text : firstSentence(constraint.text);
    const grounded = groundedLine(text, constraint);
    if (!constraint.met) return [[span(`${words.balance.unmet} `, "warning"), ...grounded]];
    if (!constraint.binding || constraint.changed.length === 0) return [];
    const effect = changesInWords(constraint.changed, words, name);
    return [[span(`${words.balance.because} `), span(`${effect}. `, "strong"), ...grounded]];
  });
}

function equalLines(advice: Advice, words: ReportWording, name: (level: string) => string): readonly Line[] {
  const equal = advice.alternatives
    .filter(({ gap }) => gap === 0)
    .map((alternative) => alternativeInWords(advice, alternative, words, name));
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
        ...(parties === null ? [] : [span(` (${words.decidedBy(parties)})`, "warning")]),
        ...(reason === undefined ? [] : [span(": "), ...groundedLine(cut(reason.text), reason)]),
      ],
      more: companion.caveats.map((caveat) => [
        span(`${words.mix.caveat}: `, "warning"),
        ...groundedLine(cut(caveat.text), caveat),
      ]),
    };
  });
}
