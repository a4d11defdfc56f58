import { auditText, type Watch, watchOnce } from "../../findings.ts";
import { type Draft, mixOf } from "../draft.ts";
import { balanceFigure } from "../figures/balance-figure.ts";
import { gap, list, sentences, sourced, strong } from "../lines.ts";
import type { MemoBlock, MemoLine } from "../memo.ts";

/** The problem, the goal, the phase, the mix, the balance and the greatest risk: a point each. */
export function writeKeyPoints(draft: Draft): readonly MemoBlock[] {
  const { words, situation } = draft;
  const { keyPoints } = words;
  const [worst] = watchOnce(draft.advice);
  return [
    ...list([
      point(keyPoints.problem, gap(keyPoints.problemGap)),
      point(keyPoints.goal, gap(keyPoints.goalGap)),
      point(keyPoints.phase, phaseLine(draft)),
      ...(situation === "mix" ? [point(keyPoints.mix, [{ kind: "text", text: mixSentence(draft) }])] : []),
      ...balancePoints(draft),
      ...(worst === undefined ? [] : [point(keyPoints.risk, watchLine(worst, draft))]),
    ]),
    ...balanceFigure(draft),
  ];
}

function point(label: string, line: MemoLine): MemoLine {
  return sentences(strong(label), line);
}

/** Which phase the theme is in, how that is known, and whether the facts agree. */
export function phaseLine({ advice, words, report }: Draft): MemoLine {
  const { phase } = advice;
  const { phases } = words;
  if (phase.name === null) return sentences(phases.open(report.or(phase.mixes.map(({ name }) => report.quote(name)))));
  const [reason] = phase.reasons;
  const why = phase.agrees && reason !== undefined ? sourced(reason.text, reason) : null;
  const said = phase.origin === "given" ? phases.given(phase.name) : phases.derived(phase.name);
  if (phase.agrees) return sentences(said, why);
  const names = Object.values(advice.labels).find(({ values }) => phase.value !== null && phase.value in values);
  const derived = phase.derived === null ? undefined : names?.values[phase.derived];
  return sentences(said, derived === undefined ? phases.contradictedOpen : phases.contradicted(derived));
}

function mixSentence({ advice, words, report }: Draft): string {
  const numerals = (role: "lead" | "support"): readonly string[] =>
    mixOf(advice).flatMap((level) => (level.role === role ? [level.numeral] : []));
  const lead = numerals("lead");
  const support = numerals("support");
  return words.keyPoints.mixSentence(report.and(lead), lead.length, report.and(support), support.length);
}

/** Where the mix is in balance the pack says why that is good; where it is not, what it leans on. */
function balancePoints({ advice, words }: Draft): readonly MemoLine[] {
  const { verdict, reasons } = advice.balance;
  const [reason] = reasons;
  if (verdict === null || reason === undefined) return [];
  const said = verdict === "balanced" ? reason.text : words.keyPoints.balances[verdict];
  return [point(words.keyPoints.balance, sourced(said, reason))];
}

/** A caution, or what the check of the plan found, with its grounds. */
export function watchLine(watch: Watch, { advice, report }: Draft): MemoLine {
  const { finding } = watch;
  const said = watch.kind === "audit" ? auditText(watch.finding, advice, report) : finding.text;
  return sourced(said, finding);
}
