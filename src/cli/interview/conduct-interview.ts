import { cleanText } from "../../case/clean-text.ts";
import type { Interview } from "../../interview/interview.ts";
import { lookAround } from "../../interview/look-ahead.ts";
import { answerQuestion, goBack } from "../../interview/moves.ts";
import type { Outlook } from "../../interview/outlook.ts";
import { askQuestion } from "./ask-question.ts";
import { type Conversation, type Course, toStop } from "./conversation.ts";
import { tellChange } from "./tell-change.ts";

/** Asks until nothing is left that is worth asking, or the user stops. `knows`: that the mix is settled was said before. */
export async function conductInterview(conversation: Conversation, start: Interview, knows: boolean): Promise<Course> {
  const { interviewer, look } = conversation;
  let interview = start;
  let told = knows;
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

function tellSettled({ dialogue, words }: Conversation, { survey, question, isCertain }: Outlook): void {
  const { settlement, remaining } = survey;
  if (settlement.status !== "proven") {
    dialogue.say([words.unsettled], "→ ");
    return;
  }
  const offer = question?.kind === "more" ? [words.more.offer(question.sharpening.length)] : [];
  dialogue.say([words.settled(remaining.length), ...(isCertain ? [] : [words.unknownMatters]), ...offer], "→ ");
}
