import { type Diagnostic, diagnose, hasErrors, type Place } from "../diagnostics/diagnostic.ts";
import { type ComposedDocument, composeYaml } from "./compose-yaml.ts";
import { convertNode, isText, yamlTree } from "./convert-node.ts";
import { findTooDeep, isTooComplex, maximumDepth, type SourceFile } from "./decode-text.ts";
import { findNode, type Range } from "./find-node.ts";
import { createLocate, type Locate, type Path, type PathPart } from "./locate.ts";
import { endAmongComments, plainTree } from "./plain-node.ts";
import { type PlainDocument, readPlainYaml } from "./plain-yaml.ts";
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
  /** The comment behind a text without quotes, if its `#` has no space behind it, so that it may be meant as text. */
  readonly cutOff: (path: Path) => string | null;
}

/** The documents of a text, and what is wrong with the text as a whole. */
export interface ParsedFile {
  readonly documents: readonly SourceDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

const maximumDocuments = 10_000;

/**
 * Parses YAML 1.2 (core schema) or JSON, of one or more documents. Never throws; `firstLine` as in `createLocate`. What
 * most people write is read in a shorter way, to the same values and places: a law in the tests holds it to that.
 */
export function parseDocuments(file: SourceFile, firstLine = 1): ParsedFile {
  const locate = createLocate(file, firstLine);
  if (isTooComplex(file.text)) return refuse(diagnose("yaml/too-complex", {}, locate(0, 0)));
  const plain = readPlainYaml(file.text, maximumDocuments);
  if (plain === null) return parseAllYaml(file, locate);
  let all: ParsedFile | undefined;
  const slowly = (index: number): SourceDocument | undefined => {
    all ??= parseAllYaml(file, locate);
    return all.documents[index];
  };
  const documents = plain.map((document, index) => describePlain(document, file.text, locate, () => slowly(index)));
  return { documents, diagnostics: [] };
}

function describePlain(
  { root, hasComments }: PlainDocument,
  text: string,
  locate: Locate,
  slowly: () => SourceDocument | undefined,
): SourceDocument {
  const tree = plainTree(root);
  return {
    value: root.value,
    wellFormed: true,
    diagnostics: [],
    place: (path, part = "value") => {
      const node = findNode(tree, path, part) ?? root;
      const end = hasComments ? endAmongComments(node, text) : node.end;
      const place = end === null ? slowly()?.place(path, part) : undefined;
      return place ?? placeOf([node.start, end ?? node.end], text, locate);
    },
    explain: (path) => explainFrom(text, (findNode(tree, path, "value") ?? root).start, locate),
    cutOff: (path) => {
      const node = hasComments ? findNode(tree, path, "value") : null;
      return typeof node?.value === "string" ? cutOffBehind(text, [node.start, node.end]) : null;
    },
  };
}

/** `#1` in `title: Plan #1`. */
function cutOffBehind(text: string, [start, end]: Range): string | null {
  if (/["']/.test(text.charAt(start))) return null;
  const pattern = /[ \t]+(#[^\s#].*)/y;
  pattern.lastIndex = end;
  return pattern.exec(text)?.[1]?.trimEnd() ?? null;
}

/** Parses with yaml, which knows all of YAML and what is wrong with a text. */
export function parseAllYaml(file: SourceFile, locate: Locate): ParsedFile {
  const deep = findTooDeep(file.text);
  if (deep !== null) return refuse(diagnose("yaml/too-deep", { maximum: maximumDepth }, locate(deep, deep + 1)));
  const { documents, rest, tooMany } = composeYaml(file.text, maximumDocuments);
  if (tooMany) return refuse(diagnose("yaml/too-many-documents", { maximum: maximumDocuments }, locate(0, 0)));
  return {
    documents: documents.map((document) => readDocument(document, file.text, locate)),
    diagnostics: syntaxDiagnostics(rest, { text: file.text, locate }),
  };
}

function refuse(diagnostic: Diagnostic): ParsedFile {
  return { documents: [], diagnostics: [diagnostic] };
}

function readDocument({ document, errors }: ComposedDocument, text: string, locate: Locate): SourceDocument {
  const syntax = syntaxDiagnostics(errors, { text, locate, document });
  const { value, targets, diagnostics } = convertNode(document.contents, text, locate);
  const tree = yamlTree(document.contents, targets);
  const range = (path: Path, part: PathPart): Range => {
    const [start] = document.range;
    return tree.range(findNode(tree, path, part)) ?? [start, start];
  };
  return {
    value,
    wellFormed: !hasErrors(syntax),
    diagnostics: syntax.length > 0 ? syntax : diagnostics,
    place: (path, part = "value") => placeOf(range(path, part), text, locate),
    explain: (path) => explainFrom(text, range(path, "value")[0], locate),
    cutOff: (path) => (isText(findNode(tree, path, "value")) ? cutOffBehind(text, range(path, "value")) : null),
  };
}

/** A list or mapping that is written as a block goes on to the next line; what people see of it does not. */
function placeOf([start, end]: Range, text: string, locate: Locate): Place {
  return locate(start, start + text.slice(start, end).trimEnd().length);
}
