import { Composer, type Document, type ErrorCode, Parser, type YAMLParseError } from "yaml";

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

/** How every text is read: YAML 1.2, without what a later version may add of itself. */
export const yamlOptions = {
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

/**
 * Parses a text, as `parseAllDocuments` of yaml does, and stops where documents become too many to be of use. Finding
 * duplicate keys is left to the caller: yaml compares every two keys.
 */
export function composeYaml(text: string, mostDocuments: number): ComposedText {
  return withoutStacks(() => {
    const documents: ComposedDocument[] = [];
    const composer = new Composer(yamlOptions);
    const take = (composed: Iterable<Document.Parsed>) => {
      for (const document of composed) documents.push({ document, errors: inOrder(document.errors) });
    };
    for (const token of new Parser().parse(text)) {
      take(composer.next(token));
      if (documents.length > mostDocuments) return { documents, rest: [], tooMany: true };
    }
    take(composer.end());
    return { documents, rest: inOrder(composer.streamInfo().errors), tooMany: false };
  });
}

/** An Error for each mistake of a text that is made of them takes seconds and hundreds of mebibytes with its stack. */
function withoutStacks<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** The first errors of a text, of the many that it may have. */
function inOrder(errors: readonly YAMLParseError[]): readonly YamlError[] {
  return errors
    .map(({ code, message, pos: [start, end] }) => ({ code, message, start, end }))
    .sort((one, other) => one.start - other.start)
    .slice(0, mostErrors);
}
