import { expect, test } from "vitest";
import type { LevelBounds } from "../../src/engine/level-bounds.ts";
import { comesFirst, leadRole, noRole, supportRole } from "../../src/engine/objective.ts";
import { hasSureMix, isBeaten } from "../../src/engine/prove-levels.ts";
import { fc, runs } from "../support/properties.ts";

const levels = 3;
const roles = [noRole, supportRole, leadRole];

/** Every mix of three levels. */
const allMixes: readonly Uint8Array[] = roles.flatMap((a) =>
  roles.flatMap((b) => roles.map((c) => Uint8Array.of(a, b, c))),
);
const numberOf = (mix: Uint8Array): number => mix.reduce((sum, role) => 3 * sum + role, 0);
const countLevels = (mix: Uint8Array): number => mix.filter((role) => role !== noRole).length;

/** What holds of every completion, drawn at will: which mixes are always possible, and how far each is ahead. */
const drawnBounds: fc.Arbitrary<LevelBounds> = fc
  .record({
    always: fc.uint8Array({ minLength: levels, maxLength: levels, max: 7 }),
    met: fc.uint8Array({ minLength: 27, maxLength: 27, max: 2 }),
    worths: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 27, maxLength: 27 }),
    mostLevels: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ always, met, worths, mostLevels }) => {
    const worth = (mix: Uint8Array): number => worths[numberOf(mix)] ?? 0;
    return {
      always,
      may: Uint8Array.of(7, 7, 7),
      mayRequire: false,
      mostLevels,
      limits: { size: levels, leads: levels },
      mayMeet: () => true,
      alwaysMeets: (mix) => met[numberOf(mix)] === 0,
      leastLead: (mix, rival) => worth(mix) - worth(rival),
    };
  });

const mayAlwaysBe = ({ always }: LevelBounds, mix: Uint8Array, level: number): boolean =>
  ((always[level] ?? 0) & (1 << (mix[level] ?? 0))) !== 0;

test("some mix is always possible exactly if one of all mixes is", () => {
  fc.assert(
    fc.property(drawnBounds, (bounds) => {
      const possible = allMixes.filter(
        (mix) => mix.every((_, level) => mayAlwaysBe(bounds, mix, level)) && bounds.alwaysMeets(mix),
      );
      expect(hasSureMix(bounds)).toBe(possible.length > 0);
    }),
    { numRuns: runs(200) },
  );
});

test("a mix is beaten exactly if another one is, with the level and at most one other changed, always ahead", () => {
  const beaten = { true: 0, false: 0 };
  fc.assert(
    fc.property(drawnBounds, fc.nat(2), fc.nat(26), (bounds, level, number) => {
      const rival = allMixes[number] ?? new Uint8Array(levels);
      const isAhead = (other: Uint8Array): boolean => {
        const lead = bounds.leastLead(other, rival);
        if (lead < 0 || (lead === 0 && !comesFirst(other, rival))) return false;
        const added = [...other.keys()].filter((at) => other[at] !== rival[at]);
        const onlyAdds = added.every((at) => rival[at] === noRole && other[at] === supportRole);
        const keeps = onlyAdds && countLevels(rival) > 0 && countLevels(other) <= bounds.mostLevels;
        return bounds.alwaysMeets(other) || keeps;
      };
      const others = allMixes.filter((other) => {
        const changed = [...other.keys()].filter((at) => other[at] !== rival[at]);
        return changed.includes(level) && changed.length <= 2 && changed.every((at) => mayAlwaysBe(bounds, other, at));
      });
      const expected = others.some(isAhead);
      expect(isBeaten(bounds, level, rival)).toBe(expected);
      beaten[`${expected}`] += 1;
    }),
    { numRuns: runs(1000) },
  );
  expect(Math.min(beaten.true, beaten.false)).toBeGreaterThan(runs(100));
});
