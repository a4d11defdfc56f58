import type { Advice, Role } from "../../advice/advice.ts";
import { isInMix } from "../../advice/advised-mix.ts";
import { compareLevels, type LevelComparison } from "../../advice/compare-advice.ts";
import type { Adviser } from "../../advice/create-adviser.ts";
import type { Case } from "../../case/case.ts";
import type { Language } from "../../language/languages.ts";
import { restrictCase } from "./draw-cases.ts";

/** A level whose place changes; null: the pack has no such level. */
export interface RoleChange {
  readonly level: string;
  readonly name: string;
  readonly before: Role | null;
  readonly after: Role | null;
}

/** A form whose place changes within its level; null: the pack has no such form. */
export interface FormChange {
  readonly form: string;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a change of rules does to the advice on one case. */
export interface AdviceChange {
  /** The most that changes: the mix, else what else is told of the case, else only the points and grounds behind it. */
  readonly kind: "mix" | "findings" | "points";
  readonly roles: readonly RoleChange[];
  readonly forms: readonly FormChange[];
  /** The phase that is gone by, by name; null: open. Absent: the same. */
  readonly phase?: { readonly before: string | null; readonly after: string | null };
  /** What is told of a case beside the mix, where that differs: ids that came, went, or are more or less severe or met. */
  readonly findings: {
    readonly appeared: readonly string[];
    readonly disappeared: readonly string[];
    readonly changed: readonly string[];
  };
  /** The rules and demands through which levels and forms change, of all that changed in the packs. */
  readonly through: readonly string[];
}

/** Two packs at work: both read a case as far as they know what it says. */
export interface Contest {
  readonly before: Adviser;
  readonly after: Adviser;
  readonly language: Language;
  /** The ids of everything that differs between the packs. */
  readonly changed: ReadonlySet<string>;
}

/** The advice of both packs on a case. */
export function adviseBoth(
  { before, after, language }: Contest,
  subject: Case,
): readonly [before: Advice, after: Advice] {
  const how = { language, depth: "none" } as const;
  return [
    before.advise(restrictCase(subject, before.engine.pack), how),
    after.advise(restrictCase(subject, after.engine.pack), how),
  ];
}

/** What differs in the advice on a case; null: nothing but perhaps words. Whether the mix is settled is not looked at. */
export function diffAdvice(contest: Contest, subject: Case): AdviceChange | null {
  const [old, now] = adviseBoth(contest, subject);
  const roles = compareRoles(old, now);
  const forms = compareForms(old, now);
  const findings = compareFindings(old, now);
  const levels = compareLevels(old, now);
  const phase = { before: old.phase.name, after: now.phase.name };
  const isPhaseSame = old.phase.value === now.phase.value;
  const isFound = Object.values(findings).some((ids) => ids.length > 0) || !isPhaseSame;
  const isMoved = roles.length + forms.length > 0;
  if (!(isMoved || isFound) && levels.length === 0) return null;
  const moved = new Set([...roles.map(({ level }) => level), ...forms.map(({ form }) => form.split(".")[0] ?? "")]);
  return {
    kind: isMoved ? "mix" : isFound ? "findings" : "points",
    roles,
    forms,
    ...(isPhaseSame ? {} : { phase }),
    findings,
    through: reasonsOf(levels.filter(({ id }) => moved.size === 0 || moved.has(id))).filter((id) =>
      contest.changed.has(id),
    ),
  };
}

/** The rules and demands among the reasons that came and went, each once. */
function reasonsOf(levels: readonly LevelComparison[]): readonly string[] {
  const changed = levels.flatMap((level) => [level, ...level.forms].map(({ reasons }) => reasons));
  const ids = changed.flatMap(({ appeared, disappeared }) =>
    [...appeared, ...disappeared].flatMap(({ reason: { rule, constraint } }) => [rule, constraint]),
  );
  return [...new Set(ids.filter((id) => id !== undefined))];
}

function compareFindings(before: Advice, after: Advice): AdviceChange["findings"] {
  const [had, has] = [standings(before), standings(after)];
  return {
    appeared: [...has.keys()].filter((id) => !had.has(id)),
    disappeared: [...had.keys()].filter((id) => !has.has(id)),
    changed: [...has].filter(([id, standing]) => had.has(id) && had.get(id) !== standing).map(([id]) => id),
  };
}

/** What is told of a case beside the mix: how severe, met or not, by id. */
function standings({ cautions, audit, companions, sustainment, levels }: Advice): ReadonlyMap<string, string> {
  return new Map([
    ...cautions.map(({ id, severity }) => [id, severity] as const),
    ...audit.map(({ id, severity, status }) => [id, `${severity} ${status}`] as const),
    ...companions.map(({ id }) => [id, "companion"] as const),
    ...(sustainment.verdict === null ? [] : [[sustainment.verdict, "verdict"] as const]),
    ...levels.flatMap(({ role, conditions }) =>
      isInMix(role) ? conditions.map(({ id, status }) => [id, status] as const) : [],
    ),
  ]);
}

function compareRoles(before: Advice, after: Advice): readonly RoleChange[] {
  const levels = new Map([...before.levels, ...after.levels].map(({ id, name }) => [id, name]));
  const roleIn = (advice: Advice, id: string): Role | null =>
    advice.levels.find((level) => level.id === id)?.role ?? null;
  return [...levels].flatMap(([level, name]) => {
    const change = { level, name, before: roleIn(before, level), after: roleIn(after, level) };
    return change.before === change.after ? [] : [change];
  });
}

/** Forms of levels that stay in the mix: the others go with their level. */
function compareForms(before: Advice, after: Advice): readonly FormChange[] {
  return after.levels.flatMap((level) => {
    const old = before.levels.find(({ id }) => id === level.id);
    if (old === undefined || !isInMix(old.role) || !isInMix(level.role)) return [];
    const forms = new Map([...old.forms, ...level.forms].map(({ id, name }) => [id, name]));
    return [...forms].flatMap(([id, name]) => {
      const was = old.forms.find((form) => form.id === id)?.status ?? null;
      const is = level.forms.find((form) => form.id === id)?.status ?? null;
      return was === is ? [] : [{ form: `${level.id}.${id}`, name, before: was, after: is }];
    });
  });
}

/** The case with as little said as still shows a change of that kind: every fact that is left is needed for it. */
export function shrinkCase(contest: Contest, subject: Case, shows: (change: AdviceChange) => boolean): Case {
  return shrinkWhile(subject, (smaller) => {
    const change = diffAdvice(contest, smaller);
    return change !== null && shows(change);
  });
}

/** The case with as little said as still shows something. */
export function shrinkWhile(subject: Case, isShown: (smaller: Case) => boolean): Case {
  let smallest = subject;
  for (const smaller of smallerCases(subject)) {
    const tried = smaller(smallest);
    if (tried !== null && isShown(tried)) smallest = tried;
  }
  return smallest;
}

/** Ways to say less: nothing planned, nothing in use, one fact or one value of a set less. */
function smallerCases(subject: Case): readonly ((from: Case) => Case | null)[] {
  return [
    (from) => ({ ...from, planned: null }),
    (from) => ({ ...from, current: null }),
    ...Object.keys(subject.facts).map((fact) => (from: Case) => withoutFact(from, fact)),
    ...Object.entries(subject.facts).flatMap(([fact, answer]) =>
      typeof answer === "string" ? [] : answer.map((value) => (from: Case) => withoutValue(from, fact, value)),
    ),
    ...(["current", "planned"] as const).flatMap((key) =>
      (subject[key] ?? []).map((id) => (from: Case) => {
        const list = from[key];
        return list === null ? null : { ...from, [key]: list.filter((each) => each !== id) };
      }),
    ),
  ];
}

function withoutFact(from: Case, fact: string): Case {
  const { [fact]: _, ...facts } = from.facts;
  return { ...from, facts };
}

function withoutValue(from: Case, fact: string, value: string): Case | null {
  const answer = from.facts[fact];
  if (answer === undefined || typeof answer === "string") return null;
  return { ...from, facts: { ...from.facts, [fact]: answer.filter((each) => each !== value) } };
}
