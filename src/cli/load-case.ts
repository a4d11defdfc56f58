import { basename, isAbsolute, relative, sep } from "node:path";
import { readCaseText } from "../batch/read-case-text.ts";
import type { Case } from "../case/case.ts";
import { applySettings, parseSettings } from "../case/parse-settings.ts";
import type { LocatedCase } from "../case/read-cases.ts";
import { type Diagnostic, diagnose, hasErrors } from "../diagnostics/diagnostic.ts";
import { mostListed } from "../diagnostics/format-diagnostic.ts";
import type { Language } from "../language/languages.ts";
import { wordCli } from "../language/wordings.ts";
import type { Pack } from "../pack/pack.ts";
import { nearest } from "../source/nearest.ts";
import type { Invocation } from "./command.ts";
import { reportDiagnostics } from "./deliver.ts";
import type { Io } from "./io.ts";
import { requirePack } from "./load-pack.ts";
import { openText } from "./read-text.ts";
import { tellUnspoken } from "./speak-pack-language.ts";

/** One case of a file, and what is wrong with the file; null: there is no case to go on with. */
interface LoadedCase {
  readonly located: LocatedCase | null;
  readonly diagnostics: readonly Diagnostic[];
  /** That of the case, or without one that of the first of the file that says one; null: neither says. */
  readonly language: Language | null;
}

/**
 * Reads the case in a file (`-`: standard input); `id` chooses where there are several. Of a text that comes in pieces only
 * the case that is asked for is kept, and reading stops where it is clear that there is none to go on with.
 */
export function loadCase(io: Io, path: string, id: string | undefined, pack: Pack): LoadedCase {
  const diagnostics: Diagnostic[] = [];
  const found: Chosen[] = [];
  let language: Language | null = null;
  for (const read of readCaseText(openText(io, path, path, { atOnce: true }), pack, { stopsAtBugs: true })) {
    diagnostics.push(...read.diagnostics);
    language ??= read.language ?? null;
    if (hasErrors(read.diagnostics)) return { located: null, diagnostics, language };
    for (const located of read.cases) {
      const isAsked = id === undefined ? found.length === 0 : located.case.id === id;
      found.push(isAsked ? located : { case: { id: located.case.id } });
    }
    // More of them than are named make no difference.
    if (id === undefined && found.length > mostListed) break;
  }
  const { located, diagnostics: all } = choose(io, found, path, id, diagnostics);
  return { located, diagnostics: all, language: located === null ? language : (located.case.language ?? null) };
}

/** A case, or all that is kept of one that is not asked for. */
type Chosen = LocatedCase | { readonly case: { readonly id: string }; readonly place?: undefined };

function choose(
  io: Io,
  cases: readonly Chosen[],
  path: string,
  id: string | undefined,
  diagnostics: readonly Diagnostic[],
): Omit<LoadedCase, "language"> {
  const ids = cases.map((found) => found.case.id);
  const none = (diagnostic: Diagnostic) => ({ located: null, diagnostics: [...diagnostics, diagnostic] });
  if (id === undefined && cases.length !== 1) return none(diagnose("usage/several-cases", { path, ids }));
  const chosen = cases.find((found) => id === undefined || found.case.id === id);
  if (chosen?.place === undefined) {
    return none(diagnose("usage/case-not-found", { id: id ?? "", known: ids, suggestion: nearest(id ?? "", ids) }));
  }
  const named = { ...chosen.case, file: portablePath(path, io.folder) };
  return { located: { ...chosen, case: named }, diagnostics };
}

/** What advice starts from. */
interface Prepared {
  readonly pack: Pack;
  /** The case as its file has it. */
  readonly before: Case;
  /** The case with the facts of --set; the same as `before` where there are none. */
  readonly after: Case;
  /** The invocation, in the language of the case where --lang does not say otherwise. */
  readonly invocation: Invocation;
}

/** Reads the rules, the case of the first operand and the facts of --set; null: all that is wrong has been told. */
export async function prepareCase(invocation: Invocation): Promise<Prepared | null> {
  const { io, options, operands } = invocation;
  const pack = await requirePack(invocation);
  if (!pack) return null;
  const { located, diagnostics, language: own } = loadCase(io, operands[0] ?? "-", options.case, pack);
  const settings = parseSettings(options.set, pack);
  const found = [...diagnostics, ...settings.diagnostics];
  const language = options.lang ?? own ?? invocation.language;
  await reportDiagnostics(io, found, { language, quiet: options.quiet, color: options.color });
  if (!located || hasErrors(found)) return null;
  const before = located.case;
  const after = options.set.length > 0 ? applySettings(before, settings.facts) : before;
  return { pack, before, after, invocation: await inLanguage(invocation, language) };
}

/** The invocation with the words of another language; that mixwijzer does not speak it is told. */
export async function inLanguage(invocation: Invocation, language: Language): Promise<Invocation> {
  if (language === invocation.language) return invocation;
  const { io, options } = invocation;
  await reportDiagnostics(io, tellUnspoken(language), { language, quiet: options.quiet, color: options.color });
  return { ...invocation, language, wording: await wordCli(language) };
}

/**
 * A path as output may name it, the same on every machine: as it was given where it is relative, else relative to the
 * working directory where it is below that, else the file's name alone.
 */
export function portablePath(path: string, folder: string): string {
  if (!isAbsolute(path)) return path;
  const below = relative(folder, path);
  const outside = below === "" || below === ".." || below.startsWith(`..${sep}`) || isAbsolute(below);
  return outside ? basename(path) : below.split(sep).join("/");
}
