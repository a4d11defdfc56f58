import { levelsInMix } from "../advice/advised-mix.ts";
import { cleanText } from "../case/clean-text.ts";
import type { Interview } from "../interview/interview.ts";
import { answerQuestion, goBack, lookAround, type Outlook } from "../interview/moves.ts";
import { upperFirst } from "../language/sentence.ts";
import { settledButForms } from "../report/open-items.ts";
import { askQuestion } from "./ask-question.ts";
import { type Conversation, type Course, toStop } from "./conversation.ts";
import { tellChange } from "./tell-change.ts";

/** How an interview goes on that had come to its end. */
interface Sequel {
  /** The number of answers there were at its end: going back goes no further than that. */
  readonly from: number;
}

/**
 * Asks until nothing is left that is worth asking, or the user stops. In a sequel it was said before that the mix is
 * settled, and going back before its first question ends it.
 */
export async function conductInterview(
  conversation: Conversation,
  start: Interview,
  sequel: Sequel | null = null,
): Promise<Course> {
  const { interviewer, look } = conversation;
  let interview = start;
  let told = sequel !== null;
  if (asksTitle(conversation) && interview.title === null) {
    const titled = await askTitle(conversation, interview);
    if (titled.kind === "stopped") return titled;
    interview = titled.interview;
  }
  for (;;) {
    const outlook = look(interview);
    const { survey, question } = outlook;
    const isSettled = survey.settlement.status === "proven";
    if (!told && interview.at === interview.answers.length && (isSettled || question === null)) {
      tellSettled(conversation, outlook);
    }
    told = isSettled;
    if (question === null) return { kind: "done", interview };
    const earlier = goBack(interviewer, interview);
    const asked = await askQuestion(
      conversation,
      interview,
      survey,
      question,
      earlier !== null || asksTitle(conversation),
    );
    if (asked.kind === "stopped") return asked;
    if (asked.kind === "back") {
      if (sequel !== null && (earlier === null || earlier.at < sequel.from)) {
        return { kind: "done", interview: { ...asked.interview, at: asked.interview.answers.length } };
      }
      const back = await lookBack(conversation, asked.interview);
      if (back.kind === "stopped") return back;
      interview = back.interview;
      continue;
    }
    const next = answerQuestion(interviewer, asked.interview, question.id, asked.value);
    await conversation.keep(next);
    tellChange(conversation, asked.interview, next);
    interview = next;
  }
}

/** Whether the theme still has to be named: a case that exists has a title already. */
export function asksTitle({ interviewer }: Conversation): boolean {
  return interviewer.base.title === "";
}

async function lookBack(conversation: Conversation, interview: Interview): Promise<Course> {
  const earlier = goBack(conversation.interviewer, interview);
  return earlier === null ? askTitle(conversation, interview) : { kind: "done", interview: earlier };
}

/** Asks what the theme is called; going back from there leads nowhere. */
export async function askTitle(conversation: Conversation, interview: Interview): Promise<Course> {
  const { dialogue, words, interviewer, look } = conversation;
  const reply = await dialogue.enter({
    message: words.title,
    initial: interview.title ?? "",
    whenEmpty: words.untitledCase,
    actions: ["quit"],
    meanwhile: () => lookAround(interviewer, look, interview),
  });
  if (reply.kind === "entered") {
    const titled = { ...interview, title: cleanText(reply.text).trim() || words.untitledCase };
    await conversation.keep(titled);
    return { kind: "done", interview: titled };
  }
  return { kind: "stopped", interview, stop: toStop(reply) };
}

function tellSettled(conversation: Conversation, outlook: Outlook): void {
  const { dialogue, words } = conversation;
  const { question } = outlook;
  const offer = question?.kind === "more" ? [words.more.offer(question.sharpening.length)] : [];
  dialogue.say([...howSettled(conversation, outlook), ...offer], "→ ");
}

/** That no question is left that can change the mix does not make it settled: what was answered "unknown" may. */
function howSettled({ words, reportWords }: Conversation, { survey, isCertain, advice }: Outlook): readonly string[] {
  const { settlement, remaining } = survey;
  if (isCertain) {
    const butForms = settledButForms(advice, reportWords);
    return butForms === null
      ? [words.settled(remaining.length > 0)]
      : [upperFirst(butForms), words.asked(remaining.length > 0)];
  }
  if (levelsInMix(advice).length === 0) return [words.noMix];
  return settlement.status === "proven" ? [words.asked(remaining.length > 0), words.unknownMatters] : [words.unsettled];
}
