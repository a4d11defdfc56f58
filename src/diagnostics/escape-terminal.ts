/**
 * Characters that move the cursor, change colours, hide or reorder text: C0 and C1 controls, line and paragraph
 * separators, bidirectional overrides, embeddings, isolates and marks, the byte-order mark, and lone surrogates.
 */
const unsafe = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Makes any text safe to print on a terminal: what could steer it is shown as `\xNN` or `\uNNNN`. One line stays one line. */
export function escapeTerminal(text: string): string {
  return text.replace(unsafe, showCharacter);
}

/** One character as `\xNN` or `\uNNNN`. */
export function showCharacter(character: string): string {
  const code = character.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, "0")}` : `\\x${code.padStart(2, "0")}`;
}
