import type { Draft } from "./draft.ts";

/** Field names of the memo's head, in either language. */
const fieldNames = {
  subject: "subject",
  onderwerp: "subject",
  title: "title",
  titel: "title",
  date: "date",
  datum: "date",
} as const;

/** A text of a form with the fields of the memo's head filled in. */
export function fillFields(text: string, { advice, words, date }: Draft): string {
  const { title, memo } = advice.case;
  const values = { subject: memo?.subject ?? title, title, date: words.date(date) };
  return text.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (whole, name: string) => {
    const field = Object.entries(fieldNames).find(([known]) => known === name.toLowerCase())?.[1];
    return field === undefined ? whole : values[field];
  });
}
