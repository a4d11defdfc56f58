import { type RuleSeverity, ruleSeverities } from "../../batch/change-severity.ts";
import { type Severity, severities } from "../../diagnostics/diagnostic.ts";
import type { Language } from "../../language/languages.ts";
import { reportFormats } from "../../report/check/reporter.ts";
import { choice, type JsonSchema, mapping, text } from "../../source/json-schema.ts";
import { mappingOf } from "../../source/value-kind.ts";

function described(schema: JsonSchema, description: string): JsonSchema {
  return { description, ...schema };
}

function oneOrMore(description: string): JsonSchema {
  const filled = text("filled");
  return { description, ...filled, type: ["string", "array"], items: filled };
}

const reports = Object.fromEntries(reportFormats.map((format) => [`${format}?`, text("filled")]));

/**
 * The JSON Schema (2020-12) of `mixwijzer.config.yaml`. That paths stay below the root of the repository, and which rules
 * there are, it cannot say.
 */
export const configSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Settings of mixwijzer for a project",
  ...mapping(
    {
      "cases?": oneOrMore(
        "Files, folders and patterns that `check` looks at where none are named; `!` before a pattern leaves out what matches it.",
      ),
      "ignore?": oneOrMore("What is left out of folders and patterns, written as in .gitignore."),
      "gitignore?": described(
        { type: "boolean" },
        "Whether what git ignores is left out of folders and patterns; true if absent.",
      ),
      "rules?": text("filled", "The folder of the rules, in place of the built-in ones."),
      "language?": described(
        text("language"),
        "The language where neither --lang nor the case says one, in place of that of the system.",
      ),
      "baseline?": text("filled", "The file with the findings that `check` leaves out."),
      "cache?": {
        ...mapping({ location: text("filled") }, "Whether `check` keeps results, and in which file."),
        type: ["boolean", "object"],
      },
      "reports?": mapping(reports, "The files in which `check` and `merge` write reports, by format."),
      "fail-on?": described(choice(...severities), "The lowest severity that gives exit code 1; error if absent."),
      "max-warnings?": described({ type: "integer", minimum: 0 }, "More warnings than this give exit code 1."),
      "severity?": {
        description: "How severe a rule is here, by its id; off: what it finds is counted and not told.",
        type: "object",
        additionalProperties: choice(...ruleSeverities),
      },
    },
    "Paths are relative to this file, and stay below the root of the repository.",
  ),
};

/** The same with the ids of rules, so that editors complete these; others are left to the reader, who knows the rules. */
export function configSchemaFor(rules: readonly string[]): JsonSchema {
  const properties = mappingOf(configSchema.properties);
  const ids = Object.fromEntries(rules.map((rule) => [rule, choice(...ruleSeverities)]));
  return {
    ...configSchema,
    properties: { ...properties, severity: { ...mappingOf(properties.severity), properties: ids } },
  };
}

/** The settings as their schema allows them: no path and no rule in them is checked. */
export interface RawConfig {
  readonly cases?: string | readonly string[];
  readonly ignore?: string | readonly string[];
  readonly gitignore?: boolean;
  readonly rules?: string;
  readonly language?: Language;
  readonly baseline?: string;
  readonly cache?: boolean | { readonly location: string };
  readonly reports?: { readonly [Format in (typeof reportFormats)[number]]?: string };
  readonly "fail-on"?: Severity;
  readonly "max-warnings"?: number;
  readonly severity?: Readonly<Record<string, RuleSeverity>>;
}
