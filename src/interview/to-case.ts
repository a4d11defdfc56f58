import type { Case, FactAnswer } from "../case/case.ts";
import { findAnswer, type InstrumentQuestion, type Interview, listFactAnswers } from "./interview.ts";

/** The case that an interview has come to: what was known before, with the answers in place. */
export function toCase(base: Case, interview: Interview): Case {
  const facts: Record<string, FactAnswer> = { ...base.facts };
  for (const { question, value } of listFactAnswers(interview)) {
    if (value === null) delete facts[question];
    else facts[question] = value;
  }
  return {
    ...base,
    title: interview.title ?? base.title,
    facts,
    notes: Object.fromEntries(Object.entries({ ...base.notes, ...interview.notes }).filter(([, note]) => note !== "")),
    current: instrumentsOf(base, interview, "current"),
    planned: instrumentsOf(base, interview, "planned"),
  };
}

function instrumentsOf(base: Case, interview: Interview, question: InstrumentQuestion): readonly string[] | null {
  const answer = findAnswer(interview, question);
  if (answer === undefined) return base[question];
  return typeof answer.value === "string" ? [answer.value] : answer.value;
}
