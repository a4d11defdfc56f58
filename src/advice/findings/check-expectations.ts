import type { Expectation, ExpectationKey } from "../../case/case.ts";
import { isOpen, isTrue } from "../../engine/condition-table.ts";
import { judgeBalance } from "../../engine/constraints.ts";
import type { AdviceForm, DescribedLevel, ExpectationResult, Reason, Role, RuleAnswer } from "../advice.ts";
import type { LazyParts } from "../advice-parts.ts";
import { byWeight, isAgainst } from "../reasons.ts";

/** The answer to the condition of anything in the pack that has an id; undefined for an unknown id. */
export type TruthOf = (id: string) => number | undefined;

/** Checks each expectation of a case on its own, in the order in which the case gives them. */
export function checkExpectations(
  advice: LazyParts,
  expectation: Expectation,
  truthOf: TruthOf,
): readonly ExpectationResult[] {
  return Object.entries(expectation).flatMap(([key, expected]) =>
    isExpectationKey(key) ? checkOne(advice, key, expected, truthOf) : [],
  );
}

const expectationKeys: Readonly<Record<ExpectationKey, true>> = {
  lead: true,
  support: true,
  later: true,
  avoid: true,
  includes: true,
  excludes: true,
  certain: true,
  forms: true,
  balance: true,
  phase: true,
  cautions: true,
  audit: true,
  companions: true,
  settled: true,
  fires: true,
  silent: true,
  open: true,
};

/** Whether a case can expect something under this key. */
export function isExpectationKey(key: string): key is ExpectationKey {
  return Object.hasOwn(expectationKeys, key);
}

function checkOne(
  advice: LazyParts,
  key: ExpectationKey,
  expected: unknown,
  truthOf: TruthOf,
): readonly ExpectationResult[] {
  const wanted = isList(expected) ? expected : [];
  if (key === "fires" || key === "silent" || key === "open") return checkAnswers(key, wanted, truthOf);
  const result = (actual: unknown, ok: boolean): readonly ExpectationResult[] => [
    { path: ["expect", key], expected, actual, ok },
  ];
  const inRoles = (...roles: readonly string[]): readonly string[] =>
    advice
      .outline()
      .filter((level) => roles.includes(level.role))
      .map((level) => level.id);
  switch (key) {
    case "lead":
    case "support":
    case "later":
    case "avoid":
      return result(inRoles(key), sameSet(inRoles(key), wanted));
    case "includes":
      return result(
        inRoles("lead", "support"),
        wanted.every((id) => inRoles("lead", "support").includes(id)),
      );
    case "excludes":
      return result(inRoles("lead", "support"), !wanted.some((id) => inRoles("lead", "support").includes(id)));
    case "companions": {
      const companions = advice.companions().map(({ id }) => id);
      return result(companions, sameSet(companions, wanted));
    }
    case "balance": {
      // Also where the rules ask for no balance, so that nothing is told of it: here it is asked for.
      const verdict = judgeBalance(advice.balance());
      return result(verdict, expected === (verdict ?? "none"));
    }
    case "phase":
      return result(advice.phase().value, expected === (advice.phase().value ?? "open"));
    case "settled":
      return result(advice.settled().status, expected === advice.settled().status);
    case "cautions":
      return result(
        idsOf(advice.cautions()),
        wanted.every((id) => isNamed(advice.cautions(), id)),
      );
    case "audit": {
      const found = advice.audit().filter(({ status }) => status === "found");
      return result(
        idsOf(found),
        wanted.every((id) => isNamed(found, id)),
      );
    }
    case "certain":
      return checkCertain(advice, expected);
    case "forms":
      return checkForms(advice, expected);
    default:
      return key satisfies never;
  }
}

/** At least the levels that are expected have to be proved to be in the mix, or outside it. */
function checkCertain(advice: LazyParts, expected: unknown): readonly ExpectationResult[] {
  if (!isRecord(expected)) return [];
  const levels = advice.outline();
  return Object.entries(expected).flatMap(([place, wanted]): readonly ExpectationResult[] => {
    if (!isList(wanted)) return [];
    const proved = advice.certain().flatMap((certain, at) => (certain === place ? [levels[at]?.id ?? ""] : []));
    const ok = wanted.every((id) => proved.includes(id));
    return [{ path: ["expect", "certain", place], expected: wanted, actual: proved, ok }];
  });
}

function checkForms(advice: LazyParts, expected: unknown): readonly ExpectationResult[] {
  if (!isRecord(expected)) return [];
  return Object.entries(expected).flatMap(([level, forms]) =>
    Object.entries(isRecord(forms) ? forms : {}).map(([form, status]) => {
      const actual = advice
        .outline()
        .find(({ id }) => id === level)
        ?.forms.find(({ id }) => id === form)?.status;
      return {
        path: ["expect", "forms", level, form] as const,
        expected: status,
        actual: actual ?? null,
        ok: actual === status,
      };
    }),
  );
}

function checkAnswers(expected: RuleAnswer, rules: readonly string[], truthOf: TruthOf): readonly ExpectationResult[] {
  return rules.map((rule, index) => {
    const actual = answerOf(truthOf(rule));
    return { path: ["expect", expected, index], rule, expected, actual, ok: actual === expected };
  });
}

function answerOf(truth: number | undefined): RuleAnswer | null {
  if (truth === undefined) return null;
  if (truth === isOpen) return "open";
  return truth === isTrue ? "fires" : "silent";
}

/** Whether a finding with this id, or one that cites this statement, is among some findings. */
export function isNamed(
  findings: readonly { readonly id: string; readonly cites: readonly string[] }[],
  id: string,
): boolean {
  return findings.some((finding) => finding.id === id || finding.cites.includes(id));
}

function idsOf(findings: readonly { readonly id: string }[]): readonly string[] {
  return findings.map(({ id }) => id);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === new Set(b).size && a.every((id) => b.includes(id));
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What the advice says of a level or of one of its forms, and the strongest reasons for it. */
export type LevelReasons = {
  readonly level: string;
  readonly name: string;
  /** At most two, the strongest first. */
  readonly reasons: readonly (Reason & { readonly against: boolean })[];
} & ({ readonly role: Role } | { readonly form: string; readonly status: AdviceForm["status"] });

const shown = 2;

/** The levels on which an expectation and the advice differ. */
export function concernedLevels(
  advice: { readonly levels: readonly DescribedLevel[] },
  { path, expected, actual }: ExpectationResult,
): readonly LevelReasons[] {
  const [, key, level, form] = path;
  if (key === "forms") return advice.levels.flatMap((each) => (each.id === level ? explainForm(each, form) : []));
  const wanted = listOf(expected);
  const got = listOf(actual);
  const differing = (id: string): boolean => {
    if (key === "includes" || key === "certain") return wanted.includes(id) && !got.includes(id);
    if (key === "excludes") return wanted.includes(id) && got.includes(id);
    return wanted.includes(id) !== got.includes(id);
  };
  return advice.levels.filter(({ id }) => differing(id)).map(explain);
}

function explain({ id, name, role, for: pro, against }: DescribedLevel): LevelReasons {
  return { level: id, name, role, reasons: strongest([...tag(pro, false), ...tag(against, true)]) };
}

function explainForm({ id, forms }: DescribedLevel, form: string | number | undefined): readonly LevelReasons[] {
  return forms
    .filter((each) => each.id === form)
    .map(({ id: each, name, status, reasons }) => ({
      level: id,
      form: each,
      name,
      status,
      reasons: strongest(
        reasons.filter(({ lacks }) => lacks === undefined).flatMap((each) => tag([each], isAgainst(each))),
      ),
    }));
}

type Told = LevelReasons["reasons"];

function tag(reasons: readonly Reason[], against: boolean): Told {
  return reasons.map((reason) => ({ ...reason, against }));
}

function strongest(reasons: Told): Told {
  return [...reasons].sort(byWeight).slice(0, shown);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
