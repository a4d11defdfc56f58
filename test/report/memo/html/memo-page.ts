import type { Case } from "../../../../src/case/case.ts";
import { readCases } from "../../../../src/case/read-cases.ts";
import type { Language } from "../../../../src/language/language.ts";
import { htmlIndex } from "../../../../src/report/memo/html/render-index.ts";
import { htmlMemo } from "../../../../src/report/memo/html/render-memo.ts";
import { indexEntry, indexPage } from "../../../../src/report/memo/index-page.ts";
import type { Memo } from "../../../../src/report/memo/memo.ts";
import { readForm } from "../../../../src/report/memo/read-form.ts";
import { memoWording } from "../../../../src/report/memo/wording.ts";
import { writeMemo } from "../../../../src/report/memo/write-memo.ts";
import { example } from "../../../scenarios/run.ts";
import { realAdviser, realPack } from "../../../support/real-pack.ts";

/** The examples on which memos are looked at. */
export const memoExamples = [
  "b2-hybrid-teachers",
  "b4-companies-in-vocational-education",
  "b8-mbo-investment-fund",
  "mostly-unknown",
  "plan-full-of-mistakes",
] as const;

/** The case of one of the examples. */
export function exampleCase(name: string): Case {
  const [located] = readCases({ path: `${name}.yaml`, text: example(name) }, realPack).cases;
  if (located === undefined) throw new Error(`There is no case in ${name}`);
  return located.case;
}

/** The memo on a case. */
export function memoOn(subject: Case, language: Language): Memo {
  const advice = realAdviser.advise(subject, { language, depth: "two" });
  return writeMemo(advice, { date: "2026-11-24", form: readForm(memoWording[language].form) });
}

/** The memo on one of the examples as a page. */
export function examplePage(name: string, language: Language): string {
  return htmlMemo(memoOn(exampleCase(name), language));
}

/** The page over the memos on these cases. */
export function indexOver(cases: readonly Case[], language: Language): string {
  const entries = cases.map((subject) => {
    const advice = realAdviser.advise(subject, { language, depth: "two" });
    const files = ["markdown", "html"].map((label) => ({ label, name: `${subject.id}.${label}` }));
    return indexEntry(advice, memoOn(subject, language), files, language);
  });
  return htmlIndex(indexPage(entries, language));
}
