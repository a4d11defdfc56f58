import { adviceDefinitions } from "./advice-definitions.ts";
import { companionSchema } from "./advice-schema.ts";
import {
  flag,
  type JsonSchema,
  list,
  number,
  object,
  orNull,
  ref,
  schemaDocument,
  text,
  word,
} from "./schema-parts.ts";

const decidedSchema: JsonSchema = {
  description: "What gave the level its role.",
  oneOf: [
    object("A rule that excludes or requires it.", { kind: word(["excluded", "required"]), reasons: ref("reasons") }),
    object("A demand on the whole mix.", { kind: { const: "constraint" }, constraints: list(ref("constraint")) }),
    object("Its turn comes in a later phase.", { kind: { const: "later-phase" }, phase: text(), name: text() }),
    object("Its weight, or nothing that speaks for or against it.", { kind: word(["weight", "no-reason"]) }),
  ],
};

const explainedLevel = object("One level's role and how it came about.", {
  id: text(),
  numeral: text(),
  name: text(),
  role: ref("role"),
  byPhase: flag("Whether it has no role only because the phase is open."),
  action: ref("action"),
  score: ref("score"),
  decided: decidedSchema,
  for: ref("reasons"),
  against: ref("reasons"),
  open: ref("reasons"),
  nearest: ref("reasons", "The rules that came nearest to counting, with what they lack."),
  counterfactuals: list(
    ref("counterfactual"),
    "Changes of one or two facts that give another role; none: no such change does.",
  ),
  openFacts: list(ref("openFact"), "The unknown facts that can change this level's place in the mix."),
  conditions: list(ref("condition"), "How to go about it, and whether that is so already."),
});

const aboutSchema: JsonSchema = {
  description: "What was asked about where that is no level; absent: levels.",
  oneOf: [
    object("The phase, and how the one that a case gives fits its other facts.", {
      kind: { const: "phase" },
      agrees: flag("False: the case gives a phase that its own facts contradict."),
      derived: orNull(text(), "The phase that the facts lead to, where the case gives one; null: they leave it open."),
      names: list(text(), "The names of the phases that are possible."),
      derivedName: orNull(text(), "null: there is none."),
    }),
    object("An instrument that is no level.", {
      kind: { const: "companion" },
      id: text(),
      name: text(),
      companion: orNull(companionSchema, "null: the advice does not have it."),
    }),
  ],
};

/** The JSON Schema (2020-12) of an explanation. */
export const explainSchema: JsonSchema = schemaDocument(
  "mixwijzer/explain/1",
  "Explanation of mixwijzer",
  object(
    "Why levels have their roles in an advice, and what would change them.",
    {
      schema: { const: "mixwijzer/explain/1" },
      pack: ref("pack"),
      language: ref("language"),
      case: object("The case.", { id: text(), title: text() }),
      phase: object("The phase the theme is in.", {
        fact: text("The fact that says the phase."),
        value: orNull(text(), "null: open."),
        name: orNull(text(), "null: open."),
        origin: word(["given", "derived", "open"]),
        possible: list(text()),
        reasons: ref("reasons"),
      }),
      settled: ref("settledStatus"),
      about: aboutSchema,
      levels: list(explainedLevel),
      names: list(ref("levelName"), "All levels of the advice."),
      labels: ref("labels"),
      statements: ref("statements"),
    },
    ["about"],
  ),
  adviceDefinitions,
);

const change = (description: string, side: JsonSchema): JsonSchema =>
  object(description, { before: side, after: side });

const comeAndGone = (items: JsonSchema): JsonSchema =>
  object("What came and what went.", { appeared: list(items), disappeared: list(items) });

const phaseSide = object("The phase.", {
  value: orNull(text(), "null: open."),
  name: orNull(text(), "null: open."),
  origin: word(["given", "derived", "open"]),
});

const balanceSide = object("How the mix balances.", {
  verdict: {
    enum: ["balanced", "leans-top-down", "leans-bottom-up", "one-sided-top-down", "one-sided-bottom-up", null],
  },
  topDown: number(),
  bottomUp: number(),
});

const factSchema = object("A fact whose value differs.", {
  id: text(),
  label: text(),
  before: orNull(ref("answer"), "null: unknown."),
  after: orNull(ref("answer"), "null: unknown."),
  beforeLabel: orNull(text(), "null: unknown."),
  afterLabel: orNull(text(), "null: unknown."),
});

const sidedReasons = comeAndGone(
  object("A reason with its side.", { side: word(["for", "against", "open"]), reason: ref("reason") }),
);

const conditionStatus = orNull(word(["met", "unmet", "open"]), "null: it does not apply.");

const sustainmentSide = object("The verdict on letting go.", {
  verdict: text(),
  letsGo: flag(),
  text: text(),
  cites: ref("cites"),
  basis: ref("basis"),
});

const formStatus = orNull(word(["use", "later", "avoid", "open"]), "null: no such form.");

const levelSchema = object("What differs of one level.", {
  id: text(),
  numeral: text(),
  name: text(),
  role: change("Its role.", ref("role")),
  byPhase: change("Whether it has no role only because the phase is open.", flag()),
  action: change("What to do with it.", ref("action")),
  score: change("Its points.", ref("score")),
  forms: list(
    object("A form whose status differs, and its reasons that came and went.", {
      id: text(),
      name: text(),
      before: formStatus,
      after: formStatus,
      reasons: sidedReasons,
    }),
  ),
  reasons: sidedReasons,
  conditions: list(
    object("How to use a level that is in the mix before or after, where its status differs.", {
      id: text(),
      text: text(),
      cites: ref("cites"),
      basis: ref("basis"),
      before: conditionStatus,
      after: conditionStatus,
    }),
  ),
});

/** The JSON Schema (2020-12) of a comparison of two advices. */
export const whatIfSchema: JsonSchema = schemaDocument(
  "mixwijzer/what-if/1",
  "Comparison of mixwijzer",
  object("The advice before and after a change of facts: only what differs. null or an empty list: the same.", {
    schema: { const: "mixwijzer/what-if/1" },
    pack: ref("pack"),
    language: ref("language"),
    case: object("The case.", { id: text(), title: text() }),
    same: flag("True: nothing differs but the facts themselves."),
    facts: list(factSchema),
    phase: orNull(change("The phase.", phaseSide), "null: the same."),
    balance: orNull(change("The balance.", balanceSide), "null: the same."),
    settled: orNull(change("How certain the mix is.", ref("settledStatus")), "null: the same."),
    sustainment: orNull(change("The verdict on letting go.", sustainmentSide), "null: the same."),
    levels: list(levelSchema),
    companions: comeAndGone(object("An instrument beside the mix.", { id: text(), name: text() })),
    cautions: comeAndGone(ref("finding")),
    audit: comeAndGone(ref("auditFinding")),
    names: list(ref("levelName"), "All levels of the advice."),
    labels: ref("labels"),
    statements: ref("statements"),
  }),
  adviceDefinitions,
);

const ids = list(text());

const namedAnswer = object(
  "An answer, who gives it, and the mix that it leads to while the other differences are open.",
  {
    value: orNull(ref("answer"), "null: unknown."),
    valueLabel: orNull(text(), "null: unknown."),
    names: list(text(), "Who gives it."),
    derived: list(text(), "Those of whom the phase is meant that follows from their other answers."),
    lead: ids,
    support: ids,
  },
);

const differenceSchema = object("A fact on which answers differ.", {
  fact: text("The id of a fact, or current or planned."),
  label: text(),
  question: text(),
  kind: word(["disagreement", "gap"], "Two answers at least, or one answer and somebody who does not know."),
  answers: list(namedAnswer, "In the order of the pack; unknown comes last."),
  matters: word(
    ["yes", "no", "unproven"],
    "Whether to settle it on one of the answers changes the mix: unproven where nothing was found that does, and there was too much to try.",
  ),
  moves: list(text(), "The levels that get another role in the mix by it, whatever the others come to."),
  alone: list(text(), "Those that do so while the other differences are open."),
});

/** The JSON Schema (2020-12) of what several people answered, side by side. */
export const compareSchema: JsonSchema = schemaDocument(
  "mixwijzer/comparison/1",
  "Comparison of answers of mixwijzer",
  object("What several people answered about one theme, and what that comes to.", {
    schema: { const: "mixwijzer/comparison/1" },
    pack: ref("pack"),
    language: ref("language"),
    title: orNull(text(), "null: the cases have different titles."),
    otherTheme: list(text(), "Facts that say what the theme is, of which the answers differ."),
    participants: list(
      object(
        "Who answered, and which advice the answers give.",
        {
          name: text("No other one has it."),
          id: text(),
          title: text(),
          file: text(),
          answered: number("How many facts of the pack are answered."),
          phase: phaseSide,
          lead: ids,
          support: ids,
          settled: ref("settledStatus"),
        },
        ["file"],
      ),
    ),
    levels: list(
      object("A level with its role by each one's answers.", {
        id: text(),
        numeral: text(),
        name: text(),
        roles: list(ref("role"), "In the order of the participants."),
        byPhase: list(flag(), "Whether it has no role only because the phase is open. In the same order."),
        same: flag("Whether all answers give it the same role now."),
        whatever: {
          enum: ["in", "out", "steady", null],
          description:
            "What holds whatever they agree on: in or out of the mix also whatever is found out besides; steady: its role in the mix stays the same while what is unknown stays so; null: neither is proved.",
        },
      }),
    ),
    differences: list(differenceSchema, "The one to talk about first is in front."),
    first: orNull(text(), "The fact to talk about first; null: no difference is known to matter for the mix."),
    agreed: list(object("An answer that all give.", { fact: text(), value: ref("answer"), valueLabel: text() })),
    labels: ref("labels"),
  }),
  adviceDefinitions,
);
