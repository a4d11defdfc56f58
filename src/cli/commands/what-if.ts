import type { Command } from "../command.ts";
import { reportFormats } from "../report-format.ts";

/** `mixwijzer what-if <case> --set fact=value` */
export const whatIf: Command = {
  kind: "command",
  name: "what-if",
  operands: [{ name: "case", required: true }],
  options: ["set", "format", "output", "force", "case", "verbose"],
  needs: ["set"],
  formats: reportFormats,
  run: async (invocation) => (await import("../runs/run-what-if.ts")).runWhatIf(invocation),
};
