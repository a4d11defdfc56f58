import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Options } from "../invocation.ts";

/** Two reports that would go to one place: neither could be read there. null: each has its own. */
export function findConflict({ output, outputs }: Options): Diagnostic | null {
  const taken = new Map([[output ?? "-", "--format"]]);
  for (const [format, path] of outputs) {
    const option = `--output.${format}`;
    const other = taken.get(path);
    if (other !== undefined) return diagnose("usage/conflicting-options", { option, other });
    taken.set(path, option);
  }
  return null;
}
