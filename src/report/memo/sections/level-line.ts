import type { AdviceLevel } from "../../../advice/advice.ts";
import { lowerFirst } from "../../../language/letter-case.ts";
import type { MemoWording } from "../../../language/memo-wording.ts";
import { levelTitle } from "../draft.ts";
import { sentences, strong } from "../lines.ts";
import type { MemoLine } from "../memo.ts";

/** A level, with what it is. */
export function levelLine(level: AdviceLevel, { labels }: MemoWording): MemoLine {
  return sentences(strong(labels.colon(levelTitle(level))), lowerFirst(level.summary));
}
