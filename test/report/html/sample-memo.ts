import { memo as memoEn } from "../../../src/language/en/memo.ts";
import { heading, list } from "../../../src/report/document/blocks.ts";
import type { Document, Line, SectionBlock } from "../../../src/report/document/document.ts";
import { gap, span, strong, text } from "../../../src/report/document/lines.ts";
import { sampleFigures } from "../svg/sample-figures.ts";

const source = (note: number, basis: "stated" | "inferred" = "stated"): Line => [
  { kind: "source", cites: [`S${note}`], basis, note },
];

/** A small memo that holds every kind of block and piece once or more. */
export const sampleMemo: Document = {
  language: "en",
  title: "Decision memo: A sample",
  sections: [
    {
      title: "",
      annex: false,
      holds: ["header"],
      blocks: [
        {
          kind: "header",
          fields: [
            { label: "To", line: gap("to whom") },
            { label: "Date", line: text("24 November 2026") },
          ],
        },
      ],
    },
    {
      title: "1 Recommendation",
      annex: false,
      holds: ["recommendation"],
      blocks: [
        {
          kind: "paragraph",
          line: [...text("Said once."), ...source(1), ...text(" And judged."), ...source(2, "inferred")],
        },
        ...list([[...strong("Strong:"), ...text(" item")], gap("something")]),
        ...list([text("first"), [...text("second"), ...source(1)]], true),
        ...sampleFigures.map((figure) => ({ kind: "figure" as const, figure })),
      ],
    },
    {
      title: "Options without a number",
      annex: false,
      holds: ["options"],
      blocks: [
        {
          kind: "options",
          options: [
            { title: "A: this", advised: true, for: [text("good")], against: [text("dear"), text("slow")] },
            { title: "B: nothing", advised: false, for: [text("cheap")], against: [] },
          ],
        },
        {
          kind: "actions",
          actions: [
            { line: text("Do this."), about: "Level (I)", decider: "the region" },
            { line: text("Do that."), about: "Level (II)", decider: null },
          ],
        },
      ],
    },
    {
      title: "Annex A: Answers",
      annex: true,
      holds: ["answers"],
      blocks: [
        heading(3, "A heading"),
        {
          kind: "table",
          none: "none",
          head: ["Question", "Answer"],
          rows: [
            [text("What?"), text("That.")],
            [text("Why?"), []],
          ],
        },
        {
          kind: "paragraph",
          line: [
            span("See", "emphasis"),
            ...text(" "),
            { kind: "link", text: "there", url: 'https://example.org/a b?c=d&e="f"' },
            ...text(" or "),
            { kind: "link", text: "here", url: "javascript:alert(1)" },
            ...text(", as in "),
            { kind: "reference", text: "section 1", section: "recommendation" },
            ...text(" and "),
            { kind: "reference", text: "what is not here", section: "risks" },
          ],
        },
      ],
    },
    { title: "", annex: true, holds: [], blocks: [{ kind: "paragraph", line: text("By fixed text.") }] },
  ],
  notes: [
    { number: 1, text: "S1." },
    { number: 2, text: "A judgement after S2." },
  ],
  gaps: [
    { text: "to whom", section: "" },
    { text: "something", section: "1 Recommendation" },
  ],
  account: 'By these rules. "No" official position; </style>\\',
  labels: memoEn.labels,
};

const kinds: Readonly<Record<SectionBlock["kind"], true>> = {
  actions: true,
  figure: true,
  header: true,
  heading: true,
  list: true,
  options: true,
  paragraph: true,
  table: true,
};

/** Every kind of block. */
export const blockKinds = Object.keys(kinds);

/** A memo with the blocks of one kind that the sample has; throws where it has none. */
export function sampleOf(kind: string): Document {
  const blocks = sampleMemo.sections.flatMap((section) => section.blocks.filter((block) => block.kind === kind));
  if (blocks.length === 0) throw new Error(`The sample has no ${kind}.`);
  return { ...sampleMemo, sections: [{ title: "1 Section", annex: false, holds: ["recommendation"], blocks }] };
}
