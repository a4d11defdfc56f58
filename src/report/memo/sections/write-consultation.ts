import type { Decision } from "../../../advice/advice.ts";
import { levelsInMix } from "../../../advice/advised-mix.ts";
import { requiredActions } from "../../../advice/findings/mix-conditions.ts";
import { list, prose } from "../../document/blocks.ts";
import type { SectionBlock } from "../../document/document.ts";
import { gap } from "../../document/lines.ts";
import type { Draft } from "../draft.ts";

/** Who else decides, with whom it was discussed, and who is for and against. */
export function writeConsultation(draft: Draft): readonly SectionBlock[] {
  const { consultation } = draft.words;
  return [...prose(decidersSentence(draft)), ...list([gap(consultation.agreedGap), gap(consultation.forceGap)])];
}

/** Who decides on what is not the decider's own: levels of the mix, what goes beside it, and actions. */
function decidersSentence({ advice, words, report }: Draft): string | null {
  const mix = levelsInMix(advice);
  const decisions = [
    ...[...mix, ...advice.companions].map(({ decision }) => decision),
    ...requiredActions(advice).map(({ condition }) => condition.decision),
  ].filter((decision): decision is Decision => decision !== null);
  const others = decisions.filter(({ own }) => !own);
  if (others.length > 0) return words.consultation.others(report.or([...new Set(others.flatMap(({ by }) => by))]));
  return mix.some(({ decision }) => decision !== null) ? words.consultation.allYours : null;
}

/** How the decision becomes known, and what to mind before the memo does. */
export function writeCommunication({ advice, words, placeOf }: Draft): readonly SectionBlock[] {
  const { communication } = words;
  const answers = placeOf("answers");
  return [
    ...prose(gap(communication.howGap)),
    ...prose(
      answers === null ? null : communication.answers(answers),
      communication.notOfficial(advice.pack.publisher),
    ),
  ];
}
