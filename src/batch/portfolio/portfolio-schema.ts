import { adviceRules } from "../../advice/advice-definitions.ts";
import {
  type JsonSchema,
  language,
  list,
  number,
  object,
  orNull,
  ref,
  schemaDocument,
  text,
  word,
} from "../../advice/schema-parts.ts";
import { severities } from "../../diagnostics/diagnostic.ts";
import { adviceRoles } from "../../engine/vocabulary.ts";
import { findingKinds } from "../check-result.ts";
import { portfolioForm } from "./portfolio.ts";

const roles = [...adviceRoles, "by-phase"];
const role = word(roles, "by-phase: the phase is open, and in some phase the level has a role.");
const settled = word(["proven", "open", "unproven"], "proven: no answer to what is unknown changes the mix.");
const verdict = orNull(
  word(["balanced", "leans-top-down", "leans-bottom-up", "one-sided-top-down", "one-sided-bottom-up"]),
  "null: there is no mix.",
);
const themes = (description: string): JsonSchema => list(text(), `The ids of the themes. ${description}`);
const counts = Object.fromEntries([...severities, "accepted"].map((name) => [name, number()]));

const theme = object("A theme: what is advised on it now, how certain that is, and what was found.", {
  id: text("No other theme of the portfolio has the same."),
  title: text(),
  file: text("Relative to the working directory, with forward slashes; -: standard input."),
  region: orNull(text(), "null: the case does not say."),
  partners: list(text()),
  phases: list(text(), "The ids of the phases that it may be in; one, unless the phase is open."),
  levels: list(
    object("A level of the rules, in their order.", {
      level: text(),
      role,
      action: orNull(word(["start", "strengthen", "keep", "phase-out"]), "null: nothing is to be done, or said."),
      certain: orNull(
        word(["in", "out"]),
        "Whether it is in the mix, or outside it, whatever the unknown facts turn out to be; null: not proved.",
      ),
    }),
  ),
  settled,
  balance: object("How the mix divides.", { verdict, topDown: number(), bottomUp: number() }),
  findings: object("How much check finds; what the case accepts is counted apart.", counts),
  open: list(text(), "The ids of the unknown facts of which an answer can change the mix."),
});

const change = (kind: string, value: JsonSchema, more: Readonly<Record<string, JsonSchema>> = {}): JsonSchema =>
  object("What it was, and what it is.", { kind: { const: kind }, ...more, from: value, to: value });

const since = object("What differs from an earlier portfolio.", {
  from: text("The file or the ref, as it was given."),
  sameRules: { type: "boolean", description: "Whether the earlier one was made by the same rules." },
  added: themes("Those that were not there."),
  removed: list(object("A theme that is there no more.", { id: text(), title: text() })),
  changed: list(
    object("A theme that is not as it was.", {
      theme: text("Its id."),
      changes: list({
        anyOf: [
          change("phase", list(text())),
          change("role", role, { level: text() }),
          change("settled", settled),
          change("balance", verdict),
          change("findings", number(), { severity: word(severities) }),
        ],
      }),
    }),
  ),
  unchanged: number("How many themes are as they were."),
});

/** The JSON Schema (2020-12) of what `portfolio --format json` prints. */
export const portfolioSchema: JsonSchema = schemaDocument(
  portfolioForm,
  "A portfolio of mixwijzer: many themes side by side",
  object("Many themes side by side.", {
    schema: { const: portfolioForm },
    pack: adviceRules,
    language,
    levels: list(object("A level of the rules, in their order.", { id: text(), numeral: text(), name: text() })),
    phases: list(object("A phase of the rules, in their order.", { id: text(), name: text() })),
    themes: list(ref("theme"), "In the order in which they were given."),
    common: list(
      object("A rule that found something in more themes than one.", {
        rule: text(),
        kind: word(findingKinds),
        severity: word(severities),
        text: text(),
        themes: themes("Those in which it was found."),
      }),
      "What is found in most themes first; open questions are under questions.",
    ),
    questions: list(
      object("An open question.", {
        fact: text(),
        label: text(),
        question: text(),
        themes: themes("Those in which an answer can change the mix."),
        settles: themes("Those of which the mix is certain once it is answered, whatever the answer is."),
      }),
      "The one that settles most themes first.",
    ),
    shared: list(
      object("Themes that have something in common, and levels that are in the mix of more than one of them.", {
        kind: word(["region", "partner", "chain"]),
        name: text(),
        themes: themes("Those of the group."),
        levels: list(object("A level that they could share.", { level: text(), themes: themes("Those that use it.") })),
      }),
    ),
    roles: list(
      object("How often a level has each role.", {
        level: text(),
        ...Object.fromEntries(roles.map((name) => [name, number()])),
      }),
    ),
    since: orNull(ref("since"), "null: there was nothing to compare with."),
  }),
  { theme, since },
);
