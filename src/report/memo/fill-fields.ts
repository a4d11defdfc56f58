import type { Line } from "../document/document.ts";
import type { Draft } from "./draft.ts";

type Field = "subject" | "title" | "date";

/** The fields of the memo's head that a form's texts can name, in either language. */
export const fieldNames: Readonly<Record<string, Field>> = {
  subject: "subject",
  onderwerp: "subject",
  title: "title",
  titel: "title",
  date: "date",
  datum: "date",
};

/** The field with this name. */
export function fieldIn(name: string): Field | undefined {
  const wanted = name.toLowerCase();
  return Object.hasOwn(fieldNames, wanted) ? fieldNames[wanted] : undefined;
}

/** A text of a form with the fields of the memo's head filled in. */
export function fillFields(text: string, { advice, words, date }: Draft): string {
  const { title, memo } = advice.case;
  const values: Readonly<Record<Field, string>> = { subject: memo?.subject ?? title, title, date: words.date(date) };
  return text.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (whole, name: string) => {
    const field = fieldIn(name);
    return field === undefined ? whole : values[field];
  });
}

/** The same for a line. */
export function fillLine(line: Line, draft: Draft): Line {
  return line.map((part) => (part.kind === "source" ? part : { ...part, text: fillFields(part.text, draft) }));
}
