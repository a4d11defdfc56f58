import type { FactAnswer } from "../case/case.ts";
import { caseVocabulary } from "../case/case-vocabulary.ts";
import { type InterviewAnswer, isInstrumentQuestion } from "../interview/interview.ts";
import type { Language } from "../language/languages.ts";
import type { Pack } from "../pack/pack.ts";

/** What the fragment of an address says of a page: its language, and answers. It never has notes or names. */
export interface LinkedState {
  readonly language: Language | null;
  readonly answers: readonly InterviewAnswer[];
}

/** An answer that is not known, and one of none: no id of a pack looks so. */
const unknown = "?";
const nothing = "-";

/**
 * Answers as the fragment of an address, without its #: `lang=nl&phase=pilot&chain-levels=vmbo,mbo`.
 */
export function writeLink(language: Language, answers: readonly InterviewAnswer[]): string {
  return [`lang=${language}`, ...answers.map(({ question, value }) => `${question}=${wordAnswer(value)}`)].join("&");
}

function wordAnswer(value: FactAnswer | null): string {
  if (value === null) return unknown;
  if (typeof value === "string") return value;
  return value.length === 0 ? nothing : value.join(",");
}

/** Reads a fragment; what the pack does not know is left out. */
export function readLink(fragment: string, pack: Pack): LinkedState {
  const pairs = fragment
    .replace(/^#/, "")
    .split("&")
    .map((pair) => {
      const [name = "", ...rest] = pair.split("=");
      return [name, decode(rest.join("="))] as const;
    });
  const language =
    pack.languages.find((known) => pairs.some(([name, value]) => name === "lang" && value === known)) ?? null;
  const seen = new Set<string>();
  const answers = pairs.flatMap(([question, text]) => {
    const value = readAnswer(question, text, pack);
    if (value === undefined || seen.has(question)) return [];
    seen.add(question);
    return [{ question, value }];
  });
  return { language, answers };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** undefined: it is no answer that the pack knows. */
function readAnswer(question: string, text: string, pack: Pack): FactAnswer | null | undefined {
  const { facts, instruments } = caseVocabulary(pack);
  const fact = facts.get(question);
  const known = isInstrumentQuestion(question) ? instruments : fact?.values;
  if (known === undefined) return undefined;
  if (text === unknown) return null;
  if (fact?.fact.kind === "one") return known.has(text) ? text : undefined;
  const names = text === nothing ? [] : text.split(",");
  return names.every((name) => known.has(name)) ? names : undefined;
}
