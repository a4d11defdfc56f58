import type { Advice } from "../advice/advice.ts";
import { heaviest } from "../advice/reason-order.ts";
import type { ReportWording } from "../language/report-wording.ts";
import type { ListItem } from "./document/document.ts";
import { groundedLine, span } from "./document/lines.ts";
import { type Cut, wholeText } from "./first-sentence.ts";
import { decidedByOthers } from "./mix-blocks.ts";

/** The instruments that go beside the mix, each with why and with its caveats. */
export function companionItems(advice: Advice, words: ReportWording, cut: Cut = wholeText): readonly ListItem[] {
  return advice.companions.map((companion) => {
    const reason = heaviest(companion.reasons);
    const parties = decidedByOthers(companion.decision, words);
    return {
      line: [
        span(companion.name, "support"),
        ...(parties === null ? [] : [span(` (${words.decidedBy(parties)})`, "warning")]),
        ...(reason === undefined ? [] : [span(": "), ...groundedLine(cut(reason.text), reason)]),
      ],
      more: companion.caveats.map((caveat) => [
        span(`${words.mix.caveat}: `, "warning"),
        ...groundedLine(cut(caveat.text), caveat),
      ]),
    };
  });
}
