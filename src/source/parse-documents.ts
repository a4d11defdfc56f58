import type { Document } from "yaml";
import { type Diagnostic, diagnose, hasErrors, type Place } from "../diagnostics/diagnostic.ts";
import { type ComposedDocument, composeYaml } from "./compose-yaml.ts";
import { convertNode, findNode } from "./convert-node.ts";
import { findTooDeep, isTooComplex, maximumDepth, type SourceFile } from "./decode-text.ts";
import { createLocate, type Locate, type Path, type PathPart } from "./locate.ts";
import { explainFrom, syntaxDiagnostics } from "./syntax-diagnostics.ts";

/** One document of a YAML or JSON text, as plain values. */
export interface SourceDocument {
  readonly value: unknown;
  /** Whether the text of the document could be parsed; if not, its value is not to be relied upon. */
  readonly wellFormed: boolean;
  /** What is wrong with the document as YAML; anything else is for others to find. */
  readonly diagnostics: readonly Diagnostic[];
  /** The place of what the path leads to, or of the last part of it that exists. */
  readonly place: (path: Path, part?: PathPart) => Place;
  /** What is wrong with the line of a text that stands where keys are meant; null: that cannot be seen from the line. */
  readonly explain: (path: Path) => Diagnostic | null;
}

/** The documents of a text, and what is wrong with the text as a whole. */
export interface ParsedFile {
  readonly documents: readonly SourceDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

const maximumDocuments = 10_000;

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
    diagnostics: syntaxDiagnostics(rest, { text: file.text, locate }),
  };
}

function readDocument({ document, errors }: ComposedDocument, text: string, locate: Locate): SourceDocument {
  const syntax = syntaxDiagnostics(errors, { text, locate, document });
  const { value, targets, diagnostics } = convertNode(document.contents, text, locate);
  return {
    value,
    wellFormed: !hasErrors(syntax),
    diagnostics: syntax.length > 0 ? syntax : diagnostics,
    place: (path, part = "value") => {
      const [start, end] = findNode(document.contents, path, part, targets) ?? documentStart(document);
      // A list or mapping that is written as a block goes on to the next line; what people see of it does not.
      return locate(start, start + text.slice(start, end).trimEnd().length);
    },
    explain: (path) => {
      const [start] = findNode(document.contents, path, "value", targets) ?? documentStart(document);
      return explainFrom(text, start, locate);
    },
  };
}

function documentStart(document: Document.Parsed): readonly [number, number] {
  return [document.range[0], document.range[0]];
}
