import type { Command, CommandGroup } from "./command.ts";
import { advise } from "./commands/advise.ts";
import { check } from "./commands/check.ts";
import { compare } from "./commands/compare.ts";
import { completion } from "./commands/completion.ts";
import { explain } from "./commands/explain.ts";
import { explore } from "./commands/explore.ts";
import { help } from "./commands/help.ts";
import { init } from "./commands/init.ts";
import { memo } from "./commands/memo.ts";
import { merge } from "./commands/merge.ts";
import { migrate } from "./commands/migrate.ts";
import { portfolio } from "./commands/portfolio.ts";
import { rulesAnalyse } from "./commands/rules-analyse.ts";
import { rulesBook } from "./commands/rules-book.ts";
import { rulesDiff } from "./commands/rules-diff.ts";
import { rulesInit } from "./commands/rules-init.ts";
import { rulesLint } from "./commands/rules-lint.ts";
import { rulesList } from "./commands/rules-list.ts";
import { rulesProve } from "./commands/rules-prove.ts";
import { rulesShow } from "./commands/rules-show.ts";
import { rulesTest } from "./commands/rules-test.ts";
import { schema } from "./commands/schema.ts";
import { whatIf } from "./commands/what-if.ts";

/** Every command, in the order in which help lists them. */
export const commands: readonly (Command | CommandGroup)[] = [
  advise,
  check,
  merge,
  memo,
  portfolio,
  explain,
  whatIf,
  compare,
  explore,
  init,
  migrate,
  {
    kind: "group",
    name: "rules",
    commands: [rulesList, rulesShow, rulesLint, rulesTest, rulesProve, rulesDiff, rulesAnalyse, rulesBook, rulesInit],
  },
  schema,
  help,
  completion,
];
