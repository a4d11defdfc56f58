import { levelsInMix } from "../../../advice/advised-mix.ts";
import { isOfUse, type Watch } from "../../../advice/findings/watches.ts";
import { levelOf } from "../../../engine/vocabulary.ts";
import { lowerFirst } from "../../../language/sentence.ts";
import { list } from "../../document/blocks.ts";
import type { Line, SectionBlock } from "../../document/document.ts";
import { gap, sentences, sourced, strong, text } from "../../document/lines.ts";
import { factLabel } from "../../names.ts";
import { type Draft, instrumentInProse } from "../draft.ts";
import { balanceFigure, phaseNames } from "../figures.ts";

/** The problem, the goal, the phase, the mix, the balance and the greatest risk: a point each. */
export function writeKeyPoints(draft: Draft): readonly SectionBlock[] {
  const { words, situation } = draft;
  const { keyPoints } = words;
  const [worst] = draft.watches;
  return [
    ...list([
      point(keyPoints.problem, gap(keyPoints.problemGap)),
      point(keyPoints.goal, gap(keyPoints.goalGap)),
      point(keyPoints.phase, phaseLine(draft)),
      ...(situation === "mix" ? [point(keyPoints.mix, text(mixSentence(draft)))] : []),
      ...balancePoints(draft),
      ...riskPoints(worst, draft),
    ]),
    ...balanceFigure(draft),
  ];
}

/** Where the phase is not known, choosing too early is the greatest risk unless something serious is known. */
function riskPoints(worst: Watch | undefined, draft: Draft): readonly Line[] {
  const { keyPoints } = draft.words;
  if (worst !== undefined) return [point(keyPoints.risk, watchLine(worst, draft))];
  return draft.situation === "open" ? [point(keyPoints.risk, text(keyPoints.riskOpen))] : [];
}

function point(label: string, line: Line): Line {
  return sentences(strong(label), line);
}

/** Which phase the theme is in, how that is known, and whether the facts agree. */
export function phaseLine({ advice, words, report }: Draft): Line {
  const { phase } = advice;
  const { phases } = words;
  const names = phaseNames(advice) ?? {};
  if (phase.name === null) return text(phases.open(report.or(phase.mixes.map(({ name }) => lowerFirst(name)))));
  const place = phase.value === null ? -1 : Object.keys(names).indexOf(phase.value);
  const name = phase.origin === "given" ? phases.given(phase.name) : phases.derived(lowerFirst(phase.name));
  const said = place < 0 ? `${name}.` : `${name}${phases.place(place + 1, Object.keys(names).length)}`;
  const [reason] = phase.reasons;
  if (phase.agrees) return sentences(said, reason === undefined ? null : sourced(reason.text, reason));
  const derived = phase.derived === null ? undefined : names[phase.derived];
  return sentences(
    said,
    derived === undefined ? phases.contradictedOpen : phases.contradicted(report.quote(lowerFirst(derived))),
  );
}

function mixSentence({ advice, words, report }: Draft): string {
  const numerals = (role: "lead" | "support"): readonly string[] =>
    levelsInMix(advice).flatMap((level) => (level.role === role ? [level.numeral] : []));
  const lead = numerals("lead");
  const support = numerals("support");
  return words.keyPoints.mixSentence(report.and(lead), lead.length, report.and(support), support.length);
}

/** Where the mix is in balance the pack says why that is good; where it is not, what it leans on. */
function balancePoints({ advice, words }: Draft): readonly Line[] {
  const { verdict, reasons } = advice.balance;
  const [reason] = reasons;
  if (verdict === null || reason === undefined) return [];
  const said = verdict === "balanced" ? reason.text : words.keyPoints.balances[verdict];
  return [point(words.keyPoints.balance, sourced(said, reason))];
}

/**
 * A caution, or what the check of the plan found, with its grounds. What is about the plan as a whole says so itself.
 * `before` is what is said right before it: what is about the plan too need not be called so again.
 */
export function watchLine(watch: Watch, { advice, words, report }: Draft, before?: Watch): Line {
  const { finding } = watch;
  if (watch.kind === "caution") return sourced(finding.text, finding);
  if (watch.finding.status === "found") {
    const isOf = (other: Watch | undefined): "ofUse" | "ofPlan" | null => {
      if (other?.kind !== "audit" || other.finding.status !== "found") return null;
      return isOfUse(other.finding, advice) ? "ofUse" : "ofPlan";
    };
    const about = isOf(watch);
    const isSaid = about === null || watch.finding.level === null || about === isOf(before);
    return sourced(isSaid ? finding.text : words.risks[about](lowerFirst(finding.text)), finding);
  }
  const asked = watch.finding.asks ?? [];
  const isForm = (id: string): boolean => levelOf(id) !== id;
  const facts = asked
    .filter((id) => !isForm(id))
    .map((id) => report.quote(id in advice.labels ? lowerFirst(factLabel(advice, id)) : instrumentInProse(id, advice)));
  const levels = new Set(asked.filter(isForm).map((id) => instrumentInProse(levelOf(id), advice)));
  return sourced(words.risks.asks(report.and(facts), report.and([...levels]), lowerFirst(finding.text)), finding);
}
