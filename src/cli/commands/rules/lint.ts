import type { Command } from "../../command.ts";

/** `mixwijzer rules lint` */
export const rulesLint: Command = {
  kind: "command",
  name: "rules lint",
  operands: [],
  options: [],
  run: async (invocation) => (await import("../../runs/run-rules-lint.ts")).runRulesLint(invocation),
};
