import type { LocatedCase } from "../case/read-cases.ts";
import { readCases } from "../case/read-cases.ts";
import { type Diagnostic, diagnose, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Pack } from "../pack/pack.ts";
import { nearest } from "../source/nearest.ts";
import type { Io } from "./io.ts";
import { portablePath } from "./portable-path.ts";
import { readText } from "./read-text.ts";

/** One case of a file, and what is wrong with the file; null: there is no case to go on with. */
export interface LoadedCase {
  readonly located: LocatedCase | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the case in a file (`-`: standard input); `id` chooses where there are several. */
export function loadCase(io: Io, path: string, id: string | undefined, pack: Pack): LoadedCase {
  const text = readText(io, path);
  if ("diagnostics" in text) return { located: null, diagnostics: text.diagnostics };
  const { cases, diagnostics } = readCases(text.file, pack);
  if (hasErrors(diagnostics)) return { located: null, diagnostics };
  const chosen = choose(cases, text.file.path, id);
  if ("code" in chosen) return { located: null, diagnostics: [...diagnostics, chosen] };
  const named = { ...chosen.case, file: portablePath(text.file.path, io.folder) };
  return { located: { ...chosen, case: named }, diagnostics };
}

function choose(cases: readonly LocatedCase[], path: string, id: string | undefined): LocatedCase | Diagnostic {
  const ids = cases.map((located) => located.case.id);
  const [only] = cases;
  if (id === undefined) return only && cases.length === 1 ? only : diagnose("usage/several-cases", { path, ids });
  return (
    cases.find((located) => located.case.id === id) ??
    diagnose("usage/case-not-found", { id, known: ids, suggestion: nearest(id, ids) })
  );
}
