import { severities } from "../diagnostics/diagnostic.ts";
import { bases } from "./reasons.ts";
import { flag, type JsonSchema, language, list, map, number, object, orNull, ref, text, word } from "./schema-parts.ts";

const ids = list(text());

/** What every finding has. */
const findingProperties: Readonly<Record<string, JsonSchema>> = {
  id: text(),
  severity: ref("severity"),
  text: text(),
  cites: ref("cites"),
  basis: ref("basis"),
  facts: ref("answers"),
  accepted: object(
    "Why it may stay, as the case says, whatever the day is; absent: the case does not accept it.",
    { because: text(), until: text("The last day on which it may stay, as YYYY-MM-DD."), by: text("Who says so.") },
    ["until", "by"],
  ),
};

/** What is said of the rules by which something was advised. */
export const adviceRules: JsonSchema = object(
  "The rules by which the advice was made.",
  {
    id: text(),
    version: text(),
    digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$", description: "Over the pack's files." },
    title: text(),
    source: text("What the pack is based on."),
    publisher: text("Of the source; the advice is no official position of theirs."),
    publisherName: text("In full, where the publisher is an abbreviation."),
    official: flag("Whether the rules are the publisher's own."),
  },
  ["publisherName", "official"],
);

/** The definitions that the schemas of advice, explanation and comparison share. */
export const adviceDefinitions: Readonly<Record<string, JsonSchema>> = {
  answer: {
    description: "The value of a fact: one value, or for a set the values that hold.",
    anyOf: [text(), ids],
  },
  answers: map(ref("answer"), "Answers by fact id."),
  basis: word(
    bases,
    "What a claim rests on: the source says it, it follows from the source, or the pack's authors judge it so.",
  ),
  cites: list(text(), "Ids of statements of the source."),
  direction: word(["top-down", "bottom-up", "mixed"]),
  severity: word(severities),
  mixRole: word(["lead", "support"]),
  role: word(["lead", "support", "later", "avoid", "neutral"], "A level's place in the advice."),
  action: {
    enum: ["start", "strengthen", "keep", "phase-out", null],
    description: "What to do, given what is in use; null: not said.",
  },
  pack: adviceRules,
  score: object("Points: certain = for - against; min and max are what the open rules can make of it.", {
    certain: number(),
    for: number(),
    against: number(),
    min: number(),
    max: number(),
  }),
  reason: object(
    "Why: a rule of the pack or a constraint, what it does, and the facts that made it so.",
    {
      rule: text("Id of the rule."),
      constraint: text("Id of the constraint."),
      effect: word(["favour", "oppose", "require", "exclude", "limit", "constraint", "derive"]),
      strength: { enum: ["slight", "moderate", "strong", null] },
      points: number("For (positive) or against (negative); 0 for require, exclude and constraints."),
      text: text(),
      cites: ref("cites"),
      basis: ref("basis"),
      facts: ref("answers"),
      lacks: map(ids, "Facts, and the values that would make the rule true; of a set all of them."),
      lacksCount: map(
        object("So many values.", { min: number(), max: number() }, ["min", "max"]),
        "Of the set facts in lacks for which any values will do as long as there are so many: how many.",
      ),
    },
    ["rule", "constraint", "lacks", "lacksCount"],
  ),
  reasons: list(ref("reason")),
  decision: orNull(
    object("Whose decision it is.", {
      own: flag("Whether the decider of the case may decide it."),
      by: list(text(), "Labels of the parties that may."),
    }),
    "null: the case does not say for whom the advice is.",
  ),
  roleChange: object("A level's role before and after; null: not in the mix.", {
    level: text(),
    from: orNull(ref("mixRole"), "null: not in the mix."),
    to: orNull(ref("mixRole"), "null: not in the mix."),
  }),
  roleChanges: list(ref("roleChange")),
  form: object("A form of a level.", {
    id: text(),
    name: text(),
    summary: text(),
    status: word(["use", "later", "avoid", "open"]),
    reasons: ref("reasons"),
  }),
  condition: object("How to use a level, or what to prepare.", {
    id: text(),
    text: text(),
    cites: ref("cites"),
    basis: ref("basis"),
    status: word(["met", "unmet", "open"]),
    facts: ref("answers"),
    decision: ref("decision"),
  }),
  finding: object("Something to watch out for.", findingProperties, ["accepted"]),
  auditFinding: object(
    "A finding about the plan.",
    {
      ...findingProperties,
      level: orNull(text(), "The level it points at; null: the plan as a whole."),
      path: ref("path"),
      status: word(["found", "asks"], "asks: it depends on a form or fact that the case leaves open."),
      asks: list(text(), "What the answer depends on: ids of facts, and of forms as level.form."),
      covers: list(text(), "The ids of the cautions that say no more than it does."),
      levels: list(ref("concernedLevel"), "The levels on whose role in the advice it rests."),
    },
    ["accepted", "asks", "covers", "levels"],
  ),
  concernedLevel: object("A level, its role in the advice, and the heaviest reason for that role.", {
    level: text(),
    role: ref("role"),
    reasons: list(ref("reason")),
  }),
  path: list({ type: ["string", "integer"] }, 'Where in the case: for example ["planned", 1].'),
  counterfactual: object("A smallest change of facts, and the role that the level then has.", {
    set: ref("answers"),
    role: ref("role"),
  }),
  constraint: object("A demand on the whole mix.", {
    id: text(),
    met: flag(),
    binding: flag("True: without it the mix would differ."),
    text: text(),
    cites: ref("cites"),
    basis: ref("basis"),
    changed: list(ref("roleChange"), "What the mix would be without it (from) and is (to)."),
  }),
  openFact: object("An unknown fact that can change the mix.", {
    fact: text(),
    label: text(),
    question: text(),
    changes: list(
      object("What a value does.", { value: text(), valueLabel: text(), effect: ref("roleChanges") }),
      "By value.",
    ),
  }),
  levelName: object("What a level is called.", { id: text(), numeral: text(), name: text() }),
  labels: map(
    object(
      "The wording of a fact and its values.",
      {
        kind: word(["one", "set"]),
        label: text(),
        values: map(text()),
        meanings: map(text(), "What a value means, where the pack says so of it alone: of a phase, its summary."),
        clauses: map(text(), "What reads after because or if: by value, each (with {value}) or none."),
      },
      ["kind", "meanings", "clauses"],
    ),
    "By fact id; the instruments under current and planned.",
  ),
  statements: map(
    object(
      "A statement of the source, in the pack's words.",
      {
        of: text("The title of its source, where the rules have several."),
        section: text(),
        lines: text("Line numbers in the source."),
        pages: text("Pages of the source."),
        url: text(),
        basis: word(["stated", "implied"]),
        text: text(),
      },
      ["of", "section", "lines", "pages", "url"],
    ),
    "The statements cited, by id.",
  ),
  settledStatus: word(
    ["proven", "open", "unproven"],
    "Whether unknown facts can change the mix: proven not to, they can, or neither was shown.",
  ),
  language,
};
