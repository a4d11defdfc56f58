import { bySeverity } from "../../diagnostics/diagnostic.ts";
import { levelOf } from "../../engine/vocabulary.ts";
import type { Advice, AdviceCondition, AdviceLevel, AuditFinding, Finding } from "../advice.ts";
import { levelsInMix, levelsOutside } from "../advised-mix.ts";

/** Something to watch out for: a caution about the case, or a finding about the plan. */
export type Watch =
  | { readonly kind: "caution"; readonly finding: Finding }
  | { readonly kind: "audit"; readonly finding: AuditFinding };

/** What comes first of what is equally serious: what was found in the plan, or what concerns the levels that lead. */
type FirstWatched = "plan" | "leads";

/** Everything to watch out for, each once, the most serious first: a caution that a finding covers is left out. */
export function rankWatches(advice: Advice, first: FirstWatched): readonly Watch[] {
  const covered = new Set(advice.audit.flatMap(({ covers = [] }) => covers));
  const inStatus = (wanted: AuditFinding["status"]): readonly Watch[] =>
    advice.audit.flatMap((finding) => (finding.status === wanted ? [{ kind: "audit", finding }] : []));
  const cautions = advice.cautions.filter(({ id }) => !covered.has(id));
  const watches = [
    ...inStatus("found"),
    ...cautions.map((finding): Watch => ({ kind: "caution", finding })),
    ...inStatus("asks"),
  ];
  const rank = (watch: Watch): number => (first === "plan" ? 0 : rankConcern(watch, advice));
  return watches.sort((a, b) => bySeverity(a.finding, b.finding) || rank(a) - rank(b));
}

/** What concerns the theme or the plan as a whole comes after what concerns the levels that lead. */
const concerns = { lead: 0, whole: 1, support: 2, later: 3, avoid: 3, neutral: 3, asked: 4 } as const;

/** What only may turn out to be so comes last. */
function rankConcern(watch: Watch, advice: Advice): number {
  if (watch.kind === "audit" && watch.finding.status === "asks") return concerns.asked;
  return concerns[levelAbout(watch, advice)?.role ?? "whole"];
}

/** What belongs to one level; null: to no single level. */
interface WatchGroup {
  readonly level: AdviceLevel | null;
  readonly watches: readonly Watch[];
}

/** The same in the same order, what is about one level together: where the first of it stands. */
export function groupByLevel(watches: readonly Watch[], advice: Advice): readonly WatchGroup[] {
  const groups = new Map<AdviceLevel | null, Watch[]>();
  for (const watch of watches) {
    const level = levelAbout(watch, advice);
    const group = groups.get(level);
    if (group === undefined) groups.set(level, [watch]);
    else group.push(watch);
  }
  return [...groups].map(([level, own]) => ({ level, watches: own }));
}

/** Whether what a check of the plan points at is not planned, but stays in use. */
export function isOfUse({ level, path }: AuditFinding, { case: subject }: Pick<Advice, "case">): boolean {
  return level !== null && path.length === 1 && subject.current?.some((id) => levelOf(id) === level) === true;
}

function levelAbout(watch: Watch, { levels }: Advice): AdviceLevel | null {
  const { id } = watch.finding;
  const found = levels.find((level) =>
    watch.kind === "audit" ? level.id === watch.finding.level : level.cautions.some((caution) => caution.id === id),
  );
  return found ?? null;
}

/** A condition of a level in the mix. */
export interface LevelCondition {
  readonly level: AdviceLevel;
  readonly condition: AdviceCondition;
}

/** What the mix asks that is not so yet: what weighs most first, that is what the leads ask. */
export function requiredActions(advice: Advice): readonly LevelCondition[] {
  return conditionsOf(levelsInMix(advice), "unmet");
}

/** What levels outside the mix ask that are in use or planned, and is not so yet. */
export function actionsBeside(advice: Advice): readonly LevelCondition[] {
  return conditionsOf(levelsOutside(advice), "unmet");
}

/** What the mix asks of which the case does not tell whether it is so. */
export function openConditions(advice: Advice): readonly LevelCondition[] {
  return conditionsOf(levelsInMix(advice), "open");
}

/** What the mix asks and is so. */
export function metConditions(advice: Advice): readonly LevelCondition[] {
  return conditionsOf(levelsInMix(advice), "met");
}

function conditionsOf(levels: readonly AdviceLevel[], status: AdviceCondition["status"]): readonly LevelCondition[] {
  return levels.flatMap((level) =>
    level.conditions.filter((condition) => condition.status === status).map((condition) => ({ level, condition })),
  );
}

/** What to prepare for letting go that is not so yet, without what the actions above ask already. */
export function requiredPreparations(advice: Advice): readonly AdviceCondition[] {
  const asked = new Set(requiredActions(advice).flatMap(({ condition }) => condition.cites));
  return advice.sustainment.preparations.filter(
    ({ status, cites }) => status === "unmet" && !cites.some((cite) => asked.has(cite)),
  );
}
