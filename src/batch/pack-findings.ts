import type { AuditFinding, Finding } from "../advice/advice.ts";
import { type DetailTable, listCautions } from "../advice/details.ts";
import { repeats } from "../advice/repeats.ts";
import type { Situation } from "../advice/situation.ts";
import type { Engine } from "../engine/engine.ts";
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

/**
 * What to watch out for, save what the check of the plan says already. What the pack says of the phase tells that facts
 * contradict each other.
 */
export function cautionFindings(examination: Examination): readonly CheckFinding[] {
  const { advice, situation } = examination;
  const { aboutPhase } = packFacts(situation);
  const found = advice.audit.filter(({ status }) => status === "found");
  return advice.cautions
    .filter((caution) => !repeats(caution, found))
    .map((caution) => describeCaution(examination, caution, aboutPhase.has(caution.id) ? "contradiction" : "caution"));
}

function describeCaution(
  examination: Examination,
  found: Finding,
  kind: Extract<FindingKind, "caution" | "contradiction">,
): CheckFinding {
  const { words, situation } = examination;
  return findingIn(examination, {
    rule: found.id,
    kind,
    severity: found.severity,
    message: found.text,
    help: `${words.help[kind]} ${words.showRule(found.id)}`,
    path: pathOf(examination, found),
    statements: found.cites,
    basis: found.basis,
    level: packFacts(situation).levels.get(found.id) ?? null,
  });
}

/** Of the facts that made it true and that the case gives, the one that the fewest cautions of the pack rest on. */
function pathOf({ located, situation }: Examination, { facts }: Finding): CasePath {
  const { uses } = packFacts(situation);
  const given = Object.keys(facts).filter((fact) => fact in located.case.facts);
  const [fact] = given.sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0));
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

/** What is the same for all cases of a pack. */
interface PackFacts {
  /** How many cautions rest on each fact. */
  readonly uses: ReadonlyMap<string, number>;
  /** The ids of the cautions about the phase. */
  readonly aboutPhase: ReadonlySet<string>;
  /** The level that each caution is of. */
  readonly levels: ReadonlyMap<string, string>;
}

const known = new WeakMap<DetailTable, PackFacts>();

function packFacts({ details, engine }: Situation): PackFacts {
  const made = known.get(details) ?? {
    uses: countUses(details, engine),
    aboutPhase: new Set(engine.pack.phases.cautions.map(({ id }) => id)),
    levels: new Map(engine.pack.levels.flatMap(({ id, cautions }) => cautions.map((caution) => [caution.id, id]))),
  };
  known.set(details, made);
  return made;
}

function countUses(details: DetailTable, { pack, vocabulary }: Engine): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { id } of listCautions(pack)) {
    const boxes = details.table.boxes[details.indexOf(id, "when")]?.holds ?? [];
    const variables = boxes.flatMap((box) => box.variables);
    for (const fact of new Set(variables.map((variable) => vocabulary.variables[variable]?.fact ?? ""))) {
      uses.set(fact, (uses.get(fact) ?? 0) + 1);
    }
  }
  return uses;
}
