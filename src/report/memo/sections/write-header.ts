import type { Draft } from "../draft.ts";
import { gap, text } from "../lines.ts";
import type { HeaderField, MemoBlock, MemoLine } from "../memo.ts";

/** To whom, from whom, when, on what, to what end and by when. */
export function writeHeader({ advice, words, date, situation }: Draft): readonly MemoBlock[] {
  const { header } = words;
  const { memo, title } = advice.case;
  const field = (label: string, line: MemoLine): HeaderField => ({ label, line });
  const given = (value: string | undefined, missing: string): MemoLine =>
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
