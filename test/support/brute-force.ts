import type { Case, FactAnswer } from "../../src/case/case.ts";
import type { Basis, Constraint, Direction, Fact, MixRole, Pack, Rule } from "../../src/pack/pack.ts";
import type { Condition } from "../../src/pack/terms.ts";

/*
 * The engine's promises worked out the slow way: every completion of what is unknown, every assignment of roles.
 * Written from the description of the engine, not from its code.
 */

/** Everything known: an answer to each fact, the phase stated or to be derived, the instruments in use. */
export interface World {
  readonly facts: Readonly<Record<string, FactAnswer>>;
  readonly stated: string | null;
  readonly inUse: ReadonlySet<string>;
}

/** What may be: for each fact its possible answers. */
export interface Possible {
  readonly facts: Readonly<Record<string, readonly FactAnswer[]>>;
  readonly stated: string | null;
  readonly current: readonly string[] | null;
}

export type Answer = "true" | "false" | "open";

/** What a case leaves possible. */
export function possibleIn(pack: Pack, subject: Case): Possible {
  const phase = subject.facts[pack.phases.fact];
  return {
    facts: Object.fromEntries(
      pack.facts
        .filter((fact) => fact.id !== pack.phases.fact)
        .map((fact) => {
          const known = subject.facts[fact.id];
          return [fact.id, known === undefined ? answersTo(fact) : [known]];
        }),
    ),
    stated: typeof phase === "string" ? phase : null,
    current: subject.current,
  };
}

/** Every answer to a fact: its values, or every subset of them. */
export function answersTo(fact: Fact): readonly FactAnswer[] {
  const values = fact.values.map((value) => value.id);
  return fact.kind === "one" ? values : subsets(values);
}

/** Every part of a list, in its order. */
export function subsets(items: readonly string[]): readonly (readonly string[])[] {
  return items.reduce<readonly (readonly string[])[]>(
    (sets, item) => sets.flatMap((set) => [set, [...set, item]]),
    [[]],
  );
}

/** Every world that is possible. Of the instruments in use only those that a condition names are told apart. */
export function listWorlds(pack: Pack, possible: Possible): readonly World[] {
  const factsOf = Object.entries(possible.facts).reduce<readonly Record<string, FactAnswer>[]>(
    (worlds, [fact, answers]) => worlds.flatMap((world) => answers.map((answer) => ({ ...world, [fact]: answer }))),
    [{}],
  );
  const uses = listUses(pack, possible.current);
  return factsOf.flatMap((facts) => uses.map((inUse) => ({ facts, stated: possible.stated, inUse })));
}

function listUses(pack: Pack, current: readonly string[] | null): readonly ReadonlySet<string>[] {
  const named = namedInstruments(pack);
  if (current === null) return subsets([...named]).map((set) => new Set(set));
  const certain = new Set([...current, ...current.map(levelOf)]);
  const perhaps = pack.levels
    .filter((level) => current.includes(level.id) && !current.some((id) => id.startsWith(`${level.id}.`)))
    .flatMap((level) => level.forms.map((form) => `${level.id}.${form.id}`));
  return subsets(perhaps.filter((id) => named.has(id))).map((set) => new Set([...certain, ...set]));
}

function levelOf(instrument: string): string {
  return instrument.split(".")[0] ?? instrument;
}

function namedInstruments(pack: Pack): ReadonlySet<string> {
  const conditions = [
    ...rulesOf(pack).map((rule) => rule.when),
    ...pack.constraints.map((constraint) => constraint.when),
    ...pack.sustainment.verdicts.map((verdict) => verdict.when),
    ...pack.facts.map((fact) => fact.relevant),
    ...pack.phases.derivation.map((line) => line.when),
  ];
  return new Set(conditions.flatMap((condition) => (condition === undefined ? [] : instrumentsIn(condition))));
}

function instrumentsIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap(instrumentsIn);
    case "not":
      return instrumentsIn(condition.of);
    case "includes":
    case "lacks":
      return condition.fact === "current" ? condition.values : [];
    default:
      return [];
  }
}

/** All rules of a pack. */
export function rulesOf(pack: Pack): readonly Rule[] {
  return [...pack.phases.phases.flatMap((phase) => phase.rules), ...pack.levels.flatMap((level) => level.rules)];
}

/** Whether a condition holds in a world. */
export function holds(pack: Pack, world: World, condition: Condition | undefined): boolean {
  if (condition === undefined) return true;
  switch (condition.kind) {
    case "all":
      return condition.of.every((part) => holds(pack, world, part));
    case "any":
      return condition.of.some((part) => holds(pack, world, part));
    case "not":
      return !holds(pack, world, condition.of);
    default:
      return isRelevant(pack, world, condition.fact) && passes(pack, world, condition);
  }
}

function isRelevant(pack: Pack, world: World, fact: string): boolean {
  return holds(pack, world, pack.facts.find(({ id }) => id === fact)?.relevant);
}

function passes(pack: Pack, world: World, test: Extract<Condition, { readonly fact: string }>): boolean {
  if (test.kind === "is") {
    const answer = test.fact === pack.phases.fact ? phaseIn(pack, world) : world.facts[test.fact];
    return typeof answer === "string" && test.values.includes(answer);
  }
  const answer = world.facts[test.fact] ?? [];
  const members: ReadonlySet<string> =
    test.fact === "current" ? world.inUse : new Set(typeof answer === "string" ? [answer] : answer);
  switch (test.kind) {
    case "includes":
      return test.values.every((value) => members.has(value));
    case "lacks":
      return !test.values.some((value) => members.has(value));
    case "count": {
      const size = [...members].filter((member) => !member.includes(".")).length;
      return size >= (test.min ?? 0) && size <= (test.max ?? Number.POSITIVE_INFINITY);
    }
  }
}

/** The phase of a world: as stated, or by the first line of the derivation that holds; null where none does. */
export function phaseIn(pack: Pack, world: World): string | null {
  return world.stated ?? pack.phases.derivation.find((line) => holds(pack, world, line.when))?.phase ?? null;
}

/** The answer to a condition over some worlds. */
export function answerOver(pack: Pack, worlds: readonly World[], condition: Condition | undefined): Answer {
  const yes = worlds.filter((world) => holds(pack, world, condition)).length;
  if (yes === worlds.length) return "true";
  return yes === 0 ? "false" : "open";
}

const pointsOf = { slight: 1, moderate: 2, strong: 3 } as const;

/** What the certain rules make of one level. */
export interface LevelStanding {
  readonly for: number;
  readonly against: number;
  readonly stated: number;
  readonly required: boolean;
  readonly requiredLead: boolean;
  readonly excluded: boolean;
  readonly limited: boolean;
  /** The points against it that the source states or implies. */
  readonly grounded: number;
}

/** Every level's standing on what is certain over some worlds. */
export function standingsOver(pack: Pack, worlds: readonly World[]): readonly LevelStanding[] {
  const certain = rulesOf(pack).filter((rule) => answerOver(pack, worlds, rule.when) === "true");
  return pack.levels.map((level) => {
    const effects = certain.flatMap((rule) =>
      rule.effects
        .filter((effect) => effect.level === level.id && effect.form === undefined)
        .map((effect) => ({ effect, basis: rule.basis })),
    );
    const sum = (kind: "favour" | "oppose", bases: readonly Basis[] = ["stated", "implied", "inferred"]): number =>
      effects.reduce(
        (total, { effect, basis }) =>
          effect.kind === kind && bases.includes(basis) ? total + pointsOf[effect.strength] : total,
        0,
      );
    return {
      for: sum("favour"),
      against: sum("oppose"),
      stated: sum("favour", ["stated"]),
      required: effects.some(({ effect }) => effect.kind === "require"),
      requiredLead: effects.some(({ effect }) => effect.kind === "require" && effect.role === "lead"),
      excluded: effects.some(({ effect }) => effect.kind === "exclude"),
      limited: effects.some(({ effect }) => effect.kind === "limit"),
      grounded: sum("oppose", ["stated", "implied"]),
    };
  });
}

export type Roles = readonly (MixRole | null)[];

/** The mix of a case by trying every assignment, kept instruments and road map included. */
export function bruteMix(pack: Pack, possible: Possible): Roles {
  return composeOver(pack, possible, laterIn(pack, possible));
}

function laterIn(pack: Pack, possible: Possible): ReadonlySet<number> {
  const worlds = listWorlds(pack, possible);
  const phases = pack.phases.phases.map((phase) => phase.id);
  const reachable = phases.filter((phase) => worlds.some((world) => phaseIn(pack, world) === phase));
  const present = phases.indexOf(reachable.at(-1) ?? "");
  const last = phases.length - 1;
  const own = present === last && contradicts(pack, possible, last);
  const later = new Set<number>();
  for (let phase = last; phase >= (own ? present : present + 1); phase--) {
    const roles = composeOver(pack, assume(pack, possible, phase), new Set(later));
    for (const [level, role] of roles.entries()) if (role !== null) later.add(level);
  }
  return later;
}

function contradicts(pack: Pack, possible: Possible, phase: number): boolean {
  return Object.entries(pack.phases.phases[phase]?.assumes ?? {}).some(([fact, values]) => {
    const answers = possible.facts[fact] ?? [];
    return pack.facts.find(({ id }) => id === fact)?.kind === "one"
      ? !answers.some((answer) => typeof answer === "string" && values.includes(answer))
      : values.some((value) => !answers.some((answer) => answer.includes(value)));
  });
}

/** The case once a phase is reached: what the phase assumes replaces what contradicts it, the rest stays. */
function assume(pack: Pack, possible: Possible, phase: number): Possible {
  const facts: Record<string, readonly FactAnswer[]> = { ...possible.facts };
  for (const [fact, values] of Object.entries(pack.phases.phases[phase]?.assumes ?? {})) {
    const answers = facts[fact] ?? [];
    if (pack.facts.find(({ id }) => id === fact)?.kind === "one") {
      const left = answers.filter((answer) => typeof answer === "string" && values.includes(answer));
      facts[fact] = left.length > 0 ? left : values;
    } else {
      const added = answers.map((answer) => [...new Set([...answer, ...values])].sort());
      facts[fact] = [...new Map(added.map((set) => [set.join(), set])).values()];
    }
  }
  return { ...possible, facts, stated: pack.phases.phases[phase]?.id ?? null };
}

function composeOver(pack: Pack, possible: Possible, later: ReadonlySet<number>): Roles {
  const worlds = listWorlds(pack, possible);
  const standings = standingsOver(pack, worlds);
  const verdict = pack.sustainment.verdicts.find(({ when }) => answerOver(pack, worlds, when) === "true");
  const kept = verdict?.letsGo ? new Set<string>() : keptBeside(pack, possible, standings, later);
  const constraints = pack.constraints.filter(({ when }) => answerOver(pack, worlds, when) !== "false");
  return bruteRank(pack, standings, constraints, kept, allMixes(standings))[0] ?? [];
}

function keptBeside(
  pack: Pack,
  { current }: Possible,
  standings: readonly LevelStanding[],
  later: ReadonlySet<number>,
): ReadonlySet<string> {
  const used = new Set((current ?? []).map(levelOf));
  const levels = pack.levels.filter(({ id }, index) => {
    const standing = standings[index];
    const avoided = standing !== undefined && isWrong(standing) && !later.has(index);
    return used.has(id) && !avoided;
  });
  return new Set([...levels, ...pack.instruments.filter(({ id }) => used.has(id))].map(({ id }) => id));
}

/** Whether the advice would say to avoid a level for now. */
function isWrong(standing: LevelStanding): boolean {
  return standing.excluded || (scoreOf(standing) < 0 && standing.grounded > 0);
}

function scoreOf(standing: LevelStanding): number {
  return standing.for - standing.against;
}

/** Every assignment of roles that the rules allow. */
export function allMixes(standings: readonly LevelStanding[]): readonly Roles[] {
  return standings.reduce<readonly Roles[]>(
    (mixes, standing) => mixes.flatMap((mix) => allowed(standing).map((role) => [...mix, role])),
    [[]],
  );
}

function allowed(standing: LevelStanding): readonly (MixRole | null)[] {
  if (standing.excluded) return [null];
  const inMix: readonly MixRole[] = standing.limited ? ["support"] : ["lead", "support"];
  if (standing.requiredLead) return standing.limited ? ["support"] : ["lead"];
  if (standing.required) return inMix;
  return scoreOf(standing) < 0 ? [null] : [...inMix, null];
}

/** Mixes best first: constraints in order, each dropped where no mix left meets it, then the declared order. */
export function bruteRank(
  pack: Pack,
  standings: readonly LevelStanding[],
  constraints: readonly Constraint[],
  kept: ReadonlySet<string>,
  mixes: readonly Roles[],
): readonly Roles[] {
  const entries = mixes.map((roles) => ({
    roles,
    met: constraints.map((constraint) => (meets(pack, constraint, roles, kept) ? 1 : 0)),
    merits: meritsOf(pack, standings, roles),
  }));
  return entries.sort((a, b) => compareLists(b.met, a.met) || compareLists(b.merits, a.merits)).map((e) => e.roles);
}

/** What decides between two mixes, the first first; higher is better. */
function meritsOf(pack: Pack, standings: readonly LevelStanding[], roles: Roles): readonly number[] {
  const rank = (role: MixRole | null): number => (role === null ? 0 : role === "lead" ? 2 : 1);
  const sum = (of: (standing: LevelStanding, role: MixRole) => number): number =>
    standings.reduce((total, standing, level) => {
      const role = roles[level] ?? null;
      return role === null ? total : total + of(standing, role);
    }, 0);
  return [
    sum((standing, role) => pack.roles[role].weight * scoreOf(standing) - pack.roles[role].cost),
    sum((standing, role) => rank(role) * scoreOf(standing)),
    -sum((standing, role) => rank(role) * standing.against),
    sum((standing, role) => rank(role) * standing.stated),
    -sum(() => 1),
    ...roles.map(rank),
  ];
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Whether a mix keeps to a constraint; the empty mix keeps to all. */
export function meets(pack: Pack, constraint: Constraint, roles: Roles, kept: ReadonlySet<string>): boolean {
  const size = roles.filter((role) => role !== null).length;
  if (size === 0) return true;
  const within = (value: number, min = 0, max = Number.POSITIVE_INFINITY): boolean => value >= min && value <= max;
  switch (constraint.kind) {
    case "size":
      return within(size, constraint.min, constraint.max);
    case "leads":
      return within(roles.filter((role) => role === "lead").length, constraint.min, constraint.max);
    case "not-alone":
      return size > 1 || roles[pack.levels.findIndex(({ id }) => id === constraint.level)] === null;
    case "balance": {
      const { topDown, bottomUp } = tally(pack, roles, kept);
      return topDown > 0 && bottomUp > 0;
    }
  }
}

/** How a mix with what is kept divides over the two sides. */
export function tally(
  pack: Pack,
  roles: Roles,
  kept: ReadonlySet<string>,
): { readonly topDown: number; readonly bottomUp: number } {
  const weights: readonly (readonly [Direction, number])[] = [
    ...pack.levels.map(({ id, direction }, level) => {
      const role = roles[level] ?? null;
      return [direction, role === "lead" ? 2 : role === "support" || kept.has(id) ? 1 : 0] as const;
    }),
    ...pack.instruments.map(({ id, direction }) => [direction, kept.has(id) ? 1 : 0] as const),
  ];
  const side = (of: Direction): number =>
    weights.reduce((sum, [direction, weight]) => {
      if (direction === "mixed") return sum + weight / 2;
      return direction === of ? sum + weight : sum;
    }, 0);
  return { topDown: side("top-down"), bottomUp: side("bottom-up") };
}
