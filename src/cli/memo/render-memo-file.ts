import type { Adviser } from "../../advice/create-adviser.ts";
import type { Case } from "../../case/case.ts";
import type { Language } from "../../language/languages.ts";
import { memoWording } from "../../language/wordings.ts";
import { memoFormats } from "../../report/memo/form.ts";
import { readForm } from "../../report/memo/read-form.ts";
import { memoFormatters } from "../../report/memo/registry.ts";
import { writeMemo } from "../../report/memo/write-memo.ts";

/** A memo as a file, and what is still to be filled in in it, as lines. */
export interface MemoFile {
  readonly content: string | Uint8Array;
  readonly gaps: readonly string[];
}

/** The extensions that say in which format a memo is wanted, each with its dot; the first is the default. */
export const memoExtensions: readonly string[] = memoFormats.map((format) => `.${memoFormatters[format].extension}`);

/** Writes the memo on a case as the extension of its file wants it, in the built-in form. */
export async function renderMemoFile(
  subject: Case,
  path: string,
  { adviser, language, today }: { readonly adviser: Adviser; readonly language: Language; readonly today: string },
): Promise<MemoFile> {
  const advice = adviser.advise(subject, { language, depth: "one" });
  const words = memoWording[language];
  const memo = writeMemo(advice, { date: subject.memo?.date ?? today, form: readForm(words.form) });
  const format = memoFormats.find((known) => path.toLowerCase().endsWith(`.${memoFormatters[known].extension}`));
  const render = await memoFormatters[format ?? memoFormats[0]].open();
  const gaps = memo.gaps.map(({ section, text }) => `  ${words.gapAt(section, text)}`);
  return {
    content: await render(memo),
    gaps: gaps.length === 0 ? [] : [words.gaps(path, gaps.length), ...gaps],
  };
}
