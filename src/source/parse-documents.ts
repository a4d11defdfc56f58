import type { Document } from "yaml";
import { type Diagnostic, diagnose, hasErrors, type Place } from "../diagnostics/diagnostic.ts";
import { type ComposedDocument, composeYaml, type YamlError } from "./compose-yaml.ts";
import { convertNode } from "./convert-node.ts";
import { findNode, type Path, type PathPart } from "./find-node.ts";
import { findUnclosed } from "./find-unclosed.ts";
import { createLocate, type Locate } from "./locate.ts";
import { findTooDeep, isTooComplex, maximumDepth } from "./measure-depth.ts";
import type { SourceFile } from "./source-file.ts";
import { yamlProblem } from "./yaml-problem.ts";

/** One document of a YAML or JSON text, as plain values. */
export interface SourceDocument {
  readonly value: unknown;
  /** Whether the text of the document could be parsed; if not, its value is not to be relied upon. */
  readonly wellFormed: boolean;
  /** What is wrong with the document as YAML; anything else is for others to find. */
  readonly diagnostics: readonly Diagnostic[];
  /** The place of what the path leads to, or of the last part of it that exists. */
  readonly place: (path: Path, part?: PathPart) => Place;
}

/** The documents of a text, and what is wrong with the text as a whole. */
export interface ParsedFile {
  readonly documents: readonly SourceDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

const maximumDocuments = 10_000;
const mostProblems = 10;

/** Parses YAML 1.2 (core schema) or JSON, of one or more documents. Never throws; `firstLine` as in `createLocate`. */
export function parseDocuments(file: SourceFile, firstLine = 1): ParsedFile {
  const locate = createLocate(file, firstLine);
  const refuse = (diagnostic: Diagnostic): ParsedFile => ({ documents: [], diagnostics: [diagnostic] });
  if (isTooComplex(file.text)) return refuse(diagnose("yaml/too-complex", {}, locate(0, 0)));
  const deep = findTooDeep(file.text);
  if (deep !== null) return refuse(diagnose("yaml/too-deep", { maximum: maximumDepth }, locate(deep, deep + 1)));
  const { documents, rest, tooMany } = composeYaml(file.text, maximumDocuments);
  if (tooMany) return refuse(diagnose("yaml/too-many-documents", { maximum: maximumDocuments }, locate(0, 0)));
  return {
    documents: documents.map((document) => readDocument(document, file.text, locate)),
    diagnostics: syntaxDiagnostics(rest, file.text, locate),
  };
}

function readDocument({ document, errors }: ComposedDocument, text: string, locate: Locate): SourceDocument {
  const syntax = syntaxDiagnostics(errors, text, locate, document);
  const { value, targets, diagnostics } = convertNode(document.contents, locate);
  return {
    value,
    wellFormed: !hasErrors(syntax),
    diagnostics: syntax.length > 0 ? syntax : diagnostics,
    place: (path, part = "value") => {
      const [start, end] = findNode(document.contents, path, part, targets) ?? documentStart(document);
      // A list or mapping that is written as a block goes on to the next line; what people see of it does not.
      return locate(start, start + text.slice(start, end).trimEnd().length);
    },
  };
}

function documentStart(document: Document.Parsed): readonly [number, number] {
  return [document.range[0], document.range[0]];
}

/**
 * One problem a line: after an error, what follows on the line is seldom a problem of its own. What is not closed is
 * told where it was opened; what else is missing at the end of the text at its last character, where there is a line to
 * show.
 */
function syntaxDiagnostics(
  errors: readonly YamlError[],
  text: string,
  locate: Locate,
  document?: Document.Parsed,
): readonly Diagnostic[] {
  const lastCharacter = Math.max(0, text.trimEnd().length - 1);
  const byLine = new Map<number, Diagnostic>();
  for (const error of errors) {
    const problem = yamlProblem(error.code, error.message);
    if (problem === null || byLine.size >= mostProblems) continue;
    const opened = problem === "unclosed" && document ? findUnclosed(document, error, text) : null;
    const start = Math.min(error.start, lastCharacter);
    const place = opened === null ? locate(start, Math.max(start + 1, error.end)) : locate(opened, opened + 1);
    if (!byLine.has(place.line)) byLine.set(place.line, diagnose("yaml/syntax", { problem }, place));
  }
  return [...byLine.values()];
}
