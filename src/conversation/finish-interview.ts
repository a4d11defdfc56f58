import { goOn, type Interview, moreQuestion } from "../interview/interview.ts";
import { answerQuestion } from "../interview/moves.ts";
import { conductInterview } from "./conduct-interview.ts";
import { type Choice, type Conversation, type Course, packSoFar, type Stop, toStop } from "./conversation.ts";
import { reviewAnswers } from "./review-answers.ts";

/** What a finished interview can be used for. Each tells the user itself what came of it. */
export interface Uses {
  /** Shows the advice, where that goes to the screen. */
  readonly show: (interview: Interview) => Promise<void>;
  /** Hands the advice over once, where it goes elsewhere; promises whether it arrived. */
  readonly deliver: (interview: Interview) => Promise<boolean>;
  /** Writes the answers to the case file; promises whether they are in it. */
  readonly save: (interview: Interview) => Promise<UseResult>;
  /** Writes the answers to a new case file, where there is one already. */
  readonly copy: (interview: Interview) => Promise<UseResult>;
  /** Writes the advice to a file. */
  readonly report: (interview: Interview) => Promise<UseResult>;
  /** Writes a memo for a decider to a file. */
  readonly memo: (interview: Interview) => Promise<UseResult>;
  readonly explain: (interview: Interview, level: string) => Promise<UseResult>;
  /** The case file that there is already; null: `save` makes one. */
  readonly target: string | null;
}

/** `left`: the user changed their mind; `failed`: it could not be done, which has been told. */
export type UseResult =
  | { readonly kind: "done" | "left" | "failed" }
  | { readonly kind: "stopped"; readonly stop: Stop };

/**
 * How an interview ended. `saved`: all its answers are in a case file; `delivered`: the advice, and the answers where
 * the user wanted these written, are where they were wanted.
 */
export type End = Course & { readonly saved: boolean; readonly delivered: boolean };

const uses = ["save", "copy", "report", "memo", "explain"] as const;
type Act = (typeof uses)[number] | "change" | "more" | "quit";

/** Shows the advice, and does with it what the user wants until they quit. `first`: what came of saving it before. */
export async function finishInterview(
  conversation: Conversation,
  start: Interview,
  does: Uses,
  first: UseResult["kind"],
): Promise<End> {
  let interview = start;
  let savedAs = first === "done" ? start : null;
  let lacks = first === "failed";
  const end = async (stop: Stop | null): Promise<End> => {
    const course: Course = stop === null ? { kind: "done", interview } : { kind: "stopped", interview, stop };
    const delivered = stop?.kind === "interrupted" || (await does.deliver(interview));
    return { ...course, saved: savedAs === interview, delivered: delivered && !lacks };
  };
  await does.show(interview);
  for (;;) {
    const act = await askAct(conversation, interview, does.target);
    if (typeof act !== "string") return end(act);
    if (act === "quit") return end(null);
    if (act === "change" || act === "more") {
      const course = await goOnWith(conversation, interview, act);
      if (course.interview !== interview && course.kind === "done") await does.show(course.interview);
      interview = course.interview;
      if (course.kind === "stopped") return end(course.stop);
      continue;
    }
    const result = await use(conversation, interview, does, act);
    if (result.kind === "stopped") return end(result.stop);
    if (act !== "save" && act !== "copy") continue;
    if (result.kind === "done") savedAs = interview;
    if (result.kind !== "left") lacks = result.kind === "failed";
  }
}

async function use(
  conversation: Conversation,
  interview: Interview,
  does: Uses,
  act: (typeof uses)[number],
): Promise<UseResult> {
  if (act !== "explain") return does[act](interview);
  const { dialogue, words, language } = conversation;
  const { levels } = packSoFar(conversation, interview);
  const choices = levels.map(({ id, numeral, name }) => ({ value: id, label: `${numeral} ${name[language]}` }));
  const message = words.whichLevel;
  const reply = await dialogue.choose({ message, choices, several: false, selected: [], actions: ["back", "quit"] });
  if (reply.kind === "back") return { kind: "left" };
  return reply.kind === "chosen"
    ? does.explain(interview, reply.values[0] ?? "")
    : { kind: "stopped", stop: toStop(reply) };
}

async function askAct(conversation: Conversation, interview: Interview, target: string | null): Promise<Act | Stop> {
  const { dialogue, words } = conversation;
  const { menu } = words;
  const open = countSharpening(conversation, interview);
  const acts: readonly (Choice & { readonly value: Act })[] = [
    { value: "save", label: target === null ? menu.save : menu.saveAgain(target) },
    ...(target === null ? [] : [{ value: "copy" as const, label: menu.saveCopy }]),
    { value: "report", label: menu.report },
    { value: "memo", label: menu.memo },
    { value: "explain", label: menu.explain },
    { value: "change", label: menu.change },
    ...(open > 0 ? [{ value: "more" as const, label: menu.more(open) }] : []),
    { value: "quit", label: menu.quit },
  ];
  const message = menu.message;
  const reply = await dialogue.choose({ message, choices: acts, several: false, selected: [], actions: ["quit"] });
  if (reply.kind === "quit") return "quit";
  if (reply.kind !== "chosen") return toStop(reply);
  return acts.find(({ value }) => value === reply.values[0])?.value ?? "quit";
}

/** How many questions the interview left, where the user stopped before they were asked. */
function countSharpening({ look }: Conversation, interview: Interview): number {
  const withMore = { ...interview, answers: interview.answers.filter(({ question }) => question !== moreQuestion) };
  const { question } = look({ ...withMore, at: withMore.answers.length });
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
  return conductInterview(conversation, changed.interview, true);
}
