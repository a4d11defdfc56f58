import type { Advice, AdviceLevel } from "../../advice/advice.ts";
import type { Language } from "../../language/languages.ts";
import { memoWording, reportWording } from "../../language/wordings.ts";

/** A page over many memos, in one language. */
export interface MemoIndex {
  readonly language: Language;
  readonly title: string;
  readonly head: Readonly<Record<"memo" | "phase" | "lead" | "support" | "gaps", string>>;
  readonly entries: readonly MemoIndexEntry[];
}

/** A memo on that page. */
export interface MemoIndexEntry {
  readonly title: string;
  readonly phase: string;
  /** The levels of the mix. */
  readonly lead: string;
  readonly support: string;
  readonly gaps: number;
  /** Its files in the same folder, with what each is called on the page. */
  readonly files: readonly { readonly label: string; readonly name: string }[];
}

/** What there is to say of a memo on the page, before it is known in which language that is. */
export interface ListedMemo {
  readonly language: Language;
  readonly title: string;
  /** Null: it is still open. */
  readonly phase: string | null;
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly gaps: number;
  readonly files: MemoIndexEntry["files"];
}

/** Takes down what the page says of a memo, so that the memo itself need not be kept. */
export function listMemo(
  { case: subject, phase, levels, language }: Advice,
  gaps: number,
  files: ListedMemo["files"],
): ListedMemo {
  const inRole = (role: AdviceLevel["role"]): readonly string[] =>
    levels.flatMap((level) => (level.role === role ? [`${level.numeral} ${level.name}`] : []));
  return {
    language,
    title: subject.memo?.subject ?? subject.title,
    phase: phase.name,
    lead: inRole("lead"),
    support: inRole("support"),
    gaps,
    files,
  };
}

/** The page over these memos, in the language that they share; where they share none, in `fallback`. */
export function indexPage(memos: readonly ListedMemo[], fallback: Language): MemoIndex {
  const [first] = memos;
  const language =
    first !== undefined && memos.every((memo) => memo.language === first.language) ? first.language : fallback;
  const { index, figures } = memoWording[language];
  const { lead, support } = figures.phases.labels;
  const named = (levels: readonly string[]): string =>
    levels.length === 0 ? reportWording[language].none : levels.join(", ");
  return {
    language,
    title: index.title,
    head: { ...index.head, lead, support },
    entries: memos.map((memo) => ({
      title: memo.title,
      phase: memo.phase ?? index.open,
      lead: named(memo.lead),
      support: named(memo.support),
      gaps: memo.gaps,
      files: memo.files,
    })),
  };
}
