import type { LineProblem } from "../diagnostics/catalogue.ts";

/** What is wrong with a line as it was written, at an offset in it; `example`: how the line would be right. */
export type LineMistake =
  | { readonly kind: "character"; readonly at: number }
  | {
      readonly kind: "line";
      readonly problem: LineProblem;
      readonly at: number;
      readonly length: number;
      readonly example: string;
    };

/** Spaces that are no ordinary space, and what has no width at all. */
const oddSpace = /[\u00a0\u00ad\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/;
const curlyQuote = /[\u201c-\u201f\u00ab\u00bb]|^[\u2018-\u201b]/;

/** Longer lines nobody wrote by hand. */
const longest = 1_000;

/** The offset in a name of a character that no name has: a space of another kind, one without width, a curly quote; or null. */
export function findOddCharacter(name: string): number | null {
  const found = oddSpace.exec(name) ?? curlyQuote.exec(name);
  return found?.index ?? null;
}

/**
 * Says what is wrong with a line that a parser did not understand, as people make mistakes; null: that cannot be seen
 * from the line.
 */
export function explainLine(line: string): LineMistake | null {
  if (line.length > longest || /^\s*[[{]/.test(line)) return null;
  const text = line.slice(0, line.search(/[^ \t](?=[ \t]*$)/) + 1);
  return strangeCharacter(text) ?? wrongSign(text) ?? secondColon(text) ?? startOfText(text) ?? missingColon(text);
}

function strangeCharacter(line: string): LineMistake | null {
  const end = /[\r\u0085\u2028\u2029]/.exec(line);
  if (end) return { kind: "character", at: end.index };
  const colon = /:(?= |$)/.exec(line)?.index ?? line.length;
  const key = oddSpace.exec(line.slice(0, colon)) ?? /[\uff1a\ufe55\ua789]/.exec(line.slice(0, colon));
  if (key) return { kind: "character", at: key.index };
  const quote = /(?:^\s*(?:- +)?|: +)([\u201c-\u201f\u2018-\u201b\u00ab])|"[^"]*([\u201c-\u201f])$/.exec(line);
  if (quote) return { kind: "character", at: quote.index + quote[0].search(/[\u201c-\u201f\u2018-\u201b\u00ab]/) };
  const before = /^\s*[^:]*: *([^\p{ASCII}])/u.exec(line);
  return before && oddSpace.test(before[1] ?? "") ? { kind: "character", at: before[0].length - 1 } : null;
}

/** `phase = pilot`, `phase:pilot`. */
function wrongSign(line: string): LineMistake | null {
  const equals = /^\s*([^\s:="'#]+(?: [^\s:="'#]+)*?) *= *(\S.*)$/.exec(line);
  if (equals) return mistake("equals", line, line.indexOf("="), 1, `${equals[1]}: ${equals[2]}`);
  const close = /^\s*([^\s:"'#]+):(?!\/\/)([^\s:].*)$/.exec(line);
  if (!close || /: |:$/.test(line)) return null;
  return mistake("space-after-colon", line, line.indexOf(":"), 1, `${close[1]}: ${close[2]}`);
}

/** `title: Hybrid teachers: a route`. */
function secondColon(line: string): LineMistake | null {
  const found = /^(\s*(?:- +)?)([^\s:"'#][^:]*): +([^\s"'&*!|>%@`[{#].*?)(:)(?: .*|)$/.exec(line);
  if (!found) return null;
  const [, lead = "", key = "", before = ""] = found;
  const start = line.indexOf(before, lead.length + key.length + 1);
  return mistake("second-colon", line, start + before.length, 1, `${key}: ${quote(line.slice(start))}`);
}

/** A value that starts with what means something else in YAML, and goes on as text. */
function startOfText(line: string): LineMistake | null {
  const bullet = /^\s*[*\u2022] +(\S.*)$/.exec(line);
  if (bullet) return mistake("bullet", line, line.search(/\S/), 1, `- ${bullet[1]}`);
  const nothing = /^\s*(?:- +)?([^\s:"'#][^:]*): +([-?])$/.exec(line);
  if (nothing) return mistake("no-value", line, line.length - 1, 1, `${nothing[1]}:`);
  if (/^\s*(```|~~~)/.test(line)) return mistake("fence", line, line.search(/\S/), 3, "");
  if (/^\s*[>|]( |$)/.test(line)) return mistake("line-start", line, line.search(/\S/), 1, "");
  const found = /^\s*(?:- +)?([^\s:"'#][^:]*): +([&*!|>%@`?-])(.*)$/.exec(line);
  if (found) {
    const value = `${found[2]}${found[3]}`;
    return mistake("first-character", line, line.length - value.length, 1, `${found[1]}: ${quote(value)}`);
  }
  const closed = /^\s*(?:- +)?([^\s:"'#][^:]*): +(("[^"]*"|'[^']*'|\[[^\]]*\]|\{[^}]*\})(.+))$/.exec(line);
  return closed ? textBehind(line, closed) : null;
}

function textBehind(
  line: string,
  [, key = "", value = "", closed = "", rest = ""]: RegExpExecArray,
): LineMistake | null {
  const at = line.length - rest.trimStart().length;
  if (/^ *#/.test(rest)) return null;
  if (/^ *,$/.test(rest)) return mistake("trailing-comma", line, at, 1, `${key}: ${closed}`);
  if (/^ *[\]}]+$/.test(rest)) return mistake("extra-bracket", line, at, 1, `${key}: ${closed}`);
  const inner = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
  return mistake("text-behind", line, at, line.length - at, `${key}: ${quote(inner)}`);
}

/** `phase pilot`, or `facts` alone. */
function missingColon(line: string): LineMistake | null {
  const found = /^\s*([^\s:"'#>|<-][^\s:"'#]*)(?:\s+([^\s:][^:]*))?$/.exec(line);
  if (!found) return null;
  const [, key = "", value] = found;
  const at = line.search(/\S/);
  return mistake("missing-colon", line, at, line.length - at, value === undefined ? `${key}:` : `${key}: ${value}`);
}

function mistake(problem: LineProblem, line: string, at: number, length: number, example: string): LineMistake {
  return { kind: "line", problem, at: Math.min(at, line.length), length, example };
}

/** In the quotes that need the fewest changes. */
function quote(text: string): string {
  return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text.replaceAll("\\", "\\\\")}"`;
}
