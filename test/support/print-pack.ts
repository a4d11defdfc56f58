import type { Case } from "../../src/case/case.ts";
import type { Pack, Rule } from "../../src/pack/pack.ts";
import type { Condition } from "../../src/pack/terms.ts";
import { fc } from "./properties.ts";

/** The same pack, which a failing property shows in a few lines. */
export function printable(pack: Pack): Pack {
  const show = { value: () => `\n${printPack(pack)}\n`, enumerable: false };
  return Object.defineProperty({ ...pack }, fc.toStringMethod, show);
}

/** What of a small pack decides on its advice, line by line. */
export function printPack(pack: Pack): string {
  return [
    `roles ${JSON.stringify(pack.roles)}`,
    ...(pack.scope === undefined ? [] : [`outside its scope${when(pack.scope.when)}`]),
    ...pack.facts.map(
      ({ id, values, relevant }) => `fact ${id}: ${values.map((value) => value.id).join(" ")}${when(relevant)}`,
    ),
    ...pack.phases.derivation.map((line) => `derive ${line.phase}${when(line.when)}`),
    ...pack.phases.phases.flatMap(({ id, assumes, rules }) => [
      `phase ${id} assumes ${JSON.stringify(assumes)}`,
      ...rules.map(printRule),
    ]),
    ...pack.constraints.map(({ id, text: _text, cites: _cites, when: condition, ...rest }) => {
      return `constraint ${id} ${JSON.stringify(rest)}${when(condition)}`;
    }),
    ...pack.levels.flatMap(({ id, direction, rules }) => [`level ${id} ${direction}`, ...rules.map(printRule)]),
    ...pack.sustainment.verdicts.map((verdict) => `verdict ${verdict.id} ${verdict.letsGo}${when(verdict.when)}`),
  ].join("\n");
}

function printRule({ id, basis, effects, when: condition }: Rule): string {
  const words = effects.map((effect) => Object.values(effect).join(" ")).join(", ");
  return `  rule ${id} (${basis}) ${words}${when(condition)}`;
}

function when(condition: Condition | undefined): string {
  return condition === undefined ? "" : ` when ${printCondition(condition)}`;
}

/** A condition in a line. */
export function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case "all":
    case "any":
      return `${condition.kind}(${condition.of.map(printCondition).join(", ")})`;
    case "not":
      return `not ${printCondition(condition.of)}`;
    case "count":
      return `${condition.fact} counts ${condition.min ?? 0}..${condition.max ?? ""}`;
    default:
      return `${condition.fact} ${condition.kind} ${condition.values.join("|")}`;
  }
}

/** The same case, which a failing property shows in a line. */
export function printableCase(subject: Case): Case {
  const words = JSON.stringify({ facts: subject.facts, current: subject.current, planned: subject.planned });
  return Object.defineProperty({ ...subject }, fc.toStringMethod, { value: () => words, enumerable: false });
}
