import type { Counterfactual } from "../advice/advice.ts";
import type { ReportWording } from "../language/report-wording.ts";
import type { ListItem } from "./document/document.ts";
import { span } from "./document/lines.ts";
import { roleSpan } from "./mix-blocks.ts";
import { answersInWords, type NameSource } from "./names.ts";

/** What would give a level another role; or that no change of one fact, or of up to two, does. */
export function changeItems(
  counterfactuals: readonly Counterfactual[],
  names: NameSource,
  words: ReportWording,
  twoFacts: boolean,
): readonly ListItem[] {
  if (counterfactuals.length === 0) {
    return [{ line: [span(twoFacts ? words.change.notByTwo : words.change.notByOne)] }];
  }
  return counterfactuals.map(({ set, role }) => ({
    line: [span(`${words.change.becomes(answersInWords(names, set, words))} `), roleSpan(role, words)],
  }));
}
