import type { Advice, CitedStatement } from "./advice.ts";

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

/** Statements by id. */
type Register = Readonly<Record<string, CitedStatement>>;

/** The statements that some claims cite, in the order of the register. */
export function citedStatements(claims: readonly (readonly Claim[])[], register: Register): Register {
  const cited = new Set<string>();
  for (const some of claims) for (const { cites } of some) for (const id of cites) cited.add(id);
  // Most are cited: taking out what is not is far less work than putting in what is, key by key.
  const statements: Record<string, CitedStatement> = { ...register };
  for (const id in register) if (!cited.has(id)) delete statements[id];
  return statements;
}

/** Everything in an advice that cites statements, list by list. */
export function claimsIn(advice: Saying): readonly (readonly Claim[])[] {
  const { phase, levels, companions, balance, constraints, alternatives, cautions, tensions, sustainment } = advice;
  const { pattern, reasons, preparations } = sustainment;
  const claims: (readonly Claim[])[] = [
    phase.reasons,
    balance.reasons,
    constraints,
    cautions,
    tensions,
    advice.audit,
    advice.precedents,
  ];
  claims.push([sustainment], pattern === undefined ? [] : [pattern], reasons, preparations);
  for (const level of levels) {
    claims.push(level.for, level.against, level.open, level.nearest, level.conditions, level.cautions);
    for (const form of level.forms) claims.push(form.reasons);
  }
  for (const companion of companions) claims.push(companion.reasons, companion.caveats);
  for (const alternative of alternatives) claims.push(alternative.for, alternative.against);
  for (const tension of tensions) claims.push(tension.sides);
  return claims;
}
