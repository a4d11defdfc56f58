import { shorten } from "../../diagnostics/cut-excerpt.ts";
import type { Dialogue } from "../../interview/dialogue.ts";
import { type Interview, newInterview } from "../../interview/interview.ts";
import type { Session } from "../../interview/session.ts";
import type { InterviewWording } from "../../language/interview-wording.ts";
import { type Stop, toStop } from "./conversation.ts";

/** Where an interview starts: from its beginning, or where an earlier one stopped. */
export type Opening =
  | { readonly kind: "new" | "resumed"; readonly interview: Interview }
  | { readonly kind: "stopped"; readonly stop: Stop };

/** The interview to go on with; asked where one was not finished. `isSame`: it is about the same case as this one. */
export async function openSession(
  dialogue: Dialogue,
  words: InterviewWording,
  session: Session | null,
  { resume, isSame }: { readonly resume: boolean; readonly isSame: boolean },
): Promise<Opening> {
  const anew: Opening = { kind: "new", interview: newInterview };
  if (session === null) return anew;
  const resumed: Opening = { kind: "resumed", interview: session.interview };
  if (resume) return resumed;
  const { found } = words;
  const choices = [
    ...(isSame ? [{ value: "resume", label: found.resume }] : []),
    { value: "quit", label: found.quit },
    { value: "anew", label: found.anew },
  ];
  const name = session.target?.path ?? shorten(session.interview.title ?? words.untitled);
  const message = found.message(name, session.interview.answers.length);
  const reply = await dialogue.choose({ message, choices, several: false, selected: [], actions: ["quit"] });
  if (reply.kind !== "chosen") return { kind: "stopped", stop: toStop(reply) };
  if (reply.values.includes("anew")) return anew;
  return reply.values.includes("resume") ? resumed : { kind: "stopped", stop: { kind: "quit" } };
}
