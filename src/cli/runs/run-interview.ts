import { createAdviser } from "../../advice/create-adviser.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { Dialogue } from "../../interview/dialogue.ts";
import { type Interview, newInterview } from "../../interview/interview.ts";
import { reportWording } from "../../report/wording.ts";
import { openDialogue } from "../dialogue/open-dialogue.ts";
import { type Beginning, beginInterview } from "../interview/begin-interview.ts";
import { commonUses } from "../interview/common-uses.ts";
import { conductInterview } from "../interview/conduct-interview.ts";
import type { Conversation, Stop } from "../interview/conversation.ts";
import { type End, finishInterview, type Uses } from "../interview/finish-interview.ts";
import { openSession } from "../interview/open-session.ts";
import { saveAsNew, saveInTarget } from "../interview/save-uses.ts";
import { keepSession, sessionFile } from "../interview/session-file.ts";
import type { Invocation } from "../invocation.ts";
import { reportDiagnostics } from "../report-diagnostics.ts";
import { wordInterview } from "../wording.ts";

const interruptedCode = 130;

/** Interviews the user, and ends in advice and a case file; promises the exit code. */
export async function runInterview(asked: Invocation): Promise<number> {
  const begun = await beginInterview(asked);
  if (begun === null) return 2;
  const { io, options, language } = begun.invocation;
  const dialogue = await openDialogue(io, language, options);
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
  const conversation = await startConversation(begun, dialogue);
  const { words } = conversation;
  const { target, session, invocation } = begun;
  const caseFile = target?.path;
  const opened = await openSession(dialogue, words, session, { resume: invocation.options.resume, caseFile });
  if ("kind" in opened) return endEarly(invocation, opened);
  dialogue.say(target === null ? words.introduction(sessionFile) : words.completing(target.subject.title, sessionFile));
  const course = await conductInterview(conversation, opened);
  if (course.kind === "stopped") {
    tellKept(begun, conversation, course.interview);
    return endEarly(invocation, course.stop);
  }
  const end = await finish(begun, conversation, course.interview);
  if (end.saved) invocation.io.remove(sessionFile);
  else tellKept(begun, conversation, end.interview);
  // Who hears the advice and then says nothing more is done.
  return end.kind === "stopped" && end.stop.kind === "interrupted" ? interruptedCode : 0;
}

async function startConversation(
  { pack, base, target, invocation }: Beginning,
  dialogue: Dialogue,
): Promise<Conversation> {
  const { io, options, language } = invocation;
  const words = await wordInterview(language);
  let warned = false;
  const keep = async (interview: Interview): Promise<void> => {
    const { id, version, digest } = pack;
    const caseFile = target === null ? {} : { caseFile: target.path };
    const failure = await keepSession(io, { pack: { id, version, digest }, language, ...caseFile, interview });
    if (failure !== null && !warned) dialogue.say([words.notSaved(sessionFile, failure)]);
    warned = failure !== null;
  };
  return {
    interviewer: {
      adviser: createAdviser(pack),
      base,
      scope: options.all ? "all" : "mix",
      asksInstruments: target === null,
    },
    dialogue,
    language,
    words,
    reportWords: reportWording[language],
    keep,
  };
}

/** The advice and what is done with it. A case file that the user named is written back at once. */
async function finish(begun: Beginning, conversation: Conversation, interview: Interview): Promise<End> {
  const { target, invocation } = begun;
  const save = target === null ? saveAsNew(invocation, conversation) : saveInTarget(invocation, conversation, target);
  const uses: Uses = { ...commonUses(invocation, conversation), save, target: target?.path ?? null };
  const isSaved = target !== null && (await save(interview)).kind === "done";
  return finishInterview(conversation, interview, uses, isSaved);
}

function tellKept({ invocation }: Beginning, { dialogue, words }: Conversation, interview: Interview): void {
  const { options } = invocation;
  if (interview === newInterview) return;
  const rules = options.rules === undefined ? [] : ["--rules", options.rules];
  const again = ["mixwijzer", "--resume", ...(options.plain ? ["--plain"] : []), ...rules];
  dialogue.say(words.kept(sessionFile, again.join(" ")));
}

/** What stopping before the advice comes to; promises the exit code. */
async function endEarly({ io, options, language }: Invocation, stop: Stop): Promise<number> {
  switch (stop.kind) {
    case "quit":
      return 0;
    case "interrupted":
      return interruptedCode;
    case "ended":
      await reportDiagnostics(io, [diagnose("session/input-ended", {})], { ...options, language });
      return 2;
    default:
      return stop satisfies never;
  }
}
