import type { Basis } from "../../pack/pack.ts";
import type { Inline, Line, Span, Tone } from "./document.ts";

/** A piece of text in a tone, or in none. */
export function span(value: string, tone?: Tone): Span {
  return tone === undefined ? { kind: "text", text: value } : { kind: "text", text: value, tone };
}

/** A line of plain text. */
export function text(value: string): Line {
  return [span(value)];
}

/** A box to tick on paper. */
export const tickBox = "☐";

/** A line that stands out. */
export function strong(value: string): Line {
  return [span(value, "strong")];
}

/** A place to fill in. */
export function gap(value: string): Line {
  return [{ kind: "gap", text: value }];
}

/** What a text rests on: statements of the source, and whether it says so itself. */
export interface Cited {
  readonly cites: readonly string[];
  readonly basis?: Basis;
}

/** Where the source says it; nothing where no statement does. */
export function cited({ cites, basis = "stated" }: Cited): Line {
  return cites.length === 0 ? [] : [{ kind: "source", cites, basis }];
}

/** What stands for statements where there are no footnotes, with a star where their ground is the authors' own judgement. */
export function citesText({ cites, basis }: Required<Cited>): string {
  return `(${cites.join(", ")})${basis === "inferred" ? "*" : ""}`;
}

/** A text with the source of what it says right behind it, for a footnote. */
export function sourced(value: string, grounds: Cited): Line {
  return [span(value), ...cited(grounds)];
}

/** The statements a text rests on, with a star where the ground is the authors' own judgement. */
export function groundSpans(grounds: Cited): Line {
  if (grounds.cites.length > 0) return [span(" "), ...cited(grounds)];
  return grounds.basis === "inferred" ? [span("*")] : [];
}

/** A text with its grounds. */
export function groundedLine(value: string, grounds: Cited): Line {
  return [span(value), ...groundSpans(grounds)];
}

const space: Inline = span(" ");

/** Lines after one another, with a space between; empty ones are left out. */
export function sentences(...lines: readonly (Line | string | null)[]): Line {
  const joined: Inline[] = [];
  for (const each of lines) {
    const line = typeof each === "string" ? text(each) : (each ?? []);
    if (!line.some((part) => part.kind === "source" || part.text !== "")) continue;
    if (joined.length > 0) joined.push(space);
    joined.push(...line);
  }
  return joined;
}

/** The text of a line without marks; a source has none. */
export function plainText(line: Line): string {
  return line.reduce((whole, part) => (part.kind === "source" ? whole : whole + part.text), "");
}
