import { isAlias, isNode, visit } from "yaml";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Pack } from "../pack/pack.ts";
import { type ComposedDocument, composeYaml } from "../source/compose-yaml.ts";
import { parseDocuments, type SourceDocument } from "../source/parse-documents.ts";
import type { SourceFile } from "../source/source-file.ts";
import { isMapping, mappingOf } from "../source/value-kind.ts";
import { caseShape } from "./case-shape.ts";
import { cleanText } from "./clean-text.ts";
import { type CaseEdit, type Changes, changeMapping, collectChanges, isSame } from "./edit/change.ts";
import { editDocument } from "./edit/edit-document.ts";
import type { Editing, Refusal } from "./edit/editing.ts";
import { createLayout } from "./edit/layout.ts";
import { type PlainText, plainText } from "./edit/line-ends.ts";
import { stemOf } from "./read-cases.ts";

export type { CaseEdit, EditPath } from "./edit/change.ts";
export type { EditValue } from "./edit/write-value.ts";

/** A case of a file: its place among the cases, from 0, or its id. */
export type CaseChoice = number | string;

/** Edits of one case. */
export interface CaseChange {
  readonly which: CaseChoice;
  readonly edits: readonly CaseEdit[];
}

/**
 * Why a file was not edited. `refused`: what is behind the path is shared with something else (`alias`), or is written
 * in a form of YAML that is not edited (`form`); the user can still change it by hand.
 */
export type EditFailure =
  | { readonly kind: "unreadable"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "no-such-case"; readonly which: CaseChoice }
  | { readonly kind: "refused"; readonly reason: Refusal["kind"]; readonly path: readonly string[] };

export type EditResult = { readonly kind: "edited"; readonly text: string } | EditFailure;

/** Edits one case of a file, as {@link editCases} does. */
export function editCase(file: SourceFile, which: CaseChoice, edits: readonly CaseEdit[], pack: Pack): EditResult {
  return editCases(file, [{ which, edits }], pack);
}

/**
 * Edits cases of a YAML or JSON file, given as it is: with its byte-order mark and its own line ends. All that the edits
 * do not concern stays as it was: comments, order, quotes, indentation, blank lines. What comes in is reread before it
 * is given back, so that a result always says what was asked for. Not for NDJSON.
 *
 * @example editCase(file, 0, [{ kind: "set", path: ["facts", "actors"], value: ["education"] }], pack)
 */
export function editCases(file: SourceFile, changes: readonly CaseChange[], pack: Pack): EditResult {
  const plain = plainText(file.text);
  const before = parseDocuments({ path: file.path, text: plain.text });
  const problems = [...before.diagnostics, ...before.documents.flatMap((document) => document.diagnostics)];
  if (hasErrors(problems)) return { kind: "unreadable", diagnostics: problems };
  const wanted = new Map<number, readonly CaseEdit[]>();
  const find = documentFinder(before.documents, file.path);
  for (const { which, edits } of changes) {
    const index = find(which);
    if (index === undefined) return { kind: "no-such-case", which };
    wanted.set(index, [...(wanted.get(index) ?? []), ...edits]);
  }
  const parts = [...wanted].map(([index, edits]) => ({ index, changes: collectChanges(edits) }));
  return applyChanges({ path: file.path, plain, documents: before.documents, order: keyOrder(pack) }, parts);
}

interface ReadFile {
  readonly path: string;
  readonly plain: PlainText;
  readonly documents: readonly SourceDocument[];
  readonly order: Editing["order"];
}

interface Part {
  readonly index: number;
  readonly changes: Changes;
}

function applyChanges(file: ReadFile, parts: readonly Part[]): EditResult {
  const { documents } = composeYaml(file.plain.text, file.documents.length);
  const layout = createLayout(file.plain.text);
  const editings = parts.flatMap(({ index, changes }): readonly Editing[] => {
    const composed = documents[index];
    if (composed === undefined) return [];
    return [editDocument(layout, composed, mappingOf(file.documents[index]?.value), changes, file.order)];
  });
  const [refusal] = editings.flatMap((editing) => editing.refused);
  if (refusal) return { kind: "refused", reason: refusal.kind, path: refusal.path };
  const text = file.plain.splice(editings.flatMap((editing) => editing.splices));
  if (saysAsWanted(file, parts, text)) return { kind: "edited", text };
  const shared = parts.some(({ index }) => hasAnchors(documents[index]));
  return { kind: "refused", reason: shared ? "alias" : "form", path: [] };
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
function keyOrder(pack: Pack): Editing["order"] {
  const facts = pack.facts.map((fact) => fact.id);
  return (path) => {
    const [key] = path;
    if (key === "facts" || key === "notes") return facts;
    const shape = key === undefined ? caseShape : mappingOf(mappingOf(caseShape.properties)[key]);
    return path.length > 1 ? [] : Object.keys(mappingOf(shape.properties));
  };
}

/** Reading back is the proof: each case says what was wanted, and every other what it said. */
function saysAsWanted(file: ReadFile, parts: readonly Part[], text: string): boolean {
  const after = parseDocuments({ path: file.path, text: plainText(text).text });
  const problems = [...after.diagnostics, ...after.documents.flatMap((document) => document.diagnostics)];
  if (hasErrors(problems) || after.documents.length !== file.documents.length) return false;
  const wanted = new Map(parts.map((part) => [part.index, part.changes]));
  return file.documents.every(({ value }, index) => {
    const changes = wanted.get(index);
    return isSame(after.documents[index]?.value, changes ? clean(changeMapping(value, changes)) : value);
  });
}

/** As the writer writes texts. */
function clean(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item)]));
}

function hasAnchors(composed: ComposedDocument | undefined): boolean {
  let found = false;
  visit(composed?.document ?? null, {
    Node: (_, node) => {
      if (isAlias(node) || (isNode(node) && "anchor" in node && node.anchor !== undefined)) found = true;
    },
  });
  return found;
}
