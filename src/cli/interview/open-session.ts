import type { Dialogue } from "../../interview/dialogue.ts";
import { type Interview, newInterview } from "../../interview/interview.ts";
import type { Session } from "../../interview/session.ts";
import type { InterviewWording } from "../../language/interview-wording.ts";
import { type Stop, toStop } from "./conversation.ts";

/** The interview to go on with, asked where one was not finished; `other`: it is about another case than this one. */
export async function openSession(
  dialogue: Dialogue,
  words: InterviewWording,
  session: Session | null,
  wish: { readonly resume: boolean; readonly caseFile: string | undefined },
): Promise<Interview | Stop> {
  if (session === null) return newInterview;
  const count = session.interview.answers.length;
  if (wish.resume) {
    dialogue.say([words.resumed(count)]);
    return session.interview;
  }
  const { message, resume, anew, quit } = words.found;
  const isSame = session.caseFile === wish.caseFile;
  const choices = [
    ...(isSame ? [{ value: "resume", label: resume }] : []),
    { value: "quit", label: quit },
    { value: "anew", label: anew },
  ];
  const name = session.caseFile ?? session.interview.title ?? words.untitled;
  const reply = await dialogue.choose({
    message: message(name, count),
    choices,
    several: false,
    selected: [],
    actions: ["quit"],
  });
  if (reply.kind !== "chosen") return toStop(reply);
  if (reply.values.includes("anew")) return newInterview;
  return reply.values.includes("resume") ? session.interview : { kind: "quit" };
}
