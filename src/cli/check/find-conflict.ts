import { resolve } from "node:path";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Invocation } from "../invocation.ts";

/** Two reports, or a report and the baseline, that would go to one place: one would be lost. null: each has its own. */
export function findConflict({ io, options }: Invocation): Diagnostic | null {
  const { output, outputs, baseline } = options;
  const places: readonly (readonly [option: string, path: string | undefined])[] = [
    ["--baseline", baseline],
    ["--format", output ?? "-"],
    ...[...outputs].map(([format, path]) => [`--output.${format}`, path] as const),
  ];
  const taken = new Map<string, string>();
  for (const [option, path] of places) {
    if (path === undefined) continue;
    const place = path === "-" ? path : resolve(io.folder, path);
    const other = taken.get(place);
    if (other !== undefined) return diagnose("usage/conflicting-options", { option, other });
    taken.set(place, option);
  }
  return null;
}
