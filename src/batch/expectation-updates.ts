import type { ExpectationResult } from "../advice/advice.ts";
import type { AdviceParts } from "../advice/advice-parts.ts";
import type { Assessment } from "../advice/assess-case.ts";

/** What a case would have to expect, for the advice of today to meet it. */
export interface ExpectationUpdate {
  /** Keys, from the top of the case. */
  readonly path: readonly string[];
  readonly before: unknown;
  /** null: nothing is left to expect there. */
  readonly after: string | readonly string[] | null;
}

/**
 * The changes that make a case expect what the advice says. Where a case expects only some of what there is, as with
 * `includes` or `cautions`, what still holds is kept and nothing is added.
 */
export function expectationUpdates({ parts, expectations }: Assessment): readonly ExpectationUpdate[] {
  const failed = expectations.filter(({ ok }) => !ok);
  if (failed.length === 0) return [];
  const alone = failed.filter(({ path }) => !isAboutRules(path)).map((result) => updateOf(parts, result));
  const lists = ["fires", "silent", "open"].flatMap((key) => listUpdate(key, expectations));
  return [...alone, ...lists];
}

function isAboutRules([, key]: ExpectationResult["path"]): boolean {
  return key === "fires" || key === "silent" || key === "open";
}

function updateOf(advice: AdviceParts, { path, expected, actual }: ExpectationResult): ExpectationUpdate {
  return { path: path.map(String), before: expected, after: today(advice, path[1], textsOf(expected), actual) };
}

function today(
  advice: AdviceParts,
  key: string | number | undefined,
  expected: readonly string[],
  actual: unknown,
): ExpectationUpdate["after"] {
  const now = textsOf(actual);
  switch (key) {
    case "includes":
      return orNothing(expected.filter((id) => now.includes(id))) ?? orNothing(now);
    case "excludes":
      return orNothing(expected.filter((id) => !now.includes(id)));
    case "cautions":
      return orNothing(expected.filter((id) => advice.cautions.some((found) => isNamed(found, id))));
    case "audit": {
      const found = advice.audit.filter(({ status }) => status === "found");
      return orNothing(expected.filter((id) => found.some((each) => isNamed(each, id))));
    }
    default:
      return Array.isArray(actual) ? now : typeof actual === "string" ? actual : null;
  }
}

function isNamed(found: { readonly id: string; readonly cites: readonly string[] }, id: string): boolean {
  return found.id === id || found.cites.includes(id);
}

function orNothing(list: readonly string[]): readonly string[] | null {
  return list.length === 0 ? null : list;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Rules are expected one by one; those that do otherwise are left out of their list. */
function listUpdate(key: string, results: readonly ExpectationResult[]): readonly ExpectationUpdate[] {
  const own = results.filter(({ path }) => path[1] === key);
  if (own.every(({ ok }) => ok)) return [];
  const idOf = ({ expected }: ExpectationResult): string => String(expected).split(": ")[0] ?? "";
  const kept = own.filter(({ ok }) => ok).map(idOf);
  return [{ path: ["expect", key], before: own.map(idOf), after: orNothing(kept) }];
}
