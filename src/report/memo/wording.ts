import { memoEn } from "../../language/en/memo.ts";
import type { Language } from "../../language/language.ts";
import type { MemoWording } from "../../language/memo-wording.ts";
import { memoNl } from "../../language/nl/memo.ts";

/** The words of memos, in each language. */
export const memoWording: Readonly<Record<Language, MemoWording>> = { nl: memoNl, en: memoEn };
