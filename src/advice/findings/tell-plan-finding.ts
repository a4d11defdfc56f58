import { lowerFirst } from "../../language/sentence.ts";
import type { AuditFinding, Reason } from "../advice.ts";
import { isInMix } from "../advised-mix.ts";
import { heaviest, ownReasons } from "../reason-order.ts";
import { reasonsForRole } from "../reasons.ts";
import type { Situation } from "../situation.ts";
import type { PlanFinding } from "./find-in-plan.ts";

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
