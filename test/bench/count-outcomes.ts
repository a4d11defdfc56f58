import { knowCase } from "../../src/advice/situation.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { findRoles, sameRoles } from "../../src/engine/find-roles.ts";
import { letsGo } from "../../src/engine/in-use.ts";
import {
  createProblem,
  fillProblem,
  keepForLater,
  type MixConstraint,
  type MixProblem,
} from "../../src/engine/mix-problem.ts";
import { leadRole, noRole } from "../../src/engine/objective.ts";
import { levelsUsedLater, mapRoad } from "../../src/engine/road-map.ts";
import { settle } from "../../src/engine/settle.ts";
import { solveMix } from "../../src/engine/solve-mix.ts";
import type { Knowledge } from "../../src/engine/vocabulary.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { formatCount, formatShare, formatTable } from "./format.ts";
import { generateLines, parseLine } from "./generate-cases.ts";
import type { Section, Setting } from "./section.ts";

const fullCount = 10_000;
const partialCount = 2_000;
const seed = 3;

/** What came of one case. */
interface Outcome {
  readonly size: number;
  readonly hasLead: boolean;
  /** The pack says that the theme can be let go of. */
  readonly letsGo: boolean;
  /** The best two mixes are worth the same in everything that is compared, so that the pack's order chose. */
  readonly byOrder: boolean;
  /** The best two mixes have the same value, before ties are broken. */
  readonly equalValue: boolean;
  readonly binding: ReadonlySet<string>;
  readonly dropped: ReadonlySet<string>;
}

/** How often the pack's fixed order, and each constraint, decided; and how often a mix on part of the facts is settled. */
export function countOutcomes({ pack, adviser: { engine } }: Setting): Section {
  const recipe = { count: fullCount, seed, known: 1 };
  const stated = judgeAll(engine, generateLines(pack, recipe));
  const derived = judgeAll(engine, generateLines(pack, { ...recipe, hidden: [pack.phases.fact] }));
  const heads = ["", "phase stated", "phase derived"];
  const pair = (count: (outcome: Outcome) => boolean): readonly string[] =>
    [stated, derived].map((outcomes) => formatShare(outcomes.filter(count).length, outcomes.length));
  return {
    title: "What decides",
    blocks: [
      `${formatCount(fullCount)} generated cases with all facts known, every answer drawn evenly and apart from the others: once with the phase stated, whatever the other facts say, and once with it left out, so that it follows from them.`,
      formatTable(heads, [
        ["the fixed order decided between two mixes of equal worth", ...pair((outcome) => outcome.byOrder)],
        ["the best two mixes had equal value", ...pair((outcome) => outcome.equalValue)],
        ["any constraint was binding", ...pair((outcome) => outcome.binding.size > 0)],
        ...constraintRows(pack, "binding", pair),
        ["any constraint was dropped", ...pair((outcome) => outcome.dropped.size > 0)],
        ...constraintRows(pack, "dropped", pair),
        ["the mix was empty", ...pair((outcome) => outcome.size === 0)],
        ["· while the theme can be let go of", ...pair((outcome) => outcome.size === 0 && outcome.letsGo)],
        ["the mix had levels and no lead", ...pair(lacksLead)],
        ["· while the theme can be let go of", ...pair((outcome) => lacksLead(outcome) && outcome.letsGo)],
      ]),
      "Equal worth is equal in all that is compared: value, score, points against, points the source states, size. Equal value is equal before those ties are broken. A constraint is binding when the mix would differ without it, and dropped when no mix can meet it together with those before it.",
      formatTable(
        ["levels in the mix", "phase stated", "phase derived"],
        Array.from({ length: pack.levels.length + 1 }, (_, size) => [`${size}`, ...pair((it) => it.size === size)]),
      ),
      ...describeSettled(pack, engine),
    ],
    targets: [],
  };
}

function lacksLead({ size, hasLead }: Outcome): boolean {
  return size > 0 && !hasLead;
}

function constraintRows(
  pack: Pack,
  what: "binding" | "dropped",
  pair: (count: (outcome: Outcome) => boolean) => readonly string[],
): readonly (readonly string[])[] {
  return pack.constraints.map(({ id }) => [`· \`${id}\` ${what}`, ...pair((outcome) => outcome[what].has(id))]);
}

function judgeAll(engine: Engine, lines: readonly string[]): readonly Outcome[] {
  return lines.map((line) => judge(engine, knowCase(engine, parseLine(line))));
}

function judge(engine: Engine, knowledge: Knowledge): Outcome {
  const problem = createProblem(engine.scales, engine.directions);
  fillProblem(engine, knowledge, problem);
  keepForLater(engine, knowledge, problem, levelsUsedLater(engine, mapRoad(engine, knowledge)));
  const { best, others, met } = solveMix(problem, engine.objective, 2);
  const [rival] = others;
  const idsOf = (keep: (constraint: MixConstraint) => boolean): ReadonlySet<string> =>
    new Set(problem.constraints.filter(keep).map(({ constraint }) => constraint.id));
  return {
    size: best.roles.filter((role) => role !== noRole).length,
    letsGo: letsGo(engine, knowledge),
    hasLead: best.roles.includes(leadRole),
    byOrder: rival?.worth === best.worth,
    equalValue:
      rival !== undefined && totalValue(engine, problem, rival.roles) === totalValue(engine, problem, best.roles),
    binding: idsOf((constraint) => !sameRoles(rolesWithout(engine, problem, constraint), best.roles)),
    dropped: idsOf((constraint) => !met.includes(constraint)),
  };
}

function totalValue(engine: Engine, problem: MixProblem, roles: Uint8Array): number {
  return roles.reduce((sum, role, level) => {
    return role === noRole ? sum : sum + engine.objective.value(role, problem.scores[level]?.score ?? 0);
  }, 0);
}

function rolesWithout(engine: Engine, problem: MixProblem, constraint: MixConstraint): Uint8Array {
  const constraints = problem.constraints.filter((other) => other !== constraint);
  return solveMix({ ...problem, constraints }, engine.objective).best.roles;
}

function describeSettled(pack: Pack, engine: Engine): readonly string[] {
  const lines = generateLines(pack, { count: partialCount, seed, known: 0.6 });
  const statuses = lines.map((line) => {
    const knowledge = knowCase(engine, parseLine(line));
    return settle(engine, knowledge, findRoles(engine, knowledge)).status;
  });
  const meanings = {
    proven: "proven: no answer to what is unknown changes the mix",
    open: "open: with a completion that gives another mix",
    unproven: "unproven: neither was found",
  };
  const rows = (["proven", "open", "unproven"] as const).map((status) => [
    meanings[status],
    formatShare(statuses.filter((candidate) => candidate === status).length, partialCount),
  ]);
  return [
    `${formatCount(partialCount)} generated cases of which about 60 % is known:`,
    formatTable(["the mix is", "cases"], rows),
  ];
}
