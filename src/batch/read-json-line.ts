import { buildCase, type CaseOrigin } from "../case/build-case.ts";
import type { Case } from "../case/case.ts";
import type { CaseVocabulary } from "../case/case-vocabulary.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import { isMapping } from "../source/value-kind.ts";

/**
 * What the reader of YAML and JSON may refuse and JSON.parse does not see: control characters and their escapes, and
 * what marks the direction of writing or half a character.
 */
const suspect = /\\[ubfr]|__proto__|"[ \t]+:|[^\P{Cc}\t]|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufffd]/u;

/**
 * Reads a line of JSON as a case, many times faster than the reader that can tell what is wrong and where. null: it may
 * not be a good case, and that reader has to say.
 */
export function readJsonLine(
  text: string,
  place: () => Place,
  vocabulary: CaseVocabulary,
  origin: CaseOrigin,
): Case | null {
  if (suspect.test(text)) return null;
  const value = parse(text);
  if (!isMapping(value) || countKeys(value) !== countColons(text)) return null;
  const document = { value, wellFormed: true, diagnostics: [], place };
  const checker = { document, vocabulary, diagnostics: [] };
  const built = buildCase(checker, origin);
  return checker.diagnostics.length > 0 ? null : built;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** JSON.parse takes the last of two keys with one name in silence; then it has fewer keys than the text has colons. */
function countColons(text: string): number {
  let count = 0;
  for (let at = text.indexOf('":'); at !== -1; at = text.indexOf('":', at + 2)) count += 1;
  return count;
}

function countKeys(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countKeys(item), 0);
  if (!isMapping(value)) return 0;
  let count = 0;
  for (const key in value) {
    const item = value[key];
    count += 1 + (typeof item === "object" ? countKeys(item) : 0);
  }
  return count;
}
