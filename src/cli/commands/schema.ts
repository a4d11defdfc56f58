import type { Command } from "../command.ts";
import { schemaNames } from "../schema-names.ts";

/** `mixwijzer schema <schema>` */
export const schema: Command = {
  kind: "command",
  name: "schema",
  operands: [{ name: "schema", required: true, choices: schemaNames }],
  options: ["output", "force"],
  run: async (invocation) => (await import("../runs/run-schema.ts")).runSchema(invocation),
};
