import { describe, expect, test } from "vitest";
import type { Advice, Reason } from "../../src/advice/advice.ts";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import type { Case } from "../../src/case/case.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { answerOver, bruteMix, listWorlds, possibleIn, type Roles } from "../support/brute-force.ts";
import { packAndCase } from "../support/generate-packs.ts";
import { fc, runs } from "../support/properties.ts";

function adviseOn(pack: Pack, subject: Case): Advice {
  return createAdviser(pack).advise(subject, { language: "en", depth: "none" });
}

function isOfRule({ rule }: Reason): boolean {
  return rule !== undefined;
}

function mixIn(advice: Advice): Roles {
  return advice.levels.map(({ role }) => (role === "lead" || role === "support" ? role : null));
}

describe("over generated packs", () => {
  test("a constraint is binding exactly if the mix without it is another one, and says which", () => {
    fc.assert(
      fc.property(packAndCase, ({ pack, subject }) => {
        const advice = adviseOn(pack, subject);
        const mix = mixIn(advice);
        for (const constraint of advice.constraints) {
          const others = pack.constraints.filter(({ id }) => id !== constraint.id);
          const without = bruteMix({ ...pack, constraints: others }, possibleIn(pack, { ...subject, current: null }));
          if (subject.current !== null) continue;
          const changed = pack.levels.flatMap(({ id }, index) => {
            const [from = null, to = null] = [without[index], mix[index]];
            return from === to ? [] : [{ level: id, from, to }];
          });
          expect(constraint.changed).toEqual(changed);
          expect(constraint.binding).toBe(changed.length > 0);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test("the general wording is used exactly where the case is outside the scope whatever is found out", () => {
    fc.assert(
      fc.property(packAndCase, ({ pack, subject }) => {
        const adviser = createAdviser(pack);
        const { scope, levels } = adviser.advise(subject, { language: "en", depth: "none" });
        const worlds = listWorlds(pack, possibleIn(pack, subject));
        const isOutside = pack.scope !== undefined && answerOver(pack, worlds, pack.scope.when) === "true";
        expect(scope).toBe(isOutside ? "en: outside" : null);
        const rules = levels.flatMap((level) => [...level.for, ...level.against, ...level.open]).filter(isOfRule);
        for (const { text } of rules) expect(text).toBe(isOutside ? "en: because in general" : "en: because");
        expect(adviser.packFor(subject) === pack).toBe(!isOutside);
      }),
      { numRuns: runs(150) },
    );
  });

  test("an alternative is another mix that keeps to as much and is worth at most as much", () => {
    fc.assert(
      fc.property(packAndCase, ({ pack, subject }) => {
        const advice = adviseOn(pack, subject);
        const mix = Object.fromEntries(
          advice.levels.flatMap(({ id, role }) => (role === "lead" || role === "support" ? [[id, role]] : [])),
        );
        const seen = new Set([JSON.stringify(mix)]);
        for (const { roles, gap } of advice.alternatives) {
          expect(gap).toBeGreaterThanOrEqual(0);
          expect(seen).not.toContain(JSON.stringify(roles));
          seen.add(JSON.stringify(roles));
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test("the mix shown for a possible phase is the one that stating the phase gives", () => {
    fc.assert(
      fc.property(packAndCase, ({ pack, subject }) => {
        const { phase } = adviseOn(pack, subject);
        for (const { phase: id, lead, support } of phase.mixes) {
          const stated = adviseOn(pack, { ...subject, facts: { ...subject.facts, phase: id } });
          const having = (role: string) =>
            stated.levels.filter((level) => level.role === role).map((level) => level.id);
          expect({ lead, support }).toEqual({ lead: having("lead"), support: having("support") });
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test("every part is made of what the pack has, and every role follows from the mix and the road map", () => {
    fc.assert(
      fc.property(packAndCase, ({ pack, subject }) => {
        const advice = adviseOn(pack, subject);
        const later = new Set(advice.roadmap.flatMap(({ lead, support }) => [...lead, ...support]));
        for (const { id, role, action, score, against } of advice.levels) {
          const isOut = role !== "lead" && role !== "support";
          if (isOut && later.has(id)) expect(role === "later").toBe(!advice.sustainment.letsGo);
          if (role === "avoid") {
            expect(score.certain < 0 || against.some(({ effect }) => effect === "exclude")).toBe(true);
          }
          const inUse = subject.current?.some((used) => used.split(".")[0] === id) ?? false;
          if (subject.current === null) expect(action).toBe(null);
          else if (!isOut) expect(action).toBe(inUse ? (role === "lead" ? "strengthen" : "keep") : "start");
          else if (!inUse) expect(action).toBe(null);
          else expect(action).toBe(role === "avoid" || advice.sustainment.letsGo ? "phase-out" : "keep");
        }
      }),
      { numRuns: runs(150) },
    );
  });
});
