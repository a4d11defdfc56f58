import type { Case } from "../../../src/case/case.ts";
import type { Language } from "../../../src/language/languages.ts";
import { htmlIndex, htmlMemo } from "../../../src/report/html/render-memo.ts";
import { indexPage, listMemo } from "../../../src/report/memo/index-page.ts";
import { realAdviser } from "../../support/real-pack.ts";
import { exampleCase, memoOn } from "../memo/example-memos.ts";

/** The memo on one of the examples as a page. */
export function examplePage(name: string, language: Language): string {
  return htmlMemo(memoOn(exampleCase(name), language));
}

/** The page over the memos on these cases. */
export function indexOver(cases: readonly Case[], language: Language): string {
  const entries = cases.map((subject) => {
    const advice = realAdviser.advise(subject, { language, depth: "two" });
    const files = ["markdown", "html"].map((label) => ({ label, name: `${subject.id}.${label}` }));
    return listMemo(advice, memoOn(subject, language).gaps.length, files);
  });
  return htmlIndex(indexPage(entries, language));
}
