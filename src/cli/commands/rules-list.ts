import {
  evidenceListJson,
  evidenceListReport,
  propertyListJson,
  propertyListReport,
  ruleListJson,
  ruleListReport,
} from "../../report/rules/list-reports.ts";
import { chooseRules } from "../../tooling/choose-rules.ts";
import { evidenceFilter, propertyFilter } from "../../tooling/describe-item.ts";
import type { Command, Invocation } from "../command.ts";
import { deliver } from "../deliver.ts";
import { requirePack } from "../load-pack.ts";
import { requireLocatedPack } from "../locate-pack.ts";
import { reportContext } from "../report-context.ts";

/** `mixwijzer rules list [filter]` */
export const rulesList: Command = {
  kind: "command",
  name: "rules list",
  operands: [{ name: "filter", required: false }],
  options: ["format", "output", "force"],
  formats: ["text", "json"],
  run: async (invocation) => (await import("./rules-list.ts")).runRulesList(invocation),
};

/**
 * The rules, or those that have to do with what is typed, or the evidence beside them or what is claimed of them;
 * promises the exit code.
 */
export async function runRulesList(invocation: Invocation): Promise<number> {
  const [typed] = invocation.operands;
  const asData = invocation.options.format === "json";
  if (typed?.toLowerCase() === propertyFilter) return listProperties(invocation, asData);
  const pack = await requirePack(invocation);
  if (!pack) return 2;
  const context = await reportContext(invocation);
  if (typed?.toLowerCase() === evidenceFilter) {
    return deliver(invocation, (asData ? evidenceListJson : evidenceListReport)(pack, context));
  }
  return deliver(invocation, (asData ? ruleListJson : ruleListReport)(pack, chooseRules(pack, typed), context));
}

async function listProperties(invocation: Invocation, asData: boolean): Promise<number> {
  const loaded = await requireLocatedPack(invocation);
  if (!loaded) return 2;
  const render = asData ? propertyListJson : propertyListReport;
  return deliver(invocation, render(loaded.located, await reportContext(invocation)));
}
