import {
  type JsonSchema,
  list,
  number,
  object,
  orNull,
  ref,
  schemaDocument,
  text,
  word,
} from "../../advice/schema-parts.ts";
import { adviceRoles } from "../../engine/vocabulary.ts";
import { bearings } from "../diff/compare-packs.ts";
import {
  drawing,
  foundCase,
  itemDefinitions,
  itemKinds,
  itemParts,
  judgedProperty,
  sameCases,
  seldomParts,
} from "./item-definitions.ts";

const ids = list(text());

const itemSide = orNull(ref("item"), "null: it was not there, or is not.");

const partChange = object(
  "A part that differs. before or after absent: it was not there, or is not.",
  {
    key: text("Under which the rules have it, once read."),
    before: {},
    after: {},
    sameCases,
    bearsOn: ref("bearing"),
  },
  ["before", "after"],
);

const packChange = object("A thing of the rules that came, went or differs.", {
  kind: word([...itemKinds, "pack", "order"]),
  id: text("Of an order: what is in it."),
  before: itemSide,
  after: itemSide,
  parts: list(partChange, "What of it differs; of what came or went: none."),
  bearsOn: ref("bearing"),
});

const role = orNull(word(adviceRoles), "null: these rules have no such level.");
const status = orNull(text(), "null: these rules have no such form.");
const phase = orNull(text(), "The name of the phase; null: open.");

const adviceChange = object(
  "How the advice changes.",
  {
    kind: word(["mix", "findings", "points"], "The most that changes."),
    roles: list(object("A level whose place changes.", { level: text(), name: text(), before: role, after: role })),
    forms: list(object("A form whose place changes.", { form: text(), name: text(), before: status, after: status })),
    phase: object("The phase that is gone by; absent: the same.", { before: phase, after: phase }),
    findings: object("Ids of what is told beside the mix.", { appeared: ids, disappeared: ids, changed: ids }),
    through: list(text(), "The rules and demands through which it changes."),
  },
  ["phase"],
);

const caseDiff = object("A case that gets other advice, and how.", {
  case: object("The case.", { id: text(), title: text(), file: text(), ...foundCase }, ["file"]),
  change: adviceChange,
});

const counts = object("How many cases change, by the most that changes of each.", {
  mix: number(),
  findings: number(),
  points: number(),
});

const sample = object("What a change does to cases drawn at random.", {
  ...drawing,
  changed: counts,
  certainty: object("Whether mixes stay settled.", {
    tried: number("Of so many cases."),
    lost: number("How many had a settled mix, and have not any more."),
  }),
  smallest: orNull(ref("caseDiff"), "The case that says least and still shows what changes; null: none changes."),
});

/** The JSON Schema (2020-12) of what `rules diff --format json` prints. */
export const rulesDiffSchema: JsonSchema = schemaDocument(
  "mixwijzer/rules-diff/1",
  "What a change of rules does, by mixwijzer",
  object(
    "What a change of rules does: to the rules, to given cases, and to cases at large.",
    {
      schema: { const: "mixwijzer/rules-diff/1" },
      language: ref("language"),
      before: ref("pack"),
      after: ref("pack"),
      changes: list(packChange),
      proven: orNull(
        word(["advice", "mix"]),
        "What is proven to stay the same in every case: the advice but for words, or the mix; null: neither.",
      ),
      cases: object("What becomes of the cases that were given.", {
        compared: number(),
        counts,
        changed: list(ref("caseDiff")),
      }),
      sample: orNull(sample, "null: nothing is left to find by drawing."),
      proofs: object("What is proven no more; absent: it was not looked at.", {
        compared: number("How many properties were looked at."),
        lost: list(judgedProperty),
      }),
    },
    ["proofs"],
  ),
  {
    ...itemDefinitions,
    item: object("A thing of the rules.", itemParts, seldomParts),
    bearing: word(bearings, "What it can bear on: which mix a case gets, what else it is told, or the words alone."),
    caseDiff,
  },
);
