import { escapeMarkdown } from "../../escape.ts";

/** More than a pack and the words of a language have; beyond it is text of cases, which does not come again. */
const mostKept = 5_000;
const longestKept = 400;

const kept = new Map<string, string>();

/** Text as Markdown, as {@link escapeMarkdown} makes it; the texts of a pack come in many memos, and are kept. */
export function escapeText(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const escaped = escapeMarkdown(text);
  if (text.length <= longestKept && kept.size < mostKept) kept.set(text, escaped);
  return escaped;
}
