import type { CommandGroup } from "../../command.ts";
import { rulesLint } from "./lint.ts";
import { rulesList } from "./list.ts";
import { rulesShow } from "./show.ts";
import { rulesTest } from "./test.ts";

/** `mixwijzer rules <list|show|lint|test>` */
export const rules: CommandGroup = {
  kind: "group",
  name: "rules",
  commands: [rulesList, rulesShow, rulesLint, rulesTest],
};
