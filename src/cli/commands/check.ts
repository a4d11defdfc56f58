import { checkFormats } from "../../report/check/formats.ts";
import type { Command } from "../command.ts";

/** `mixwijzer check <cases...>` */
export const check: Command = {
  kind: "command",
  name: "check",
  operands: [{ name: "cases", required: true, many: true }],
  options: [
    "format",
    "output",
    "outputs",
    "force",
    "fail-on",
    "max-warnings",
    "baseline",
    "update-baseline",
    "update",
    "jobs",
    "cache",
    "shard",
    "allow-empty",
    "stdin-name",
    "verbose",
  ],
  formats: checkFormats,
  choices: { "fail-on": ["error", "warning", "note"] },
  run: async (invocation) => (await import("../runs/run-check.ts")).runCheck(invocation),
};
