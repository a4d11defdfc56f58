import { bySeverity } from "../diagnostics/severity.ts";
import { isOpen, isTrue } from "../engine/condition-table.ts";
import { findNearest } from "../engine/trace.ts";
import { type Knowledge, levelOf, recordFacts, recordInstruments } from "../engine/vocabulary.ts";
import type { AuditCheck } from "../pack/pack.ts";
import type { AuditFinding } from "./advice.ts";
import type { DetailTable } from "./details.ts";
import { groundsOf } from "./reasons.ts";
import type { Situation } from "./situation.ts";

/** The answer to each check of the pack, in its order, and what is known once the plan is read. */
export interface AuditAnswers {
  readonly checks: DetailTable;
  readonly truths: Uint8Array;
  readonly knowledge: Knowledge;
  /** The ids of the levels to focus on that the plan lacks. */
  readonly lacking: readonly string[];
}

/** Answers the checks of a plan; all are false where nothing is planned. */
export function answerAudit(situation: Situation, checks: DetailTable): AuditAnswers {
  const { engine, subject, knowledge, roles } = situation;
  if (subject.planned === null) return { checks, truths: new Uint8Array(checks.table.size), knowledge, lacking: [] };
  const plan = readPlan(situation, subject.planned);
  const known = knowledge.slice();
  recordInstruments(engine.vocabulary, known, "planned", plan);
  const levels = plan.map(levelOf);
  const leads = engine.pack.levels.filter((_, index) => roles[index] === "lead");
  const lacking = leads.map(({ id }) => id).filter((id) => !levels.includes(id));
  recordFacts(engine.vocabulary, known, { "advice.lacks-lead": lacking.length > 0 ? "yes" : "no" });
  return { checks, truths: checks.table.answer(known).truths.slice(), knowledge: known, lacking };
}

/** A plan is read together with what stays in use. */
function readPlan({ subject, engine, actions, letsGo }: Situation, planned: readonly string[]): readonly string[] {
  const stays = (subject.current ?? []).filter((instrument) => {
    const index = engine.pack.levels.findIndex((level) => level.id === levelOf(instrument));
    return index < 0 ? !letsGo : actions[index] !== "phase-out";
  });
  return [...new Set([...planned, ...stays])];
}

/** What the audit finds in the plan, the more severe first; a check that is open asks for what it depends on. */
export function auditPlan(situation: Situation, answers: AuditAnswers): readonly AuditFinding[] {
  return situation.engine.pack.audit
    .flatMap((check, index) => {
      const truth = answers.truths[index];
      return truth === isTrue || truth === isOpen ? [describeFinding(situation, answers, check, index, truth)] : [];
    })
    .filter((finding) => finding.status === "found" || (finding.asks?.length ?? 0) > 0)
    .sort((a, b) => Number(a.status === "asks") - Number(b.status === "asks") || bySeverity(a, b));
}

function describeFinding(
  situation: Situation,
  { checks, knowledge }: AuditAnswers,
  check: AuditCheck,
  index: number,
  truth: number,
): AuditFinding {
  const { engine, subject, phases } = situation;
  const boxes = checks.table.boxes[index];
  const found = truth === isTrue;
  return {
    id: check.id,
    severity: found ? check.severity : "note",
    text: check.text[situation.language],
    cites: check.cites,
    basis: check.basis,
    facts: found ? groundsOf({ engine, subject, phases, knowledge }, boxes, isTrue) : {},
    level: check.level ?? null,
    path: auditPath(situation, check),
    status: found ? "found" : "asks",
    ...(found || boxes === undefined ? {} : { asks: auditAsks(situation, { checks, knowledge }, index) }),
  };
}

/** Where in the plan a check is about: the instrument of its level, or the plan as a whole. */
export function auditPath({ subject }: Pick<Situation, "subject">, check: AuditCheck): readonly (string | number)[] {
  const at = subject.planned?.findIndex((instrument) => levelOf(instrument) === check.level) ?? -1;
  return at < 0 ? ["planned"] : ["planned", at];
}

/** In words, what an open check depends on. */
export function auditAsks(
  { engine, language, phrases }: Pick<Situation, "engine" | "language" | "phrases">,
  { checks, knowledge }: Pick<AuditAnswers, "checks" | "knowledge">,
  index: number,
): readonly string[] {
  const nearest = findNearest(engine.vocabulary, checks.table.boxes[index]?.holds ?? [], knowledge);
  const asks = [...(nearest?.variables ?? [])].flatMap((index) => {
    const variable = engine.vocabulary.variables[index];
    if (variable === undefined) return [];
    if (variable.fact === "planned") {
      const level = engine.pack.levels.find(({ id }) => id === levelOf(variable.member ?? ""));
      return variable.member?.includes(".") && level !== undefined ? [phrases.wording.forms(level.name[language])] : [];
    }
    return engine.pack.facts.filter(({ id }) => id === variable.fact).map((fact) => fact.label[language]);
  });
  return [...new Set(asks)];
}
