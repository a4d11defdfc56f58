import { type JsonSchema, list, number, object, ref, schemaDocument } from "../../advice/schema-parts.ts";
import { itemDefinitions, judgedProperty } from "./item-definitions.ts";

/** The JSON Schema (2020-12) of what `rules prove --format json` prints. */
export const rulesProveSchema: JsonSchema = schemaDocument(
  "mixwijzer/rules-prove/1",
  "Proofs of mixwijzer",
  object("What is proven of rules, over every case that can be.", {
    schema: { const: "mixwijzer/rules-prove/1" },
    language: ref("language"),
    pack: ref("pack"),
    counts: object("How many properties.", { proven: number(), refuted: number(), undecided: number() }),
    properties: list(judgedProperty),
  }),
  itemDefinitions,
);
