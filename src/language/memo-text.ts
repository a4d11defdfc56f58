/** A section of a memo that a text refers to, and the title under which it stands. */
export interface MemoPlace {
  readonly section: string;
  readonly title: string;
}

/** A text of a memo in pieces, of which some lead to a section. */
export type MemoText = readonly (
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "reference"; readonly text: string; readonly section: string }
)[];

/**
 * A text with others in it, as in ``memoText`The answers${see(place)}.` ``.
 */
export function memoText(fixed: TemplateStringsArray, ...others: readonly (string | MemoText)[]): MemoText {
  return fixed.flatMap((piece, index) => [...plain(piece), ...asText(others[index])]);
}

/** How a text names a section, as a way to it. */
export function reference({ section }: MemoPlace, text: string): MemoText {
  return [{ kind: "reference", text, section }];
}

function asText(value: string | MemoText | undefined): MemoText {
  return typeof value === "object" ? value : plain(value ?? "");
}

function plain(text: string): MemoText {
  return text === "" ? [] : [{ kind: "text", text }];
}
