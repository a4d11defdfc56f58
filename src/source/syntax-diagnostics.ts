import { type Document, type ErrorCode, isCollection, isNode, isPair, isScalar, type Node, visit } from "yaml";
import type { YamlProblem } from "../diagnostics/catalogue.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { YamlError } from "./compose-yaml.ts";
import { explainLine, type LineMistake } from "./explain-line.ts";
import type { Locate } from "./locate.ts";

const mostProblems = 10;

/** Where errors are told: the text, and the document of it that they are in, if any. */
export interface ErrorContext {
  readonly text: string;
  readonly locate: Locate;
  readonly document?: Document.Parsed;
}

/**
 * One problem a line: after an error, what follows on the line is seldom a problem of its own. Where it can be seen from
 * the line what was meant, that is told. What is not closed is told where it was opened; what else is missing at the end
 * of the text at its last character, where there is a line to show.
 */
export function syntaxDiagnostics(errors: readonly YamlError[], context: ErrorContext): readonly Diagnostic[] {
  const byLine = new Map<number, Told>();
  for (const error of errors) {
    if (byLine.size >= mostProblems) break;
    const told = tellError(error, context);
    const line = told?.diagnostic.place?.line ?? 0;
    if (told !== null && !byLine.has(line)) byLine.set(line, told);
  }
  return withoutEchoes([...byLine.entries()]);
}

/** What is told of an error, and what of it is told only once: the same slip is often on every line. */
interface Told {
  readonly diagnostic: Diagnostic;
  readonly once: string | null;
}

/**
 * The first of what is told once. Before a tab nothing, since the line above only seems wrong for it; and nothing of the
 * line below one that is not where it should be, since that only seems to go on from it.
 */
function withoutEchoes(lines: readonly (readonly [number, Told])[]): readonly Diagnostic[] {
  const told = new Set<string>();
  return lines.flatMap(([line, { diagnostic, once }], index) => {
    const [nextLine, next] = lines[index + 1] ?? [];
    if (next?.once === "tab" && nextLine === line + 1 && once === null) return [];
    const [lineBefore, before] = lines[index - 1] ?? [];
    if (before !== undefined && lineBefore === line - 1 && isMisplaced(before.diagnostic) && once === null) return [];
    if (once !== null && told.has(once)) return [];
    if (once !== null) told.add(once);
    return [diagnostic];
  });
}

function isMisplaced({ code, args }: Diagnostic): boolean {
  return (
    code === "yaml/syntax" && "problem" in args && ["indentation", "unexpected", "too-deep"].includes(args.problem)
  );
}

function tellError(error: YamlError, context: ErrorContext): Told | null {
  const { text, locate, document } = context;
  const problem = yamlProblem(error.code, error.message);
  if (problem === null) return null;
  const start = Math.min(error.start, Math.max(0, text.trimEnd().length - 1));
  const line = lineAt(text, start);
  if (problem === "colon") {
    const deeper =
      explainLine(line.text)?.kind === undefined || isKeyWithValue(line.text) ? lineTooDeep(text, line) : null;
    if (deeper !== null)
      return { diagnostic: diagnose("yaml/syntax", { problem: "too-deep" }, deeper(locate)), once: null };
  }
  const seen = explains(problem) ? explainLine(line.text) : null;
  if (seen !== null && (problem !== "unclosed" || seen.kind === "character")) {
    const once = seen.kind === "line" && ["fence", "line-start"].includes(seen.problem) ? seen.problem : null;
    return { diagnostic: diagnoseLine(seen, line, locate), once };
  }
  const opened = problem === "unclosed" && document ? findUnclosed(document, error, text) : null;
  const curly = opened === null ? null : explainFrom(text, opened, locate);
  if (curly?.code === "yaml/odd-character") return { diagnostic: curly, once: null };
  const place = opened === null ? locate(start, Math.max(start + 1, error.end)) : locate(opened, opened + 1);
  return { diagnostic: diagnose("yaml/syntax", { problem }, place), once: problem === "tab" ? "tab" : null };
}

/** Whether what is wrong with a line can be told better from the line as a whole. */
function explains(problem: YamlProblem): boolean {
  return !["tab", "escape", "directive", "indentation", "comma"].includes(problem);
}

/** A line of a text, with the offset at which it begins. */
interface TextLine {
  readonly text: string;
  readonly start: number;
}

function lineAt(text: string, offset: number): TextLine {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return { text: text.slice(start, end < 0 ? text.length : end), start };
}

/** What is wrong with a line, from an offset in a text. */
export function diagnoseLine(mistake: LineMistake, line: TextLine, locate: Locate): Diagnostic {
  const at = line.start + mistake.at;
  if (mistake.kind === "character") {
    const character = line.text.charAt(mistake.at);
    const place = locate(at, at + 1);
    return diagnose("yaml/odd-character", { character, column: place.column }, place);
  }
  const { problem, example, length } = mistake;
  return diagnose("yaml/line", { problem, example }, locate(at, at + length));
}

/** What is wrong with a text that stands where keys are meant: with the line at an offset, from there. */
export function explainFrom(text: string, offset: number, locate: Locate): Diagnostic | null {
  const { text: whole, start } = lineAt(text, offset);
  const rest = { text: whole.slice(offset - start), start: offset };
  const mistake = explainLine(rest.text);
  return mistake === null ? null : diagnoseLine(mistake, rest, locate);
}

function isKeyWithValue(line: string): boolean {
  return /^\s*(?:- +)?[^\s:"'#][^:]*: +[^\s&*!|>%@`[{#"'-][^:]*$/.test(line) && !explainsItself(line);
}

function explainsItself(line: string): boolean {
  const seen = explainLine(line);
  return seen?.kind === "character" || (seen?.kind === "line" && seen.problem !== "missing-colon");
}

/** The next line, where it goes further in than a line that has a value of its own; null: it does not. */
function lineTooDeep(text: string, { text: line, start }: TextLine): ((locate: Locate) => ReturnType<Locate>) | null {
  const rest = text.slice(start + line.length);
  const next = /^\s*\n([ \t]*)(\S[^\n]*)/.exec(rest);
  if (!next) return null;
  const [whole, indent = "", content = ""] = next;
  if (indent.length <= line.search(/\S/) || indent.includes("\t") || !/:(\s|$)/.test(content)) return null;
  const at = start + line.length + whole.length - content.length;
  return (locate) => locate(at, at + content.trimEnd().length);
}

/**
 * Where the quote or bracket was opened that an error says is not closed: the parser tells where it gave up, which may
 * be at the end of the text. Null where that cannot be told.
 */
function findUnclosed(document: Document.Parsed, error: YamlError, text: string): number | null {
  const quote = error.message.startsWith("Missing closing");
  let found: number | null = null;
  visit(document, {
    Node: (_, node) => {
      const [start, end] = node.range ?? [0, 0];
      if (end === error.start && (quote ? isQuoted(node) : isOpenFlow(node, text))) found = start;
    },
  });
  return found;
}

function isQuoted(node: Node): boolean {
  return isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
}

/** Where the last item ends with the collection, a bracket there is the item's. */
function isOpenFlow(node: Node, text: string): boolean {
  if (!isCollection(node) || !node.flow || !node.range) return false;
  const end = node.range[1];
  return !/[\]}]/.test(text.charAt(end - 1)) || node.items.some((item) => endOf(item) === end);
}

function endOf(item: unknown): number | undefined {
  if (isPair(item)) return endOf(item.value ?? item.key);
  return isNode(item) ? item.range?.[1] : undefined;
}

/** What a parser's error means to who wrote the file; null: told in another way already. */
function yamlProblem(code: ErrorCode, message: string): YamlProblem | null {
  switch (code) {
    case "BAD_INDENT":
      return message.startsWith("Flow") ? "unclosed" : "indentation";
    case "TAB_AS_INDENT":
      return "tab";
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
    case "KEY_OVER_1024_CHARS":
      return "colon";
    case "MISSING_CHAR":
      if (/^Missing ,/.test(message)) return "comma";
      return /^(Missing closing|Flow) /.test(message) ? "unclosed" : "key-without-value";
    case "BAD_DQ_ESCAPE":
      return "escape";
    case "BAD_SCALAR_START":
      return "first-character";
    case "ALIAS_PROPS":
    case "BAD_ALIAS":
    case "MULTIPLE_ANCHORS":
      return "alias";
    case "BAD_DIRECTIVE":
      return "directive";
    case "NON_STRING_KEY":
    case "TAG_RESOLVE_FAILED":
    case "BAD_COLLECTION_TYPE":
    case "DUPLICATE_KEY":
      return null;
    case "BAD_PROP_ORDER":
    case "BLOCK_IN_FLOW":
    case "IMPOSSIBLE":
    case "MULTIPLE_DOCS":
    case "MULTIPLE_TAGS":
    case "RESOURCE_EXHAUSTION":
    case "UNEXPECTED_TOKEN":
      return "unexpected";
    default:
      return code satisfies never;
  }
}
