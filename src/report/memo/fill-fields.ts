import { languages } from "../../language/languages.ts";
import type { Line } from "../document/document.ts";
import type { Draft } from "./draft.ts";
import { memoWording } from "./wording.ts";

const fields = ["subject", "title", "date"] as const;

type Field = (typeof fields)[number];

/** The names of the fields of the memo's head that a form's texts can name, in every language. */
export function fieldNames(): readonly string[] {
  return [...new Set(fields.flatMap(namesOf))];
}

/** The field with this name, in any language. */
export function fieldIn(name: string): Field | undefined {
  const wanted = name.toLowerCase();
  return fields.find((field) => namesOf(field).includes(wanted));
}

function namesOf(field: Field): readonly string[] {
  return [field, ...languages.map((language) => memoWording[language].fieldNames[field])];
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
