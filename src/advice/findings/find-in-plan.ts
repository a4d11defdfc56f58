import type { CasePath } from "../../case/case.ts";
import type { Severity } from "../../diagnostics/diagnostic.ts";
import { isOpen, isTrue } from "../../engine/condition-table.ts";
import type { Engine } from "../../engine/engine.ts";
import { findNearest } from "../../engine/trace.ts";
import { type Knowledge, levelOf, recordFacts, recordInstruments } from "../../engine/vocabulary.ts";
import { lowerFirst } from "../../language/sentence.ts";
import type { AuditCheck } from "../../pack/pack.ts";
import type { AuditFinding, Reason } from "../advice.ts";
import { isInMix } from "../advised-mix.ts";
import type { DetailTable } from "../details.ts";
import { heaviest, ownReasons, reasonsForRole } from "../reasons.ts";
import type { Situation } from "../situation.ts";
import type { CheckRule, FindingRules } from "./finding-rules.ts";

/** The answer to each check of the pack, in its order, and what is known once the plan is read. */
export interface AuditAnswers {
  readonly checks: DetailTable;
  readonly truths: Uint8Array;
  readonly knowledge: Knowledge;
  /** By level, whether the plan has it. */
  readonly inPlan: readonly boolean[];
}

/** What a check of the plan comes to: it found a mistake, or it asks for what it depends on. */
export type PlanFinding = {
  readonly rule: CheckRule;
  readonly severity: Severity;
  /** Where in the plan it is about: the instrument of its level, or the plan as a whole. */
  readonly path: CasePath;
} & (
  | {
      readonly status: "found";
      /**
       * The numbers of the levels on whose role in the advice it rests, and that the plan leaves out or has all the same:
       * each with one finding only.
       */
      readonly levels: readonly number[];
    }
  | {
      readonly status: "asks";
      /** What it depends on: ids of facts, and of forms as `level.form`. */
      readonly asks: readonly string[];
    }
);

/** Answers the checks of a plan; all are false where nothing is planned. */
export function answerAudit(situation: Situation, checks: DetailTable): AuditAnswers {
  const { engine, subject, knowledge, roles } = situation;
  const levels = new Set(subject.planned === null ? [] : readPlan(situation, subject.planned).map(levelOf));
  const inPlan = engine.pack.levels.map(({ id }) => levels.has(id));
  if (subject.planned === null) return { checks, truths: new Uint8Array(checks.table.size), knowledge, inPlan };
  const known = knowledge.slice();
  recordInstruments(engine.vocabulary, known, "planned", readPlan(situation, subject.planned));
  const lacksLead = roles.some((role, level) => role === "lead" && !inPlan[level]);
  recordFacts(engine.vocabulary, known, { "advice.lacks-lead": lacksLead ? "yes" : "no" });
  return { checks, truths: checks.table.answer(known).truths.slice(), knowledge: known, inPlan };
}

/** A plan is read together with what stays in use. */
function readPlan({ subject, engine, actions, letsGo }: Situation, planned: readonly string[]): readonly string[] {
  const stays = (subject.current ?? []).filter((instrument) => {
    const index = engine.pack.levels.findIndex((level) => level.id === levelOf(instrument));
    return index < 0 ? !letsGo : actions[index] !== "phase-out";
  });
  return [...new Set([...planned, ...stays])];
}

/** What the checks of a plan come to: what they found, the more severe first, then what open ones ask, as notes. */
export function findInPlan(
  situation: Situation,
  answers: AuditAnswers | null,
  rules: FindingRules,
): readonly PlanFinding[] {
  if (answers === null || situation.subject.planned === null) return [];
  const { truths, inPlan } = answers;
  const found = rules.worstChecks.filter(({ index }) => truths[index] === isTrue);
  const levels = shareLevels(situation, found, inPlan);
  const findings: PlanFinding[] = found.map((rule, at) => ({
    rule,
    severity: rule.check.severity,
    path: pathOf(situation, rule.check),
    status: "found",
    levels: levels[at] ?? [],
  }));
  for (const rule of rules.checks) {
    if (truths[rule.index] !== isOpen) continue;
    const asks = listAsked(situation, answers, rule.index);
    const path = pathOf(situation, rule.check);
    if (asks.length > 0) findings.push({ rule, severity: "note", path, status: "asks", asks });
  }
  return findings;
}

/**
 * For each of some checks the levels that it is about: each level with the check that is about it above all, or else with
 * the first.
 */
function shareLevels(
  situation: Situation,
  found: readonly CheckRule[],
  inPlan: readonly boolean[],
): readonly (readonly number[])[] {
  const { roles, engine } = situation;
  const concerned = found.map((rule) => listConcerned(situation, rule, inPlan));
  const isAbout = ({ asksForLead, check }: CheckRule, level: number): boolean =>
    (asksForLead && roles[level] === "lead") || check.level === engine.pack.levels[level]?.id;
  const ownerOf = (level: number): number => {
    const own = found.findIndex((rule, at) => concerned[at]?.includes(level) && isAbout(rule, level));
    return own < 0 ? concerned.findIndex((levels) => levels.includes(level)) : own;
  };
  return concerned.map((levels, at) => levels.filter((level) => ownerOf(level) === at));
}

/** Of the levels on whose role a check rests: those of the mix that the plan lacks, and those to avoid that it has. */
function listConcerned(
  { roles }: Situation,
  { asksForLead, asksFor }: CheckRule,
  inPlan: readonly boolean[],
): readonly number[] {
  return [...roles.keys()].filter((level) => {
    const role = roles[level] ?? "neutral";
    if (!asksFor.includes(level) && !(asksForLead && role === "lead")) return false;
    return isInMix(role) ? !inPlan[level] : role === "avoid" && inPlan[level];
  });
}

function pathOf({ subject }: Situation, check: AuditCheck): CasePath {
  const at = subject.planned?.findIndex((instrument) => levelOf(instrument) === check.level) ?? -1;
  return at < 0 ? ["planned"] : ["planned", at];
}

/** What an open check depends on, as ids: facts, and the forms of which a plan names no more than the level. */
function listAsked({ engine }: Situation, { checks, knowledge }: AuditAnswers, index: number): readonly string[] {
  const compiled = checks.table.conditions[index];
  const nearest = compiled === undefined ? null : findNearest(engine.vocabulary, compiled, knowledge);
  const asks = [...(nearest?.variables ?? [])].flatMap((variable) => {
    const { fact, member = "" } = engine.vocabulary.variables[variable] ?? {};
    if (fact === "planned") return isForm(engine, member) ? [member] : [];
    return engine.pack.facts.flatMap(({ id }) => (id === fact ? [id] : []));
  });
  return [...new Set(asks)];
}

function isForm({ pack }: Engine, instrument: string): boolean {
  return pack.levels.some(({ id, forms }) => forms.some((form) => instrument === `${id}.${form.id}`));
}

/** What a finding on the plan says, the statements that it rests on, and the levels on whose role it rests. */
type ToldFinding = Pick<AuditFinding, "text" | "cites"> & {
  readonly levels: NonNullable<AuditFinding["levels"]>;
};

/**
 * A finding on the plan in words: what the check says, then what the advice does with the levels that the check is about,
 * with the heaviest reason for the role of each.
 */
export function tellPlanFinding(situation: Situation, finding: PlanFinding): ToldFinding {
  const { text, cites } = finding.rule.check;
  const levels = finding.status === "found" ? finding.levels.map((level) => explainRole(situation, level)) : [];
  const reasons = levels.flatMap((level) => level.reasons);
  return {
    text: [text[situation.language], ...sentencesOn(situation, levels)].join(" "),
    cites: [...new Set([...cites, ...reasons.flatMap((reason) => reason.cites)])],
    levels,
  };
}

type ExplainedRole = ToldFinding["levels"][number];

function explainRole(situation: Situation, level: number): ExplainedRole {
  const role = situation.roles[level] ?? "neutral";
  const sides = reasonsForRole(situation, level);
  const reason = heaviest(ownReasons(isInMix(role) ? sides.for : sides.against));
  return { level: situation.engine.pack.levels[level]?.id ?? "", role, reasons: reason === undefined ? [] : [reason] };
}

/** What the advice does with levels that the plan lacks; of those to avoid, which the check names, why they are. */
function sentencesOn({ engine, language, phrases }: Situation, levels: readonly ExplainedRole[]): readonly string[] {
  const namesOf = (role: ExplainedRole["role"]): readonly string[] =>
    levels
      .filter((level) => level.role === role)
      .flatMap(({ level }) => engine.pack.levels.filter(({ id }) => id === level))
      .map(({ name, numeral }) => `${numeral} (${lowerFirst(name[language])})`);
  const against = levels.flatMap(({ role, reasons }): readonly Reason[] => (role === "avoid" ? reasons : []));
  return [
    ...(["lead", "support"] as const).flatMap((role) => {
      const names = namesOf(role);
      return names.length === 0 ? [] : [phrases.wording.adviseRole[role](phrases.wording.list(names), names.length)];
    }),
    ...new Set(against.map(({ text }) => text)),
  ];
}
