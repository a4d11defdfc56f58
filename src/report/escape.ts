import { escapeTerminal } from "../diagnostics/escape-terminal.ts";

/** One line of text that a terminal shows as it is: no line breaks, no control characters, no escape sequences. */
export function plainText(text: string): string {
  return escapeTerminal(text.replace(/\s+/g, " ").trim());
}

/** The same with its outer spaces kept as one space, for text that stands between others. */
export function plainSpan(text: string): string {
  return escapeTerminal(text.replace(/\s+/g, " "));
}

const special = /[\\`*_[\]|~$]/g;

/**
 * Text as Markdown (CommonMark with GitHub's additions) that renders as the very same text, anywhere in a line:
 * in a paragraph, a heading, a table cell or a list. No markup, HTML, entity, link, mention or autolink survives.
 */
export function escapeMarkdown(text: string): string {
  return plainSpan(text)
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
