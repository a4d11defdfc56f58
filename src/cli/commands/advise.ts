import type { Command } from "../command.ts";
import { reportFormats } from "../report-format.ts";

/** `mixwijzer advise [case]`; without a case, or with --ask, the guided interview. */
export const advise: Command = {
  kind: "command",
  name: "advise",
  operands: [{ name: "case", required: false }],
  options: ["format", "output", "force", "case", "set", "verbose", "ask", "all", "plain", "resume", "new"],
  formats: reportFormats,
  run: async (invocation) =>
    invocation.operands.length === 0 || invocation.options.ask
      ? (await import("../runs/run-interview.ts")).runInterview(invocation)
      : (await import("../runs/run-advise.ts")).runAdvise(invocation),
};
