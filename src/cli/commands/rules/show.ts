import type { Command } from "../../command.ts";

/** `mixwijzer rules show <id>` */
export const rulesShow: Command = {
  kind: "command",
  name: "rules show",
  operands: [{ name: "id", required: true }],
  options: ["format", "output", "force"],
  formats: ["text", "json"],
  run: async (invocation) => (await import("../../runs/run-rules-show.ts")).runRulesShow(invocation),
};
