import type { Advice } from "../../advice/advice.ts";
import { isInMix } from "../../advice/advised-mix.ts";

/**
 * What there is to decide: a mix; nothing yet, since the phase is open; that it is time to let go; or that there are no
 * reasons for any mix.
 */
export type MemoSituation = "mix" | "open" | "let-go" | "none";

/** What comes of it: letting go, also where some of the mix lives on then. */
export function outlookOf({ sustainment }: Advice, situation: MemoSituation): MemoSituation {
  return situation === "mix" && sustainment.letsGo ? "let-go" : situation;
}

/** What the advice leaves to decide. */
export function situationOf({ phase, levels, sustainment }: Advice): MemoSituation {
  if (phase.origin === "open") return "open";
  if (levels.some(({ role }) => isInMix(role))) return "mix";
  return sustainment.letsGo ? "let-go" : "none";
}
