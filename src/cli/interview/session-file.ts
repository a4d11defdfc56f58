import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { readSession, type Session, writeSession } from "../../interview/session.ts";
import type { Pack } from "../../pack/pack.ts";
import type { Io } from "../io.ts";
import { readText } from "../read-text.ts";

/** Where an interview that is not finished is kept, in the working directory. */
export const sessionFile = ".mixwijzer-session.json";

/** What the session file holds; a session of null cannot be used. */
export interface FoundSession {
  readonly session: Session | null;
  readonly diagnostics: readonly Diagnostic[];
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
