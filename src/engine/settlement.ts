import type { Engine } from "./engine.ts";
import { findRoles, sameRoles } from "./find-roles.ts";
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
export function tryCompletion(engine: Engine, completion: Knowledge, mix: Uint8Array): Settlement | null {
  const roles = findRoles(engine, completion);
  return sameRoles(roles, mix) ? null : { status: "open", witness: completion, roles };
}
