import type { Command } from "../command.ts";

/** `mixwijzer advise <case>` */
export const advise: Command = {
  kind: "command",
  name: "advise",
  operands: [{ name: "case", required: true }],
  options: ["format", "output", "force", "case", "set", "verbose"],
  formats: ["text", "markdown", "json"],
  run: async (invocation) => (await import("../runs/run-advise.ts")).runAdvise(invocation),
};
