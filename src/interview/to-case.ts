import type { Case, FactAnswer } from "../case/case.ts";
import type { CaseEdit, EditValue } from "../case/edit-case.ts";
import {
  findAnswer,
  type InstrumentQuestion,
  type Interview,
  instrumentQuestions,
  listFactAnswers,
} from "./interview.ts";

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

/** What has to change in a case file so that it says what the case says now, and what was asked and is not known. */
export function listCaseEdits(before: Case, now: Case, interview: Interview): readonly CaseEdit[] {
  const asked = listFactAnswers(interview).filter(({ value }) => value === null);
  const unknown = asked.map(({ question }) => edit(["facts", question], "unknown"));
  const facts = compareKeys(before.facts, now.facts).map(({ key, value }) => edit(["facts", key], value ?? "unknown"));
  const notes = compareKeys(before.notes, now.notes).map(({ key, value }) => edit(["notes", key], value));
  const instruments = instrumentQuestions
    .filter((which) => !isSame(before[which], now[which]))
    .map((which) => edit([which], now[which] ?? undefined));
  return [...unknown, ...facts, ...notes, ...instruments];
}

function edit(path: readonly string[], value: EditValue | undefined): CaseEdit {
  return value === undefined ? { kind: "remove", path } : { kind: "set", path, value };
}

/** The keys of which the value differs, with the value now; undefined: it is gone. */
function compareKeys<T extends string | readonly string[]>(
  before: Readonly<Record<string, T>>,
  now: Readonly<Record<string, T>>,
): readonly { readonly key: string; readonly value: T | undefined }[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return keys.filter((key) => !isSame(before[key], now[key])).map((key) => ({ key, value: now[key] }));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
