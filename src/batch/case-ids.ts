import { diagnose } from "../diagnostics/diagnostic.ts";
import type { CheckResult } from "./check-result.ts";
import { inputResult } from "./input-findings.ts";

/** The ids of the cases so far, since two cases may not share one. */
export interface CaseIds {
  /** The result of the next case; where a case before it has its id, that it has is all there is to say. */
  check(result: CheckResult): CheckResult;
}

/** So many ids are kept; past that, memory would grow with the number of cases and no id is compared any more. */
export const mostIds = 50_000;

/** An empty {@link CaseIds}. */
export function createCaseIds(most = mostIds): CaseIds {
  const first = new Map<string, { readonly file: string; readonly line: number }>();
  return {
    check: (result) => {
      const { file, case: checked } = result;
      if (checked === null) return result;
      const { id, place, language } = checked;
      const known = first.get(id);
      if (known !== undefined)
        return inputResult(file, [diagnose("case/duplicate-id", { id, ...known }, place)], language);
      if (first.size < most) first.set(id, { file, line: place?.line ?? 1 });
      return result;
    },
  };
}
