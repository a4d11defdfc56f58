import { escapeHtml } from "../../escape.ts";
import type { MemoInline, MemoLine } from "../memo.ts";
import { referenceId, type Writing } from "./writing.ts";

/** A line of a memo as HTML. */
export function renderLine(line: MemoLine, writing: Writing): string {
  return line
    .map((part, index) => {
      const follows = part.kind === "source" && line[index - 1]?.kind === "source";
      return `${follows ? "<sup>,</sup>" : ""}${renderInline(part, writing)}`;
    })
    .join("");
}

function renderInline(part: MemoInline, writing: Writing): string {
  switch (part.kind) {
    case "text":
      return escapeHtml(part.text);
    case "strong":
      return `<strong>${escapeHtml(part.text)}</strong>`;
    case "emphasis":
      return `<em>${escapeHtml(part.text)}</em>`;
    case "gap":
      return `<mark class="gap">${escapeHtml(writing.labels.gap(part.text))}</mark>`;
    case "reference":
      return way(part.text, writing.headings.get(part.section));
    case "link":
      return link(part.text, part.url);
    case "source":
      return reference(part.note, part.basis === "inferred", writing);
    default:
      return part satisfies never;
  }
}

function way(text: string, heading: string | undefined): string {
  return heading === undefined ? escapeHtml(text) : `<a href="#${heading}">${escapeHtml(text)}</a>`;
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
