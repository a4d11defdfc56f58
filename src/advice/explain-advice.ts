import type {
  Action,
  Advice,
  AdviceCompanion,
  AdviceCondition,
  AdviceConstraint,
  AdvicePack,
  AdviceSettled,
  Counterfactual,
  OpenFact,
  Reason,
  Role,
  Score,
} from "./advice.ts";
import { hangsOnPhase } from "./advised-mix.ts";
import { citedStatements } from "./cited-statements.ts";

/** Why each level, or one level, has its role in an advice, and what would change it. */
export interface Explanation {
  readonly schema: "mixwijzer/explain/1";
  readonly pack: AdvicePack;
  readonly language: Advice["language"];
  readonly case: { readonly id: string; readonly title: string };
  readonly phase: Pick<Advice["phase"], "fact" | "value" | "name" | "origin" | "possible" | "reasons">;
  readonly settled: AdviceSettled["status"];
  /** What was asked about where that is no level; absent: levels. */
  readonly about?: ExplainedPhase | ExplainedCompanion;
  readonly levels: readonly ExplainedLevel[];
  /** The names of all levels of the advice, in order, also of those that are not explained. */
  readonly names: readonly LevelName[];
  readonly labels: Advice["labels"];
  readonly statements: Advice["statements"];
}

/** What can be asked about: a level, the phase, or an instrument that is no level. */
export type ExplainSubject =
  | { readonly kind: "level"; readonly id: string }
  | { readonly kind: "phase" }
  | { readonly kind: "companion"; readonly id: string; readonly name: string };

/** How the phase that a case gives fits its other facts. */
export interface ExplainedPhase {
  readonly kind: "phase";
  readonly agrees: boolean;
  /** The phase that the facts lead to, where the case gives one; null: they leave it open. */
  readonly derived: string | null;
  /** The names of the phases that are possible. */
  readonly names: readonly string[];
  readonly derivedName: string | null;
}

/** An instrument that is no level, as the advice has it; null: it does not advise it. */
export interface ExplainedCompanion {
  readonly kind: "companion";
  readonly id: string;
  readonly name: string;
  readonly companion: AdviceCompanion | null;
}

/** What a level is called. */
export interface LevelName {
  readonly id: string;
  readonly numeral: string;
  readonly name: string;
}

/** One level's role and how it came about. */
export interface ExplainedLevel extends LevelName {
  readonly role: Role;
  /** Whether it has no role only because the phase is open. */
  readonly byPhase: boolean;
  readonly action: Action;
  readonly score: Score;
  readonly decided: Decisive;
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  readonly open: readonly Reason[];
  /** The rules that came nearest to counting, with what they lack. */
  readonly nearest: readonly Reason[];
  /** The changes of one or two facts that give another role; none: no such change does. */
  readonly counterfactuals: readonly Counterfactual[];
  /** The unknown facts that can change this level's place in the mix. */
  readonly openFacts: readonly OpenFact[];
  /** How to go about it, and whether that is so already. */
  readonly conditions: readonly AdviceCondition[];
}

/**
 * What gave the level its role: a rule that excludes or requires it, a demand on the whole mix, its weight, a later
 * phase in which its turn comes, or nothing at all that speaks for or against it.
 */
export type Decisive =
  | { readonly kind: "excluded" | "required"; readonly reasons: readonly Reason[] }
  | { readonly kind: "constraint"; readonly constraints: readonly AdviceConstraint[] }
  | { readonly kind: "later-phase"; readonly phase: string; readonly name: string }
  | { readonly kind: "weight" }
  | { readonly kind: "no-reason" };

/**
 * Explains every level of an advice, or only what is asked about (a text is the id of a level); a level that the advice
 * lacks gives no levels. Takes an advice for which changes of up to two facts were looked for.
 */
export function explainAdvice(advice: Advice, asked?: string | ExplainSubject): Explanation {
  const subject: ExplainSubject | undefined = typeof asked === "string" ? { kind: "level", id: asked } : asked;
  const levels = advice.levels
    .filter(({ id }) => subject === undefined || (subject.kind === "level" && id === subject.id))
    .map((level) => explainLevel(level, advice));
  const about = subject === undefined || subject.kind === "level" ? undefined : explainSubject(subject, advice);
  const companion = about?.kind === "companion" ? about.companion : null;
  const { fact, value, name, origin, possible, reasons } = advice.phase;
  return {
    schema: "mixwijzer/explain/1",
    pack: advice.pack,
    language: advice.language,
    case: { id: advice.case.id, title: advice.case.title },
    phase: { fact, value, name, origin, possible, reasons },
    settled: advice.settled.status,
    ...(about === undefined ? {} : { about }),
    levels,
    names: advice.levels.map(({ id, numeral, name }) => ({ id, numeral, name })),
    labels: advice.labels,
    statements: citedStatements(
      [reasons, ...levels.flatMap(claimsIn), companion?.reasons ?? [], companion?.caveats ?? []],
      advice.statements,
    ),
  };
}

function explainSubject(
  subject: Exclude<ExplainSubject, { kind: "level" }>,
  { phase, companions }: Advice,
): ExplainedPhase | ExplainedCompanion {
  if (subject.kind === "companion") {
    return { ...subject, companion: companions.find(({ id }) => id === subject.id) ?? null };
  }
  const { agrees, derived, mixes } = phase;
  const nameOf = (id: string | null) => mixes.find((mix) => mix.phase === id)?.name ?? null;
  const names = mixes.map(({ name }) => name);
  const derivedName = derived === phase.value ? phase.name : nameOf(derived);
  return { kind: "phase", agrees, derived, names, derivedName };
}

function explainLevel(level: Advice["levels"][number], advice: Advice): ExplainedLevel {
  const { id, numeral, name, role, action, score, open, nearest, counterfactuals } = level;
  return {
    ...{ id, numeral, name, role, byPhase: hangsOnPhase(level, advice), action, score },
    decided: findDecisive(level, advice),
    ...{ for: level.for, against: level.against, open, nearest, counterfactuals },
    openFacts: advice.settled.open.flatMap((fact) => narrowToLevel(fact, id)),
    conditions: level.conditions,
  };
}

function findDecisive(level: Advice["levels"][number], advice: Advice): Decisive {
  const excluding = level.against.filter(({ effect }) => effect === "exclude");
  if (excluding.length > 0) return { kind: "excluded", reasons: excluding };
  const constraints = advice.constraints.filter(
    ({ binding, changed }) => binding && changed.some(({ level: id }) => id === level.id),
  );
  if (constraints.length > 0) return { kind: "constraint", constraints };
  const requiring = level.for.filter(({ effect }) => effect === "require");
  if (requiring.length > 0) return { kind: "required", reasons: requiring };
  const turn = advice.roadmap.find(({ lead, support }) => [...lead, ...support].includes(level.id));
  if (level.role === "later" && turn !== undefined) return { kind: "later-phase", phase: turn.phase, name: turn.name };
  return level.for.length + level.against.length === 0 ? { kind: "no-reason" } : { kind: "weight" };
}

function narrowToLevel(fact: OpenFact, level: string): readonly OpenFact[] {
  const changes = fact.changes
    .map((change) => ({ ...change, effect: change.effect.filter((each) => each.level === level) }))
    .filter(({ effect }) => effect.length > 0);
  return changes.length === 0 ? [] : [{ ...fact, changes }];
}

function claimsIn({
  decided,
  ...level
}: ExplainedLevel): readonly (readonly { readonly cites: readonly string[] }[])[] {
  const constraints = decided.kind === "constraint" ? decided.constraints : [];
  return [level.for, level.against, level.open, level.nearest, constraints, level.conditions];
}
