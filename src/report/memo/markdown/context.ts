import type { MemoLabels } from "../memo.ts";

/** What is known while a memo is written as Markdown. */
export interface MarkdownContext {
  readonly labels: MemoLabels;
  /** What leads to the heading of a section, without the hash. */
  readonly headings: ReadonlyMap<string, string>;
}
