import type { Question } from "../interview/choose-question.ts";
import { explainQuestion, type Stakes } from "../interview/explain-question.ts";
import { findAnswer, goOn, type Interview, listFactAnswers, stopHere } from "../interview/interview.ts";
import type { Survey } from "../interview/survey.ts";
import type { Language } from "../language/languages.ts";
import type { Fact, Pack } from "../pack/pack.ts";
import { matchingFacts, meaningOf } from "../pack/pack-names.ts";
import { type Choice, type ChoiceQuestion, type Conversation, packSoFar } from "./conversation.ts";
import { mixStrip } from "./tell-change.ts";

/** How many statements are told behind a question. */
const mostStatements = 3;

/** A question as a dialogue asks it, with the answer given earlier selected. */
export function wordQuestion(
  conversation: Conversation,
  interview: Interview,
  survey: Survey,
  question: Question,
): Omit<ChoiceQuestion, "actions"> {
  const parts = wordWithAnswer(conversation, interview, survey, question);
  const strip = mixStrip(conversation, interview);
  return { ...parts, ...(strip === null ? {} : { strip }) };
}

/** A question with the answer given earlier, apart from how the mix is now. */
export function wordWithAnswer(
  conversation: Words,
  interview: Interview,
  survey: Survey,
  question: Question,
): Omit<ChoiceQuestion, "actions" | "strip"> {
  const parts = wordParts(conversation, interview, survey, question);
  const answer = findAnswer(interview, question.id);
  const value = answer === undefined ? knownBefore(conversation, question) : answer.value;
  const selected = value === null ? [] : typeof value === "string" ? [value] : value;
  return { ...parts, selected, wasUnknown: answer?.value === null };
}

/** Who asks, and in which words. */
type Words = Pick<Conversation, "interviewer" | "language" | "words" | "reportWords">;

type Parts = Omit<ChoiceQuestion, "actions" | "selected" | "strip" | "wasUnknown">;

function wordParts(conversation: Words, interview: Interview, survey: Survey, question: Question): Parts {
  const { words } = conversation;
  const pack = packSoFar(conversation, interview);
  switch (question.kind) {
    case "fact":
      return wordFact(conversation, interview, survey, question, pack);
    case "instruments":
      return {
        message: words.instruments[question.id],
        choices: listInstruments(pack, conversation.language),
        several: true,
        help: () => words.instrumentsHelp[question.id],
        why: () => words.instrumentsWhy[question.id],
      };
    case "more": {
      const count = question.sharpening.length;
      const choices = [
        { value: stopHere, label: words.more.no },
        { value: goOn, label: words.more.yes(count) },
      ];
      return { message: words.more.message, choices, several: false, why: () => words.more.why };
    }
    default:
      return question satisfies never;
  }
}

function wordFact(
  conversation: Words,
  interview: Interview,
  survey: Survey,
  { id, ahead, about }: Extract<Question, { readonly kind: "fact" }>,
  pack: Pack,
): Parts {
  const { words, language, interviewer } = conversation;
  const fact = findFact(pack, id);
  const note = interview.notes[id] ?? interviewer.base.notes[id] ?? "";
  const number = listFactAnswers(interview).length + 1;
  return {
    progress: ahead === null ? words.lookingBack(placeOf(interview, id)) : words.progress(number, ahead, about),
    message: fact.question[language],
    choices: fact.values.map(({ id: value, label }) => {
      const meaning = meaningOf(pack, id, value);
      return { value, label: label[language], ...(meaning && { meaning: meaning[language] }) };
    }),
    several: fact.kind === "set",
    ...(note === "" ? {} : { note }),
    help: () => [fact.help[language]],
    why: () => wordStakes(conversation, explainQuestion(interviewer, survey, id), id, pack),
  };
}

/** The number of a question that was asked before; null: it was not, the case file knew. */
function placeOf(interview: Interview, id: string): number | null {
  const index = listFactAnswers(interview).findIndex(({ question }) => question === id);
  return index < 0 ? null : index + 1;
}

/** A fact of the pack; the interview asks after no other. */
export function findFact(pack: Pack, id: string): Fact {
  const fact = pack.facts.find((known) => known.id === id);
  if (fact === undefined) throw new Error(`The interview asks after ${id}, which is no fact.`);
  return fact;
}

function knownBefore({ interviewer: { base } }: Words, question: Question): string | readonly string[] | null {
  if (question.kind === "fact") return base.facts[question.id] ?? null;
  return question.kind === "instruments" ? base[question.id] : null;
}

/** Every level with its forms under it, then the instruments that are no level. */
function listInstruments({ levels, instruments }: Pack, language: Language): readonly Choice[] {
  return [
    ...levels.flatMap(({ id, numeral, name, summary, forms }) => [
      { value: id, label: `${numeral} ${name[language]}`, meaning: summary[language] },
      ...forms.map((form) => ({ value: `${id}.${form.id}`, label: form.name[language], depth: 1 })),
    ]),
    ...instruments.map(({ id, name }) => ({ value: id, label: name[language] })),
  ];
}

function wordStakes(conversation: Words, stakes: Stakes, fact: string, pack: Pack): readonly string[] {
  const { words, reportWords, language } = conversation;
  const { why } = words;
  const level = (id: string): string => levelTitle(pack, id, language);
  const onSide = (side: string): string | null => {
    const levels = stakes.roles.filter((role) => role.side === side).map((role) => level(role.level));
    return levels.length === 0 ? null : reportWords.and(levels);
  };
  const sides = { both: onSide("both"), for: onSide("for"), against: onSide("against") };
  const lines = [
    ...(stakes.roles.length > 0 ? [why.roles(sides, stakes.movesMix)] : []),
    ...(stakes.how.length > 0 ? [why.how(reportWords.and(stakes.how.map(level)))] : []),
  ];
  return [
    ...(lines.length > 0 ? lines : [wordOtherUse(conversation, fact, pack)]),
    ...wordStatements(conversation, stakes, pack),
    ...(stakes.inferred ? [why.inferred] : []),
  ];
}

/** What a fact is asked for that decides nothing about a level. */
function wordOtherUse({ words }: Words, id: string, { decider, matching }: Pack): string {
  if (id === decider) return words.why.decider;
  return matchingFacts(matching).includes(id) ? words.why.examples : words.why.elsewhere;
}

function wordStatements({ language, words }: Words, { cites }: Stakes, { statements }: Pack): readonly string[] {
  const cited = cites.flatMap((id) => statements.filter((statement) => statement.id === id));
  const told = cited.slice(0, mostStatements).map(({ id, text }) => words.why.source(id, text[language]));
  const rest = cited.length - told.length;
  return rest > 0 ? [...told, words.why.moreSources(rest)] : told;
}

function levelTitle({ levels }: Pack, id: string, language: Language): string {
  const level = levels.find((known) => known.id === id);
  return level === undefined ? id : `${level.numeral} ${level.name[language]}`;
}
