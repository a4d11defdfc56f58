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
