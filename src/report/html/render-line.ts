import type { Language } from "../../language/languages.ts";
import type { Inline, Labels, Line, Span } from "../document/document.ts";
import { inOneLanguage, type LanguageSplitter } from "../document/foreign.ts";
import { citesText } from "../document/lines.ts";
import { escapeHtml } from "../escape.ts";

/** A line of a memo as HTML. */
export function renderLine(line: Line, writing: Writing): string {
  return line
    .map((part, index) => {
      const follows = part.kind === "source" && line[index - 1]?.kind === "source";
      return `${follows ? "<sup>,</sup>" : ""}${renderInline(part, writing)}`;
    })
    .join("");
}

function renderInline(part: Inline, writing: Writing): string {
  switch (part.kind) {
    case "text":
      return renderSpan(part, writing);
    case "gap":
      return `<mark class="gap">${escapeHtml(writing.labels.gap(part.text))}</mark>`;
    case "reference":
      return way(part.text, writing.headings.get(part.section));
    case "link":
      return link(part.text, part.url);
    case "source":
      if (part.note === undefined) return escapeHtml(citesText(part));
      return reference(part.note, part.basis === "inferred", writing);
    default:
      return part satisfies never;
  }
}

/** Of the tones, a page has two. */
function renderSpan({ text, tone, spoken }: Span, { speaks, split }: Writing): string {
  if (speaks === true && spoken !== undefined) {
    return `<span aria-hidden="true">${escapeHtml(text)}</span><span class="aloud">${escapeHtml(spoken)}</span>`;
  }
  const name = tone === "strong" ? "strong" : tone === "emphasis" ? "em" : null;
  const shown = renderText(text, split);
  return name === null ? shown : `<${name}>${shown}</${name}>`;
}

/** A text, in which that of another language is marked as such, for who hears it. */
export function renderText(text: string, split: LanguageSplitter): string {
  return split(text)
    .map((piece) => {
      const shown = escapeHtml(piece.text);
      return piece.language === undefined ? shown : `<span lang="${escapeHtml(piece.language)}">${shown}</span>`;
    })
    .join("");
}

function way(text: string, heading: string | undefined): string {
  return heading === undefined ? escapeHtml(text) : `<a href="#${escapeHtml(heading)}">${escapeHtml(text)}</a>`;
}

/** A link only where it leads to a page or an address for mail; anything else stays text. */
function link(text: string, url: string): string {
  if (!/^(https?|mailto):/i.test(url)) return escapeHtml(text);
  return `<a href="${escapeHtml(encodeURI(url))}">${escapeHtml(text)}</a>`;
}

function reference(note: number, isInferred: boolean, { labels, references }: Writing): string {
  const place = (references.get(note) ?? 0) + 1;
  references.set(note, place);
  const star = isInferred ? "*" : "";
  const name = escapeHtml(`${labels.note(note)}${star}`);
  return `<sup><a href="#note-${note}" id="${referenceId(note, place)}" role="doc-noteref" aria-label="${name}">${note}${star}</a></sup>`;
}

/** What is known while a page is written, and what is counted on the way: places that refer to a footnote. */
export interface Writing {
  readonly language: Language;
  readonly labels: Labels;
  /** Whether marks and bars are told in words to who does not see them. */
  readonly speaks?: boolean;
  /** The id of the element that a reference leads to, by what it names: an entry, or the heading of a section. */
  readonly headings: ReadonlyMap<string, string>;
  readonly split: LanguageSplitter;
  /** How many places refer to each footnote so far. */
  readonly references: Map<number, number>;
}

/** A page on which nothing is written yet. */
export function startWriting(
  language: Language,
  labels: Labels,
  headings: ReadonlyMap<string, string>,
  split: LanguageSplitter = inOneLanguage,
): Writing {
  return { language, labels, headings, split, references: new Map() };
}

/** The name of a place that refers to a footnote: the first, second and so on that does. */
export function referenceId(note: number, place: number): string {
  return place === 1 ? `ref-${note}` : `ref-${note}-${place}`;
}
