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
  // Numbers instead of an object a case: what is kept for good decides how much the collector lets lie beside it.
  const numbers = new Map<string, number>();
  const lines: number[] = [];
  const files: string[] = [];
  return {
    check: (result) => {
      const { file, case: checked } = result;
      if (checked === null) return result;
      const { id, place, language } = checked;
      const known = numbers.get(id);
      if (known !== undefined) {
        const first = { file: files[known] ?? file, line: lines[known] ?? 1 };
        return inputResult(file, [diagnose("case/duplicate-id", { id, ...first }, place)], language);
      }
      if (numbers.size < most) {
        numbers.set(id, numbers.size);
        lines.push(place?.line ?? 1);
        files.push(file);
      }
      return result;
    },
  };
}
