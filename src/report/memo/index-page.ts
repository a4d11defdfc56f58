import type { Advice } from "../../advice/advice.ts";
import type { Language } from "../../language/language.ts";
import { reportWording } from "../wording.ts";
import { mixOf } from "./draft.ts";
import type { Memo } from "./memo.ts";
import { memoWording } from "./wording.ts";

/** A page over many memos, in one language. */
export interface MemoIndex {
  readonly language: Language;
  readonly title: string;
  readonly head: { readonly memo: string; readonly phase: string; readonly mix: string; readonly gaps: string };
  readonly entries: readonly MemoIndexEntry[];
}

/** A memo on that page. */
export interface MemoIndexEntry {
  readonly title: string;
  readonly phase: string;
  /** The levels of the mix by numeral, those to focus on first. */
  readonly mix: string;
  readonly gaps: number;
  /** Its files in the same folder, with what each is called on the page. */
  readonly files: readonly { readonly label: string; readonly name: string }[];
}

/** What the page says of one memo. */
export function indexEntry(
  advice: Advice,
  memo: Memo,
  files: MemoIndexEntry["files"],
  language: Language,
): MemoIndexEntry {
  const report = reportWording[language];
  const words = memoWording[language].index;
  const mix = mixOf(advice).map(({ numeral }) => numeral);
  return {
    title: advice.case.memo?.subject ?? advice.case.title,
    phase: advice.phase.name ?? words.open,
    mix: mix.length === 0 ? report.none : mix.join(", "),
    gaps: memo.gaps.length,
    files,
  };
}

/** The page over these memos. */
export function indexPage(entries: readonly MemoIndexEntry[], language: Language): MemoIndex {
  const { title, head } = memoWording[language].index;
  return { language, title, head, entries };
}
