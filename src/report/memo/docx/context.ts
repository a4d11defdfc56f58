import { reportWording } from "../../wording.ts";
import type { Memo, MemoLabels } from "../memo.ts";

/** What has been written of a memo so far, and the words that Word needs. */
export interface WordContext {
  readonly labels: MemoLabels;
  /** A number as it is written in the language of the memo. */
  readonly decimal: (value: number) => string;
  /** The footnotes that have been referred to. */
  readonly cited: Set<number>;
  /** A number for a list that starts to count anew. */
  readonly nextList: () => number;
}

/** For one memo. */
export function createContext({ labels, language }: Memo): WordContext {
  let list = 0;
  return {
    labels,
    decimal: reportWording[language].decimal,
    cited: new Set(),
    nextList: () => {
      list += 1;
      return list;
    },
  };
}
