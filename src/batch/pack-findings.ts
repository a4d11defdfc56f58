import type { AuditFinding, Finding } from "../advice/advice.ts";
import { type Examination, findingIn } from "./examination.ts";
import type { CasePath, CheckFinding, FindingKind } from "./finding.ts";

/** The mistakes in what is planned, and what the checks of the plan ask. */
export function auditFindings(examination: Examination): readonly CheckFinding[] {
  return examination.advice.audit.map((found) => describeAudit(examination, found));
}

function describeAudit(examination: Examination, found: AuditFinding): CheckFinding {
  const { words } = examination;
  const asks = found.status === "asks";
  return findingIn(examination, {
    rule: found.id,
    kind: "audit",
    severity: found.severity,
    message: asks ? words.asks(found.asks ?? [], found.text) : found.text,
    help: `${asks ? words.help.asks : words.help.audit} ${words.showRule(found.id)}`,
    path: found.path,
    statements: found.cites,
    basis: found.basis,
    level: found.level,
  });
}

/** What to watch out for; what the pack says of the phase tells that the facts contradict each other. */
export function cautionFindings(examination: Examination): readonly CheckFinding[] {
  const aboutPhase = new Set(examination.pack.phases.cautions.map(({ id }) => id));
  return examination.advice.cautions.map((found) =>
    describeCaution(examination, found, aboutPhase.has(found.id) ? "contradiction" : "caution"),
  );
}

function describeCaution(
  examination: Examination,
  found: Finding,
  kind: Extract<FindingKind, "caution" | "contradiction">,
): CheckFinding {
  const { words, pack } = examination;
  return findingIn(examination, {
    rule: found.id,
    kind,
    severity: found.severity,
    message: found.text,
    help: `${words.help[kind]} ${words.showRule(found.id)}`,
    path: pathOf(examination, found),
    statements: found.cites,
    basis: found.basis,
    level: pack.levels.find(({ cautions }) => cautions.some(({ id }) => id === found.id))?.id ?? null,
  });
}

/** The first of the facts that made it true and that the case gives; a phase last, since many cautions rest on it. */
function pathOf({ located, pack }: Examination, { facts }: Finding): CasePath {
  const { phases } = pack;
  const given = Object.keys(facts).filter((fact) => fact in located.case.facts);
  const fact = given.find((each) => each !== phases.fact) ?? given[0];
  if (fact !== undefined) return ["facts", fact];
  if ("current" in facts && located.case.current !== null) return ["current"];
  return ["facts"];
}

/** A phase that the other facts contradict, where no caution of the pack says so already. */
export function phaseFindings(examination: Examination, cautions: readonly CheckFinding[]): readonly CheckFinding[] {
  const { located, pack, advice, words, situation } = examination;
  const { fact } = pack.phases;
  if (!(fact in located.case.facts) || cautions.some(({ kind }) => kind === "contradiction")) return [];
  const { agrees, value, derived, reasons } = advice.phase;
  if (agrees) return [];
  const nameOf = (phase: string | null): string | null =>
    pack.phases.phases.find(({ id }) => id === phase)?.name[situation.language] ?? null;
  return [
    findingIn(examination, {
      rule: "contradiction/phase",
      kind: "contradiction",
      severity: "warning",
      message: words.contradiction.phase(nameOf(value) ?? "", nameOf(derived)),
      help: words.contradiction.help,
      path: ["facts", fact],
      statements: [...new Set(reasons.flatMap(({ cites }) => cites))],
    }),
  ];
}
