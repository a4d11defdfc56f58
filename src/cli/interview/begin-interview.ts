import type { Case } from "../../case/case.ts";
import { applySettings, parseSettings } from "../../case/parse-settings.ts";
import { type Diagnostic, diagnose, hasErrors } from "../../diagnostics/diagnostic.ts";
import { emptyCase } from "../../interview/interview.ts";
import type { Session } from "../../interview/session.ts";
import type { Pack } from "../../pack/pack.ts";
import type { Invocation } from "../invocation.ts";
import { loadCase } from "../load-case.ts";
import { requirePack } from "../load-pack.ts";
import { inLanguage } from "../prepare-case.ts";
import { reportDiagnostics } from "../report-diagnostics.ts";
import { findSession } from "./session-file.ts";

/** What an interview starts from. */
export interface Beginning {
  readonly pack: Pack;
  /** The case file that the interview completes; null: it makes a new one. */
  readonly target: CaseTarget | null;
  /** The case before the first question, with the facts of --set. */
  readonly base: Case;
  /** An interview that was not finished; null: there is none. */
  readonly session: Session | null;
  /** The invocation, in the language of the interview. */
  readonly invocation: Invocation;
}

/** A case in a file. */
export interface CaseTarget {
  readonly path: string;
  /** The case as the file has it. */
  readonly subject: Case;
}

/** Reads the rules, the session and the case; null: all that is wrong has been told. */
export async function beginInterview(invocation: Invocation): Promise<Beginning | null> {
  const { options } = invocation;
  const tell = (found: readonly Diagnostic[]): Promise<void> =>
    reportDiagnostics(invocation.io, found, { ...invocation, ...options });
  const pack = await requirePack(invocation);
  if (!pack) return null;
  const found = findSession(invocation.io, pack);
  const session = options.new ? null : (found?.session ?? null);
  const path = invocation.operands[0] ?? (options.resume ? session?.caseFile : undefined);
  const loaded = path === undefined ? null : loadCase(invocation.io, path, options.case, pack);
  const settings = parseSettings(options.set, pack);
  const problems = [
    ...checkOptions(invocation, found?.session ?? null, path),
    ...(options.new ? [] : (found?.diagnostics ?? [])),
    ...(loaded?.diagnostics ?? []),
    ...settings.diagnostics,
  ];
  await tell(problems);
  if (hasErrors(problems)) return null;
  const target = loaded?.located && path !== undefined ? { path, subject: loaded.located.case } : null;
  const language =
    options.lang ?? target?.subject.language ?? (options.resume ? session?.language : undefined) ?? invocation.language;
  const start = target?.subject ?? { ...emptyCase, language };
  const base = applySettings(start, settings.facts);
  return { pack, target, base, session, invocation: await inLanguage(invocation, language) };
}

function checkOptions(
  { io, operands, options }: Invocation,
  session: Session | null,
  path: string | undefined,
): readonly Diagnostic[] {
  const conflict = (option: string, other: string): readonly Diagnostic[] => [
    diagnose("usage/conflicting-options", { option, other }),
  ];
  if (options.resume && options.new) return conflict("--resume", "--new");
  if (operands[0] === "-") return conflict("--ask", "-");
  if (options.resume && session === null) return [diagnose("session/none", {})];
  if (session === null || options.new) return [];
  if (options.resume && session.caseFile !== path) {
    return [diagnose("session/other-case", { path: session.caseFile ?? null })];
  }
  return options.resume || io.terminal.input ? [] : [diagnose("session/waiting", {})];
}
