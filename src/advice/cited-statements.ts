import type { Advice, AdviceLevel, CitedStatement } from "./advice.ts";

/** Anything that rests on statements of the source. */
interface Claim {
  readonly cites: readonly string[];
}

/** What an advice says, without the statements behind it. */
type Saying = Pick<
  Advice,
  | "phase"
  | "levels"
  | "companions"
  | "balance"
  | "constraints"
  | "alternatives"
  | "cautions"
  | "tensions"
  | "audit"
  | "precedents"
  | "sustainment"
>;

/** The statements that some claims cite, in the order of the register. */
export function citedStatements(
  claims: readonly Claim[],
  register: Iterable<readonly [id: string, statement: CitedStatement]>,
): Readonly<Record<string, CitedStatement>> {
  const cited = new Set<string>();
  for (const { cites } of claims) for (const id of cites) cited.add(id);
  const statements: Record<string, CitedStatement> = {};
  for (const [id, statement] of register) if (cited.has(id)) statements[id] = statement;
  return statements;
}

/** Everything in an advice that cites statements. */
export function claimsIn(advice: Saying): readonly Claim[] {
  const { phase, levels, companions, balance, constraints, alternatives, sustainment } = advice;
  const { pattern, reasons, preparations } = sustainment;
  return [
    ...phase.reasons,
    ...levels.flatMap(claimsInLevel),
    ...companions.flatMap((companion) => [...companion.reasons, ...companion.caveats]),
    ...balance.reasons,
    ...constraints,
    ...alternatives.flatMap((alternative) => [...alternative.for, ...alternative.against]),
    ...advice.cautions,
    ...advice.tensions.flatMap((tension) => [tension, ...tension.sides]),
    ...advice.audit,
    ...advice.precedents,
    ...[sustainment, ...(pattern === undefined ? [] : [pattern]), ...reasons, ...preparations],
  ];
}

function claimsInLevel(level: AdviceLevel): readonly Claim[] {
  const reasons = [level.for, level.against, level.open, level.nearest, ...level.forms.map((form) => form.reasons)];
  return [...reasons.flat(), ...level.conditions, ...level.cautions];
}
