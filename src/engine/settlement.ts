import type { RankedMix } from "./compose.ts";
import type { Engine } from "./engine.ts";
import { mixOf } from "./mix.ts";
import type { Knowledge } from "./vocabulary.ts";

/**
 * Whether more knowledge can change the mix. `open` comes with a witness: the case completed, as far as its mix depends
 * on it, in a way that gives another mix.
 */
export type Settlement =
  | { readonly status: "proven" }
  | { readonly status: "open"; readonly witness: Knowledge; readonly roles: Uint8Array }
  | { readonly status: "unproven" };

export const proven: Settlement = { status: "proven" };
export const unproven: Settlement = { status: "unproven" };

/** Tries a completion out: a witness if it has another mix, null if it has the same. */
export function tryCompletion(engine: Engine, completion: Knowledge, best: RankedMix): Settlement | null {
  const { roles } = mixOf(engine, completion).best;
  return sameRoles(roles, best.roles) ? null : { status: "open", witness: completion, roles };
}

/** Whether two mixes give every level the same role. */
export function sameRoles(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || a.every((role, level) => role === b[level]);
}
