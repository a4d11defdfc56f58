import { describe, expect, test } from "vitest";
import { excludedBit, limitedBit, requiredBit, requiredLeadBit } from "../../src/engine/group-outcomes.ts";
import { alwaysAllowed, mayBeAllowed } from "../../src/engine/level-bounds.ts";
import { domainOf } from "../../src/engine/mix-problem.ts";

/** All that can be ordered about a level: who requires a lead requires a place. */
const orders = Array.from({ length: 16 }, (_, mask) => mask).filter(
  (mask) => (mask & requiredLeadBit) === 0 || (mask & requiredBit) !== 0,
);

function rolesUnder(ordered: number, score: number): number {
  const has = (bit: number): boolean => (ordered & bit) !== 0;
  return domainOf(
    {
      excluded: has(excludedBit),
      required: has(requiredBit),
      requiredLead: has(requiredLeadBit),
      limited: has(limitedBit),
    },
    score,
  );
}

/** Each pair of what is ordered for certain and what is perhaps, with all that may come to be ordered. */
const pairs = orders.flatMap((sure) =>
  orders
    .filter((any) => (sure & ~any) === 0)
    .map((any) => ({
      sure,
      any,
      between: orders.filter((each) => (sure & ~each) === 0 && (each & ~any) === 0),
    })),
);

describe.each([-2, -1, 0, 1])("with a score of %i", (score) => {
  test("at the least, a level always has the roles that it has whatever comes to be ordered", () => {
    for (const { sure, any, between } of pairs) {
      const roles = between.flatMap((each) => [score, score + 1, score + 2].map((at) => rolesUnder(each, at)));
      expect(alwaysAllowed(sure, any, score), `${sure} to ${any}`).toBe(roles.reduce((all, mask) => all & mask));
    }
  });

  test("at the most, a level may have the roles that it has with anything that may be ordered", () => {
    for (const { sure, any, between } of pairs) {
      const roles = between.flatMap((each) => [score, score - 1, score - 2].map((at) => rolesUnder(each, at)));
      expect(mayBeAllowed(sure, any, score), `${sure} to ${any}`).toBe(roles.reduce((all, mask) => all | mask));
    }
  });
});
