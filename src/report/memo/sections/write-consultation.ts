import { type Draft, levelTitle, mixOf } from "../draft.ts";
import { gap, list, paragraph, text } from "../lines.ts";
import type { MemoBlock } from "../memo.ts";
import { deciderOf } from "./write-delivery.ts";

/** Who decides what, with whom it was discussed, and who is for and against. */
export function writeConsultation(draft: Draft): readonly MemoBlock[] {
  const { advice, words } = draft;
  const { consultation } = words;
  const mix = mixOf(advice);
  const others = mix.filter(({ decision }) => decision?.own === false);
  const isKnown = mix.some(({ decision }) => decision !== null);
  const own = isKnown && others.length === 0 ? consultation.allYours : null;
  return [
    ...paragraph(own),
    ...(others.length === 0
      ? []
      : [
          ...paragraph(consultation.others),
          ...list(
            others.map((level) =>
              text(consultation.decides(levelTitle(level), deciderOf(level.decision, draft) ?? "")),
            ),
          ),
        ]),
    ...paragraph(gap(consultation.agreedGap), gap(consultation.forceGap)),
  ];
}

/** How the decision becomes known, and what to mind before the memo does. */
export function writeCommunication({ advice, words, titleOf }: Draft): readonly MemoBlock[] {
  const { communication } = words;
  const answers = titleOf("answers");
  return [
    ...paragraph(gap(communication.howGap)),
    ...paragraph(
      answers === null ? null : communication.answers(answers),
      communication.notOfficial(advice.pack.publisher),
    ),
  ];
}
