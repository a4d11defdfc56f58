import { requiredActions } from "../../../advice/findings/mix-conditions.ts";
import type { Draft } from "../draft.ts";
import { gap, table, text } from "../lines.ts";
import type { MemoBlock, MemoLine } from "../memo.ts";
import { outlookOf } from "../situation.ts";

/** Who does what, and when. */
export function writeNextSteps({ advice, words, situation }: Draft): readonly MemoBlock[] {
  const { nextSteps } = words;
  const { memo } = advice.case;
  const who = memo?.to === undefined ? gap(nextSteps.whoGap) : text(memo.to);
  const by = memo?.decisionBy === undefined ? gap(nextSteps.whenGap) : text(nextSteps.by(words.date(memo.decisionBy)));
  const row = (what: string, who: MemoLine, when: MemoLine): readonly MemoLine[] => [text(what), who, when];
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
