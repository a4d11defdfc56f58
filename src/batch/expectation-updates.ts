import type { ExpectationResult, ExpectedValue, RuleAnswer } from "../advice/advice.ts";
import type { LazyParts } from "../advice/advice-parts.ts";
import type { Assessment } from "../advice/findings/assess-case.ts";
import { isNamed } from "../advice/findings/check-expectations.ts";

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
 * `certain` or `cautions`, what still holds is kept and nothing is added.
 */
export function expectationUpdates({ parts, expectations }: Assessment): readonly ExpectationUpdate[] {
  const failed = expectations.filter(({ ok }) => !ok);
  if (failed.length === 0) return [];
  const alone = failed.flatMap((result) => (result.rule === undefined ? [updateOf(parts(), result)] : []));
  const lists = answers.flatMap((key) => listUpdate(key, expectations));
  return [...alone, ...lists];
}

const answers: readonly RuleAnswer[] = ["fires", "silent", "open"];

function updateOf(advice: LazyParts, { path, expected, actual }: ExpectedValue): ExpectationUpdate {
  return { path: path.map(String), before: expected, after: today(advice, path[1], textsOf(expected), actual) };
}

function today(
  advice: LazyParts,
  key: string | number | undefined,
  expected: readonly string[],
  actual: unknown,
): ExpectationUpdate["after"] {
  const now = textsOf(actual);
  switch (key) {
    case "includes":
      return orNothing(expected.filter((id) => now.includes(id))) ?? orNothing(now);
    case "certain":
      return orNothing(expected.filter((id) => now.includes(id)));
    case "excludes":
      return orNothing(expected.filter((id) => !now.includes(id)));
    case "cautions":
      return orNothing(expected.filter((id) => isNamed(advice.cautions(), id)));
    case "audit": {
      const found = advice.audit().filter(({ status }) => status === "found");
      return orNothing(expected.filter((id) => isNamed(found, id)));
    }
    default:
      return Array.isArray(actual) ? now : typeof actual === "string" ? actual : null;
  }
}

function orNothing(list: readonly string[]): readonly string[] | null {
  return list.length === 0 ? null : list;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Rules are expected one by one; those that do otherwise are left out of their list. */
function listUpdate(key: RuleAnswer, results: readonly ExpectationResult[]): readonly ExpectationUpdate[] {
  const own = results.flatMap((result) => (result.rule !== undefined && result.expected === key ? [result] : []));
  if (own.every(({ ok }) => ok)) return [];
  const kept = own.filter(({ ok }) => ok).map(({ rule }) => rule);
  return [{ path: ["expect", key], before: own.map(({ rule }) => rule), after: orNothing(kept) }];
}
