import { adviceDefinitions } from "../../advice/advice-definitions.ts";
import {
  flag,
  type JsonSchema,
  list,
  map,
  number,
  object,
  orNull,
  ref,
  schemaDocument,
  text,
  word,
} from "../../advice/schema-parts.ts";
import { severities } from "../../diagnostics/diagnostic.ts";
import { mutations } from "../measure/list-mutants.ts";
import { drawing, foundCase, itemDefinitions, itemKinds } from "./item-definitions.ts";

const place = object(
  "Where it stands, counted from 1; columns count UTF-16 units.",
  {
    file: text(),
    line: number(),
    column: number(),
    endLine: number(),
    endColumn: number(),
    excerpt: text("The line, cut to a readable length."),
    mark: object("Where in the excerpt, in UTF-16 units from 0.", { start: number(), length: number() }),
  },
  ["excerpt", "mark"],
);

const diagnostic = object(
  "Something that is wrong, as data.",
  {
    code: text("One of those in docs/errors.md."),
    severity: word(severities),
    args: { type: "object", description: "What it is about, with the keys of its code." },
    place,
  },
  ["place"],
);

/** What is told of the advice here, of all that an advice has. */
const told: ReadonlySet<string> = new Set(["answer", "answers", "reason", "role"]);

const levelReasons = object(
  "What the advice says of a level, or of a form of it, and why.",
  {
    level: text(),
    name: text(),
    role: ref("role"),
    form: text(),
    status: text(),
    reasons: list(
      { allOf: [ref("reason"), object("Which way it weighs.", { against: flag() })] },
      "At most two, the strongest first.",
    ),
  },
  ["role", "form", "status"],
);

const failure = object(
  "An expectation that the advice does not meet.",
  {
    diagnostic: ref("diagnostic"),
    levels: list(levelReasons, "Those that it is about."),
    condition: text("Where a rule should have fired or not: its condition in words."),
  },
  ["condition"],
);

const covered = object("What tests see of a condition, or of a rule or demand that always counts.", {
  kind: word(itemKinds),
  id: text(),
  part: word(["when", "met", "relevant", "never-later", "in-use-when", "always"]),
  true: number("In how many tests it is true."),
  false: number(),
  open: number(),
  decisive: number("In how many tests the advice is another one without it; of a text, in how many it is told."),
});

const counts = object("How many mistakes.", {
  killed: number("Noticed by a test."),
  survived: number("Noticed by none."),
  same: number("Proven to change no case."),
});

const survivor = object("A mistake that no test notices.", {
  mutation: ref("mutation"),
  kind: word(itemKinds),
  id: text(),
  change: object("A part as it was, and as it is by mistake.", {
    part: word(["condition", "effect", "demand", "citations"]),
    before: { description: "As the rules have it, once read." },
    after: { description: "In the same way; null: dropped." },
  }),
  caughtBy: orNull(text(), "The suggestion that notices it; null: none was found."),
});

const suggestion = object("A case that could be a test.", {
  id: text(),
  about: text("The id of the thing in which it notices a mistake."),
  ...foundCase,
  expect: { type: "object", description: "What to expect of it, with the keys of a case." },
});

const mutants = object("How well the tests notice mistakes.", {
  ...drawing,
  counts: ref("counts"),
  share: number("Of the mistakes that count, the share that is noticed: whole per cent, rounded down."),
  byMutation: map(ref("counts"), "By the kind of mistake."),
  survivors: list(survivor),
  suggestions: list(suggestion),
});

/** The JSON Schema (2020-12) of what `rules test --format json` prints. */
export const rulesTestSchema: JsonSchema = schemaDocument(
  "mixwijzer/rules-test/1",
  "Tests of rules by mixwijzer",
  object("What became of the tests of rules.", {
    schema: { const: "mixwijzer/rules-test/1" },
    language: ref("language"),
    pack: ref("pack"),
    cases: object("How many tests there are.", { all: number(), failed: number() }),
    expectations: object("How many things they expect.", { passed: number(), failed: number() }),
    failures: list(failure),
    diagnostics: list(ref("diagnostic"), "What is wrong with the files of the tests."),
    coverage: orNull(
      object("What the tests reach.", { tests: number(), covered: list(covered) }),
      "null: not asked for.",
    ),
    mutants: orNull(mutants, "null: not asked for."),
    least: orNull(number(), "The least share of mistakes that is to be noticed, in per cent; null: none."),
  }),
  {
    ...Object.fromEntries(Object.entries(adviceDefinitions).filter(([name]) => told.has(name))),
    ...itemDefinitions,
    diagnostic,
    mutation: word(mutations),
    counts,
  },
);
