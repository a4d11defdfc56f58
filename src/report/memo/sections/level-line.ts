import type { AdviceLevel } from "../../../advice/advice.ts";
import { lowerFirst } from "../../../language/letter-case.ts";
import type { MemoWording } from "../../../language/memo-wording.ts";
import type { Line } from "../../document/document.ts";
import { sentences, strong } from "../../document/lines.ts";
import { levelTitle } from "../draft.ts";

/** A level, with what it is. */
export function levelLine(level: AdviceLevel, { labels }: MemoWording): Line {
  return sentences(strong(labels.colon(levelTitle(level))), lowerFirst(level.summary));
}
