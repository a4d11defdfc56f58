import { reportFormats } from "../../report/check/formats.ts";
import type { Command } from "../command.ts";

/** `mixwijzer merge <blobs...>` */
export const merge: Command = {
  kind: "command",
  name: "merge",
  operands: [{ name: "blobs", required: true, many: true }],
  options: [
    "format",
    "output",
    "outputs",
    "force",
    "fail-on",
    "max-warnings",
    "baseline",
    "update-baseline",
    "verbose",
  ],
  formats: reportFormats,
  choices: { "fail-on": ["error", "warning", "note"] },
  run: async (invocation) => (await import("../runs/run-merge.ts")).runMerge(invocation),
};
