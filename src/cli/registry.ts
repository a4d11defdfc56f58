import type { Command, CommandGroup } from "./command.ts";
import { advise } from "./commands/advise.ts";
import { check } from "./commands/check.ts";
import { explain } from "./commands/explain.ts";
import { init } from "./commands/init.ts";
import { memo } from "./commands/memo.ts";
import { merge } from "./commands/merge.ts";
import { rules } from "./commands/rules/rules.ts";
import { schema } from "./commands/schema.ts";
import { whatIf } from "./commands/what-if.ts";

/** Every command, in the order in which help lists them. What they do is loaded when they are run. */
export const commands: readonly (Command | CommandGroup)[] = [
  advise,
  check,
  merge,
  memo,
  explain,
  whatIf,
  init,
  rules,
  schema,
];
