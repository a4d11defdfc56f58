import { adviceDefinitions } from "./advice-definitions.ts";
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
