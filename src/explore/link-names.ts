import { mapLines } from "../report/document/blocks.ts";
import type { Inline, Line, SectionBlock, Span } from "../report/document/document.ts";
import { span } from "../report/document/lines.ts";

/** What can be looked up from a line: levels by how they are written, statements by their ids. */
export interface Names {
  readonly levels: readonly { readonly id: string; readonly numeral: string; readonly name: string }[];
  readonly statements: ReadonlySet<string>;
}

/** What a level and a statement are called in the fragment of an address within the page. */
export const levelTarget = (id: string): string => `level:${id}`;
export const statementTarget = (id: string): string => `statement:${id}`;

/** The fragments of a page that has these names, each under its own. */
export function targetsOf({ levels, statements }: Names): ReadonlyMap<string, string> {
  const targets = [...levels.map(({ id }) => levelTarget(id)), ...[...statements].map(statementTarget)];
  return new Map(targets.map((target) => [target, target]));
}

/** Blocks in which every statement, and every level that is named by numeral and name alone, leads to what is known of it. */
export function linkNames(blocks: readonly SectionBlock[], names: Names): readonly SectionBlock[] {
  const levels = new Map(names.levels.map(({ id, numeral, name }) => [`${numeral} ${name}`, id]));
  const change = (line: Line): Line => line.flatMap((part) => linkPart(part, levels, names));
  return blocks.map((block) => mapLines(block, change));
}

function linkPart(part: Inline, levels: ReadonlyMap<string, string>, { statements }: Names): readonly Inline[] {
  if (part.kind === "text") {
    const level = levels.get(part.text);
    return level === undefined ? [part] : [{ kind: "reference", text: part.text, section: levelTarget(level) }];
  }
  if (part.kind !== "source" || part.note !== undefined || part.cites.length === 0) return [part];
  const links = part.cites.map(
    (id): Inline => (statements.has(id) ? { kind: "reference", text: id, section: statementTarget(id) } : span(id)),
  );
  const between = links.flatMap((link, index): readonly Inline[] => (index === 0 ? [link] : [comma, link]));
  return [span("("), ...between, span(part.basis === "inferred" ? ")*" : ")")];
}

const comma: Span = span(", ");
