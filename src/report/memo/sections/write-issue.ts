import { prose } from "../../document/blocks.ts";
import type { SectionBlock } from "../../document/document.ts";
import { gap } from "../../document/lines.ts";
import type { Draft } from "../draft.ts";

/** What the memo is about, why now, and what the advice rests on. */
export function writeIssue({ advice, words, placeOf }: Draft): readonly SectionBlock[] {
  const { issue } = words;
  const relevant = advice.facts.filter((fact) => fact.relevant !== false);
  const known = relevant.filter(({ value }) => value !== null).length;
  return [
    ...prose(gap(issue.whyNow)),
    ...prose(issue.theme(advice.case.title), kindsSentence(advice, words)),
    ...(advice.scope === null ? [] : prose(advice.scope)),
    ...prose(
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
export function writeTiming({ advice, words }: Draft): readonly SectionBlock[] {
  const { timing } = words;
  const by = advice.case.memo?.decisionBy;
  return prose(by === undefined ? gap(timing.byGap) : timing.by(words.date(by)), gap(timing.whyGap));
}
