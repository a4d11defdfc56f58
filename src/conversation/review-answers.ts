import type { FactAnswer } from "../case/case.ts";
import { shorten } from "../diagnostics/format-diagnostic.ts";
import { isFalse } from "../engine/condition-table.ts";
import { toQuestion } from "../interview/choose-question.ts";
import { findAnswer, type Interview, isInstrumentQuestion, moreQuestion } from "../interview/interview.ts";
import { answerQuestion } from "../interview/moves.ts";
import { toCase } from "../interview/to-case.ts";
import { answerLabel } from "../report/names.ts";
import { askQuestion } from "./ask-question.ts";
import { asksTitle, askTitle } from "./conduct-interview.ts";
import { type Choice, type Conversation, type Course, packSoFar, toStop } from "./conversation.ts";
import { mixSentence, tellChange } from "./tell-change.ts";

/** The choices of the list that are no answer. */
const done = "+done";
const title = "+title";

/** Lists all answers and lets any of them be changed, until the user is done. Nothing that still holds is dropped. */
export async function reviewAnswers(conversation: Conversation, start: Interview): Promise<Course> {
  const { dialogue, words } = conversation;
  let interview = start;
  let place = done;
  for (;;) {
    const choices = listAnswers(conversation, interview);
    const message = words.review.message;
    const reply = await dialogue.choose({
      message,
      choices,
      several: false,
      selected: [],
      start: place,
      actions: ["back", "quit"],
    });
    if (reply.kind === "back") return { kind: "done", interview };
    if (reply.kind !== "chosen") return { kind: "stopped", interview, stop: toStop(reply) };
    const [chosen = done] = reply.values;
    if (chosen === done) return { kind: "done", interview };
    const changed = await changeAnswer(conversation, interview, chosen);
    if (changed.kind === "stopped") return changed;
    interview = changed.interview;
    place = chosen;
  }
}

/** Asks a question again. */
async function changeAnswer(conversation: Conversation, interview: Interview, chosen: string): Promise<Course> {
  if (chosen === title) return askTitle(conversation, interview);
  const { interviewer, look } = conversation;
  const { survey } = look(interview);
  const asked = await askQuestion(conversation, interview, survey, toQuestion(interviewer, survey, chosen), true);
  if (asked.kind === "stopped") return asked;
  if (asked.kind === "back") return { kind: "done", interview: asked.interview };
  const changed = answerQuestion(interviewer, asked.interview, chosen, asked.value);
  await conversation.keep(changed);
  tellChange(conversation, asked.interview, changed);
  return { kind: "done", interview: changed };
}

/** Says in a few lines where an interview stands that is gone on with: the theme, the mix so far and the answers. */
export function recallInterview(conversation: Conversation, interview: Interview): void {
  const { dialogue, words, look, interviewer } = conversation;
  const titled = interview.title ?? interviewer.base.title;
  const asked = interview.answers.map(({ question }) => question).filter((id) => id !== moreQuestion);
  const answers = asked.map(labelAnswers(conversation, interview));
  dialogue.say([
    ...(titled === "" ? [] : [`${words.review.title}: ${shorten(titled)}`]),
    ...(answers.length === 0 ? [] : [mixSentence(conversation, look(interview).advice), answers.join("; ")]),
  ]);
}

/** Every answer in words, in the order of asking, what was known beforehand first. */
function listAnswers(conversation: Conversation, interview: Interview): readonly Choice[] {
  const { interviewer, words } = conversation;
  const { base } = interviewer;
  const titled = interview.title ?? base.title;
  const before = [...Object.keys(base.facts), ...(["current", "planned"] as const).filter((id) => base[id] !== null)];
  const known = before.filter((id) => findAnswer(interview, id) === undefined);
  const asked = interview.answers.map(({ question }) => question).filter((id) => id !== moreQuestion);
  const label = labelAnswers(conversation, interview);
  return [
    { value: done, label: words.review.done },
    ...(asksTitle(conversation) ? [{ value: title, label: `${words.review.title}: ${shorten(titled)}` }] : []),
    ...[...known, ...asked].map((id) => ({ value: id, label: label(id) })),
  ];
}

/** Every fact that is not irrelevant, with its answer in words. */
export function listFactEntries(conversation: Conversation, interview: Interview): readonly Choice[] {
  const { survey } = conversation.look(interview);
  const label = labelAnswers(conversation, interview);
  const { facts } = packSoFar(conversation, interview);
  return facts
    .filter(({ id }) => survey.relevanceOf(id) !== isFalse)
    .map(({ id }) => ({ value: id, label: label(id) }));
}

function labelAnswers(conversation: Conversation, interview: Interview): (id: string) => string {
  const { words, reportWords, interviewer, look, language } = conversation;
  const { facts: known } = packSoFar(conversation, interview);
  const { advice, survey } = look(interview);
  const { facts, notes, current, planned } = toCase(interviewer.base, interview);
  const inUse = { current, planned };
  const answerOf = (id: string, answer: FactAnswer | null): string =>
    answer === null ? words.review.unknown : answerLabel(advice, id, answer, reportWords);
  return (id) => {
    if (isInstrumentQuestion(id)) {
      return words.review.entry(words.review.instruments[id], answerOf(id, inUse[id]), false);
    }
    const fact = known.find((each) => each.id === id);
    const entry = words.review.entry(fact?.label[language] ?? id, answerOf(id, facts[id] ?? null), id in notes);
    return survey.relevanceOf(id) === isFalse ? `${entry} · ${words.review.irrelevant}` : entry;
  };
}
