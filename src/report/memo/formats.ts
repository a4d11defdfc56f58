/** The formats in which memos come; the first is the default. */
export const memoFormats = ["markdown", "html", "docx"] as const;

/** One of {@link memoFormats}. */
export type MemoFormat = (typeof memoFormats)[number];
