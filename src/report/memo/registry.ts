import type { Portfolio } from "../../batch/portfolio/portfolio.ts";
import type { Document } from "../document/document.ts";
import { markdownIndex, markdownMemo } from "../markdown/render-memo.ts";
import type { MemoIndex } from "./index-page.ts";
import type { MemoFormat } from "./template.ts";

/** A format of memos. */
export interface MemoFormatter {
  /** Of its files, without a dot. */
  readonly extension: string;
  /** What makes a memo of this format; loaded only where it is used. Bytes are no text, and cannot be shown. */
  readonly open: () => Promise<(memo: Document) => string | Promise<Uint8Array>>;
  readonly isText: boolean;
  /** What makes the page over many memos, or over the themes that they are about; null: this format has none. */
  readonly openIndex: (() => Promise<(index: MemoIndex, portfolio: Portfolio) => string>) | null;
}

/** Every format of memos. */
export const memoFormatters: Readonly<Record<MemoFormat, MemoFormatter>> = {
  markdown: {
    extension: "md",
    isText: true,
    open: async () => markdownMemo,
    openIndex: async () => markdownIndex,
  },
  html: {
    extension: "html",
    isText: true,
    open: async () => (await import("../html/render-memo.ts")).htmlMemo,
    openIndex: async () => {
      const { htmlPortfolio } = await import("../html/render-portfolio.ts");
      return (_, portfolio) => htmlPortfolio(portfolio);
    },
  },
  docx: {
    extension: "docx",
    isText: false,
    open: async () => (await import("../docx/render-memo.ts")).docxMemo,
    openIndex: null,
  },
};
