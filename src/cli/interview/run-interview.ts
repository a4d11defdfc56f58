import { createAdviser } from "../../advice/create-adviser.ts";
import { conductInterview } from "../../conversation/conduct-interview.ts";
import type { Conversation, Dialogue, Stop } from "../../conversation/conversation.ts";
import { type End, finishInterview, type Uses } from "../../conversation/finish-interview.ts";
import { recallInterview } from "../../conversation/review-answers.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { type Interview, type Interviewer, newInterview } from "../../interview/interview.ts";
import { createLook } from "../../interview/moves.ts";
import type { Session } from "../../interview/session.ts";
import type { InterviewWording } from "../../language/interview-wording.ts";
import type { Language } from "../../language/languages.ts";
import { dialogueWording, reportWording, wordInterview } from "../../language/wordings.ts";
import { plainDialogue } from "../../terminal/plain-dialogue.ts";
import type { Invocation } from "../command.ts";
import { reportDiagnostics } from "../deliver.ts";
import type { Io } from "../io.ts";
import { choosePalette, prefersWords } from "../report-context.ts";
import { type Beginning, beginInterview, isAbout } from "./begin-interview.ts";
import { commonUses, saveAsNew, saveInTarget } from "./save-uses.ts";
import { keepSession, openSession, resumeCommand, sessionFile } from "./session-file.ts";

const interruptedCode = 130;

/** Interviews the user, and ends in advice and a case file; promises the exit code. */
export async function runInterview(asked: Invocation): Promise<number> {
  const begun = await beginInterview(asked);
  if (begun === null) return 2;
  const { io, options, language } = begun.invocation;
  const dialogue = await openDialogue(io, language, options.color);
  if (dialogue === null) {
    await reportDiagnostics(io, [diagnose("usage/not-a-terminal", { command: "mixwijzer" })], { ...options, language });
    return 2;
  }
  try {
    return await talk(begun, dialogue);
  } finally {
    dialogue.close();
  }
}

/** The conversation from the first question to the last; promises the exit code. */
async function talk(begun: Beginning, dialogue: Dialogue): Promise<number> {
  const { target, session, invocation } = begun;
  const { resume } = invocation.options;
  const goOnLine = resumeCommand(target, invocation.options);
  const words = await wordInterview(invocation.language);
  const isSame = session !== null && isAbout(session, target);
  const opening = await openSession(dialogue, words, session, { resume, isSame });
  if (opening.kind === "stopped") {
    dialogue.say(words.kept(sessionFile, goOnLine));
    return endEarly(invocation, opening.stop, goOnLine);
  }
  const { interview } = opening;
  const resumed = opening.kind === "resumed" ? session : null;
  const { conversation, isKept } = startConversation(begun, dialogue, words, resumed);
  dialogue.say(resumed === null ? introduce(begun, conversation) : words.resumed(interview.answers.length));
  if (resumed !== null) recallInterview(conversation, interview);
  const course = await conductInterview(conversation, interview);
  const end = course.kind === "done" ? await finish(begun, conversation, course.interview) : null;
  const last = end?.interview ?? course.interview;
  if (end?.saved) invocation.io.remove(sessionFile);
  else if (last !== newInterview && isKept()) dialogue.say(words.kept(sessionFile, goOnLine));
  if (course.kind === "stopped") return endEarly(invocation, course.stop, goOnLine);
  // Who hears the advice and then says nothing more is done.
  if (end?.kind === "stopped" && end.stop.kind === "interrupted") return interruptedCode;
  return end?.delivered === false ? 2 : 0;
}

/** What a user has to know first, also what holds for a theme outside what the rules are about. */
function introduce({ target, pack }: Beginning, { words, look, language }: Conversation): readonly string[] {
  const { scope } = look(newInterview).advice;
  const outside = pack.scope === undefined ? [] : [words.otherField(pack.scope.text[language])];
  return [
    ...(target === null ? words.introduction(sessionFile) : words.completing(target.subject.title, sessionFile)),
    ...(scope === null ? outside : [scope]),
  ];
}

/** A conversation, and whether its last answer was kept: where it was not, that has been said. */
function startConversation(
  begun: Beginning,
  dialogue: Dialogue,
  words: InterviewWording,
  resumed: Session | null,
): { readonly conversation: Conversation; readonly isKept: () => boolean } {
  const { pack, target, start, invocation } = begun;
  const { io, options, language } = invocation;
  const { id, version, digest } = pack;
  const given = { ...resumed?.given, ...begun.given };
  const scope: Interviewer["scope"] = options.all ? "all" : (resumed?.scope ?? "mix");
  const about = target === null ? {} : { target: { path: target.path, id: target.id } };
  let failure: string | null = null;
  const keep = async (interview: Interview): Promise<void> => {
    const session = { pack: { id, version, digest }, language, ...about, scope, given, interview };
    const before = failure;
    failure = await keepSession(io, session);
    if (failure !== null && failure !== before) dialogue.say([words.notSaved(sessionFile, failure)], "! ");
  };
  const base = { ...start, facts: { ...start.facts, ...given } };
  const interviewer = { adviser: createAdviser(pack), base, scope, asksInstruments: target === null };
  const reportWords = reportWording[language];
  return {
    conversation: {
      interviewer,
      look: createLook(interviewer, language),
      dialogue,
      language,
      words,
      reportWords,
      keep,
    },
    isKept: () => failure === null,
  };
}

/** The advice and what is done with it. A case file that the user named is written back at once. */
async function finish(begun: Beginning, conversation: Conversation, interview: Interview): Promise<End> {
  const { target, invocation } = begun;
  const copy = saveAsNew(invocation, conversation);
  const save = target === null ? copy : saveInTarget(invocation, conversation, target);
  const uses: Uses = { ...commonUses(invocation, conversation), save, copy, target: target?.path ?? null };
  const first = target === null ? ({ kind: "left" } as const) : await save(interview);
  return finishInterview(conversation, interview, uses, first);
}

/** What stopping before the advice comes to; promises the exit code. */
async function endEarly({ io, options, language }: Invocation, stop: Stop, command: string): Promise<number> {
  switch (stop.kind) {
    case "quit":
      return 0;
    case "interrupted":
      return interruptedCode;
    case "ended":
      await reportDiagnostics(io, [diagnose("session/input-ended", { command })], { ...options, language });
      return 2;
    default:
      return stop satisfies never;
  }
}

/**
 * The dialogue that fits the user and the terminal: lines where they are asked for or the terminal can do no more, else
 * prompts; null where there is no terminal to prompt on.
 */
export async function openDialogue(io: Io, language: Language, color: boolean): Promise<Dialogue | null> {
  if (prefersLines(io)) return plainDialogue(io, dialogueWording[language]);
  if (!io.terminal.input || !io.terminal.error) return null;
  const { promptDialogue } = await import("../../terminal/prompt-dialogue.ts");
  const palette = await choosePalette(io, "error", color);
  return promptDialogue(io.prompts(), { palette, words: dialogueWording[language] });
}

/** Whether a terminal that cannot move its cursor, or a user who wants words alone, asks for lines. */
function prefersLines(io: Io): boolean {
  return io.environment.TERM === "dumb" || prefersWords(io);
}
