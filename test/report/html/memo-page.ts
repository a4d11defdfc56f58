import { createChecker } from "../../../src/batch/create-checker.ts";
import { examineTheme } from "../../../src/batch/portfolio/describe-theme.ts";
import { makePortfolio } from "../../../src/batch/portfolio/make-portfolio.ts";
import type { Case } from "../../../src/case/case.ts";
import type { Language } from "../../../src/language/languages.ts";
import { htmlMemo } from "../../../src/report/html/render-memo.ts";
import { htmlPortfolio } from "../../../src/report/html/render-portfolio.ts";
import { realPack } from "../../support/real-pack.ts";
import { exampleCase, memoOn } from "../memo/example-memos.ts";

/** The memo on one of the examples as a page. */
export function examplePage(name: string, language: Language): string {
  return htmlMemo(memoOn(exampleCase(name), language));
}

/** The page over these cases, as over the memos on them. */
export function indexOver(cases: readonly Case[], language: Language): string {
  const checker = createChecker(realPack);
  const themes = cases.map((subject) => {
    const examined = examineTheme({ case: subject, place: () => null }, `${subject.id}.yaml`, checker, {
      severity: new Map(),
      today: "2026-11-24",
    });
    const memos = ["markdown", "html"].map((label) => ({ label, path: `${subject.id}.${label}` }));
    return { ...examined, theme: { ...examined.theme, memos, gaps: memoOn(subject, language).gaps.length } };
  });
  return htmlPortfolio(makePortfolio(themes, realPack, language));
}
