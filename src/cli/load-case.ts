import { readCaseText } from "../batch/read-case-text.ts";
import type { LocatedCase } from "../case/read-cases.ts";
import { mostListed } from "../diagnostics/cut-excerpt.ts";
import { type Diagnostic, diagnose, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Pack } from "../pack/pack.ts";
import { nearest } from "../source/nearest.ts";
import type { Io } from "./io.ts";
import { portablePath } from "./portable-path.ts";
import { openText } from "./read-text.ts";

/** One case of a file, and what is wrong with the file; null: there is no case to go on with. */
export interface LoadedCase {
  readonly located: LocatedCase | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the case in a file (`-`: standard input); `id` chooses where there are several. Of a text that comes in pieces only
 * the case that is asked for is kept, and reading stops where it is clear that there is none to go on with.
 */
export function loadCase(io: Io, path: string, id: string | undefined, pack: Pack): LoadedCase {
  const diagnostics: Diagnostic[] = [];
  const found: Chosen[] = [];
  for (const read of readCaseText(openText(io, path, path, { atOnce: true }), pack, { stopsAtBugs: true })) {
    diagnostics.push(...read.diagnostics);
    if (hasErrors(read.diagnostics)) return { located: null, diagnostics };
    for (const located of read.cases) {
      const isAsked = id === undefined ? found.length === 0 : located.case.id === id;
      found.push(isAsked ? located : { case: { id: located.case.id } });
    }
    // More of them than are named make no difference.
    if (id === undefined && found.length > mostListed) break;
  }
  return choose(io, found, path, id, diagnostics);
}

/** A case, or all that is kept of one that is not asked for. */
type Chosen = LocatedCase | { readonly case: { readonly id: string }; readonly place?: undefined };

function choose(
  io: Io,
  cases: readonly Chosen[],
  path: string,
  id: string | undefined,
  diagnostics: readonly Diagnostic[],
): LoadedCase {
  const ids = cases.map((found) => found.case.id);
  const none = (diagnostic: Diagnostic): LoadedCase => ({ located: null, diagnostics: [...diagnostics, diagnostic] });
  if (id === undefined && cases.length !== 1) return none(diagnose("usage/several-cases", { path, ids }));
  const chosen = cases.find((found) => id === undefined || found.case.id === id);
  if (chosen?.place === undefined) {
    return none(diagnose("usage/case-not-found", { id: id ?? "", known: ids, suggestion: nearest(id ?? "", ids) }));
  }
  const named = { ...chosen.case, file: portablePath(path, io.folder) };
  return { located: { ...chosen, case: named }, diagnostics };
}
