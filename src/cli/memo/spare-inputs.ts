import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { CaseFile } from "../check/find-case-files.ts";
import { wayTo } from "../check/way-to.ts";
import type { Invocation } from "../invocation.ts";

/** Says of a file that is read for the memos that it is not to be written; null: it may be. */
export type SpareInput = (path: string) => Diagnostic | null;

/** Knows the cases and the template, by whatever way a path leads to them; `--force` does not change that. */
export function spareInputs({ io, options }: Invocation, files: readonly CaseFile[]): SpareInput {
  const read = files.map(({ path }) => path).filter((path) => path !== "-");
  const inputs = new Set([...read, ...(options.template === undefined ? [] : [options.template])].map(way));
  function way(path: string): string {
    return wayTo(path, io.folder);
  }
  return (path) => (inputs.has(way(path)) ? diagnose("usage/overwrites-input", { path }) : null);
}
