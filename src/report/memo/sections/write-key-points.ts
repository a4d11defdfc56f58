import { levelsInMix } from "../../../advice/advised-mix.ts";
import { isOfUse, type Watch } from "../../../advice/findings/watches.ts";
import { levelOf } from "../../../engine/vocabulary.ts";
import { lowerFirst } from "../../../language/sentence.ts";
import { list, prose } from "../../document/blocks.ts";
import type { HeaderField, Line, SectionBlock } from "../../document/document.ts";
import { gap, sentences, sourced, strong, text } from "../../document/lines.ts";
import { acceptedSentence } from "../../findings.ts";
import { factLabel } from "../../names.ts";
import { type Draft, instrumentInProse, levelNames } from "../draft.ts";
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

/** A line with what it is about in front. */
export function point(label: string, line: Line): Line {
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

function mixSentence(draft: Draft): string {
  const mix = levelsInMix(draft.advice);
  const lead = mix.filter(({ role }) => role === "lead");
  const support = mix.filter(({ role }) => role === "support");
  const { mixSentence: sentence } = draft.words.keyPoints;
  return sentence(levelNames(lead, draft), lead.length, levelNames(support, draft), support.length);
}

/** Where the mix is in balance the pack says why that is good; where it is not, what it leans on. */
export function balancePoints({ advice, words }: Draft): readonly Line[] {
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
export function watchLine(watch: Watch, draft: Draft, before?: Watch): Line {
  const { accepted } = watch.finding;
  const isOver = accepted?.until !== undefined && accepted.until < draft.date;
  const said = isOver ? null : acceptedSentence(watch.finding, draft.advice);
  return sentences(findingLine(watch, draft, before), said);
}

function findingLine(watch: Watch, { advice, words, report }: Draft, before?: Watch): Line {
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

/** To whom, from whom, when, on what, to what end and by when; without what the decision that is asked says. */
export function writeHeader({ advice, words, date, situation, placeOf }: Draft): readonly SectionBlock[] {
  const { header } = words;
  const { memo, title } = advice.case;
  const field = (label: string, line: Line): HeaderField => ({ label, line });
  const given = (value: string | undefined, missing: string): Line =>
    value === undefined || value.trim() === "" ? gap(missing) : text(value);
  const sent = [
    field(header.to, given(memo?.to, header.toGap)),
    field(header.from, given(memo?.from, header.fromGap)),
    field(header.date, text(words.date(date))),
  ];
  if (placeOf("decision") !== null) return [{ kind: "header", fields: sent }];
  return [
    {
      kind: "header",
      fields: [
        ...sent,
        field(header.subject, text(memo?.subject ?? title)),
        field(header.purpose, text(header.purposes[situation])),
        field(header.decisionBy, given(memo?.decisionBy && words.date(memo.decisionBy), header.decisionByGap)),
      ],
    },
  ];
}

/** What the advice rests on, and what a star means. */
export function basisSentences({ advice, words, placeOf }: Draft): readonly (Line | string)[] {
  const { issue } = words;
  const known = advice.facts.filter(({ value, relevant }) => value !== null && relevant !== false).length;
  const { publisher, publisherName = null } = advice.pack;
  return [issue.basis(known, placeOf("answers"), publisher, publisherName), issue.star];
}

/** What the memo is about, why now, and what the advice rests on. */
export function writeIssue(draft: Draft): readonly SectionBlock[] {
  const { advice, words, placeOf } = draft;
  const { issue } = words;
  const open = advice.facts.filter(({ value, relevant }) => value === null && relevant !== false).length;
  return [
    ...prose(gap(issue.whyNow)),
    ...prose(issue.theme(advice.case.title), issue.kinds(advice.levels.length)),
    ...(advice.scope === null ? [] : prose(advice.scope)),
    ...prose(...basisSentences(draft), issue.unanswered(open, placeOf("unknowns"))),
  ];
}

/** By when to decide. */
export function writeTiming({ advice, words }: Draft): readonly SectionBlock[] {
  const { timing } = words;
  const by = advice.case.memo?.decisionBy;
  return prose(by === undefined ? gap(timing.byGap) : timing.by(words.date(by)), gap(timing.whyGap));
}
