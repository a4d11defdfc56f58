import type { FactWording, Reason } from "../advice/advice.ts";
import { choiceClause, clauseOf } from "../advice/fact-clauses.ts";
import type { FactAnswer } from "../case/case.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { lowerFirst } from "../language/sentence.ts";

/** What names the ids in an advice, an explanation or a comparison. */
export interface NameSource {
  readonly levels: readonly { readonly id: string; readonly numeral: string; readonly name: string }[];
  readonly labels: Readonly<Record<string, FactWording>>;
  /** Which fact says the phase: it is told once, above all else. Absent: it is told with each reason. */
  readonly phase?: { readonly fact: string } | null;
}

/** The name of a level or another instrument; its id where nothing names it. */
export function instrumentName(names: NameSource, id: string): string {
  const level = names.levels.find((each) => each.id === id);
  return level?.name ?? names.labels.current?.values[id] ?? names.labels.planned?.values[id] ?? id;
}

/** The name of a level or another instrument, as it reads within a sentence. */
export function nameWithin(names: NameSource, id: string): string {
  return lowerFirst(instrumentName(names, id));
}

/** A level's numeral and name; of another instrument the name alone. */
export function instrumentTitle(names: NameSource, id: string): string {
  const level = names.levels.find((each) => each.id === id);
  return level === undefined ? instrumentName(names, id) : `${level.numeral} ${level.name}`;
}

/** A level by numeral and name, as it reads within a sentence after the word "level". */
export function levelMention({ name, numeral }: { readonly name: string; readonly numeral: string }): string {
  return `${numeral} (${lowerFirst(name)})`;
}

/** A fact's label; its id where nothing names it. */
export function factLabel(names: NameSource, fact: string): string {
  return names.labels[fact]?.label ?? fact;
}

/** The wording of a fact's value; the value itself where nothing names it. */
export function valueLabel(names: NameSource, fact: string, value: string): string {
  return names.labels[fact]?.values[value] ?? value;
}

/** The answer to a fact in words; an empty set says "none", no answer "unknown". */
export function answerLabel(names: NameSource, fact: string, answer: FactAnswer | null, words: ReportWording): string {
  if (answer === null) return words.unknown;
  if (typeof answer === "string") return valueLabel(names, fact, answer);
  return answer.length === 0 ? words.none : words.and(answer.map((value) => valueLabel(names, fact, value)));
}

/** Facts with their answers, as they read after "because" or "if": "the projects are running and urgency is shared". */
export function answersInWords(
  names: NameSource,
  answers: Readonly<Record<string, FactAnswer>>,
  words: ReportWording,
): string {
  return words.and(Object.entries(answers).map(([fact, answer]) => clauseOf(wordingOf(names, fact), answer, words)));
}

/** What a reason lacks, as it reads after "if": "the projects are running or mature"; an empty text for nothing. */
export function lacksInWords(
  names: NameSource,
  { lacks = {}, lacksCount = {} }: Pick<Reason, "lacks" | "lacksCount">,
  words: ReportWording,
): string {
  return words.and(
    Object.entries(lacks).map(([fact, values]) =>
      choiceClause(wordingOf(names, fact), values, words, lacksCount[fact]),
    ),
  );
}

export function wordingOf(names: NameSource, fact: string): FactWording {
  return names.labels[fact] ?? { label: fact, values: {} };
}
