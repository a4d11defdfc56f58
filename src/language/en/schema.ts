import type { SchemaWording } from "../schema-wording.ts";

/** The case file, in English. */
export const schema: SchemaWording = {
  title: "A case for mixwijzer",
  unknown: "not known; the same as leaving the fact out",
  certain:
    "Levels that are certainly in the mix (in), or outside it (out), whatever the unknown facts turn out to be; at least these. All else in expect is about what is known now.",
  keys: {
    id: "A short name of the case, the same every time. If left out, the name of the file is used.",
    title: "What the theme is, in one line.",
    language: "The language of the report, unless --lang says otherwise.",
    facts: "What is known about the theme. Leave out what you do not know.",
    notes: "The evidence behind the answer to each fact; shown in the memo.",
    current: "The instruments in use now; [] for none. A level, a form of a level (level.form) or another instrument.",
    planned: "The instruments that are planned; mixwijzer then checks that plan.",
    expect: "What the advice should say, for checks in CI.",
    memo: "The heading of the memo.",
  },
};
