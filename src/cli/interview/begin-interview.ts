import { isAbsolute } from "node:path";
import type { Case, FactAnswer } from "../../case/case.ts";
import { type EditFailure, editCase, obstacleOf } from "../../case/edit-case.ts";
import { parseSettings } from "../../case/parse-settings.ts";
import { isLines } from "../../case/read-cases.ts";
import { type Diagnostic, diagnose, hasErrors } from "../../diagnostics/diagnostic.ts";
import { emptyCase } from "../../interview/interview.ts";
import type { Session, SessionTarget } from "../../interview/session.ts";
import type { Language } from "../../language/languages.ts";
import type { Pack } from "../../pack/pack.ts";
import { wayTo } from "../check/find-case-files.ts";
import type { Invocation } from "../command.ts";
import { diagnoseWrite, reportDiagnostics } from "../deliver.ts";
import type { Io, Writing } from "../io.ts";
import { inLanguage, loadCase } from "../load-case.ts";
import { requirePack } from "../load-pack.ts";
import { readAsItIs } from "../read-text.ts";
import { type FoundSession, findSession, resumeCommand } from "./session-file.ts";

/** What an interview starts from. */
export interface Beginning {
  readonly pack: Pack;
  /** The case file that the interview completes; null: it makes a new one. */
  readonly target: CaseTarget | null;
  /** The case before the first question. */
  readonly start: Case;
  /** The facts that the command line gives. */
  readonly given: Session["given"];
  /** An interview that was not finished; null: there is none. */
  readonly session: Session | null;
  /** The invocation, in the language of the interview. */
  readonly invocation: Invocation;
}

/** A case in a file. */
export interface CaseTarget extends SessionTarget {
  /** The case as the file has it. */
  readonly subject: Case;
  readonly writing: Writing;
}

/** Reads the rules, the session and the case; null: all that is wrong has been told. */
export async function beginInterview(invocation: Invocation): Promise<Beginning | null> {
  const { io, options } = invocation;
  const pack = await requirePack(invocation);
  if (!pack) return null;
  const found = options.new ? null : findSession(io, pack);
  const session = found?.session ?? null;
  // The case is read first: an output that would overwrite it is refused.
  const { target, diagnostics, own } = findTarget(invocation, pack, options.resume ? (session?.target ?? null) : null);
  const settings = parseSettings(options.set, pack);
  const problems = [
    ...checkOptions(invocation),
    ...(found?.diagnostics ?? []),
    ...diagnostics,
    ...settings.diagnostics,
  ];
  const all = hasErrors(problems) ? problems : [...problems, ...checkSession(invocation, found, target)];
  const telling = { ...options, language: options.lang ?? own ?? invocation.language };
  await reportDiagnostics(io, all, telling);
  if (hasErrors(all)) return null;
  const held = options.resume ? session?.language : undefined;
  const language = options.lang ?? target?.subject.language ?? held ?? invocation.language;
  return {
    pack,
    target,
    start: target?.subject ?? { ...emptyCase, language },
    given: knownOf(settings.facts),
    session,
    invocation: await inLanguage(invocation, language),
  };
}

function knownOf(facts: Readonly<Record<string, FactAnswer | "unknown">>): Session["given"] {
  return Object.fromEntries(Object.entries(facts).filter(([, answer]) => answer !== "unknown"));
}

/** The case of the command line, or of the session that is gone on with. */
function findTarget(
  { io, operands, options }: Invocation,
  pack: Pack,
  held: SessionTarget | null,
): { readonly target: CaseTarget | null; readonly diagnostics: readonly Diagnostic[]; readonly own?: Language | null } {
  const [named] = operands;
  const path = named ?? held?.path;
  if (path === undefined || path === "-") return { target: null, diagnostics: [] };
  // A session comes with the folder, from whoever made that.
  if (named === undefined && isOutside(io, path)) {
    return { target: null, diagnostics: [diagnose("session/outside-folder", { path })] };
  }
  // What cannot be read at once cannot be edited, however small the case in it.
  const readable = readAsItIs(io, path);
  if ("diagnostics" in readable) return { target: null, diagnostics: readable.diagnostics };
  const isHeld = held !== null && pathOf(io, path) === held.path;
  const loaded = loadCase(io, path, options.case ?? (isHeld ? held.id : undefined), pack);
  const { located, diagnostics, language: own } = loaded;
  if (located === null) return { target: null, diagnostics, own };
  const writing: Writing =
    named === undefined ? { kind: "found", below: "." } : { kind: "named", overwrite: true, revised: true };
  const target = { path: pathOf(io, path), id: located.case.id, subject: located.case, writing };
  return { target, diagnostics: [...diagnostics, ...checkEditable(io, target, pack)], own };
}

/** One spelling for every way to write a path: as it is from the working directory. */
function pathOf({ folder }: Io, path: string): string {
  return wayTo(path, folder);
}

/** Whether a path leads out of the working directory. */
function isOutside(io: Io, path: string): boolean {
  const way = pathOf(io, path);
  return way === ".." || way.startsWith("../") || isAbsolute(way);
}

/** Finds out before the first question whether answers can be written into the file. */
function checkEditable(io: Io, { path, id, subject, writing }: CaseTarget, pack: Pack): readonly Diagnostic[] {
  const refusal = io.refusalOf(path, writing);
  if (refusal !== null) return [diagnoseWrite(refusal, path)];
  const refuse = (failure: EditFailure | null) => [diagnose("session/cannot-write-back", obstacleOf(path, failure))];
  const read = readAsItIs(io, path);
  const fact = pack.facts.find((candidate) => !(candidate.id in subject.facts));
  if ("diagnostics" in read) return read.diagnostics;
  if (fact === undefined) return [];
  if (isLines(path)) return refuse(null);
  const value = fact.kind === "set" ? [] : (fact.values[0]?.id ?? "");
  const tried = editCase(read.file, id, [{ kind: "set", path: ["facts", fact.id], value }], pack);
  return tried.kind === "edited" ? [] : refuse(tried);
}

function checkOptions({ io, operands, options }: Invocation): readonly Diagnostic[] {
  const conflict = (option: string, other: string): readonly Diagnostic[] => [
    diagnose("usage/conflicting-options", { option, other }),
  ];
  if (options.resume && options.new) return conflict("--resume", "--new");
  if (operands[0] === "-") return conflict("--ask", "-");
  if (operands.length > 0 && options.set.length > 0) return conflict("--ask", "--set");
  if (operands.length === 0 && options.case !== undefined) {
    return [diagnose("usage/missing-argument", { argument: "case", command: "advise", choices: [] })];
  }
  const { output } = options;
  if (output === undefined || output === "-") return [];
  const refusal = io.refusalOf(output, { kind: "named", overwrite: options.force });
  return refusal === null ? [] : [diagnoseWrite(refusal, output)];
}

function checkSession(
  { io, options }: Invocation,
  found: FoundSession | null,
  target: CaseTarget | null,
): readonly Diagnostic[] {
  if (found === null) return options.resume ? [diagnose("session/none", {})] : [];
  const { session } = found;
  if (session === null) return [];
  const command = resumeCommand(session.target, options);
  if (options.resume && !isAbout(session, target)) {
    return [diagnose("session/other-case", { path: session.target?.path ?? null, command })];
  }
  return options.resume || io.terminal.input ? [] : [diagnose("session/waiting", { command })];
}

/** Whether a session is about this case. */
export function isAbout({ target: held }: Session, target: SessionTarget | null): boolean {
  return held?.path === target?.path && held?.id === target?.id;
}
