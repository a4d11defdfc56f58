import { isTrue } from "../engine/condition-table.ts";
import { measureInfluence, type OpenQuestion } from "../engine/influence.ts";
import { groupOpenItems, isUnknown, openVariables } from "../engine/open-items.ts";
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
  | { readonly kind: "fact"; readonly id: string }
  | { readonly kind: "instruments"; readonly id: InstrumentQuestion }
  | {
      readonly kind: "more";
      readonly id: typeof moreQuestion;
      readonly remaining: readonly string[];
      readonly sharpening: readonly string[];
    };

/** The question to ask now: the answer that is looked at again, or else the best new question; null: all is asked. */
export function chooseQuestion(interviewer: Interviewer, interview: Interview, survey: Survey): Question | null {
  const again = interview.answers[interview.at];
  if (again !== undefined) return toQuestion(interviewer, survey, again.question);
  return (
    choosePhase(interviewer, survey) ??
    chooseDeciding(interviewer, interview, survey) ??
    chooseSharpening(interviewer, interview, survey) ??
    chooseInstruments(interviewer, interview)
  );
}

function toQuestion(interviewer: Interviewer, survey: Survey, id: string): Question {
  if (isInstrumentQuestion(id)) return { kind: "instruments", id };
  return id === moreQuestion ? askForMore(interviewer, survey) : { kind: "fact", id };
}

function choosePhase({ adviser }: Interviewer, { remaining }: Survey): Question | null {
  const { fact } = adviser.engine.vocabulary.phase;
  return remaining.includes(fact) ? { kind: "fact", id: fact } : null;
}

/** The question whose answer can change the mix most; null where the mix is settled, or nobody can be asked. */
function chooseDeciding(interviewer: Interviewer, interview: Interview, survey: Survey): Question | null {
  if (survey.settlement.status === "proven") return null;
  const questions = listDeciding(interviewer, interview, survey);
  if (questions.length === 0) return null;
  const influence = measureInfluence(interviewer.adviser.engine, survey.knowledge, questions);
  const most = Math.max(...influence);
  const best = most > 0 ? questions[influence.indexOf(most)] : findInWitness(survey, questions);
  const id = (best ?? questions[0])?.id ?? "";
  return isInstrumentQuestion(id) ? { kind: "instruments", id } : { kind: "fact", id };
}

/** The questions on which something hangs that moves a level; where nothing does, all that may bear on the road map. */
function listDeciding({ adviser, base }: Interviewer, interview: Interview, survey: Survey): readonly OpenQuestion[] {
  const { engine } = adviser;
  const { knowledge } = survey;
  const hanging = new Set(groupOpenItems(engine, knowledge, new Set()).flatMap((group) => group.variables));
  const current = findAnswer(interview, "current") === undefined && base.current === null ? ["current"] : [];
  const unknownOf = (fact: string): readonly number[] =>
    engine.vocabulary.variables.flatMap((variable, index) =>
      variable.fact === fact && isUnknown(knowledge, index) ? [index] : [],
    );
  const questions = [...survey.remaining, ...current].map((id) => ({ id, variables: unknownOf(id) }));
  const deciding = questions
    .map(({ id, variables }) => ({ id, variables: variables.filter((variable) => hanging.has(variable)) }))
    .filter(({ variables }) => variables.length > 0);
  return deciding.length > 0 ? deciding : questions.filter(({ id }) => engine.weighingFacts.includes(id));
}

/** Where no single answer changes the mix, several together do: the first of them. */
function findInWitness(
  { settlement, knowledge }: Survey,
  questions: readonly OpenQuestion[],
): OpenQuestion | undefined {
  if (settlement.status !== "open") return undefined;
  const { witness } = settlement;
  return questions.find(({ variables }) => variables.some((variable) => witness[variable] !== knowledge[variable]));
}

function chooseSharpening(interviewer: Interviewer, interview: Interview, survey: Survey): Question | null {
  const answer = findAnswer(interview, moreQuestion);
  if (interviewer.scope === "all")
    return toFact(survey.remaining.filter((fact) => survey.relevanceOf(fact) === isTrue)[0]);
  const more = askForMore(interviewer, survey);
  if (answer === undefined) return more.sharpening.length > 0 ? more : null;
  return answer.value === goOn ? toFact(more.sharpening[0]) : null;
}

function toFact(id: string | undefined): Question | null {
  return id === undefined ? null : { kind: "fact", id };
}

/** Whether to go on, with what is left. A fact of which it is not known whether it is relevant sharpens nothing yet. */
function askForMore({ adviser }: Interviewer, survey: Survey): Extract<Question, { readonly kind: "more" }> {
  const { engine, details } = adviser;
  const open = [details.table, engine.scales.table].flatMap((table) => openVariables(table, survey.knowledge).flat());
  const facts = new Set(open.map((variable) => engine.vocabulary.variables[variable]?.fact));
  const sharpening = survey.remaining.filter((fact) => facts.has(fact) && survey.relevanceOf(fact) === isTrue);
  return { kind: "more", id: moreQuestion, remaining: survey.remaining, sharpening };
}

function chooseInstruments({ base, asksInstruments }: Interviewer, interview: Interview): Question | null {
  if (!asksInstruments) return null;
  const id = instrumentQuestions.find((which) => base[which] === null && findAnswer(interview, which) === undefined);
  return id === undefined ? null : { kind: "instruments", id };
}
