/** What the reader of cases refuses in a text: controls, overrides of writing direction, lone surrogates. */
const refused = /[^\P{Cc}\t\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text as a case file can hold it: line ends are `\n`, and what the reader refuses (control characters, overrides of
 * writing direction, lone surrogates) is left out.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(refused, "");
}
