import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";

/** The ids of the cases so far, since two cases may not share one. */
export interface CaseIds {
  /** Notes an id; where another case has it already, what is to be said of that. */
  add(id: string, place: Place | null): Diagnostic | null;
}

/** So many ids are kept; past that, memory would grow with the number of cases and no id is compared any more. */
export const mostIds = 200_000;

/** An empty {@link CaseIds}. */
export function createCaseIds(most = mostIds): CaseIds {
  const first = new Map<string, { readonly file: string; readonly line: number }>();
  return {
    add: (id, place) => {
      const known = first.get(id);
      if (known !== undefined) return diagnose("case/duplicate-id", { id, ...known }, place);
      if (first.size < most) first.set(id, { file: place?.file ?? "", line: place?.line ?? 1 });
      return null;
    },
  };
}
