import type { Adviser } from "../../advice/create-adviser.ts";
import type { Assessment } from "../../advice/findings/assess-case.ts";
import { isNamed } from "../../advice/findings/check-expectations.ts";
import type { Case, Expectation } from "../../case/case.ts";
import { isFalse, isOpen } from "../../engine/condition-table.ts";
import { judgeBalance, tallyBalance } from "../../engine/constraints.ts";
import type { AdviceRole } from "../../engine/roles.ts";

/** Something found in a case, by its id or a statement that it cites. */
interface Found {
  readonly id: string;
  readonly cites: readonly string[];
}

/** What the expectations of a test can see of the advice on a case, but for proofs. */
export interface Outcome {
  readonly roles: Readonly<Record<AdviceRole, readonly string[]>>;
  /** By `level.form`. */
  readonly forms: Readonly<Record<string, string>>;
  readonly phase: string;
  readonly balance: string;
  readonly cautions: readonly Found[];
  readonly audit: readonly Found[];
  /** The answer to everything with a condition, by id. */
  readonly answers: ReadonlyMap<string, "fires" | "silent" | "open">;
}

/** Looks at a case as its tests do. */
export function seeOutcome(adviser: Adviser, subject: Case): Outcome {
  const { expect: _, ...bare } = subject;
  const assessment = adviser.assess(bare, { language: "en", depth: "none" });
  const { situation, cautions, plan } = assessment;
  const { engine, roles, forms, phases, problem, mix } = situation;
  const [phase = -1] = phases;
  return {
    roles: rolesOf(assessment),
    forms: Object.fromEntries([...forms()].map(([target, status]) => [engine.scales.targets[target] ?? "", status])),
    phase: phases.length === 1 ? (engine.pack.phases.phases[phase]?.id ?? "open") : "open",
    balance: roles.length === 0 ? "none" : (judgeBalance(tallyBalance(problem, mix)) ?? "none"),
    cautions: cautions.map(({ caution }) => caution),
    audit: plan.filter(({ status }) => status === "found").map(({ rule }) => rule.check),
    answers: new Map(listAnswers(assessment)),
  };
}

function rolesOf({ situation: { engine, roles } }: Assessment): Outcome["roles"] {
  const inRole = (role: AdviceRole): readonly string[] =>
    engine.pack.levels.flatMap(({ id }, level) => (roles[level] === role ? [id] : []));
  return {
    lead: inRole("lead"),
    support: inRole("support"),
    later: inRole("later"),
    avoid: inRole("avoid"),
    neutral: inRole("neutral"),
  };
}

type Answer = "fires" | "silent" | "open";

function listAnswers({ situation, answers }: Assessment): readonly (readonly [string, Answer])[] {
  const { engine, truths, details, detailTruths, knowledge } = situation;
  const { pack } = engine;
  const verdicts = engine.verdictTable.answer(knowledge).truths;
  const shown = [
    ...pack.levels.flatMap(({ conditions, cautions }) => [...conditions, ...cautions]),
    ...pack.cautions,
    ...pack.phases.cautions,
    ...pack.tensions,
    ...pack.sustainment.patterns,
    ...pack.sustainment.preparations,
    ...pack.instruments,
  ];
  return [
    ...engine.scales.rules.map(({ rule }, at) => [rule.id, toAnswer(truths[at])] as const),
    ...shown.flatMap(({ id }) => {
      const at = details.indexOf(id, "when");
      return at < 0 ? [] : [[id, toAnswer(detailTruths[at])] as const];
    }),
    ...pack.audit.map(({ id }, at) => [id, toAnswer(answers?.truths[at] ?? isFalse)] as const),
    ...pack.sustainment.verdicts.map(({ id }, at) => [id, toAnswer(verdicts[at])] as const),
  ];
}

function toAnswer(truth: number | undefined): Answer {
  if (truth === isOpen) return "open";
  return truth === isFalse || truth === undefined ? "silent" : "fires";
}

/**
 * What to expect of a case, so that a pack by which it comes out as `wrong` does not meet it: as little as shows it,
 * and the mix before all else but the answer of the thing itself, `id`. Null: no expectation tells them apart.
 */
export function tellApart(right: Outcome, wrong: Outcome, id: string): Expectation | null {
  const answer = right.answers.get(id);
  if (answer !== undefined && answer !== wrong.answers.get(id)) return { [answer]: [id] };
  const mix = mixApart(right, wrong);
  if (mix !== null) return mix;
  for (const role of ["later", "avoid"] as const) {
    if (!isSame(right.roles[role], wrong.roles[role])) return { [role]: right.roles[role] };
  }
  const form = Object.keys(right.forms).find((each) => right.forms[each] !== wrong.forms[each]);
  if (form !== undefined) return expectForm(form, right.forms[form] ?? "open");
  if (right.phase !== wrong.phase) return { phase: right.phase };
  for (const key of ["cautions", "audit"] as const) {
    const cited = right[key].flatMap(({ cites }) => cites).find((cite) => !isNamed(wrong[key], cite));
    if (cited !== undefined) return { [key]: [cited] };
  }
  if (right.balance !== wrong.balance) return { balance: right.balance };
  const [other, said] = [...right.answers].find(([each, is]) => is !== wrong.answers.get(each)) ?? [];
  return other === undefined || said === undefined ? null : { [said]: [other] };
}

function mixApart({ roles: right }: Outcome, { roles: wrong }: Outcome): Expectation | null {
  const [isIn, wasIn] = [right, wrong].map(({ lead, support }) => [...lead, ...support]);
  const includes = isIn?.filter((level) => !wasIn?.includes(level)) ?? [];
  const excludes = wasIn?.filter((level) => !isIn?.includes(level)) ?? [];
  const leads = isSame(right.lead, wrong.lead) ? {} : { lead: right.lead };
  const expected: Expectation = {
    ...leads,
    ...(includes.length === 0 ? {} : { includes }),
    ...(excludes.length === 0 ? {} : { excludes }),
  };
  return Object.keys(expected).length === 0 ? null : expected;
}

function expectForm(target: string, status: string): Expectation {
  const [level = "", form = ""] = target.split(".");
  return { forms: { [level]: { [form]: status } } };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
