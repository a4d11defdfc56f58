import type { Engine } from "../../engine/engine.ts";
import { listRules } from "../../engine/weigh.ts";
import type { Effect, Pack, PhaseDerivation } from "../../pack/pack.ts";
import { canHold } from "../../pack/parse-condition.ts";
import type { Condition } from "../../pack/terms.ts";
import { points } from "../../pack/worth-scale.ts";
import { targetOf } from "../describe-rule.ts";
import { without } from "./find-case.ts";
import type { Change, Mutant } from "./list-mutants.ts";

/**
 * Whether a mistake is proven to change no case, but for points that decide nothing: the old and the new condition hold
 * in the same cases, or the rule holds in none, or whatever rules on a form hold it gets the same status.
 */
export function isProvenSame({ change, item }: Mutant, { meaning, pack }: Engine): boolean {
  switch (change.part) {
    case "condition": {
      // When a fact is relevant counts in every condition on it.
      if (item.kind === "fact") return false;
      const { before, after } = change;
      const reached = item.kind === "derivation" ? linesBefore(pack, item.item) : [];
      return [without(before, after), without(after, before)].every(
        (differ) => !canHold(meaning, { kind: "all", of: [differ, ...reached] }),
      );
    }
    case "effect":
      return (item.when !== undefined && !canHold(meaning, item.when)) || isFormSame(pack, change);
    case "demand":
    case "citations":
      return false;
    default:
      return change satisfies never;
  }
}

/** A line of the derivation is only reached where none before it holds. */
function linesBefore({ phases: { derivation } }: Pack, line: PhaseDerivation): readonly Condition[] {
  const before = derivation.slice(0, derivation.indexOf(line));
  return before.map(({ when = { kind: "all", of: [] } }) => ({ kind: "not", of: when }));
}

/** Above so many rules on one form all that can hold of them is too much to go through. */
const mostRules = 7;

const answers = ["false", "true", "open"] as const;

type Answer = (typeof answers)[number];

function isFormSame(pack: Pack, { before, after }: Extract<Change, { readonly part: "effect" }>): boolean {
  if (before.form === undefined) return false;
  const target = targetOf(before);
  const others = listRules(pack).flatMap(({ effects }) =>
    effects.filter((effect) => effect !== before && targetOf(effect) === target),
  );
  if (others.length >= mostRules) return false;
  return isSameWhatever([], others, before, after);
}

/** An effect on a form, and whether its rule holds. */
interface Said {
  readonly effect: Effect;
  readonly answer: Answer;
}

function isSameWhatever(
  said: readonly Said[],
  [next, ...others]: readonly Effect[],
  before: Effect,
  after: Effect | null,
): boolean {
  if (next !== undefined) {
    return answers.every((answer) => isSameWhatever([...said, { effect: next, answer }], others, before, after));
  }
  return answers.every((answer) => {
    const one = judge([...said, { effect: before, answer }]);
    const other = judge(after === null ? said : [...said, { effect: after, answer }]);
    return one === other;
  });
}

/** What the engine makes of a form: whether it is held back, used, or left open. */
function judge(said: readonly Said[]): string {
  const count = (kind: Effect["kind"], answer: Answer): number =>
    said.filter((each) => each.effect.kind === kind && each.answer === answer).length;
  const sum = (kind: "favour" | "oppose", answer: Answer): number =>
    said.reduce((all, each) => {
      const { effect } = each;
      return effect.kind === kind && each.answer === answer ? all + points[effect.strength] : all;
    }, 0);
  const score = sum("favour", "true") - sum("oppose", "true");
  const worst = score - sum("oppose", "open");
  const isOpposed = count("exclude", "true") > 0 || score < 0;
  const mayStop = count("exclude", "true") + count("exclude", "open") > 0;
  const isRequired = count("require", "true") > 0 && score >= 0;
  return `${isOpposed} ${!mayStop && (isRequired || (score > 0 && worst > 0))}`;
}
