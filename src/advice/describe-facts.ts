import type { FactAnswer } from "../case/case.ts";
import { isFalse, isOpen, isTrue } from "../engine/condition-table.ts";
import { findRoles } from "../engine/find-roles.ts";
import { possiblePhases } from "../engine/road-map.ts";
import { findGrounds } from "../engine/trace.ts";
import type { Knowledge } from "../engine/vocabulary.ts";
import type { AdviceFact, AdvicePhase, AdviceTension, AuditFinding, Finding, PhaseMix, Reason } from "./advice.ts";
import { levelsIn } from "./describe-mix.ts";
import { type AuditAnswers, type PlanFinding, tellPlanFinding } from "./findings/find-in-plan.ts";
import type { CautionRule } from "./findings/finding-rules.ts";
import type { FactPhrases } from "./phrasebook.ts";
import { answerTo, decidingFacts, factsOf } from "./reasons.ts";
import { isShown, type Situation } from "./situation.ts";

/** Every fact of the pack with the case's answer, in words. */
export function describeFacts(situation: Situation): readonly AdviceFact[] {
  const { engine, knowledge, subject, phrases } = situation;
  const relevance = engine.relevanceTable.answer(knowledge).truths;
  const phase = engine.pack.phases.fact;
  return phrases.facts.map((entry, index) => {
    const { heading } = entry;
    const given = subject.facts[heading.id];
    const value = given ?? (heading.id === phase ? answerTo(situation, phase) : null);
    const fact: AdviceFact = {
      id: heading.id,
      label: heading.label,
      question: heading.question,
      value,
      valueLabel: value === null ? null : labelAnswer(situation, entry, value),
      origin: given !== undefined ? "given" : value === null ? "unknown" : "derived",
      relevant: relevance[index] === isOpen ? null : relevance[index] !== isFalse,
    };
    const note = subject.notes[heading.id];
    return note === undefined ? fact : { ...fact, note };
  });
}

function labelAnswer({ phrases }: Situation, { values }: FactPhrases, answer: FactAnswer): string {
  if (typeof answer === "string") return values.get(answer) ?? answer;
  return answer.length === 0 ? phrases.wording.none : answer.map((id) => values.get(id) ?? id).join(", ");
}

/**
 * The phase of the theme: given, derived, or open with the mix of each phase that is possible. Where the facts lead to
 * another phase than the one given, the mixes of both stand side by side.
 */
export function describePhase(situation: Situation): AdvicePhase {
  const { engine, phases, language, subject } = situation;
  const all = engine.pack.phases.phases;
  const single = phases.length === 1 ? all[phases[0] ?? -1] : undefined;
  const given = engine.pack.phases.fact in subject.facts;
  const derived = possiblePhases(engine, withoutGivenPhase(situation));
  const follows = derived.length === 1 ? (derived[0] ?? -1) : -1;
  const agrees = !given || derived.includes(phases[0] ?? -1);
  const compared = agrees ? (phases.length === 1 ? [] : phases) : follows < 0 ? [] : [...phases, follows].sort(inOrder);
  return {
    fact: engine.pack.phases.fact,
    value: single?.id ?? null,
    name: single?.name[language] ?? null,
    possible: phases.map((index) => all[index]?.id ?? ""),
    mixes: compared.map((index) => describePhaseMix(situation, index)),
    origin: given ? "given" : single === undefined ? "open" : "derived",
    agrees,
    derived: given ? (all[follows]?.id ?? null) : null,
    reasons: follows < 0 ? [] : derivationReasons(situation, follows),
  };
}

/** Whether a phase that the case gives is one that its other facts allow; true where it gives none. */
export function phaseAgrees(situation: Situation): boolean {
  const { engine, subject, phases } = situation;
  if (!(engine.pack.phases.fact in subject.facts)) return true;
  return possiblePhases(engine, withoutGivenPhase(situation)).includes(phases[0] ?? -1);
}

function withoutGivenPhase({ engine, knowledge }: Situation): Knowledge {
  const { phase } = engine.vocabulary;
  const open = knowledge.slice();
  open[phase.variable] = phase.derive;
  return open;
}

const inOrder = (one: number, other: number): number => one - other;

function describePhaseMix(situation: Situation, index: number): PhaseMix {
  const { engine, knowledge, language } = situation;
  const phase = engine.pack.phases.phases[index];
  const roles = findRoles(engine, inPhase(situation, knowledge, phase?.id ?? ""));
  return {
    phase: phase?.id ?? "",
    name: phase?.name[language] ?? "",
    lead: levelsIn(situation, roles, "lead"),
    support: levelsIn(situation, roles, "support"),
  };
}

/** The case with its phase stated. */
function inPhase(situation: Situation, knowledge: Knowledge, phase: string): Knowledge {
  const slot = situation.engine.vocabulary.phase;
  const stated = knowledge.slice();
  stated[slot.variable] = slot.bits.get(phase) ?? slot.derive;
  return stated;
}

/** The line of the derivation that leads to a phase, with the facts behind it; one that is true rather than open. */
function derivationReasons(situation: Situation, index: number): readonly Reason[] {
  const { engine, language } = situation;
  const { derivation, fact, phases } = engine.pack.phases;
  const open = withoutGivenPhase(situation);
  const { truths } = engine.derivationTable.answer(open);
  const leads = derivation.map(({ phase }, place) => (phase === phases[index]?.id ? truths[place] : isFalse));
  const at = leads.includes(isTrue) ? leads.indexOf(isTrue) : leads.findIndex((truth) => truth !== isFalse);
  const line = derivation[at];
  if (line === undefined) return [];
  const byItself = truths[at] === isTrue && line.when !== undefined;
  const compiled = byItself ? engine.derivationTable.conditions[at] : engine.phaseTable.conditions[index];
  const grounds = compiled === undefined ? [] : findGrounds(compiled, "holds", open);
  const { [fact]: _, ...facts } = factsOf(situation, grounds);
  return [
    {
      effect: "derive",
      strength: null,
      points: 0,
      text: line.because[language],
      cites: line.cites,
      basis: line.basis,
      facts,
    },
  ];
}

/** Cautions that are true of the case, in words and with the facts that made them so. */
export function describeCautions(situation: Situation, cautions: readonly CautionRule[]): readonly Finding[] {
  return cautions.map(({ caution, compiled }) => ({
    id: caution.id,
    severity: caution.severity,
    text: caution.text[situation.language],
    cites: caution.cites,
    basis: caution.basis,
    facts: decidingFacts(situation, compiled, isTrue),
    ...acceptedIn(situation, caution.id),
  }));
}

/** What the case says of a finding that may stay: the last entry of its rule, where there are several. */
function acceptedIn({ subject }: Situation, id: string): Pick<Finding, "accepted"> {
  const found = subject.accept?.findLast(({ rule }) => rule === id);
  if (found === undefined) return {};
  const { rule, ...accepted } = found;
  return { accepted };
}

/** What the checks of the plan come to, in words; a check that is open asks for what it depends on. */
export function describePlanFindings(
  situation: Situation,
  findings: readonly PlanFinding[],
  { checks, knowledge }: AuditAnswers,
  covered: ReadonlyMap<string, string>,
): readonly AuditFinding[] {
  const { engine, subject, phases } = situation;
  return findings.map((finding) => {
    const { check, index } = finding.rule;
    const isFound = finding.status === "found";
    const { text, cites, levels } = tellPlanFinding(situation, finding);
    const covers = isFound ? [...covered].flatMap(([caution, by]) => (by === check.id ? [caution] : [])) : [];
    return {
      id: check.id,
      severity: finding.severity,
      text,
      cites,
      basis: check.basis,
      facts: isFound
        ? decidingFacts({ engine, subject, phases, knowledge }, checks.table.conditions[index], isTrue)
        : {},
      level: check.level ?? null,
      path: finding.path,
      status: finding.status,
      ...(isFound ? {} : { asks: finding.asks }),
      ...(levels.length === 0 ? {} : { levels }),
      ...(covers.length === 0 ? {} : { covers }),
      ...acceptedIn(situation, check.id),
    };
  });
}

/** The tensions that bite in the case: both sides and the way out. */
export function describeTensions(situation: Situation): readonly AdviceTension[] {
  const { language, engine } = situation;
  return engine.pack.tensions
    .filter((tension) => isShown(situation, tension.id) === isTrue)
    .map((tension) => ({
      id: tension.id,
      sides: tension.sides.map((side) => ({ text: side.text[language], cites: side.cites })),
      resolution: tension.resolution[language],
      basis: tension.basis,
      cites: [...new Set(tension.sides.flatMap((side) => side.cites))],
    }));
}
