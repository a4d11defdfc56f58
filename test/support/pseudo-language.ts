/** The first of the Armenian letters, which are as many as ours, and small and capital as ours. */
const firstLetter = 0x561;

/** How a piece of a memo's text says of what kind it is, which is no text. */
const pieces: ReadonlySet<unknown> = new Set(["text", "reference"]);

/**
 * A text in letters that no language of ours has, in which all else stays where it was. Letters outlast what brackets
 * around a text do not: wrapping, cutting, tables, a capital at the start.
 */
export function pseudo(text: string): string {
  const plain = text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return plain.replace(/[a-z]/gi, (letter) => {
    const small = String.fromCharCode(letter.toLowerCase().charCodeAt(0) - "a".charCodeAt(0) + firstLetter);
    return letter === letter.toLowerCase() ? small : small.toUpperCase();
  });
}

/** Every text in a value, and in what its functions give, as {@link pseudo} has it: so of a wording a language is made. */
export function inPseudo<Value>(value: Value): Value;
export function inPseudo(value: unknown): unknown {
  if (typeof value === "string") return pseudo(value);
  if (typeof value === "function") return (...given: readonly unknown[]) => inPseudo(value(...given));
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => inPseudo(item));
  if ("text" in value && "kind" in value && pieces.has(value.kind)) return { ...value, text: inPseudo(value.text) };
  return Object.fromEntries(Object.entries(value).map(([key, inner]: [string, unknown]) => [key, inPseudo(inner)]));
}
