import type { Advice } from "../../src/advice/advice.ts";
import { memoWording } from "../../src/language/wordings.ts";
import { markdownReport, textReport } from "../../src/report/advice-report.ts";
import { htmlMemo } from "../../src/report/html/render-memo.ts";
import { markdownMemo } from "../../src/report/markdown/render-memo.ts";
import { readOwnTemplate } from "../../src/report/memo/read-template.ts";
import { writeMemo } from "../../src/report/memo/write-memo.ts";
import { contextOf } from "../fixtures/context.ts";

/** Every page on a case, each as one line of text. */
export function pagesOn(advice: Advice): readonly (readonly [string, string])[] {
  const { language } = advice;
  const form = readOwnTemplate(memoWording[language].template);
  const memo = writeMemo(advice, { date: "2026-11-24", template: form });
  const pages = {
    screen: textReport(advice, contextOf({ language })),
    whole: textReport(advice, contextOf({ language, verbose: true })),
    markdown: markdownReport(advice, contextOf({ language, verbose: true })),
    memo: markdownMemo(memo).replaceAll("\\", ""),
    page: htmlMemo(memo).replace(/<[^>]*>/g, ""),
  };
  return Object.entries(pages).map(([name, text]) => [name, text.split(/\s+/).join(" ")]);
}
