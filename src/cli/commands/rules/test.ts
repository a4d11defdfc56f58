import type { Command } from "../../command.ts";

/** `mixwijzer rules test` */
export const rulesTest: Command = {
  kind: "command",
  name: "rules test",
  operands: [],
  options: [],
  run: async (invocation) => (await import("../../runs/run-rules-test.ts")).runRulesTest(invocation),
};
