import { ruleListJson, ruleListReport } from "../../report/rules/rule-list-report.ts";
import { chooseRules } from "../../tooling/choose-rules.ts";
import { deliver } from "../deliver.ts";
import type { Invocation } from "../invocation.ts";
import { requirePack } from "../load-pack.ts";
import { reportContext } from "../report-context.ts";

/** The rules, or those that have to do with what is typed; promises the exit code. */
export async function runRulesList(invocation: Invocation): Promise<number> {
  const pack = await requirePack(invocation);
  if (!pack) return 2;
  const render = invocation.options.format === "json" ? ruleListJson : ruleListReport;
  const chosen = chooseRules(pack, invocation.operands[0]);
  return deliver(invocation, render(pack, chosen, await reportContext(invocation)));
}
