import { type Document, type ErrorCode, isCollection, isNode, isPair, isScalar, type Node, visit } from "yaml";
import type { YamlProblem } from "../diagnostics/catalogue.ts";
import { type Diagnostic, diagnose, hasErrors, type Place } from "../diagnostics/diagnostic.ts";
import { type ComposedDocument, composeYaml, type YamlError } from "./compose-yaml.ts";
import { convertNode, findNode, type Path, type PathPart } from "./convert-node.ts";
import { findTooDeep, isTooComplex, maximumDepth, type SourceFile } from "./decode-text.ts";
import { createLocate, type Locate } from "./locate.ts";

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

/**
 * Where the quote or bracket was opened that an error says is not closed: the parser tells where it gave up, which may
 * be at the end of the text. Null where that cannot be told.
 */
function findUnclosed(document: Document.Parsed, error: YamlError, text: string): number | null {
  const quote = error.message.startsWith("Missing closing");
  let found: number | null = null;
  visit(document, {
    Node: (_, node) => {
      const [start, end] = node.range ?? [0, 0];
      if (end === error.start && (quote ? isQuoted(node) : isOpenFlow(node, text))) found = start;
    },
  });
  return found;
}

function isQuoted(node: Node): boolean {
  return isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
}

/** Where the last item ends with the collection, a bracket there is the item's. */
function isOpenFlow(node: Node, text: string): boolean {
  if (!isCollection(node) || !node.flow || !node.range) return false;
  const end = node.range[1];
  return !/[\]}]/.test(text.charAt(end - 1)) || node.items.some((item) => endOf(item) === end);
}

function endOf(item: unknown): number | undefined {
  if (isPair(item)) return endOf(item.value ?? item.key);
  return isNode(item) ? item.range?.[1] : undefined;
}

/** What a parser's error means to who wrote the file; null: told in another way already. */
function yamlProblem(code: ErrorCode, message: string): YamlProblem | null {
  switch (code) {
    case "BAD_INDENT":
      return message.startsWith("Flow") ? "unclosed" : "indentation";
    case "TAB_AS_INDENT":
      return "tab";
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
    case "KEY_OVER_1024_CHARS":
      return "colon";
    case "MISSING_CHAR":
      return /^(Missing closing|Flow) /.test(message) ? "unclosed" : "key-without-value";
    case "BAD_DQ_ESCAPE":
      return "escape";
    case "BAD_SCALAR_START":
      return "first-character";
    case "ALIAS_PROPS":
    case "BAD_ALIAS":
    case "MULTIPLE_ANCHORS":
      return "alias";
    case "BAD_DIRECTIVE":
      return "directive";
    case "NON_STRING_KEY":
    case "TAG_RESOLVE_FAILED":
    case "BAD_COLLECTION_TYPE":
    case "DUPLICATE_KEY":
      return null;
    case "BAD_PROP_ORDER":
    case "BLOCK_IN_FLOW":
    case "IMPOSSIBLE":
    case "MULTIPLE_DOCS":
    case "MULTIPLE_TAGS":
    case "RESOURCE_EXHAUSTION":
    case "UNEXPECTED_TOKEN":
      return "unexpected";
    default:
      return code satisfies never;
  }
}
