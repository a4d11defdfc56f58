import type { Engine } from "./engine.ts";
import { leadRole, noRole, supportRole } from "./objective.ts";
import { bitsOf, type OpenGroup } from "./open-items.ts";
import type { Knowledge } from "./vocabulary.ts";
import { scoreOf, type Weighing } from "./weigh.ts";

/** What one way of completing a group does to each level, against the case as it is. */
export interface GroupOutcome {
  readonly completion: Knowledge;
  /** By level: how much the certain score changes. */
  readonly shift: Int32Array;
  /** By level and role: how much the worth of that role changes. */
  readonly worths: readonly Float64Array[];
  readonly excluded: Uint8Array;
  readonly required: Uint8Array;
  readonly requiredLead: Uint8Array;
  readonly limited: Uint8Array;
}

/** The outcomes of a group, each once, with a completion that shows it. */
export function listOutcomes(
  engine: Engine,
  knowledge: Knowledge,
  base: Weighing,
  group: OpenGroup,
): readonly GroupOutcome[] {
  const outcomes = new Map<string, GroupOutcome>();
  const weighing = engine.scales.createWeighing();
  visitCompletions(knowledge, group.variables, (completion) => {
    engine.scales.weigh(completion, weighing);
    const key = describe(weighing, engine.scales.levels);
    if (!outcomes.has(key)) outcomes.set(key, compare(engine, base, weighing, completion.slice()));
  });
  return [...outcomes.values()];
}

/** Shows every completion of some variables, in one scratch that is only valid during the visit. */
function visitCompletions(
  knowledge: Knowledge,
  variables: readonly number[],
  visit: (completion: Knowledge) => void,
): void {
  const scratch = knowledge.slice();
  const complete = (at: number): void => {
    const variable = variables[at];
    if (variable === undefined) {
      visit(scratch);
      return;
    }
    for (const bit of bitsOf(knowledge[variable] ?? 0)) {
      scratch[variable] = bit;
      complete(at + 1);
    }
    scratch[variable] = knowledge[variable] ?? 0;
  };
  complete(0);
}

function describe(weighing: Weighing, levels: number): string {
  const parts = [
    weighing.for,
    weighing.against,
    weighing.stated,
    weighing.excluded,
    weighing.required,
    weighing.requiredLead,
    weighing.limited,
  ];
  return parts.map((part) => part.subarray(0, levels).join()).join("|");
}

function compare(engine: Engine, base: Weighing, weighing: Weighing, completion: Knowledge): GroupOutcome {
  const { levels } = engine.scales;
  const shift = new Int32Array(levels);
  const worths: Float64Array[] = [];
  for (let level = 0; level < levels; level++) {
    const before = scoreOf(base, level);
    const after = scoreOf(weighing, level);
    shift[level] = after.score - before.score;
    worths.push(
      Float64Array.from(
        [noRole, supportRole, leadRole],
        (role) => engine.objective.worth(role, after) - engine.objective.worth(role, before),
      ),
    );
  }
  const orders = (counts: Int32Array): Uint8Array =>
    Uint8Array.from(counts.subarray(0, levels), (count) => Math.min(count, 1));
  return {
    completion,
    shift,
    worths,
    excluded: orders(weighing.excluded),
    required: orders(weighing.required),
    requiredLead: orders(weighing.requiredLead),
    limited: orders(weighing.limited),
  };
}
