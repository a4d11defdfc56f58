import type { Command } from "../command.ts";
import { reportFormats } from "../report-format.ts";

/** `mixwijzer advise <case>` */
export const advise: Command = {
  kind: "command",
  name: "advise",
  operands: [{ name: "case", required: true }],
  options: ["format", "output", "force", "case", "set", "verbose"],
  formats: reportFormats,
  run: async (invocation) => (await import("../runs/run-advise.ts")).runAdvise(invocation),
};
