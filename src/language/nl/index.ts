import type { Wording } from "../wording.ts";
import { advice, schema } from "./advice.ts";
import { check } from "./check.ts";
import { cli } from "./cli.ts";
import { diagnostics } from "./diagnostics.ts";
import { dialogue } from "./dialogue.ts";
import { explore } from "./explore.ts";
import { interview } from "./interview.ts";
import { memo } from "./memo.ts";
import { portfolio } from "./portfolio.ts";
import { report } from "./report.ts";
import { terms } from "./terms.ts";
import { tooling } from "./tooling.ts";

/** What mixwijzer says, in Dutch. */
export const nl = {
  advice,
  check,
  cli,
  diagnostics,
  dialogue,
  explore,
  interview,
  memo,
  portfolio,
  report,
  schema,
  terms,
  tooling,
} satisfies Wording;
