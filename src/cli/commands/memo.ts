import { memoFormats } from "../../report/memo/formats.ts";
import type { Command } from "../command.ts";

/** `mixwijzer memo <cases...>` */
export const memo: Command = {
  kind: "command",
  name: "memo",
  operands: [{ name: "cases", required: true, many: true }],
  options: ["format", "output", "out", "force", "case", "date", "template"],
  formats: memoFormats,
  severalFormats: true,
  run: async (invocation) => (await import("../runs/run-memo.ts")).runMemo(invocation),
};
