import { joined, upperFirst } from "../sentence.ts";
import type { AdviceWording, AlternativeChange, SchemaWording } from "../wording.ts";
import { clause } from "./phrases.ts";

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
  or: (items) => joined(items, "or"),
  clause,
  clauses: {
    current: { each: "this is in use: {value}", none: "nothing is in use now" },
    planned: { each: "this is planned: {value}", none: "nothing is planned" },
  },
  alternative,
  adviseRole: {
    lead: (names, count) => `The advice lets ${count === 1 ? "level" : "levels"} ${names} lead.`,
    support: (names, count) => `The advice has ${count === 1 ? "level" : "levels"} ${names} in support.`,
  },
  precedent: ({ phase, topic, chainLevels, otherField, facts }) => {
    const parts = [
      topic === undefined ? "" : `the same topic (${topic})`,
      phase === undefined ? "" : `the same phase (${phase})`,
      chainLevels.length > 0 ? `the same kind of education, ${list(chainLevels)}` : "",
      ...facts.map(({ label, values }) => `the same answer to “${label}” (${list(values)})`),
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
  expect: {
    lead: "All levels to focus on, and no others, with what is known now. [] for none.",
    support: "All levels to support with, and no others, with what is known now. [] for none.",
    later: "All levels for later, and no others, with what is known now. [] for none.",
    avoid: "All levels to avoid, and no others, with what is known now. [] for none.",
    includes: "Levels that are in the mix, to focus on or to support with; at least these.",
    excludes: "Levels that are not in the mix; at least these.",
    certain:
      "Levels that are certainly in the mix (in), or outside it (out), whatever the unknown facts turn out to be; at least these. All else in expect is about what is known now.",
    forms:
      "What the advice says about the forms of a level: use, later, avoid, or open where that depends on what is unknown.",
    balance: "The balance of the mix between top-down and bottom-up.",
    phase: "The phase that the advice goes by.",
    cautions: "Cautions that the advice gives, by their id or a statement that they cite; at least these.",
    audit: "What the checks of the plan find, by their id or a statement that they cite; at least these.",
    companions: "All that the advice has beside the mix, and nothing else. [] for nothing.",
    settled:
      "Whether the mix is certain. proven: no answer to what is unknown changes it; open: some answer does; unproven: neither could be shown.",
    fires: "Rules that apply, by their id; at least these.",
    silent: "Rules that do not apply, by their id; at least these.",
    open: "Rules that may or may not apply, depending on what is unknown, by their id; at least these.",
  },
  certain: {
    in: "Levels that are in the mix, whatever the unknown facts turn out to be; at least these.",
    out: "Levels that are outside the mix, whatever the unknown facts turn out to be; at least these.",
  },
  memo: {
    to: "Who the memo is for.",
    from: "Who writes the memo.",
    date: "The date of the memo (year-month-day). If left out, today’s.",
    subject: "What the memo is about. If left out, the title of the case.",
    "decision-by": "The day before which a decision is needed (year-month-day).",
  },
  keys: {
    id: "A short name for the case, which stays the same. If left out, the name of the file is used.",
    title: "What the theme is, in one line.",
    language: "The language of the report, unless --lang says otherwise.",
    region:
      "The region in which the theme plays: mixwijzer portfolio shows what themes in one region could share. The advice does not use it.",
    partners:
      "The partners or networks that work on the theme: mixwijzer portfolio shows what themes with the same partner could share. No advice depends on them.",
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
    because: "Why they may stay, for those who read the report.",
    until:
      "The last day on which they may stay (year-month-day). If left out, they may stay as long as they are found.",
    by: "Who decided this.",
  },
};
