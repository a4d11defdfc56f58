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
