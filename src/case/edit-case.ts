import type { EditObstacle } from "../diagnostics/catalogue.ts";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Pack } from "../pack/pack.ts";
import { composeYaml } from "../source/compose-yaml.ts";
import { normaliseLineEnds, type SourceFile } from "../source/decode-text.ts";
import { parseDocuments, type SourceDocument } from "../source/parse-documents.ts";
import { mappingOf } from "../source/value-kind.ts";
import { caseShape } from "./case-schema.ts";
import { type CaseVocabulary, caseVocabulary } from "./case-vocabulary.ts";
import { type CaseEdit, isSame } from "./edit/difference.ts";
import { editDocument, type Manner } from "./edit/edit-document.ts";
import type { Refusal } from "./edit/layout.ts";
import { stemOf } from "./read-cases.ts";
import { factOrder, inOwnNames } from "./written-names.ts";

export type { CaseEdit } from "./edit/difference.ts";
export type { EditValue } from "./edit/write-value.ts";

/** A case of a file: its place among the cases, from 0, or its id. */
export type CaseChoice = number | string;

/** Edits of one case. */
export interface CaseChange {
  readonly which: CaseChoice;
  readonly edits: readonly CaseEdit[];
}

/** Why a file was not edited; what is `refused`, at a path, the user can still change by hand. */
export type EditFailure =
  | { readonly kind: "unreadable"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "no-such-case"; readonly which: CaseChoice }
  | { readonly kind: "refused"; readonly reason: Refusal; readonly path: readonly string[] };

export type EditResult = { readonly kind: "edited"; readonly text: string } | EditFailure;

/** What stands in the way of a file that was not edited, for a diagnostic. */
export function obstacleOf(path: string, failure: EditFailure | null): EditObstacle {
  if (failure?.kind !== "refused") return { path, reason: "other", key: "" };
  return { path, reason: failure.reason, key: failure.path.join(".") };
}

/** Edits one case of a file, as {@link editCases} does. */
export function editCase(file: SourceFile, which: CaseChoice, edits: readonly CaseEdit[], pack: Pack): EditResult {
  return editCases(file, [{ which, edits }], pack);
}

/**
 * Edits cases of a YAML or JSON file, given as it is: with its byte-order mark and its own line ends. All that the edits
 * do not concern stays as it was: comments, order, quotes, indentation, blank lines. What comes in is reread before it
 * is given back, so that a result always says what was asked for. Edits are of ids; names that a file has for what they
 * are about stay. Not for NDJSON.
 *
 * @example editCase(file, 0, [{ kind: "set", path: ["facts", "actors"], value: ["education"] }], pack)
 */
export function editCases(file: SourceFile, changes: readonly CaseChange[], pack: Pack): EditResult {
  const mark = file.text.startsWith("\ufeff") ? "\ufeff" : "";
  const text = file.text.slice(mark.length);
  const { documents, problems } = readFile(file.path, text);
  if (hasErrors(problems)) return { kind: "unreadable", diagnostics: problems };
  const wanted = new Map<number, readonly CaseEdit[]>();
  const find = documentFinder(documents, file.path);
  for (const { which, edits } of changes) {
    const index = find(which);
    if (index === undefined) return { kind: "no-such-case", which };
    wanted.set(index, [...(wanted.get(index) ?? []), ...edits]);
  }
  const edited = editDocuments(text, documents, wanted, caseVocabulary(pack));
  if (!("values" in edited)) return edited;
  // Reading back is the proof: each case says what was wanted, and every other what it said.
  const after = readFile(file.path, edited.text);
  const isProven =
    !hasErrors(after.problems) &&
    isSame(
      after.documents.map(({ value }) => value),
      edited.values,
    );
  return isProven ? { kind: "edited", text: mark + edited.text } : { kind: "refused", reason: "form", path: [] };
}

/** Each document that changes, with what stands between it and the one before; the others stay as they are. */
function editDocuments(
  text: string,
  documents: readonly SourceDocument[],
  wanted: ReadonlyMap<number, readonly CaseEdit[]>,
  vocabulary: CaseVocabulary,
): { readonly text: string; readonly values: readonly unknown[] } | EditFailure {
  const ends = composeYaml(text, documents.length).documents.map(({ document }) => document.range[2]);
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? "\n";
  const values = documents.map(({ value }) => value);
  let written = "";
  for (const index of documents.keys()) {
    const own = text.slice(ends[index - 1] ?? 0, ends[index]);
    const edits = wanted.get(index);
    const value = values[index];
    const manner: Manner = { order: keyOrder(value, vocabulary), lineEnd };
    const edited = edits ? editDocument(own, inOwnNames(value, edits, vocabulary), manner) : null;
    if (edited?.kind === "refused") return edited;
    written += edited?.text ?? own;
    if (edited) values[index] = edited.value;
  }
  return { text: written + text.slice(ends.at(-1) ?? 0), values };
}

function readFile(path: string, text: string) {
  const { documents, diagnostics } = parseDocuments({ path, text: normaliseLineEnds(text) });
  return { documents, problems: [...diagnostics, ...documents.flatMap((document) => document.diagnostics)] };
}

/** Finds the index among all documents of a case; those that hold nothing are no case. An id of two cases names neither. */
function documentFinder(documents: readonly SourceDocument[], path: string): (which: CaseChoice) => number | undefined {
  const indexes = [...documents.keys()].filter((index) => documents[index]?.value !== null);
  const stem = stemOf(path);
  const named = new Map<unknown, number | undefined>();
  for (const [at, index] of indexes.entries()) {
    const id = mappingOf(documents[index]?.value).id ?? (at === 0 ? stem : `${stem}-${at + 1}`);
    named.set(id, named.has(id) ? undefined : index);
  }
  return (which) => (typeof which === "number" ? indexes[which] : named.get(which));
}

/** Keys go in the order of the schema, facts and notes in the pack's. */
function keyOrder(value: unknown, vocabulary: CaseVocabulary): Manner["order"] {
  return (path) => {
    const [key] = path;
    if (key === "facts" || key === "notes") return factOrder(value, key, vocabulary);
    const shape = key === undefined ? caseShape : mappingOf(mappingOf(caseShape.properties)[key]);
    return path.length > 1 ? [] : Object.keys(mappingOf(shape.properties));
  };
}
