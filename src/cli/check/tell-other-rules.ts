import { escapeTerminal } from "../../diagnostics/cut-excerpt.ts";
import { namePack, type PackMark } from "../../pack/pack-files.ts";
import type { Invocation } from "../invocation.ts";

/** A file from an earlier run, and the rules of that run; null: it does not say by which, or there is no such file. */
export interface Kept {
  readonly path: string;
  readonly rules: PackMark | Pick<PackMark, "digest"> | null;
}

/** Says in a line which of the files of earlier runs come from other rules than those of now; nothing where none does. */
export function tellOtherRules(
  { io, options, wording }: Invocation,
  now: PackMark,
  { baseline, cache }: { readonly baseline: Kept | null; readonly cache: Kept | null },
): void {
  const other = (kept: Kept | null) =>
    kept?.rules != null && kept.rules.digest !== now.digest ? { path: kept.path, rules: namePack(kept.rules) } : null;
  const found = { baseline: other(baseline), cache: other(cache) };
  if (options.quiet || (found.baseline === null && found.cache === null)) return;
  io.print("error", `${escapeTerminal(wording.otherRules(found, namePack(now)))}\n`);
}
