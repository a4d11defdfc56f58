import type { Adviser } from "../advice/create-adviser.ts";
import type { Case } from "../case/case.ts";
import { caseFileName } from "../case/clean-text.ts";
import type { Language } from "../language/languages.ts";
import { interviewWording, memoWording } from "../language/wordings.ts";
import { htmlMemo } from "../report/html/render-memo.ts";
import { markdownMemo } from "../report/markdown/render-memo.ts";
import { readOwnTemplate } from "../report/memo/read-template.ts";
import { writeMemo } from "../report/memo/write-memo.ts";

/** A memo as a file to take away. */
export interface MemoText {
  readonly name: string;
  readonly format: "md" | "html";
  readonly text: string;
}

/** The memo that `mixwijzer memo` writes on a case, in the built-in form; `today` as YYYY-MM-DD. */
export function writeMemoText(
  subject: Case,
  adviser: Adviser,
  language: Language,
  today: string,
  format: MemoText["format"],
): MemoText {
  const words = interviewWording[language];
  const titled = subject.title.trim() === "" ? { ...subject, title: words.untitledCase } : subject;
  const advice = adviser.advise(titled, { language, depth: "one" });
  const template = readOwnTemplate(memoWording[language].template);
  const memo = writeMemo(advice, { date: titled.memo?.date ?? today, template });
  const stem = titled.id === "" ? caseFileName(titled.title) : titled.id;
  const text = format === "md" ? markdownMemo(memo) : htmlMemo(memo);
  return { name: `${stem}-${words.memoStem}.${format}`, format, text };
}
