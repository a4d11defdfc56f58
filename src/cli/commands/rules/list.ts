import type { Command } from "../../command.ts";

/** `mixwijzer rules list [filter]` */
export const rulesList: Command = {
  kind: "command",
  name: "rules list",
  operands: [{ name: "filter", required: false }],
  options: ["format", "output", "force"],
  formats: ["text", "json"],
  run: async (invocation) => (await import("../../runs/run-rules-list.ts")).runRulesList(invocation),
};
