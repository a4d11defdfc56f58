import { type Dialogue, type Stop, toStop } from "../../conversation/conversation.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { shorten } from "../../diagnostics/format-diagnostic.ts";
import { type Interview, newInterview } from "../../interview/interview.ts";
import { readSession, type Session, type SessionTarget, writeSession } from "../../interview/session.ts";
import type { InterviewWording } from "../../language/interview-wording.ts";
import type { Pack } from "../../pack/pack.ts";
import type { Io } from "../io.ts";
import type { Options } from "../options.ts";
import { quoteForShell } from "../quote-for-shell.ts";
import { readText } from "../read-text.ts";

/** Where an interview that is not finished is kept, in the working directory. */
export const sessionFile = ".mixwijzer-session.json";

/** What the session file holds; a session of null cannot be used. */
export interface FoundSession {
  readonly session: Session | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What to type to go on with an interview, in the same way. A case file is named: a session alone does not make the program
 * write outside its folder or through a link.
 */
export function resumeCommand(target: SessionTarget | null | undefined, options: Options): string {
  const { format, output, rules, verbose, plain, width } = options;
  return [
    target == null ? "mixwijzer --resume" : `mixwijzer advise ${quoteForShell(target.path)} --ask --resume`,
    ...(plain ? ["--plain"] : []),
    ...(width === undefined ? [] : [`--width ${width}`]),
    ...(verbose ? ["--verbose"] : []),
    ...(format === undefined || format === "text" ? [] : [`--format ${format}`]),
    ...(output === undefined ? [] : [`-o ${quoteForShell(output)}`]),
    ...(rules === undefined ? [] : [`--rules ${quoteForShell(rules)}`]),
  ].join(" ");
}

/** Reads the session of the working directory; null: there is none. */
export function findSession(io: Io, pack: Pack): FoundSession | null {
  if (io.kindOf(sessionFile) !== "file") return null;
  const text = readText(io, sessionFile);
  return "diagnostics" in text ? { session: null, diagnostics: text.diagnostics } : readSession(text.file, pack);
}

/** Keeps a session; promises why it could not, or null. */
export async function keepSession(io: Io, session: Session): Promise<string | null> {
  const writing = { kind: "own", overwrite: true, revised: true, private: true } as const;
  const result = await io.write(sessionFile, writeSession(session), writing);
  if (result.kind === "written") return null;
  return "reason" in result ? result.reason : result.kind;
}

/** Where an interview starts: from its beginning, or where an earlier one stopped. */
type Opening =
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
