import { prose } from "../../document/blocks.ts";
import type { HeaderField, Line, SectionBlock } from "../../document/document.ts";
import { gap, text } from "../../document/lines.ts";
import type { Draft } from "../draft.ts";

/** To whom, from whom, when, on what, to what end and by when. */
export function writeHeader({ advice, words, date, situation }: Draft): readonly SectionBlock[] {
  const { header } = words;
  const { memo, title } = advice.case;
  const field = (label: string, line: Line): HeaderField => ({ label, line });
  const given = (value: string | undefined, missing: string): Line =>
    value === undefined || value.trim() === "" ? gap(missing) : text(value);
  return [
    {
      kind: "header",
      fields: [
        field(header.to, given(memo?.to, header.toGap)),
        field(header.from, given(memo?.from, header.fromGap)),
        field(header.date, text(words.date(date))),
        field(header.subject, text(memo?.subject ?? title)),
        field(header.purpose, text(header.purposes[situation])),
        field(header.decisionBy, given(memo?.decisionBy && words.date(memo.decisionBy), header.decisionByGap)),
      ],
    },
  ];
}

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
