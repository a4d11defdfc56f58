import type { FactAnswer } from "../case/case.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { lowerFirst } from "../language/sentence.ts";

/** What names the ids in an advice, an explanation or a comparison. */
export interface NameSource {
  readonly levels: readonly { readonly id: string; readonly numeral: string; readonly name: string }[];
  readonly labels: Readonly<
    Record<
      string,
      { readonly kind?: "one" | "set"; readonly label: string; readonly values: Readonly<Record<string, string>> }
    >
  >;
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

/** Facts with their answers, as in "maturity: starting; urgency: shared". */
export function answersInWords(
  names: NameSource,
  answers: Readonly<Record<string, FactAnswer>>,
  words: ReportWording,
): string {
  return Object.entries(answers)
    .map(([fact, answer]) => `${factLabel(names, fact)}: ${answerLabel(names, fact, answer, words)}`)
    .join("; ");
}

/**
 * Facts with the values that would do, as in "maturity: running or mature". Of a set it is not said here whether all
 * or one of them must hold, so that commas join
 * them; a value with "!" before it must not hold.
 */
export function choicesInWords(
  names: NameSource,
  choices: Readonly<Record<string, readonly string[]>>,
  words: ReportWording,
): string {
  return Object.entries(choices)
    .map(([fact, values]) => {
      const named = values.map((value) =>
        value.startsWith("!") ? words.not(valueLabel(names, fact, value.slice(1))) : valueLabel(names, fact, value),
      );
      const joined = names.labels[fact]?.kind === "set" ? named.join(", ") : words.or(named);
      return `${factLabel(names, fact)}: ${joined}`;
    })
    .join("; ");
}
