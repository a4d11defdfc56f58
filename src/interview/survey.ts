import { knowCase } from "../advice/situation.ts";
import type { Case } from "../case/case.ts";
import { isFalse, isTrue, type Truth, toTruth } from "../engine/condition-table.ts";
import type { Engine } from "../engine/engine.ts";
import { findRoles } from "../engine/find-roles.ts";
import type { Settlement } from "../engine/prove-by-bounds.ts";
import { settle } from "../engine/settle.ts";
import type { Knowledge } from "../engine/vocabulary.ts";
import { findAnswer, type Interview, type Interviewer } from "./interview.ts";
import { toCase } from "./to-case.ts";

/** Where an interview stands: what is known, the mix so far, and what can still be asked. */
export interface Survey {
  /** The case that the interview has come to. */
  readonly subject: Case;
  readonly knowledge: Knowledge;
  /** The roles in the mix, by level. */
  readonly mix: Uint8Array;
  /**
   * Whether an answer that has not been given yet can change the mix. What was answered "unknown" stays unknown. Worked
   * out when it is first asked for: it takes longer than all the rest.
   */
  readonly settlement: Settlement;
  /** The facts not asked yet that are relevant or may be, in the pack's order. */
  readonly remaining: readonly string[];
  /** Whether each fact of the pack is relevant. */
  relevanceOf(fact: string): Truth;
}

/** A question more is better than a long wait for the proof that it is not needed. */
const mostSplits = 40;

/** Takes stock of an interview. */
export function surveyInterview(interviewer: Interviewer, interview: Interview): Survey {
  const { engine } = interviewer.adviser;
  const subject = toCase(interviewer.base, interview);
  const knowledge = knowCase(engine, subject);
  const relevanceOf = answerRelevance(engine, knowledge);
  const mix = findRoles(engine, knowledge);
  const remaining = engine.pack.facts
    .map((fact) => fact.id)
    .filter((fact) => !isClosed(interviewer, interview, knowledge, fact) && relevanceOf(fact) !== isFalse);
  let settlement: Settlement | undefined;
  return {
    subject,
    knowledge,
    mix,
    get settlement() {
      settlement ??= settle(
        engine,
        knowledge,
        mix,
        closedVariables(interviewer, interview, new Set(remaining)),
        mostSplits,
      );
      return settlement;
    },
    remaining,
    relevanceOf,
  };
}

/** Whether each fact is relevant in what is known; questions that are about no fact always are. */
export function answerRelevance(engine: Engine, knowledge: Knowledge): (question: string) => Truth {
  const truths = engine.relevanceTable.answer(knowledge).truths.slice();
  const relevance = new Map(engine.pack.facts.map(({ id }, index) => [id, toTruth(truths[index])]));
  return (question) => relevance.get(question) ?? isTrue;
}

/** The facts that the others make irrelevant. */
export function listIrrelevant(engine: Engine, subject: Case): ReadonlySet<string> {
  const relevanceOf = answerRelevance(engine, knowCase(engine, subject));
  return new Set(engine.pack.facts.map(({ id }) => id).filter((fact) => relevanceOf(fact) === isFalse));
}

/** A fact is closed once it was asked or known beforehand; the phase also once it follows from other facts. */
function isClosed(interviewer: Interviewer, interview: Interview, knowledge: Knowledge, fact: string): boolean {
  if (findAnswer(interview, fact) !== undefined || fact in interviewer.base.facts) return true;
  const { engine } = interviewer.adviser;
  if (fact !== engine.vocabulary.phase.fact) return false;
  return engine.phaseTable.answer(knowledge).truths.filter((truth) => truth !== isFalse).length === 1;
}

/** Every variable that no question to come can tell: of facts that were asked, and of what is planned. */
function closedVariables(interviewer: Interviewer, interview: Interview, remaining: ReadonlySet<string>): Set<number> {
  const { variables } = interviewer.adviser.engine.vocabulary;
  const asksCurrent = findAnswer(interview, "current") === undefined && interviewer.base.current === null;
  return new Set(
    variables.flatMap(({ fact }, variable) =>
      remaining.has(fact) || (fact === "current" && asksCurrent) ? [] : [variable],
    ),
  );
}
