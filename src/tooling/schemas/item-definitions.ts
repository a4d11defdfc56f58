import { bases } from "../../advice/reasons.ts";
import {
  flag,
  type JsonSchema,
  language,
  list,
  number,
  object,
  orNull,
  ref,
  text,
  word,
} from "../../advice/schema-parts.ts";
import type { ItemKind } from "../list-items.ts";

const kinds: Readonly<Record<ItemKind, true>> = {
  rule: true,
  condition: true,
  preparation: true,
  caution: true,
  check: true,
  tension: true,
  verdict: true,
  pattern: true,
  constraint: true,
  instrument: true,
  derivation: true,
  level: true,
  form: true,
  phase: true,
  precedent: true,
  evidence: true,
  fact: true,
  statement: true,
  property: true,
};

/** The kinds of things in a pack. */
export const itemKinds: readonly string[] = Object.keys(kinds);

const ids = list(text());

const conditionSchema: JsonSchema = {
  description: "A question about the facts, answered by yes, no or open.",
  anyOf: [
    object("A fact has one of these values.", { kind: { const: "is" }, fact: text(), values: ids }),
    object("A set of values has all of these in it.", { kind: { const: "includes" }, fact: text(), values: ids }),
    object("A set of values has none of these in it.", { kind: { const: "lacks" }, fact: text(), values: ids }),
    object("So many values are in a set.", { kind: { const: "count" }, fact: text(), min: number(), max: number() }, [
      "min",
      "max",
    ]),
    object("All of these hold, or any; of nothing: always, or never.", {
      kind: word(["all", "any"]),
      of: list(ref("condition")),
    }),
    object("It does not hold.", { kind: { const: "not" }, of: ref("condition") }),
  ],
};

const effectSchema = object(
  "What a rule does where it holds.",
  {
    kind: word(["favour", "oppose", "require", "exclude", "limit"]),
    level: text(),
    form: text("Absent: the level itself."),
    strength: word(["slight", "moderate", "strong"], "Of favour and oppose."),
    role: word(["lead", "support"], "Of require and limit."),
  },
  ["form", "strength", "role"],
);

/** What stands in a thing of a pack, whatever its kind. */
export const itemParts: Readonly<Record<string, JsonSchema>> = {
  kind: word(itemKinds),
  id: text("Of a form level.form; of a line of the derivation the phase that it gives."),
  under: text("The level or phase that it stands under."),
  item: { type: "object", description: "What the pack says of it, with the keys of its kind; texts by language." },
  cites: ref("cites"),
  basis: ref("basis"),
  when: ref("condition", "When it counts or is shown; of a property, the cases that it is about. Absent: always."),
};

/** The keys of {@link itemParts} that not every thing has. */
export const seldomParts: readonly string[] = ["under", "basis", "when"];

/** What the schemas of the commands about rules share. */
export const itemDefinitions: Readonly<Record<string, JsonSchema>> = {
  pack: object("The rules.", {
    id: text(),
    version: text(),
    digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$", description: "Over the pack's files." },
  }),
  language,
  cites: list(text(), "Ids of statements of the source."),
  basis: word(
    bases,
    "What a claim rests on: the source says it, it follows from the source, or the pack's authors judge it so.",
  ),
  condition: conditionSchema,
  effect: effectSchema,
};

const answers: JsonSchema = {
  type: "object",
  description: "Answers by fact id: one value, or for a set the values that hold.",
  additionalProperties: { anyOf: [text(), ids] },
};

/** What a case says that was found by proving, comparing or testing. */
export const foundCase: Readonly<Record<string, JsonSchema>> = {
  facts: answers,
  current: orNull(ids, "What is in use; null: not said."),
  planned: orNull(ids, "What is planned; null: not said."),
};

/** What is said of a property, proven or not. */
export const propertyParts: Readonly<Record<string, JsonSchema>> = {
  id: text(),
  text: text("What it says, in words."),
  because: text(),
  cites: ref("cites"),
};

/** A property with what became of it. */
export const judgedProperty: JsonSchema = {
  description: "A property, and what became of it.",
  anyOf: [
    object("It holds in every case.", { ...propertyParts, status: { const: "proven" } }),
    object("A case shows that it does not hold.", {
      ...propertyParts,
      status: { const: "refuted" },
      case: object("The smallest case that was found.", foundCase),
    }),
    object("There was no time to tell.", {
      ...propertyParts,
      status: { const: "undecided" },
      share: number("How much was gone through, from 0 to 1."),
      seconds: number("How long that took."),
    }),
  ],
};

/** What was drawn at random, and from which seed, so that it can be drawn again. */
export const drawing: Readonly<Record<string, JsonSchema>> = {
  seed: number("What the cases follow from."),
  drawn: number("How many cases were drawn."),
};

/** True or false, of whether two conditions hold in the same cases. */
export const sameCases = flag("Of a condition: whether it holds in exactly the same cases, in other words.");
