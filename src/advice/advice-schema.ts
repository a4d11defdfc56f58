import { adviceDefinitions } from "./advice-definitions.ts";
import {
  evidenceSchema,
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
} from "./schema-parts.ts";

const ids = list(text());

const caseSchema = object(
  "The case as it was read.",
  {
    id: text(),
    title: text(),
    file: text(),
    language: text("The language that it says its texts are in."),
    facts: ref("answers"),
    notes: map(text(), "The evidence behind the answers, by fact id."),
    current: orNull(ids, "Instruments in use; null: not said."),
    planned: orNull(ids, "Instruments planned; null: not said."),
    memo: orNull(map(text()), "What the case adds for its memo."),
    expect: { type: "object", description: "What the case expects of its advice." },
  },
  ["file", "language", "expect"],
);

const factSchema = object(
  "A fact of the pack, known or not.",
  {
    id: text(),
    label: text(),
    question: text(),
    value: orNull(ref("answer"), "null: unknown."),
    valueLabel: orNull(text(), "null: unknown."),
    origin: word(["given", "derived", "unknown"]),
    note: text(),
    relevant: { type: ["boolean", "null"], description: "null: depends on facts that are unknown." },
  },
  ["note"],
);

const phaseSchema = object("The phase the theme is in.", {
  fact: text("The fact that says the phase."),
  value: orNull(text(), "null: open."),
  name: orNull(text(), "null: open."),
  possible: ids,
  mixes: list(
    object("The mix in one of the possible phases.", { phase: text(), name: text(), lead: ids, support: ids }),
  ),
  origin: word(["given", "derived", "open"]),
  agrees: flag("False: the case gives a phase that its own facts contradict."),
  derived: orNull(text(), "The phase that the facts lead to; null: they leave it open."),
  reasons: ref("reasons"),
});

const levelSchema = object("One of the intervention levels.", {
  id: text(),
  numeral: text(),
  name: text(),
  summary: text(),
  direction: ref("direction"),
  role: ref("role"),
  certain: {
    enum: ["in", "out", null],
    description:
      "Whether it is in the mix, or outside it, whatever the unknown facts turn out to be; null: that can change, is not proved, or was not asked for.",
  },
  action: ref("action"),
  decision: ref("decision"),
  score: ref("score"),
  forms: list(ref("form")),
  for: ref("reasons"),
  against: ref("reasons"),
  open: ref("reasons"),
  nearest: ref("reasons"),
  conditions: list(ref("condition")),
  cautions: list(ref("finding")),
  counterfactuals: list(ref("counterfactual")),
});

/** An instrument beside the mix, as JSON has it. */
export const companionSchema = object("An instrument beside the mix that is no level.", {
  id: text(),
  name: text(),
  direction: ref("direction"),
  decision: ref("decision"),
  reasons: ref("reasons"),
  caveats: list(object("What to mind.", { text: text(), cites: ref("cites") })),
});

const balanceSchema = object("How the mix balances.", {
  verdict: {
    enum: ["balanced", "leans-top-down", "leans-bottom-up", "one-sided-top-down", "one-sided-bottom-up", null],
    description: "null: there is no mix to weigh.",
  },
  topDown: number(),
  bottomUp: number(),
  mixed: number("How much of both comes from mixed levels."),
  reasons: ref("reasons"),
});

const alternativeSchema = object("Another mix that comes near.", {
  roles: map(ref("mixRole")),
  adds: ids,
  drops: ids,
  gap: number("How much less it is worth than the mix; 0: equally good."),
  for: ref("reasons"),
  against: ref("reasons"),
  text: text(),
});

const settledSchema = object(
  "Whether the mix is settled.",
  {
    status: ref("settledStatus"),
    witness: object("A completion of the unknown facts under which the mix is another one.", {
      facts: ref("answers"),
      effect: ref("roleChanges"),
    }),
    open: list(ref("openFact")),
  },
  ["witness"],
);

const tensionSchema = object("Two lessons that pull apart, and the way out.", {
  id: text(),
  sides: list(object("One side.", { text: text(), cites: ref("cites") })),
  resolution: text(),
  basis: ref("basis"),
  cites: ref("cites"),
});

const expectationSchema = object(
  "An expectation of the case.",
  {
    path: ref("path"),
    rule: text("The id of the rule that is to fire, to be silent or to be open, which expected and actual then say."),
    expected: {},
    actual: {},
    ok: flag(),
  },
  ["rule", "actual"],
);

const precedentSchema = object(
  "A programme of the source that resembles the case.",
  {
    id: text(),
    name: text(),
    phase: ids,
    levels: ids,
    purpose: text(),
    outcome: text(),
    why: text("What it shares with the case."),
    cites: ref("cites"),
    lines: text(),
    pages: text(),
  },
  ["outcome", "lines", "pages"],
);

const roadmapSchema = object("The mix in a later phase, if what the phase assumes holds by then.", {
  phase: text(),
  name: text(),
  samePhase: flag("True: the present phase, once what it assumes holds."),
  assumes: map(ids),
  assumesText: list(text()),
  lead: ids,
  support: ids,
  changes: list(ref("roleChange"), "Against the step before."),
});

const sustainmentSchema = object(
  "When and how to let go.",
  {
    verdict: text(),
    letsGo: flag(),
    pattern: object("A way of handing over.", { id: text(), name: text(), text: text(), cites: ref("cites") }),
    text: text(),
    cites: ref("cites"),
    basis: ref("basis"),
    reasons: ref("reasons"),
    preparations: list(ref("condition")),
  },
  ["pattern"],
);

/** The JSON Schema (2020-12) of an advice. */
export const adviceSchema: JsonSchema = schemaDocument(
  "mixwijzer/advice/1",
  "Advice of mixwijzer",
  object("Which mix of levels fits a case, why, and what would change it. Texts are in `language`.", {
    schema: { const: "mixwijzer/advice/1" },
    pack: ref("pack"),
    language: ref("language"),
    case: caseSchema,
    facts: list(factSchema),
    scope: {
      type: ["string", "null"],
      description:
        "That the theme lies outside what the source speaks of; null where it does not, or that is not known.",
    },
    phase: phaseSchema,
    levels: list(levelSchema, "In order."),
    companions: list(companionSchema),
    balance: balanceSchema,
    constraints: list(ref("constraint")),
    alternatives: list(alternativeSchema),
    settled: settledSchema,
    cautions: list(ref("finding")),
    tensions: list(tensionSchema),
    audit: list(ref("auditFinding")),
    expectations: list(expectationSchema),
    precedents: list(precedentSchema),
    evidence: list(evidenceSchema, "What contradicts the source first; nothing else in the advice leans on it."),
    roadmap: list(roadmapSchema),
    sustainment: sustainmentSchema,
    statements: ref("statements"),
    labels: ref("labels"),
  }),
  adviceDefinitions,
);
