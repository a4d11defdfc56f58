import { readDocument } from "../batch/check-documents.ts";
import { splitDocuments } from "../batch/split-documents.ts";
import { caseVocabulary } from "../case/case-vocabulary.ts";
import type { LocatedCase } from "../case/read-cases.ts";
import { readCases } from "../case/read-cases.ts";
import { type Diagnostic, diagnose, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Pack } from "../pack/pack.ts";
import { maximumBytes } from "../source/decode-text.ts";
import { nearest } from "../source/nearest.ts";
import type { Io, ReadFailure } from "./io.ts";
import { portablePath } from "./portable-path.ts";
import { decodeRead, diagnoseFailure } from "./read-text.ts";

/** One case of a file, and what is wrong with the file; null: there is no case to go on with. */
export interface LoadedCase {
  readonly located: LocatedCase | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the case in a file (`-`: standard input); `id` chooses where there are several. */
export function loadCase(io: Io, path: string, id: string | undefined, pack: Pack): LoadedCase {
  const read = path === "-" ? io.readInput(maximumBytes) : io.read(path, maximumBytes);
  if (read.kind === "too-large" && read.again === true) {
    const many = loadFromMany(io, path, id, pack);
    return many ?? { located: null, diagnostics: [diagnoseFailure(read, path, maximumBytes)] };
  }
  const text = decodeRead(read, path);
  if ("diagnostics" in text) return { located: null, diagnostics: text.diagnostics };
  const { cases, diagnostics } = readCases(text.file, pack);
  if (hasErrors(diagnostics)) return { located: null, diagnostics };
  return choose(io, cases, text.file.path, id, diagnostics);
}

/**
 * Reads a file that is too large to be read at once document by document; only the case that is asked for is kept. Null:
 * it holds nothing that could be a case.
 */
function loadFromMany(io: Io, path: string, id: string | undefined, pack: Pack): LoadedCase | null {
  const reading = { file: path, vocabulary: caseVocabulary(pack), count: 0 };
  const failures: ReadFailure[] = [];
  const diagnostics: Diagnostic[] = [];
  const found: Chosen[] = [];
  for (const document of splitDocuments(readPieces(io, path, failures), maximumBytes)) {
    const read = readDocument(document, reading);
    diagnostics.push(...read.diagnostics);
    if (hasErrors(read.diagnostics)) return { located: null, diagnostics };
    for (const located of read.cases) {
      const isAsked = id === undefined ? found.length === 0 : located.case.id === id;
      found.push(isAsked ? located : { case: { id: located.case.id } });
    }
  }
  diagnostics.push(...failures.map((failure) => diagnoseFailure(failure, path, maximumBytes)));
  if (found.length + failures.length === 0) return null;
  return failures.length > 0 ? { located: null, diagnostics } : choose(io, found, path, id, diagnostics);
}

function* readPieces(io: Io, path: string, failures: ReadFailure[]): Generator<Uint8Array> {
  for (const piece of io.stream(path)) {
    if (piece.kind === "bytes") yield piece.bytes;
    else failures.push(piece);
  }
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
