import { chooseQuestion } from "../../interview/choose-question.ts";
import type { Choice } from "../../interview/dialogue.ts";
import { goOn, type Interview, moreQuestion } from "../../interview/interview.ts";
import { answerQuestion } from "../../interview/moves.ts";
import { surveyInterview } from "../../interview/survey.ts";
import { conductInterview } from "./conduct-interview.ts";
import { type Conversation, type Course, type Stop, toStop } from "./conversation.ts";
import { reviewAnswers } from "./review-answers.ts";

/** What a finished interview can be used for. Each tells the user itself what came of it. */
export interface Uses {
  /** Shows the advice. */
  readonly show: (interview: Interview) => Promise<void>;
  /** Writes the answers to a case file; promises whether they are in it. */
  readonly save: (interview: Interview) => Promise<UseResult>;
  readonly writeReport: (interview: Interview) => Promise<UseResult>;
  readonly explain: (interview: Interview, level: string) => Promise<void>;
  /** The file that `save` writes to, where that is certain beforehand. */
  readonly target: string | null;
}

/** `left`: the user changed their mind, or it could not be done. */
export type UseResult = { readonly kind: "done" | "left" } | { readonly kind: "stopped"; readonly stop: Stop };

/** How an interview ended; `saved`: all its answers are in a case file. */
export type End = Course & { readonly saved: boolean };

type Act = "save" | "report" | "explain" | "change" | "more" | "quit";

/** Shows the advice, and does with it what the user wants until they quit. */
export async function finishInterview(
  conversation: Conversation,
  start: Interview,
  uses: Uses,
  isSaved: boolean,
): Promise<End> {
  let interview = start;
  let savedAs = isSaved ? start : null;
  const end = (course: Course): End => ({ ...course, saved: savedAs === course.interview });
  await uses.show(interview);
  for (;;) {
    const act = await askAct(conversation, interview, uses);
    if (typeof act !== "string") return end({ kind: "stopped", interview, stop: act });
    switch (act) {
      case "quit":
        return end({ kind: "done", interview });
      case "save": {
        const result = await uses.save(interview);
        if (result.kind === "stopped") return end({ ...result, interview });
        if (result.kind === "done") savedAs = interview;
        break;
      }
      case "report": {
        const result = await uses.writeReport(interview);
        if (result.kind === "stopped") return end({ ...result, interview });
        break;
      }
      case "explain": {
        const stop = await explainLevel(conversation, interview, uses);
        if (stop !== null) return end({ kind: "stopped", interview, stop });
        break;
      }
      default: {
        const course = await goOnWith(conversation, interview, act);
        if (course.kind === "stopped") return end(course);
        if (course.interview !== interview) await uses.show(course.interview);
        interview = course.interview;
      }
    }
  }
}

async function askAct(conversation: Conversation, interview: Interview, uses: Uses): Promise<Act | Stop> {
  const { dialogue, words } = conversation;
  const open = countSharpening(conversation, interview);
  const acts: readonly (Choice & { readonly value: Act })[] = [
    { value: "save", label: uses.target === null ? words.menu.save : words.menu.saveAgain(uses.target) },
    { value: "report", label: words.menu.report },
    { value: "explain", label: words.menu.explain },
    { value: "change", label: words.menu.change },
    ...(open > 0 ? [{ value: "more" as const, label: words.menu.more(open) }] : []),
    { value: "quit", label: words.menu.quit },
  ];
  const message = words.menu.message;
  const reply = await dialogue.choose({ message, choices: acts, several: false, selected: [], actions: ["quit"] });
  if (reply.kind === "quit") return "quit";
  if (reply.kind !== "chosen") return toStop(reply);
  return acts.find(({ value }) => value === reply.values[0])?.value ?? "quit";
}

/** How many questions the interview left, where the user stopped before they were asked. */
function countSharpening({ interviewer }: Conversation, interview: Interview): number {
  const withMore = { ...interview, answers: interview.answers.filter(({ question }) => question !== moreQuestion) };
  const atEnd = { ...withMore, at: withMore.answers.length };
  const question = chooseQuestion(interviewer, atEnd, surveyInterview(interviewer, atEnd));
  return question?.kind === "more" ? question.sharpening.length : 0;
}

/** Changes answers, or asks the questions that were left; then whatever has become worth asking. */
async function goOnWith(conversation: Conversation, interview: Interview, act: "change" | "more"): Promise<Course> {
  const { interviewer } = conversation;
  const changed: Course =
    act === "change"
      ? await reviewAnswers(conversation, interview)
      : { kind: "done", interview: answerQuestion(interviewer, interview, moreQuestion, goOn) };
  if (changed.kind === "stopped" || changed.interview === interview) return changed;
  return conductInterview(conversation, changed.interview);
}

async function explainLevel(conversation: Conversation, interview: Interview, uses: Uses): Promise<Stop | null> {
  const { dialogue, words, interviewer, language } = conversation;
  const { levels } = interviewer.adviser.engine.pack;
  const choices = levels.map(({ id, numeral, name }) => ({ value: id, label: `${numeral} ${name[language]}` }));
  const message = words.whichLevel;
  const reply = await dialogue.choose({ message, choices, several: false, selected: [], actions: ["back", "quit"] });
  if (reply.kind === "back") return null;
  if (reply.kind !== "chosen") return toStop(reply);
  await uses.explain(interview, reply.values[0] ?? "");
  return null;
}
