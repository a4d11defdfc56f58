import { bases } from "../../advice/reasons.ts";
import {
  type JsonSchema,
  language,
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
import { findingKinds } from "../../batch/check-result.ts";
import { severities } from "../../diagnostics/diagnostic.ts";

const ids = (description: string): JsonSchema => list(text(), description);

const region = object("Where it stands, counted from 1; columns count UTF-16 units.", {
  line: number(),
  column: number(),
  endLine: number(),
  endColumn: number(),
});

const reason = object("Why the advice is as it is.", {
  level: orNull(text(), "null: the advice as a whole."),
  text: text(),
  statements: ids("The statements of the source that it cites."),
  basis: word(bases),
});

const accepted = object(
  "The case accepts it: it is not counted and fails no run.",
  { because: text("Why."), until: text("The last day on which it may stay, as YYYY-MM-DD."), by: text("Who says so.") },
  ["until", "by"],
);

const whatAndWhere = {
  rule: text(
    "The id of a caution or check of the pack, or input/<code>, expectation/<key>, contradiction/phase, open/<fact>, accept/<reason> or gate/<reason>.",
  ),
  kind: word(findingKinds),
  severity: word(severities),
  was: word(severities, "How severe it is by itself, where a project has it otherwise."),
  message: text(),
  region: orNull(region, "null: the file as a whole."),
  path: list({ type: ["string", "number"] }, "Where in the case it stands."),
};

/** The keys that are only there where there is something to say. */
const seldom = ["was", "accepted"];

const finding = object(
  "Something that was found.",
  {
    ...whatAndWhere,
    identity: text("What makes it the same finding later on, when lines have moved."),
    help: text("What to do about it."),
    case: orNull(text(), "null: it belongs to no case that could be read."),
    level: orNull(text(), "null: it is about no level in particular."),
    statements: ids("The statements of the source behind it."),
    basis: orNull(word(bases), "null: it is no claim of the pack."),
    reasons: list(reason, "Of an expectation: the strongest reasons for what the advice says instead."),
    accepted,
  },
  seldom,
);

const checkedCase = object("A case that was evaluated.", {
  id: text(),
  title: text(),
  language,
  phase: orNull(text(), "null: open."),
  lead: ids("The levels to focus on."),
  support: ids("The levels to support with."),
  later: ids("The levels for later."),
  avoid: ids("The levels to avoid."),
  checks: object(
    "Its expectations and the checks of its plan; accepted: those that fail and that the case accepts.",
    { passed: number(), failed: number(), accepted: number() },
    ["accepted"],
  ),
});

const resultParts = {
  file: text("Relative to the working directory, with forward slashes."),
  case: orNull(checkedCase, "null: what was found belongs to no case."),
};

const result = object("One case, or what was found in a file outside the cases that could be read.", {
  ...resultParts,
  findings: list(finding),
});

const line = object("A result as --format ndjson writes it, on a line: of each finding what and where.", {
  ...resultParts,
  findings: list(object("Something that was found.", { ...whatAndWhere, accepted }, seldom)),
});

/** The JSON Schema (2020-12) of what `check --format json` prints, and in `$defs` of a line of `--format ndjson`. */
export const checkSchema: JsonSchema = schemaDocument(
  "mixwijzer/check/1",
  "Results of mixwijzer check",
  object("What was found in a number of cases.", {
    schema: { const: "mixwijzer/check/1" },
    mixwijzer: text("The version of the program."),
    pack: object("The rules.", { id: text(), version: text(), digest: text(), publisher: text() }),
    language,
    summary: object("What it comes to.", {
      exitCode: { enum: [0, 1, 2], description: "0 fine, 1 the run fails, 2 not everything could be checked or done." },
      files: number(),
      ignored: number("How many files were found and left out."),
      cases: number(),
      expectations: object("The expectations of the cases.", { passed: number(), failed: number() }),
      findings: object("How many findings of each severity.", { error: number(), warning: number(), note: number() }),
      accepted: number("How many findings the cases accept; these are not counted under findings."),
      off: map(number(), "How much each rule found that a project has turned off."),
      baseline: object("The baseline: findings left out, and entries that are no longer found.", {
        hidden: number(),
        stale: number(),
      }),
      gate: object("When a run fails.", {
        failOn: word(severities),
        maxWarnings: orNull(number(), "null: any number is fine."),
      }),
    }),
    results: list(ref("result")),
  }),
  { result, line },
);
