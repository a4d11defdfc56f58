import type { Draft } from "../draft.ts";
import { gap, paragraph } from "../lines.ts";
import type { MemoBlock } from "../memo.ts";

/** What the memo is about, why now, and what the advice rests on. */
export function writeIssue({ advice, words, placeOf }: Draft): readonly MemoBlock[] {
  const { issue } = words;
  const relevant = advice.facts.filter((fact) => fact.relevant !== false);
  const known = relevant.filter(({ value }) => value !== null).length;
  return [
    ...paragraph(gap(issue.whyNow)),
    ...paragraph(issue.theme(advice.case.title), kindsSentence(advice, words)),
    ...(advice.scope === null ? [] : paragraph(advice.scope)),
    ...paragraph(
      issue.basis(known, placeOf("answers"), advice.pack.publisher, advice.pack.publisherName ?? null),
      issue.star,
      issue.unanswered(relevant.length - known, placeOf("unknowns")),
    ),
  ];
}

function kindsSentence({ levels }: Draft["advice"], { issue }: Draft["words"]): string {
  return issue.kinds(levels.length, levels[0]?.numeral ?? "", levels.at(-1)?.numeral ?? "");
}

/** By when to decide. */
export function writeTiming({ advice, words }: Draft): readonly MemoBlock[] {
  const { timing } = words;
  const by = advice.case.memo?.decisionBy;
  return paragraph(by === undefined ? gap(timing.byGap) : timing.by(words.date(by)), gap(timing.whyGap));
}
