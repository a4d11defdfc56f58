import { requiredActions } from "../../../advice/findings/mix-conditions.ts";
import { table } from "../../document/blocks.ts";
import type { Line, SectionBlock } from "../../document/document.ts";
import { gap, text } from "../../document/lines.ts";
import type { Draft } from "../draft.ts";
import { outlookOf } from "../situation.ts";

/** Who does what, and when. */
export function writeNextSteps({ advice, words, situation }: Draft): readonly SectionBlock[] {
  const { nextSteps } = words;
  const { memo } = advice.case;
  const who = memo?.to === undefined ? gap(nextSteps.whoGap) : text(memo.to);
  const by = memo?.decisionBy === undefined ? gap(nextSteps.whenGap) : text(nextSteps.by(words.date(memo.decisionBy)));
  const row = (what: string, who: Line, when: Line): readonly Line[] => [text(what), who, when];
  const named = gap(nextSteps.whoGap);
  const dated = gap(nextSteps.whenGap);
  const open = advice.settled.open.length;
  const actions = requiredActions(advice).length;
  const outlook = outlookOf(advice, situation);
  return table(nextSteps.head, [
    ...(open === 0 ? [] : [row(nextSteps.findOut(open), named, text(nextSteps.beforeDecision))]),
    row(nextSteps.decide, who, by),
    ...(outlook === "mix" ? [row(nextSteps.start, named, dated)] : []),
    ...(situation === "mix" && actions > 0 ? [row(nextSteps.act(actions), named, dated)] : []),
    ...(outlook === "let-go" ? [row(nextSteps.handOver, named, dated)] : []),
    row(nextSteps.again[outlook], named, dated),
  ]);
}
