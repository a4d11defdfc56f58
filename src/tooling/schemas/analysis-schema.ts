import { type JsonSchema, list, number, object, ref, schemaDocument, text } from "../../advice/schema-parts.ts";
import { drawing, itemDefinitions } from "./item-definitions.ts";

const roleCount = object("In how many cases it is in the mix, and in how many of these it leads.", {
  in: number(),
  leads: number(),
});

const cancelled = object("An effect that never comes to anything: proven of every case.", {
  rule: text(),
  target: text("The level, or the form as level.form."),
  by: text("What stands in its way: ids of rules."),
});

/** The JSON Schema (2020-12) of what `rules analyse --format json` prints. */
export const rulesAnalyseSchema: JsonSchema = schemaDocument(
  "mixwijzer/rules-analysis/1",
  "Analysis of rules by mixwijzer",
  object("What decides in rules, over cases drawn at random of which everything is known.", {
    schema: { const: "mixwijzer/rules-analysis/1" },
    language: ref("language"),
    pack: ref("pack"),
    ...drawing,
    phases: list(object("A phase.", { id: text(), name: text(), cases: number("How many cases are in it.") })),
    levels: list(
      object("A level.", {
        id: text(),
        numeral: text(),
        name: text(),
        phases: list(roleCount, "In the order of the phases."),
        all: roleCount,
      }),
    ),
    mixes: object("How many mixes are out of the ordinary.", {
      noLead: number("Without a lead, but with something in it."),
      empty: number(),
      byOrder: number(
        "One of several that are equal in all that is compared, so that the order of the rules chose it.",
      ),
    }),
    demands: list(
      object("A demand on the whole mix.", {
        id: text(),
        applies: number("In how many cases it applies."),
        decides: number("In how many there would be another mix without it."),
        dropped: number("In how many no mix can meet it beside those before it."),
      }),
    ),
    underived: list(text(), "Phases that no line of the derivation gives."),
    neverDecisive: list(text(), "Rules without which every case tried gets the same mix and forms; not proven."),
    beaten: list(cancelled, "What is required, and excluded wherever that counts."),
    cancelled: list(cancelled, "What is weighed against wherever it counts."),
    influence: object("How often another answer to a fact, all else the same, gives another mix.", {
      probed: number("Over so many cases."),
      facts: list(
        object("A fact that does so in any case.", { id: text(), label: text(), changes: number() }),
        "The most influential first.",
      ),
    }),
    questions: object("How many questions it takes until the mix is settled.", {
      cases: number("Over so many cases, each from nothing."),
      mean: number(),
      most: number(),
    }),
  }),
  itemDefinitions,
);
