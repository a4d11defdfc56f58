import type { Case, FactAnswer } from "../case/case.ts";
import { packSoFar } from "../conversation/conversation.ts";
import { wordWithAnswer } from "../conversation/question-text.ts";
import { toQuestion } from "../interview/choose-question.ts";
import { type Interview, type Interviewer, instrumentQuestions, isInstrumentQuestion } from "../interview/interview.ts";
import type { RankedQuestion } from "../interview/rank-questions.ts";
import { listIrrelevant, surveyInterview } from "../interview/survey.ts";
import { toCase } from "../interview/to-case.ts";
import type { Language } from "../language/languages.ts";
import { dialogueWording, exploreWording, interviewWording, reportWording } from "../language/wordings.ts";
import type { Pack } from "../pack/pack.ts";
import { escapeHtml } from "../report/escape.ts";

/** The values of the two choices that are no value of a fact: no pack has an id that begins so. */
export const noneChoice = "+none";
export const unknownChoice = "+unknown";

/** Who asks, what was answered, in which language. */
export interface Asking {
  readonly interviewer: Interviewer;
  readonly interview: Interview;
  readonly language: Language;
}

/** A question with all that it can be answered, as a form: "I don't know" is always among it. */
export function questionCard({ interviewer, interview, language }: Asking, id: string): string {
  const words = { interviewer, language, words: interviewWording[language], reportWords: reportWording[language] };
  const own = exploreWording[language].questions;
  const survey = surveyInterview(interviewer, interview);
  const question = wordWithAnswer(words, interview, survey, toQuestion(interviewer, survey, id));
  const { unknown, nothing } = dialogueWording[language];
  const isEmptyAnswer = isAnsweredEmpty(answerIn({ interviewer, interview, language }, id));
  const extra = [
    ...(question.several ? [{ value: noneChoice, label: nothing, checked: isEmptyAnswer }] : []),
    { value: unknownChoice, label: unknown, checked: question.wasUnknown === true },
  ];
  const choices = [
    ...question.choices.map((each) => ({ ...each, checked: question.selected.includes(each.value) })),
    ...extra.map((each) => ({ ...each, meaning: undefined, depth: 0 })),
  ];
  const kind = question.several ? "checkbox" : "radio";
  const help = [...(question.help?.() ?? []), ...(question.several ? [own.several] : [])];
  return [
    `<form data-question="${escapeHtml(id)}" autocomplete="off"><fieldset aria-describedby="help">`,
    `<legend>${escapeHtml(question.message)}</legend>`,
    `<div id="help">${help.map((line) => `<p>${escapeHtml(line)}</p>`).join("")}</div>`,
    ...choices.map(({ value, label, meaning, checked, depth }) =>
      [
        `<label class="choice${depth === 1 ? " form" : ""}${value.startsWith("+") ? " apart" : ""}">`,
        `<input type="${kind}" name="answer" value="${escapeHtml(value)}"${checked ? " checked" : ""}>`,
        `<span><b>${escapeHtml(label)}</b>${meaning === undefined ? "" : `<small>${escapeHtml(meaning)}</small>`}</span></label>`,
      ].join(""),
    ),
    "</fieldset>",
    ...(isInstrumentQuestion(id) ? [] : [noteField(question.note ?? "", labelOf(id, words, interview), language)]),
    `<details class="why"><summary>${escapeHtml(own.why)}</summary><div id="why" role="status"></div></details>`,
    "</form>",
  ].join("\n");
}

function noteField(note: string, label: string, language: Language): string {
  const open = note === "" ? "" : " open";
  return [
    `<details class="note"${open}><summary>${escapeHtml(exploreWording[language].questions.noteSummary)}</summary>`,
    `<label>${escapeHtml(interviewWording[language].note(label))}<textarea rows="3">${escapeHtml(note)}</textarea></label></details>`,
  ].join("");
}

function labelOf(
  id: string,
  { interviewer, language }: Pick<Asking, "interviewer" | "language">,
  interview: Interview,
): string {
  return nameQuestion(packSoFar({ interviewer }, interview), id, language);
}

/** The questions that are left in the order in which they can change the advice, then those answered, and those that do not count. */
export function questionLists(asking: Asking, left: readonly RankedQuestion[], current: string | null): string {
  const { interviewer, interview, language } = asking;
  const own = exploreWording[language].questions;
  const pack = packSoFar({ interviewer }, interview);
  const subject = toCase(interviewer.base, interview);
  const irrelevant = listIrrelevant(interviewer.adviser.engine, subject);
  const answered = [...instrumentQuestions, ...pack.facts.map(({ id }) => id)].filter(
    (id) => answerIn(asking, id) !== undefined,
  );
  const counting = answered.filter((id) => !irrelevant.has(id));
  const idle = pack.facts.map(({ id }) => id).filter((id) => irrelevant.has(id));
  const open = left.filter(({ id }) => !answered.includes(id) && id !== current);
  const rows = (ids: readonly string[]): string =>
    ids.map((id) => row(id, nameQuestion(pack, id, language), wordAnswer(asking, pack, id), id === current)).join("");
  const group = (title: string, ids: readonly string[], isOpen: boolean): string =>
    ids.length === 0
      ? ""
      : `<details${isOpen ? " open" : ""}><summary>${escapeHtml(title)}</summary><ul class="rows">${rows(ids)}</ul></details>`;
  const moving = (moves: RankedQuestion["moves"]): readonly string[] =>
    open.filter((each) => each.moves === moves).map(({ id }) => id);
  return [
    group(own.answered(counting.length), counting, true),
    ...(["mix", "advice", "nothing"] as const).map((moves) =>
      group(own.left[moves](moving(moves).length), moving(moves), moves === "mix"),
    ),
    group(own.irrelevant(idle.length), idle, false),
  ].join("");
}

function row(id: string, name: string, answer: string | null, isCurrent: boolean): string {
  const said = answer === null ? "" : ` <span class="answer">${escapeHtml(answer)}</span>`;
  return `<li><button type="button" data-open="${escapeHtml(id)}"${isCurrent ? ' aria-current="true"' : ""}><span>${escapeHtml(name)}</span>${said}</button></li>`;
}

/** What a question is called in a list. */
export function nameQuestion(pack: Pack, id: string, language: Language): string {
  if (isInstrumentQuestion(id)) return exploreWording[language].questions.instruments[id];
  return pack.facts.find((fact) => fact.id === id)?.label[language] ?? id;
}

/** What was answered, in the page or before; null: it is not known, undefined: it was not asked. */
export function answerIn({ interviewer: { base }, interview }: Asking, id: string): FactAnswer | null | undefined {
  const given = interview.answers.find(({ question }) => question === id);
  if (given !== undefined) return given.value;
  return knownIn(base, id);
}

function knownIn(base: Case, id: string): FactAnswer | undefined {
  return isInstrumentQuestion(id) ? (base[id] ?? undefined) : base.facts[id];
}

function isAnsweredEmpty(answer: FactAnswer | null | undefined): boolean {
  return Array.isArray(answer) && answer.length === 0;
}

function wordAnswer(asking: Asking, pack: Pack, id: string): string | null {
  const { language } = asking;
  const answer = answerIn(asking, id);
  if (answer === undefined) return null;
  if (answer === null) return dialogueWording[language].unknown;
  const values = typeof answer === "string" ? [answer] : answer;
  if (values.length === 0) return dialogueWording[language].nothing;
  const fact = pack.facts.find((each) => each.id === id);
  const nameOf = (value: string): string =>
    fact?.values.find((each) => each.id === value)?.label[language] ?? nameInstrument(pack, value, language);
  return reportWording[language].and(values.map(nameOf));
}

function nameInstrument(pack: Pack, id: string, language: Language): string {
  const [levelId = "", formId] = id.split(".");
  const level = pack.levels.find((each) => each.id === levelId);
  const form = level?.forms.find((each) => each.id === formId);
  const named = form ?? level ?? pack.instruments.find((each) => each.id === id);
  return named?.name[language] ?? id;
}
