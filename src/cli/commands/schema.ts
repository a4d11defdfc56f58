import { adviceSchema } from "../../advice/advice-schema.ts";
import { compareSchema, explainSchema, whatIfSchema } from "../../advice/command-schemas.ts";
import { changeableRules } from "../../batch/change-severity.ts";
import { portfolioSchema } from "../../batch/portfolio/portfolio-schema.ts";
import { caseSchema } from "../../case/case-schema.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { Language } from "../../language/languages.ts";
import type { Pack } from "../../pack/pack.ts";
import { packSchema } from "../../pack/pack-schema.ts";
import { checkSchema } from "../../report/check/check-schema.ts";
import { jsonReport } from "../../report/report-context.ts";
import type { JsonSchema } from "../../source/json-schema.ts";
import { rulesAnalyseSchema } from "../../tooling/schemas/analysis-schema.ts";
import { rulesDiffSchema } from "../../tooling/schemas/diff-schema.ts";
import { rulesListSchema, rulesShowSchema } from "../../tooling/schemas/list-schemas.ts";
import { rulesProveSchema } from "../../tooling/schemas/prove-schema.ts";
import { rulesTestSchema } from "../../tooling/schemas/test-schema.ts";
import type { Command, Invocation } from "../command.ts";
import { configSchemaFor } from "../config/config-schema.ts";
import { deliver, reportDiagnostics } from "../deliver.ts";
import { requirePack } from "../load-pack.ts";

/** What there are JSON Schemas of. */
export const schemaNames = [
  "case",
  "config",
  "pack",
  "advice",
  "explain",
  "what-if",
  "compare",
  "check",
  "portfolio",
  "rules-list",
  "rules-show",
  "rules-test",
  "rules-prove",
  "rules-diff",
  "rules-analyse",
] as const;

/** `mixwijzer schema <schema>` */
export const schema: Command = {
  kind: "command",
  name: "schema",
  operands: [{ name: "schema", required: true, choices: schemaNames }],
  options: ["multi", "output", "force"],
  extensions: [".json"],
  // Only that of a case depends on the rules; who mends settings needs their schema.
  ignoresConfig: ([name]) => name !== "case",
  run: async (invocation) => (await import("./schema.ts")).runSchema(invocation),
};

/** What each schema is made from; only that of a case depends on the pack. */
const schemas: Readonly<Record<(typeof schemaNames)[number], (pack: Pack, language: Language) => JsonSchema>> = {
  case: caseSchema,
  config: (pack) => configSchemaFor(changeableRules(pack)),
  pack: () => packSchema,
  advice: () => adviceSchema,
  explain: () => explainSchema,
  "what-if": () => whatIfSchema,
  compare: () => compareSchema,
  check: () => checkSchema,
  portfolio: () => portfolioSchema,
  "rules-list": () => rulesListSchema,
  "rules-show": () => rulesShowSchema,
  "rules-test": () => rulesTestSchema,
  "rules-prove": () => rulesProveSchema,
  "rules-diff": () => rulesDiffSchema,
  "rules-analyse": () => rulesAnalyseSchema,
};

/**
 * What an editor has to know to check every case of a file with several: a line with the schema counts for its own
 * document only, and what the settings say for all. For VS Code, and by the same name for the YAML language server.
 */
const editorSettings = { "yaml.schemas": { "./case.schema.json": ["cases/**/*.yaml", "cases/**/*.yml"] } };

/** The JSON Schema that the operand names, or with --multi the settings of editors; promises the exit code. */
export async function runSchema(invocation: Invocation): Promise<number> {
  const name = schemaNames.find((known) => known === invocation.operands[0]) ?? schemaNames[0];
  if (invocation.options.multi) {
    if (name === "case") return deliver(invocation, jsonReport(editorSettings));
    const conflict = diagnose("usage/conflicting-options", { option: "--multi", other: `schema ${name}` });
    await reportDiagnostics(invocation.io, [conflict], { ...invocation.options, language: invocation.language });
    return 2;
  }
  const pack = await requirePack(invocation);
  if (!pack) return 2;
  return deliver(invocation, jsonReport(schemas[name](pack, invocation.language)));
}
