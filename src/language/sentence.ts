/** A text that begins a sentence. */
export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A text that goes on within a sentence; what starts with an abbreviation stays as it is. */
export function lowerFirst(text: string): string {
  if (/^Eén\b/u.test(text)) return `é${text.slice(1)}`;
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/** Shortens a text, or leaves it whole. */
export type Cut = (text: string) => string;

/** The first sentence of a text that may have more. */
export function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}

/** The text as it is. */
export function wholeText(text: string): string {
  return text;
}

/** Numbers of lines as a range is written: with an en dash, and the word for one or for more of them before it. */
export function lineRange(lines: string, one: string, more: string): string {
  return `${/[-–,]/.test(lines) ? more : one} ${withDashes(lines)}`;
}

/** Ranges of numbers with the dash of print. */
export function withDashes(ranges: string): string {
  return ranges.replace(/(?<=\d)-(?=\d)/g, "–");
}

/** Where in what a pack rests on something stands, each part possibly absent; `of`: in which of several sources. */
export interface SourcePlace {
  readonly of?: string;
  readonly section?: string;
  readonly lines?: string;
  readonly pages?: string;
  readonly url?: string;
}

/** A place in words: which source, section, lines, pages and address, as far as they are known. */
export function placeWords(
  { of, section, lines, pages, url }: SourcePlace,
  line: readonly [one: string, more: string],
  page: readonly [one: string, more: string],
): string {
  const parts = [
    of,
    section,
    lines === undefined ? undefined : lineRange(lines, ...line),
    pages === undefined ? undefined : lineRange(pages, ...page),
    url,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

/** The word for one or for more than one; none is more, in both languages. */
export function agree(count: number, one: string, more: string): string {
  return count === 1 ? one : more;
}

/** A number with the word for so many: `1 case`, `0 cases`, `2 cases`. */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${agree(count, one, more)}`;
}

/**
 * Words as a list, with that word before the last one and, as is the rule in both languages, no comma before it.
 * Intl.ListFormat does as much, but starting it takes a third of the time that a whole advice does.
 */
export function joined(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
