import type { Adviser } from "../advice/create-adviser.ts";
import { inSteps } from "../advice/on-demand.ts";
import { findPlaces, isHowTold } from "../advice/situation.ts";
import { isTrue } from "../engine/condition-table.ts";
import type { Engine } from "../engine/engine.ts";
import { findRoles } from "../engine/find-roles.ts";
import { measureInfluence, type OpenQuestion } from "../engine/influence.ts";
import { bitsOf, isUnknown, listOpenVariables, openItems } from "../engine/open-items.ts";
import { findAdviceRoles, recordMix } from "../engine/roles.ts";
import { inBit, type Knowledge, outBit, recordInPlay } from "../engine/vocabulary.ts";
import type { Level } from "../pack/pack.ts";
import {
  findAnswer,
  goOn,
  type InstrumentQuestion,
  type Interview,
  type Interviewer,
  instrumentQuestions,
  isInstrumentQuestion,
  moreQuestion,
} from "./interview.ts";
import type { Survey } from "./survey.ts";

/** Something to ask. `remaining` are the facts not asked yet, `sharpening` those that still change what is said. */
export type Question =
  /**
   * `ahead`: how many facts may be asked after this one, at most; null where an earlier answer is looked at again.
   * `about`: whether these are the facts that can still change the mix, or all that are asked.
   */
  | {
      readonly kind: "fact";
      readonly id: string;
      readonly ahead: number | null;
      readonly about: "mix" | "advice";
    }
  | { readonly kind: "instruments"; readonly id: InstrumentQuestion }
  | {
      readonly kind: "more";
      readonly id: typeof moreQuestion;
      readonly remaining: readonly string[];
      readonly sharpening: readonly string[];
    };

/** The question to ask now: the answer that is looked at again, or else the best new question; null: all is asked. */
export function chooseQuestion(interviewer: Interviewer, interview: Interview, survey: Survey): Question | null {
  return inSteps(() => chooseInSteps(interviewer, interview, survey)).outcome();
}

/** Chooses the same in steps, since it takes a while. */
export function* chooseInSteps(
  interviewer: Interviewer,
  interview: Interview,
  survey: Survey,
): Generator<void, Question | null> {
  const again = interview.answers[interview.at];
  if (again !== undefined) return toQuestion(interviewer, survey, again.question);
  return (
    (yield* chooseDeciding(interviewer, interview, survey)) ??
    chooseSharpening(interviewer, interview, survey) ??
    chooseInstruments(interviewer, interview)
  );
}

/** A question that was asked before, to look at its answer again. */
export function toQuestion(interviewer: Interviewer, survey: Survey, id: string): Question {
  if (isInstrumentQuestion(id)) return { kind: "instruments", id };
  return id === moreQuestion ? askForMore(interviewer, survey) : { kind: "fact", id, ahead: null, about: "advice" };
}

/**
 * The phase first; then the question whose answer can change the mix most, of those whose answers change it by themselves
 * if there are any; null where the mix is settled, or nobody can be asked. What may be irrelevant comes after the questions
 * that tell.
 */
function* chooseDeciding(
  interviewer: Interviewer,
  interview: Interview,
  survey: Survey,
): Generator<void, Question | null> {
  const { engine } = interviewer.adviser;
  const questions = listDeciding(interviewer, interview, survey);
  const asked = interviewer.scope === "all" ? survey.remaining : questions.map(({ id }) => id);
  const about = interviewer.scope === "all" ? "advice" : "mix";
  const ask = (id: string): Question =>
    isInstrumentQuestion(id) ? { kind: "instruments", id } : { kind: "fact", id, ahead: countOthers(asked, id), about };
  const phase = engine.vocabulary.phase.fact;
  if (survey.remaining.includes(phase)) return ask(phase);
  if (survey.settlement.status === "proven" || questions.length === 0) return null;
  const influence = yield* measureInfluence(engine, survey.knowledge, questions);
  const ranked = questions
    .map((question, index) => ({ question, weight: influence[index] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ question }) => question);
  const best = ranked.find((question) => movesMix(engine, survey, question)) ?? ranked[0];
  return ask(findGate(engine, survey, (best ?? findInWitness(survey, questions) ?? questions[0])?.id ?? ""));
}

/** Whether an answer to the question changes the mix as it is now, with nothing else answered. */
function movesMix(engine: Engine, { knowledge, mix }: Survey, { variables }: OpenQuestion): boolean {
  return listAnswers(engine, knowledge, variables).some((answered) => {
    const roles = findRoles(engine, answered);
    return roles.some((role, level) => role !== mix[level]);
  });
}

/** What would be known with each answer: a value of one variable; of a set, no member or a single one. */
function listAnswers(engine: Engine, knowledge: Knowledge, variables: readonly number[]): readonly Knowledge[] {
  const answer = (bits: ReadonlyMap<number, number>): Knowledge =>
    knowledge.map((mask, variable) => bits.get(variable) ?? mask);
  const [first] = variables;
  if (first === undefined) return [];
  const { fact = "" } = engine.vocabulary.variables[first] ?? {};
  if (engine.pack.facts.find(({ id }) => id === fact)?.kind === "one") {
    return bitsOf(knowledge[first] ?? 0).map((bit) => answer(new Map([[first, bit]])));
  }
  return [null, ...variables].map((member) =>
    answer(new Map(variables.map((variable) => [variable, variable === member ? inBit : outBit]))),
  );
}

/** The question itself, or the one to ask first: of an answer that is still to come and can make the question irrelevant. */
function findGate(engine: Engine, { knowledge, remaining, relevanceOf }: Survey, question: string): string {
  if (relevanceOf(question) === isTrue) return question;
  const index = engine.pack.facts.findIndex(({ id }) => id === question);
  const open = openItems(engine.relevanceTable, knowledge, (condition) => condition === index);
  const facts = new Set(
    open.flatMap(({ variables }) => variables.flatMap((variable) => engine.vocabulary.variables[variable]?.fact ?? [])),
  );
  const gates = remaining.filter((fact) => fact !== question && facts.has(fact));
  return gates.find((fact) => relevanceOf(fact) === isTrue) ?? gates[0] ?? question;
}

function countOthers(facts: readonly string[], fact: string): number {
  return facts.filter((other) => other !== fact && !isInstrumentQuestion(other)).length;
}

/** The questions on which something hangs that moves a level; where nothing does, all that may bear on what is kept. */
export function listDeciding(
  { adviser, base }: Interviewer,
  interview: Interview,
  survey: Survey,
): readonly OpenQuestion[] {
  const { engine } = adviser;
  const { knowledge } = survey;
  const hanging = new Set(listOpenVariables(engine, knowledge, new Set()));
  const current = findAnswer(interview, "current") === undefined && base.current === null ? ["current"] : [];
  const unknownOf = (fact: string): readonly number[] =>
    engine.vocabulary.variables.flatMap((variable, index) =>
      variable.fact === fact && isUnknown(knowledge, index) ? [index] : [],
    );
  const questions = [...survey.remaining, ...current].map((id) => ({ id, variables: unknownOf(id) }));
  const deciding = questions
    .map(({ id, variables }) => ({ id, variables: variables.filter((variable) => hanging.has(variable)) }))
    .filter(({ variables }) => variables.length > 0);
  const mayCount = (id: string): boolean => isInstrumentQuestion(id) || engine.weighingFacts.includes(id);
  return deciding.length > 0 ? deciding : questions.filter(({ id }) => mayCount(id));
}

/** Where no single answer to a fact changes the mix, several together do, or what is in use: the first of them. */
function findInWitness(
  { settlement, knowledge }: Survey,
  questions: readonly OpenQuestion[],
): OpenQuestion | undefined {
  if (settlement.status !== "open") return undefined;
  const { witness } = settlement;
  return questions.find(({ variables }) => variables.some((variable) => witness[variable] !== knowledge[variable]));
}

function chooseSharpening(interviewer: Interviewer, interview: Interview, survey: Survey): Question | null {
  const isRelevant = (fact: string): boolean => survey.relevanceOf(fact) === isTrue;
  if (interviewer.scope === "all") return askFirst(survey.remaining.filter(isRelevant), survey.remaining);
  const answer = findAnswer(interview, moreQuestion);
  const more = askForMore(interviewer, survey);
  if (answer === undefined) return more.sharpening.some(isRelevant) ? more : null;
  return answer.value === goOn ? askFirst(more.sharpening.filter(isRelevant), more.sharpening) : null;
}

function askFirst([first]: readonly string[], all: readonly string[]): Question | null {
  return first === undefined ? null : { kind: "fact", id: first, ahead: countOthers(all, first), about: "advice" };
}

/** Whether to go on, with what is left. */
function askForMore({ adviser }: Interviewer, survey: Survey): Extract<Question, { readonly kind: "more" }> {
  const facts = listSharpening(adviser, survey);
  const sharpening = survey.remaining.filter((fact) => facts.has(fact));
  return { kind: "more", id: moreQuestion, remaining: survey.remaining, sharpening };
}

function chooseInstruments({ base, asksInstruments }: Interviewer, interview: Interview): Question | null {
  if (!asksInstruments) return null;
  const id = instrumentQuestions.find((which) => base[which] === null && findAnswer(interview, which) === undefined);
  return id === undefined ? null : { kind: "instruments", id };
}

/**
 * The facts that can still change what is said of a settled mix: the forms and the conditions of the levels in it, and of
 * those that are planned or kept beside it, and cautions. What is said of other levels is not worth a question.
 */
export function listSharpening(
  { engine, details }: Adviser,
  { subject, knowledge: known, mix }: Survey,
): ReadonlySet<string> {
  const { scales, pack, vocabulary } = engine;
  const places = findPlaces(engine, subject, known, findAdviceRoles(engine, known, mix));
  const idle = pack.levels.filter((_, level) => !isHowTold(places, level)).flatMap(listConditions);
  const idleDetails = new Set(
    idle.flatMap((id) => [details.indexOf(id, "when"), details.indexOf(id, "met")]).filter((index) => index >= 0),
  );
  const inPlay = new Set(pack.levels.flatMap(({ id }, level) => (places.inPlay[level] ? [id] : [])));
  const knowledge = known.slice();
  recordMix(vocabulary, knowledge, mix);
  for (const [level, isSo] of places.inPlay.entries()) recordInPlay(vocabulary, knowledge, level, isSo);
  const open = [
    ...openItems(engine.scopeTable, knowledge),
    ...openItems(details.table, knowledge, (index) => !idleDetails.has(index)),
    ...openItems(scales.table, knowledge, (rule) =>
      (scales.rules[rule]?.rule.effects ?? []).some(({ level }) => inPlay.has(level)),
    ),
  ];
  return new Set(
    open.flatMap(({ variables }) => variables).flatMap((variable) => vocabulary.variables[variable]?.fact ?? []),
  );
}

function listConditions({ conditions }: Level): readonly string[] {
  return conditions.map(({ id }) => id);
}
