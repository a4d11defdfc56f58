import type { FactAnswer } from "../case/case.ts";
import type {
  Action,
  Advice,
  AdviceBalance,
  AdviceCondition,
  AdviceForm,
  AdviceLevel,
  AdvicePack,
  AdviceSettled,
  AdviceSustainment,
  AuditFinding,
  Finding,
  Reason,
  Role,
  Score,
} from "./advice.ts";
import { hangsOnPhase, isInMix } from "./advised-mix.ts";
import type { LevelName } from "./explain-advice.ts";
import { isAgainst } from "./reasons.ts";

/** Two advices side by side: only what differs. What is the same is null, or an empty list. */
export interface Comparison {
  readonly schema: "mixwijzer/what-if/1";
  readonly pack: AdvicePack;
  readonly language: Advice["language"];
  readonly case: { readonly id: string; readonly title: string };
  /** True: nothing differs but the facts themselves. */
  readonly same: boolean;
  readonly facts: readonly FactChange[];
  readonly phase: Change<{
    readonly value: string | null;
    readonly name: string | null;
    readonly origin: string;
  }> | null;
  readonly balance: Change<Pick<AdviceBalance, "verdict" | "topDown" | "bottomUp">> | null;
  readonly settled: Change<AdviceSettled["status"]> | null;
  /** Null: the same verdict on letting go. */
  readonly sustainment: Change<SustainmentVerdict> | null;
  /** The levels of which anything differs, in order. */
  readonly levels: readonly LevelComparison[];
  readonly companions: ComeAndGone<{ readonly id: string; readonly name: string }>;
  readonly cautions: ComeAndGone<Finding>;
  readonly audit: ComeAndGone<AuditFinding>;
  readonly names: readonly LevelName[];
  readonly labels: Advice["labels"];
  readonly statements: Advice["statements"];
}

/** A fact whose value differs; null: unknown. */
interface FactChange extends Change<FactAnswer | null> {
  readonly id: string;
  readonly label: string;
  readonly beforeLabel: string | null;
  readonly afterLabel: string | null;
}

/** What differs of one level. */
export interface LevelComparison extends LevelName {
  readonly role: Change<Role>;
  /** Whether it has no role only because the phase is open. */
  readonly byPhase: Change<boolean>;
  readonly action: Change<Action>;
  readonly score: Change<Score>;
  readonly forms: readonly FormComparison[];
  readonly reasons: ComeAndGone<SidedReason>;
  /** Of a level in the mix before or after: how to go about it, where that changes. */
  readonly conditions: readonly ConditionComparison[];
}

/** A form whose status differs, with the reasons that make it so; null: no such form. */
interface FormComparison extends Change<AdviceForm["status"] | null> {
  readonly id: string;
  readonly name: string;
  readonly reasons: ComeAndGone<SidedReason>;
}

/** A condition whose status differs; null: it does not apply. */
export interface ConditionComparison extends Change<AdviceCondition["status"] | null> {
  readonly id: string;
  readonly text: string;
  readonly cites: AdviceCondition["cites"];
  readonly basis: AdviceCondition["basis"];
}

/** Whether to let go, in short. */
type SustainmentVerdict = Pick<AdviceSustainment, "verdict" | "letsGo" | "text" | "cites" | "basis">;

/** A reason with the side it is on. */
export interface SidedReason {
  readonly side: "for" | "against" | "open";
  readonly reason: Reason;
}

/** Compares the advice before and after a change of facts, as made by one pack in one language. */
export function compareAdvice(before: Advice, after: Advice): Comparison {
  const differences = {
    phase: comparePhase(before, after),
    balance: compareValues(pickBalance(before), pickBalance(after)),
    settled: compareValues(before.settled.status, after.settled.status),
    sustainment: compareSustainment(before.sustainment, after.sustainment),
    levels: compareLevels(before, after),
    companions: compareById(before.companions.map(idAndName), after.companions.map(idAndName)),
    cautions: compareById(before.cautions, after.cautions),
    audit: comeAndGone(before.audit, after.audit, ({ id, status }) => `${status} ${id}`),
  };
  return {
    schema: "mixwijzer/what-if/1",
    pack: after.pack,
    language: after.language,
    case: { id: after.case.id, title: after.case.title },
    same: Object.values(differences).every(isNothing),
    facts: compareFacts(before, after),
    ...differences,
    names: after.levels.map(({ id, numeral, name }) => ({ id, numeral, name })),
    labels: after.labels,
    statements: { ...before.statements, ...after.statements },
  };
}

function isNothing(
  difference: Comparison["phase" | "balance" | "settled" | "sustainment" | "levels"] | ComeAndGone<unknown>,
): boolean {
  if (difference === null) return true;
  if ("appeared" in difference) return difference.appeared.length + difference.disappeared.length === 0;
  return "length" in difference && difference.length === 0;
}

function comparePhase(before: Advice, after: Advice): Comparison["phase"] {
  const pick = ({ phase: { value, name, origin } }: Advice) => ({ value, name, origin });
  return before.phase.value === after.phase.value ? null : { before: pick(before), after: pick(after) };
}

function pickBalance({
  balance: { verdict, topDown, bottomUp },
}: Advice): Pick<AdviceBalance, "verdict" | "topDown" | "bottomUp"> {
  return { verdict, topDown, bottomUp };
}

function compareSustainment(before: AdviceSustainment, after: AdviceSustainment): Comparison["sustainment"] {
  const pick = ({ verdict, letsGo, text, cites, basis }: AdviceSustainment): SustainmentVerdict => {
    return { verdict, letsGo, text, cites, basis };
  };
  return before.verdict === after.verdict ? null : { before: pick(before), after: pick(after) };
}

function idAndName({ id, name }: { readonly id: string; readonly name: string }): { id: string; name: string } {
  return { id, name };
}

function compareById<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): ComeAndGone<T> {
  return comeAndGone(before, after, ({ id }) => id);
}

function compareFacts(before: Advice, after: Advice): readonly FactChange[] {
  return after.facts.flatMap(({ id, label, value, valueLabel }) => {
    const old = before.facts.find((fact) => fact.id === id);
    const was = old?.value ?? null;
    return sameAnswer(was, value)
      ? []
      : [{ id, label, before: was, after: value, beforeLabel: old?.valueLabel ?? null, afterLabel: valueLabel }];
  });
}

function sameAnswer(a: FactAnswer | null, b: FactAnswer | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The levels of both advices of which anything differs, in the order of the later one. */
export function compareLevels(before: Advice, after: Advice): readonly LevelComparison[] {
  return after.levels.flatMap((level) => compareLevel(before, after, level));
}

function compareLevel(before: Advice, now: Advice, after: AdviceLevel): readonly LevelComparison[] {
  const old = before.levels.find(({ id }) => id === after.id);
  if (old === undefined) return [];
  const comparison: LevelComparison = {
    id: after.id,
    numeral: after.numeral,
    name: after.name,
    role: { before: old.role, after: after.role },
    byPhase: { before: hangsOnPhase(old, before), after: hangsOnPhase(after, now) },
    action: { before: old.action, after: after.action },
    score: { before: old.score, after: after.score },
    forms: compareForms(old.forms, after.forms),
    reasons: comeAndGone(sidedReasons(old), sidedReasons(after), reasonKey),
    conditions: compareConditions(old, after),
  };
  return differs(comparison) ? [comparison] : [];
}

function differs({ role, byPhase, action, score, forms, reasons, conditions }: LevelComparison): boolean {
  const parts = [role, byPhase, action, score].map((change) => compareValues(change.before, change.after));
  return parts.some((part) => part !== null) || forms.length + conditions.length > 0 || !isNothing(reasons);
}

function compareForms(before: readonly AdviceForm[], after: readonly AdviceForm[]): LevelComparison["forms"] {
  return after.flatMap(({ id, name, status, reasons }) => {
    const old = before.find((form) => form.id === id);
    const was = old?.status ?? null;
    const changed = comeAndGone(sidedFormReasons(old?.reasons ?? []), sidedFormReasons(reasons), reasonKey);
    return was === status ? [] : [{ id, name, before: was, after: status, reasons: changed }];
  });
}

function sidedFormReasons(reasons: readonly Reason[]): readonly SidedReason[] {
  return reasons.map((reason) => ({ side: formSide(reason), reason }));
}

/** A form keeps its reasons in one list; those that still lack something are the open ones. */
function formSide(reason: Reason): SidedReason["side"] {
  if (reason.lacks !== undefined) return "open";
  return isAgainst(reason) ? "against" : "for";
}

function compareConditions(before: AdviceLevel, after: AdviceLevel): LevelComparison["conditions"] {
  const had = new Map(conditionsInMix(before).map((each) => [each.id, each]));
  const has = new Map(conditionsInMix(after).map((each) => [each.id, each]));
  return [...new Map([...had, ...has]).values()].flatMap(({ id, text, cites, basis }) => {
    const was = had.get(id)?.status ?? null;
    const is = has.get(id)?.status ?? null;
    return was === is ? [] : [{ id, text, cites, basis, before: was, after: is }];
  });
}

function conditionsInMix({ role, conditions }: AdviceLevel): readonly AdviceCondition[] {
  return isInMix(role) ? conditions : [];
}

function sidedReasons(level: AdviceLevel): readonly SidedReason[] {
  return (["for", "against", "open"] as const).flatMap((side) => level[side].map((reason) => ({ side, reason })));
}

function reasonKey({ side, reason }: SidedReason): string {
  return [side, reason.rule ?? reason.constraint ?? "", reason.effect, reason.strength ?? ""].join(" ");
}

/** Something before and after a change. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** What came and what went. */
export interface ComeAndGone<T> {
  readonly appeared: readonly T[];
  readonly disappeared: readonly T[];
}

/** Both values where they differ; null where they are the same. */
function compareValues<T>(before: T, after: T): Change<T> | null {
  return JSON.stringify(before) === JSON.stringify(after) ? null : { before, after };
}

/** What of `after` was not in `before`, and the other way round, by key. */
function comeAndGone<T>(before: readonly T[], after: readonly T[], key: (each: T) => string): ComeAndGone<T> {
  const had = new Map(before.map((each) => [key(each), each]));
  const has = new Map(after.map((each) => [key(each), each]));
  return {
    appeared: [...has].filter(([id]) => !had.has(id)).map(([, each]) => each),
    disappeared: [...had].filter(([id]) => !has.has(id)).map(([, each]) => each),
  };
}
