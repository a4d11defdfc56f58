import type { Advice } from "../advice/advice.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { type Line, span } from "./document.ts";
import { alternativeInWords, changesInWords } from "./mix-change.ts";
import { instrumentTitle } from "./names.ts";
import { groundedLine, groundSpans } from "./reason-lines.ts";

/** How the mix balances, the demands that changed it or could not be met, and the mixes that are equally good. */
export function balanceLines(advice: Advice, words: ReportWording): readonly Line[] {
  return [verdictLine(advice, words), ...constraintLines(advice, words), ...equalLines(advice, words)];
}

function verdictLine(advice: Advice, words: ReportWording): Line {
  const { balance } = advice;
  const grounds = balance.reasons[0];
  const weights = words.balance.weights(words.decimal(balance.topDown), words.decimal(balance.bottomUp));
  return [
    span(`${words.balance.heading}: `, "strong"),
    span(words.balance.verdict[balance.verdict ?? "none"]),
    span(balance.verdict === null ? "" : ` (${weights})`),
    ...(grounds === undefined ? [] : groundSpans(grounds)),
    span("."),
  ];
}

function constraintLines(advice: Advice, words: ReportWording): readonly Line[] {
  const name = (level: string): string => instrumentTitle(advice, level);
  return advice.constraints.flatMap((constraint): readonly Line[] => {
    const grounded = groundedLine(firstSentence(constraint.text), constraint);
    if (!constraint.met) return [[span(`${words.balance.unmet} `, "warning"), ...grounded]];
    if (!constraint.binding || constraint.changed.length === 0) return [];
    const effect = changesInWords(constraint.changed, words, name);
    return [[span(`${words.balance.because} `), span(`${effect}. `, "strong"), ...grounded]];
  });
}

/** The first sentence of a text that may have more. */
export function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}

function equalLines(advice: Advice, words: ReportWording): readonly Line[] {
  return advice.alternatives
    .filter(({ gap }) => gap === 0)
    .map((alternative) => [span(words.alternatives.equal(alternativeInWords(advice, alternative, words)))]);
}
