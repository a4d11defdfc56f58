import type { Advice } from "../../advice/advice.ts";
import type { Adviser } from "../../advice/create-adviser.ts";
import type { Case } from "../../case/case.ts";
import type { Language } from "../../language/languages.ts";
import type { Document } from "../../report/document/document.ts";
import { writeMemo } from "../../report/memo/write-memo.ts";
import type { Invocation } from "../invocation.ts";
import type { MemoJob } from "./memo-job.ts";

/** A memo, and the advice that it was made of. */
export interface Composed {
  readonly memo: Document;
  readonly advice: Advice;
}

/** Gives advice on a case and writes the memo: with the date that is asked for, else that of the case, else today's. */
export function composeMemo(
  subject: Case,
  language: Language,
  adviser: Adviser,
  job: MemoJob,
  { io, options }: Invocation,
): Composed {
  const advice = adviser.advise(subject, { language, depth: "one" });
  const date = options.date ?? subject.memo?.date ?? io.today();
  return { advice, memo: writeMemo(advice, { date, form: job.formIn(language) }) };
}
