import { diagnose } from "../diagnostics/diagnostic.ts";
import type { CheckResult } from "./check-result.ts";
import { inputResult } from "./input-findings.ts";

/** Where the first case with an id stands. */
export interface FirstCase {
  readonly file: string;
  readonly line: number;
}

/** The ids of the cases so far, since two cases may not share one. */
export interface SeenIds {
  /** Takes an id in, with where it stands; where there was one before it, that. */
  meet(id: string, at: FirstCase): FirstCase | null;
}

/** So many ids are kept; past that, memory would grow with the number of cases and no id is compared any more. */
export const mostIds = 50_000;

/** An empty {@link SeenIds}. */
export function createSeenIds(most = mostIds): SeenIds {
  // Numbers instead of an object a case: what is kept for good decides how much the collector lets lie beside it.
  const numbers = new Map<string, number>();
  const lines: number[] = [];
  const files: string[] = [];
  return {
    meet: (id, at) => {
      const known = numbers.get(id);
      if (known !== undefined) return { file: files[known] ?? at.file, line: lines[known] ?? 1 };
      if (numbers.size < most) {
        numbers.set(id, numbers.size);
        lines.push(at.line);
        files.push(at.file);
      }
      return null;
    },
  };
}

/** Looks at the results of a run for ids that are there twice. */
export interface CaseIds {
  /** The result of the next case; where a case before it has its id, that it has is all there is to say. */
  check(result: CheckResult): CheckResult;
}

/** A {@link CaseIds} that has seen nothing yet. */
export function createCaseIds(most = mostIds): CaseIds {
  const seen = createSeenIds(most);
  return {
    check: (result) => {
      const { file, case: checked } = result;
      if (checked === null) return result;
      const { id, place, language } = checked;
      const first = seen.meet(id, { file, line: place?.line ?? 1 });
      return first === null
        ? result
        : inputResult(file, [diagnose("case/duplicate-id", { id, ...first }, place)], language);
    },
  };
}
