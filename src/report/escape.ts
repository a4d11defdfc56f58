import { escapeTerminal } from "../diagnostics/escape-terminal.ts";

/** What few texts hold: anything but printable Latin and the report's own marks, or two spaces together. */
const unusual = /[^ -~\u00a1-\u00ac\u00ae-\u024f\u2013-\u2026\u2190-\u2193\u2212\u25b0\u25b1\u2713\u2717]| {2}/;

/**
 * One line of text that a terminal shows as it is: no line breaks, no control characters, no escape sequences. Spaces at
 * either end are kept as one, for text that stands between others.
 */
export function plainSpan(text: string): string {
  return unusual.test(text) ? escapeTerminal(text.replace(/\s+/g, " ")) : text;
}

const special = /[\\`*_[\]|~$]/g;
const suspect = /[\\`*_[\]|~$&<>@]|:\/\/|www\./i;

/**
 * Text as Markdown (CommonMark with GitHub's additions) that renders as the very same text, anywhere in a line:
 * in a paragraph, a heading, a table cell or a list. No markup, HTML, entity, link, mention or autolink survives.
 */
export function escapeMarkdown(text: string): string {
  const plain = plainSpan(text);
  if (!suspect.test(plain)) return plain;
  return plain
    .replace(special, "\\$&")
    .replace(/&(?=[#\w])/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\b(www)\./gi, "$1\\.")
    .replace(/(^|[^\w.])@(?=\w)/g, "$1@\u2060");
}

/** A whole line of Markdown that cannot start a heading, list, rule or underline, nor end a heading. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^\s+/, "")
    .replace(/^[#+=-]/, "\\$&")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2")
    .replace(/#+\s*$/, (marks) => marks.replace(/#/g, "\\#"));
}
