import { escapeTerminal, showCharacter } from "../diagnostics/format-diagnostic.ts";

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

/** More than a pack and the words of a language have; beyond it is text of cases, which does not come again. */
const mostKept = 5_000;
const longestKept = 400;

const kept = new Map<string, string>();

/**
 * Text as Markdown (CommonMark with GitHub's additions) that renders as the very same text, anywhere in a line:
 * in a paragraph, a heading, a table cell or a list. No markup, HTML, entity, link, mention or autolink survives. The
 * texts of a pack come in many reports, and are kept.
 */
export function escapeMarkdown(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const escaped = escapeMarks(plainSpan(text));
  if (text.length <= longestKept && kept.size < mostKept) kept.set(text, escaped);
  return escaped;
}

function escapeMarks(plain: string): string {
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
  if (!/^[\s#+=\d-]/.test(line) && !line.includes("#")) return line;
  return line
    .replace(/^\s+/, "")
    .replace(/^[#+=-]/, "\\$&")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2")
    .replace(/#+\s*$/, (marks) => marks.replace(/#/g, "\\#"));
}

/**
 * Text as XML 1.0, for the content of an element. What XML cannot hold, and what could steer a terminal, is shown as
 * `\xNN`; line breaks stay.
 */
export function escapeXml(text: string): string {
  return text
    .split("\n")
    .map((line) => escapeTerminal(line).replace(/[\ufffe\uffff]/g, showCharacter))
    .join("\n")
    .replace(/[&<>"']/g, (character) => xmlEntities[character] ?? character);
}

/** One line of text as {@link plainSpan} makes it, of characters that XML 1.0 can hold; markup is left for who writes it. */
export function plainXmlSpan(text: string): string {
  return plainSpan(text).replace(/[\ufffe\uffff]/g, showCharacter);
}

/** Text as XML 1.0, for an attribute between quotes. */
export function escapeXmlAttribute(text: string): string {
  return escapeXml(text).replaceAll("\n", "&#10;");
}

/**
 * One line of text for the content or a quoted attribute of an element, in HTML as well as in SVG. No markup survives,
 * nothing that reorders text, and no line break that could mean more than a space.
 */
export function escapeHtml(text: string): string {
  return escapeXml(plainSpan(text)).replaceAll("&apos;", "&#39;");
}

/** Text as a string in a style sheet between quotes; it cannot end the string, nor the sheet. */
export function escapeCssString(text: string): string {
  return plainSpan(text).replace(
    /[^\p{L}\p{N} .,:;-]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
}

const xmlEntities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as the message of a workflow command of GitHub Actions. */
export function escapeWorkflowMessage(text: string): string {
  return text
    .split("\n")
    .map((line) => escapeTerminal(line))
    .join("\n")
    .replace(/[%\n]/g, (character) => workflowEscapes[character] ?? character);
}

/** Text as a property of a workflow command of GitHub Actions. */
export function escapeWorkflowProperty(text: string): string {
  return escapeWorkflowMessage(text).replace(/[:,]/g, (character) => workflowEscapes[character] ?? character);
}

const workflowEscapes: Readonly<Record<string, string>> = { "%": "%25", "\n": "%0A", ":": "%3A", ",": "%2C" };
