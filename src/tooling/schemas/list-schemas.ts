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
import { bearings, readings, studyDesigns } from "../../pack/evidence.ts";
import { itemDefinitions, itemKinds, itemParts, propertyParts, seldomParts } from "./item-definitions.ts";

const ids = list(text());

const ruleLine = object("A rule on one line.", {
  id: text(),
  levels: list(text(), "The levels that it weighs on, in the order of the rules."),
  effects: list(ref("effect")),
  effectsText: list(text(), "What each does, in words."),
  when: orNull(ref("condition"), "null: always."),
  whenText: text(),
  because: text(),
  basis: ref("basis"),
  cites: ref("cites"),
});

const evidenceLine = object(
  "A finding of research beside the source.",
  {
    id: text(),
    levels: ids,
    programmes: list(text(), "Ids of precedents."),
    topics: list(text(), "Values of the fact that says the topic; empty: all."),
    touches: list(object("A statement on which it bears.", { statement: text(), bearing: word(bearings) })),
    design: word(studyDesigns, "How it was found out."),
    finding: text(),
    limits: text(),
    publisher: text(),
    title: text(),
    year: number(),
    url: text(),
    read: word(readings, "How much of it the authors of the rules read."),
  },
  ["year", "url"],
);

const listParts = { pack: ref("pack"), language: ref("language") };

/** The JSON Schema (2020-12) of what `rules list --format json` prints: rules, evidence or properties. */
export const rulesListSchema: JsonSchema = schemaDocument(
  "mixwijzer/rules/1",
  "Rules of mixwijzer, each on one line",
  {
    oneOf: [
      object("The rules that were asked for.", {
        schema: { const: "mixwijzer/rules/1" },
        ...listParts,
        filter: object("What they were chosen by.", {
          kind: word(["all", "level", "phase", "statement", "text"]),
          value: text("The id of the level, phase or statement, or the text itself; empty: all rules."),
        }),
        rules: list(ruleLine),
      }),
      object("What research found beside the source.", {
        schema: { const: "mixwijzer/evidence/1" },
        ...listParts,
        evidence: list(evidenceLine),
      }),
      object("What is claimed of the advice on every case.", {
        schema: { const: "mixwijzer/properties/1" },
        ...listParts,
        properties: list(object("A property.", propertyParts)),
      }),
    ],
  },
  itemDefinitions,
);

const named = object("Something of the rules.", { kind: word(itemKinds), id: text() });

const citedStatement = object(
  "A statement that is cited, and where it stands.",
  {
    id: text(),
    of: text("The title of its source, where the rules have several."),
    section: text(),
    lines: text("Line numbers in the source."),
    pages: text("Pages of the source."),
    url: text(),
    basis: word(["stated", "implied"]),
    text: text(),
  },
  ["of", "section", "lines", "pages", "url"],
);

/** The JSON Schema (2020-12) of what `rules show --format json` prints. */
export const rulesShowSchema: JsonSchema = schemaDocument(
  "mixwijzer/rule/1",
  "Things of the rules of mixwijzer, each in full",
  object("Everything that has an id, in full.", {
    schema: { const: "mixwijzer/rule/1" },
    ...listParts,
    items: list(
      object(
        "A thing of the rules.",
        {
          ...itemParts,
          file: orNull(text(), "null: not known."),
          line: orNull(number(), "null: not known."),
          conditions: {
            type: "object",
            description: "Its conditions in words: when, met, relevant, never-later and in-use-when.",
            additionalProperties: text(),
          },
          effectsText: list(text(), "What it does, in words; empty for what is no rule."),
          statements: list(citedStatement, "Those that it cites."),
          tests: orNull(
            object("The tests that expect it to fire, and those that expect it not to.", { fires: ids, silent: ids }),
            "null: it does neither.",
          ),
          related: list(named, "What cites it, asks about it, weighs on it or stands under it."),
        },
        seldomParts,
      ),
    ),
  }),
  itemDefinitions,
);
