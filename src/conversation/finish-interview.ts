import { toQuestion } from "../interview/choose-question.ts";
import { goOn, type Interview, moreQuestion } from "../interview/interview.ts";
import { answerQuestion } from "../interview/moves.ts";
import { toCase } from "../interview/to-case.ts";
import { toAnswer } from "./ask-question.ts";
import { conductInterview } from "./conduct-interview.ts";
import { type Choice, type Conversation, type Course, packSoFar, type Stop, toStop } from "./conversation.ts";
import { wordQuestion } from "./question-text.ts";
import { listFactEntries, reviewAnswers } from "./review-answers.ts";

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
  /** Shows the advice on one interview beside that on another: what differs. */
  readonly compare: (before: Interview, after: Interview) => Promise<UseResult>;
  /** The case file that there is already; null: `save` makes one. */
  readonly target: string | null;
}

/**
 * `left`: the user changed their mind; `failed`: it could not be done, which has been told. Where a file was written,
 * `file` says which, and how to write it again.
 */
export type UseResult =
  | { readonly kind: "done"; readonly file?: WrittenFile }
  | { readonly kind: "left" | "failed" }
  | { readonly kind: "stopped"; readonly stop: Stop };

/** A file that was written about an interview. */
export interface WrittenFile {
  readonly path: string;
  /** Writes it again, about the interview as it is now, without asking. */
  readonly again: (interview: Interview) => Promise<UseResult>;
}

/**
 * How an interview ended. `saved`: all its answers are in a case file; `delivered`: the advice, and the answers where
 * the user wanted these written, are where they were wanted.
 */
export type End = Course & { readonly saved: boolean; readonly delivered: boolean };

const uses = ["save", "copy", "report", "memo", "explain"] as const;
type Act = (typeof uses)[number] | "whatIf" | "compare" | "change" | "more" | "quit";

/** The files that were written, by path, each with the interview that it is about, and whether it holds the answers. */
type Files = Map<string, WrittenFile & { readonly about: Interview; readonly isCase: boolean }>;

/** Shows the advice, and does with it what the user wants until they quit. `first`: what came of saving it before. */
export async function finishInterview(
  conversation: Conversation,
  start: Interview,
  does: Uses,
  first: UseResult,
): Promise<End> {
  let interview = start;
  let savedAs = first.kind === "done" ? start : null;
  let lacks = first.kind === "failed";
  const files: Files = new Map();
  const keepFile = (result: UseResult, isCase: boolean): void => {
    if (result.kind === "done" && result.file)
      files.set(result.file.path, { ...result.file, about: interview, isCase });
  };
  keepFile(first, true);
  const end = async (stop: Stop | null): Promise<End> => {
    const course: Course = stop === null ? { kind: "done", interview } : { kind: "stopped", interview, stop };
    const delivered = stop?.kind === "interrupted" || (await does.deliver(interview));
    return { ...course, saved: savedAs === interview, delivered: delivered && !lacks };
  };
  await does.show(interview);
  for (;;) {
    const act = await askAct(conversation, { start, now: interview }, does.target);
    if (typeof act !== "string") return end(act);
    if (act === "quit") {
      const renewed = await offerToRenew(conversation, interview, files);
      if (renewed.kind === "stopped") return end(renewed.stop);
      if (renewed.kind === "left") continue;
      if (renewed.isSaved) savedAs = interview;
      return end(null);
    }
    if (act === "change" || act === "more") {
      const course = await goOnWith(conversation, interview, act);
      if (course.interview !== interview && course.kind === "done") await does.show(course.interview);
      interview = course.interview;
      if (course.kind === "stopped") return end(course.stop);
      continue;
    }
    const result = await use(conversation, { start, now: interview }, does, act);
    if (result.kind === "stopped") return end(result.stop);
    keepFile(result, act === "save" || act === "copy");
    if (act !== "save" && act !== "copy") continue;
    if (result.kind === "done") savedAs = interview;
    if (result.kind !== "left") lacks = result.kind === "failed";
  }
}

async function use(
  conversation: Conversation,
  { start, now: interview }: Stand,
  does: Uses,
  act: (typeof uses)[number] | "whatIf" | "compare",
): Promise<UseResult> {
  if (act === "compare") return does.compare(start, interview);
  if (act === "whatIf") return tryAnother(conversation, interview, does);
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

/** Shows what the advice would be with another answer to one question; the answers stay as they are. */
async function tryAnother(conversation: Conversation, interview: Interview, does: Uses): Promise<UseResult> {
  const { dialogue, words, interviewer, look } = conversation;
  const choices = listFactEntries(conversation, interview);
  const message = words.whichAnswer;
  const which = await dialogue.choose({ message, choices, several: false, selected: [], actions: ["back", "quit"] });
  if (which.kind === "back") return { kind: "left" };
  if (which.kind !== "chosen") return { kind: "stopped", stop: toStop(which) };
  const { survey } = look(interview);
  const question = toQuestion(interviewer, survey, which.values[0] ?? "");
  const { progress: _, strip: __, ...worded } = wordQuestion(conversation, interview, survey, question);
  const reply = await dialogue.choose({ ...worded, actions: ["back", "unknown", "quit"] });
  if (reply.kind === "back") return { kind: "left" };
  if (reply.kind !== "chosen" && reply.kind !== "unknown") return { kind: "stopped", stop: toStop(reply) };
  const value = reply.kind === "unknown" ? null : toAnswer(conversation, question, reply.values);
  return does.compare(interview, answerQuestion(interviewer, interview, question.id, value));
}

/** Before leaving: says which files are about older answers, and writes them anew where the user wants that. */
async function offerToRenew(
  { dialogue, words, reportWords, interviewer: { base } }: Conversation,
  interview: Interview,
  files: Files,
): Promise<Renewal> {
  const textOf = (each: Interview): string => JSON.stringify(toCase(base, each));
  const older = [...files.values()].filter(({ about }) => textOf(about) !== textOf(interview));
  if (older.length === 0) return { kind: "done", isSaved: false };
  const choices = [
    { value: "yes", label: words.older.yes },
    { value: "no", label: words.older.no },
  ];
  const message = words.older.message(reportWords.and(older.map(({ path }) => path)));
  const reply = await dialogue.choose({ message, choices, several: false, selected: [], actions: ["back", "quit"] });
  if (reply.kind === "back") return { kind: "left" };
  if (reply.kind !== "chosen") return { kind: "stopped", stop: toStop(reply) };
  let isSaved = false;
  for (const { again, isCase } of reply.values.includes("yes") ? older : []) {
    const { kind } = await again(interview);
    if (isCase && kind === "done") isSaved = true;
  }
  return { kind: "done", isSaved };
}

/** What came of it: whether a case file has the answers now; or the user went back to the menu, or left. */
type Renewal =
  | { readonly kind: "done"; readonly isSaved: boolean }
  | { readonly kind: "left" }
  | { readonly kind: "stopped"; readonly stop: Stop };

/** An interview when its advice was first shown, and now. */
interface Stand {
  readonly start: Interview;
  readonly now: Interview;
}

async function askAct(
  conversation: Conversation,
  { start, now: interview }: Stand,
  target: string | null,
): Promise<Act | Stop> {
  const { dialogue, words } = conversation;
  const { menu } = words;
  const open = countSharpening(conversation, interview);
  const acts: readonly (Choice & { readonly value: Act })[] = [
    { value: "save", label: target === null ? menu.save : menu.saveAgain(target) },
    ...(target === null ? [] : [{ value: "copy" as const, label: menu.saveCopy }]),
    { value: "report", label: menu.report },
    { value: "memo", label: menu.memo },
    { value: "explain", label: menu.explain },
    { value: "whatIf", label: menu.whatIf },
    ...(isSameCase(conversation, start, interview) ? [] : [{ value: "compare" as const, label: menu.compare }]),
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

/** Whether two interviews come to the same case, but for its title and notes. */
function isSameCase({ interviewer: { base } }: Conversation, a: Interview, b: Interview): boolean {
  const answersOf = (interview: Interview): string => {
    const { facts, current, planned } = toCase(base, interview);
    return JSON.stringify([Object.entries(facts).sort(), current, planned]);
  };
  return answersOf(a) === answersOf(b);
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
  return conductInterview(conversation, changed.interview, { from: changed.interview.at });
}
