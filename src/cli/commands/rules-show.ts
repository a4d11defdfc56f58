import { diagnose } from "../../diagnostics/diagnostic.ts";
import { itemJson, itemReport } from "../../report/rules/item-report.ts";
import { describeItems } from "../../tooling/describe-item.ts";
import { findItem } from "../../tooling/find-related.ts";
import type { Command, Invocation } from "../command.ts";
import { deliver, reportDiagnostics } from "../deliver.ts";
import { requireLocatedPack } from "../locate-pack.ts";
import { reportContext } from "../report-context.ts";

/** `mixwijzer rules show <id>` */
export const rulesShow: Command = {
  kind: "command",
  name: "rules show",
  operands: [{ name: "id", required: true }],
  options: ["format", "output", "force"],
  formats: ["text", "json"],
  run: async (invocation) => (await import("./rules-show.ts")).runRulesShow(invocation),
};

/** One thing of the rules in full; promises the exit code. */
export async function runRulesShow(invocation: Invocation): Promise<number> {
  const { io, operands, options, language } = invocation;
  const loaded = await requireLocatedPack(invocation);
  if (!loaded) return 2;
  const { located, folder } = loaded;
  const id = operands[0] ?? "";
  const found = findItem(located, id);
  if ("suggestion" in found) {
    const unknown = diagnose("usage/unknown-rule", { rule: id, suggestion: found.suggestion });
    await reportDiagnostics(io, [unknown], { language, quiet: options.quiet, color: options.color });
    return 2;
  }
  const items = describeItems(located, found.items, language).map((item) =>
    item.file === null ? item : { ...item, file: `${folder}/${item.file}` },
  );
  const render = options.format === "json" ? itemJson : itemReport;
  return deliver(invocation, render(located.pack, items, await reportContext(invocation)));
}
