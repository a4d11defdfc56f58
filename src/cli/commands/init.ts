import type { Command } from "../command.ts";

/** `mixwijzer init [file]` */
export const init: Command = {
  kind: "command",
  name: "init",
  operands: [{ name: "file", required: false }],
  options: ["force"],
  run: async (invocation) => (await import("../runs/run-init.ts")).runInit(invocation),
};
