import { adviceDefinitions } from "./advice-definitions.ts";
import { type JsonSchema, list, object, orNull, ref, schemaDocument, text, word } from "./schema-parts.ts";

const decidedSchema: JsonSchema = {
  description: "What gave the level its role.",
  oneOf: [
    object("A rule that excludes or requires it.", { kind: word(["excluded", "required"]), reasons: ref("reasons") }),
    object("A demand on the whole mix.", { kind: { const: "constraint" }, constraints: list(ref("constraint")) }),
    object("Its turn comes in a later phase.", { kind: { const: "later-phase" }, phase: text(), name: text() }),
    object("Its weight, or nothing that speaks for or against it.", { kind: word(["weight", "no-reason"]) }),
  ],
};

const levelSchema = object("One level's role and how it came about.", {
  id: text(),
  numeral: text(),
  name: text(),
  role: ref("role"),
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
});

/** The JSON Schema (2020-12) of an explanation. */
export const explainSchema: JsonSchema = schemaDocument(
  "mixwijzer/explain/1",
  "Explanation of mixwijzer",
  object("Why levels have their roles in an advice, and what would change them.", {
    schema: { const: "mixwijzer/explain/1" },
    pack: ref("pack"),
    language: ref("language"),
    case: object("The case.", { id: text(), title: text() }),
    phase: object("The phase the theme is in.", {
      value: orNull(text(), "null: open."),
      name: orNull(text(), "null: open."),
      origin: word(["given", "derived", "open"]),
      possible: list(text()),
      reasons: ref("reasons"),
    }),
    settled: ref("settledStatus"),
    levels: list(levelSchema),
    names: list(ref("levelName"), "All levels of the advice."),
    labels: ref("labels"),
    statements: ref("statements"),
  }),
  adviceDefinitions,
);
