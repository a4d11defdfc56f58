import type { TextForm } from "../diagnostics/catalogue.ts";

const word = "[a-z0-9]+(-[a-z0-9]+)*";
const control = "\\u0000-\\u001f\\u007f-\\u009f";

/** What texts of each form look like, as regular expressions of JSON Schema. */
export const textForms: Readonly<Record<TextForm, string>> = {
  id: `^${word}$`,
  "rule-id": `^${word}(/${word})*$`,
  "case-id": `^[^./\\\\\\s${control}]([^/\\\\${control}]{0,98}[^/\\\\\\s${control}])?$`,
  "statement-id": "^[A-Za-z][A-Za-z0-9-]*$",
  date: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
  version: "^[0-9]+\\.[0-9]+\\.[0-9]+$",
  lines: "^[0-9]+(-[0-9]+)?(, [0-9]+(-[0-9]+)?)*$",
  digest: "^sha256:[0-9a-f]{64}$",
  address: '^https?://[^\\s<>"]+$',
  filled: "\\S",
};

/** The form with this regular expression. */
export function formOf(pattern: string): TextForm {
  const forms: readonly TextForm[] = [
    "id",
    "rule-id",
    "case-id",
    "statement-id",
    "date",
    "version",
    "lines",
    "digest",
    "address",
  ];
  return forms.find((form) => textForms[form] === pattern) ?? "filled";
}
