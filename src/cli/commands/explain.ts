import type { Command } from "../command.ts";
import { reportFormats } from "../report-format.ts";

/** `mixwijzer explain <case> [level]` */
export const explain: Command = {
  kind: "command",
  name: "explain",
  operands: [
    { name: "case", required: true },
    { name: "level", required: false },
  ],
  options: ["format", "output", "force", "case", "set", "verbose"],
  formats: reportFormats,
  run: async (invocation) => (await import("../runs/run-explain.ts")).runExplain(invocation),
};
