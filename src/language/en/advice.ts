import { joined, upperFirst } from "../sentence.ts";
import type { AdviceWording, AlternativeChange, SchemaWording } from "../wording.ts";

const list = (items: readonly string[]): string => joined(items, "and");

function alternative({ adds, drops, raises, lowers }: AlternativeChange): string {
  const parts = [
    adds.length > 0 ? `with ${list(adds)} added` : "",
    drops.length > 0 ? `without ${list(drops)}` : "",
    raises.length > 0 ? `with ${list(raises)} in the lead` : "",
    lowers.length > 0 ? `with ${list(lowers)} in support` : "",
  ].filter((part) => part !== "");
  const text = list(parts);
  return `${upperFirst(text)}.`;
}

/** The words of the advice in English. */
export const advice: AdviceWording = {
  none: "none",
  current: "in use now",
  planned: "planned",
  list,
  alternative,
  adviseRole: {
    lead: (names, count) => `The advice lets ${count === 1 ? "level" : "levels"} ${names} lead.`,
    support: (names, count) => `The advice has ${count === 1 ? "level" : "levels"} ${names} in support.`,
  },
  precedent: ({ phase, topic, chainLevels, otherField }) => {
    const parts = [
      topic === undefined ? "" : `the same topic (${topic})`,
      phase === undefined ? "" : `the same phase (${phase})`,
      chainLevels.length > 0 ? `the same kind of education, ${list(chainLevels)}` : "",
    ];
    const shared = list(parts.filter((part) => part !== ""));
    return otherField ? `${shared}, but another field` : shared;
  },
};

/** The case file, in English. */
export const schema: SchemaWording = {
  answers: { unknown: "unknown", none: "none", yes: "yes", no: "no", and: "and" },
  keysMeant: {},
  languagesMeant: { dutch: "nl", english: "en" },
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
    accept: "Findings of check that may stay, each with the reason. They are shown as accepted and fail no run.",
    memo: "The heading of the memo.",
  },
  accept: {
    rule: "The id of the rule whose findings in this case are accepted, as check shows it.",
    because: "Why they may stay, for who reads the report.",
    until:
      "The last day on which they may stay (year-month-day). If left out, they may stay as long as they are found.",
    by: "Who decided this.",
  },
};
