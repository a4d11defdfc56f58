import { Composer, type Document, type ErrorCode, Parser } from "yaml";

/** An error of the parser, with offsets in the text. */
export interface YamlError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** A document as the parser sees it, with its errors in the order of the text. */
export interface ComposedDocument {
  readonly document: Document.Parsed;
  readonly errors: readonly YamlError[];
}

/** The documents of a text. `rest` holds errors after which reading stopped; `tooMany`: there are more documents. */
export interface ComposedText {
  readonly documents: readonly ComposedDocument[];
  readonly rest: readonly YamlError[];
  readonly tooMany: boolean;
}

const options = {
  version: "1.2",
  schema: "core",
  strict: true,
  merge: false,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent",
} as const;

const mostErrors = 50;
const tooManyErrors = Symbol("too many errors");

/**
 * Parses a text, as `parseAllDocuments` of yaml does, and stops where errors or documents become too many to be of use:
 * yaml makes an Error of each, which takes a mebibyte of commas nine seconds and a gibibyte. Finding duplicate keys is
 * left to the caller for the same reason: yaml compares every two keys.
 */
export function composeYaml(text: string, mostDocuments: number): ComposedText {
  const documents: ComposedDocument[] = [];
  const pending: YamlError[] = [];
  const composer = new Composer(options);
  Object.assign(composer, { onError: collectErrors(pending) });
  const take = (composed: Iterable<Document.Parsed>) => {
    for (const document of composed) documents.push({ document, errors: errorsOf(document, pending) });
  };
  try {
    for (const token of new Parser().parse(text)) {
      take(composer.next(token));
      if (documents.length > mostDocuments) return { documents, rest: [], tooMany: true };
      if (token.type === "error") collectErrors(pending)(token, "UNEXPECTED_TOKEN", token.message);
    }
    take(composer.end());
  } catch (stopped) {
    if (stopped !== tooManyErrors) throw stopped;
  }
  return { documents, rest: pending, tooMany: false };
}

type ErrorSource = number | readonly number[] | { readonly offset: number; readonly source?: unknown };

function collectErrors(errors: YamlError[]) {
  return (source: ErrorSource, code: ErrorCode, message: string, warning?: boolean): void => {
    if (warning) return;
    errors.push({ code, message, ...offsetsOf(source) });
    if (errors.length >= mostErrors) throw tooManyErrors;
  };
}

function offsetsOf(source: ErrorSource): { readonly start: number; readonly end: number } {
  if (typeof source === "number") return { start: source, end: source + 1 };
  if ("offset" in source) {
    const length = typeof source.source === "string" ? source.source.length : 1;
    return { start: source.offset, end: source.offset + length };
  }
  const [start = 0, end = start + 1] = source;
  return { start, end };
}

/** Takes from the pending errors those that lie in the document. */
function errorsOf(document: Document.Parsed, pending: YamlError[]): readonly YamlError[] {
  const end = document.range[2];
  const own = pending.filter((error) => error.start <= end);
  const later = pending.filter((error) => error.start > end);
  pending.splice(0, pending.length, ...later);
  return own.sort((one, other) => one.start - other.start);
}
