import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case } from "../../src/case/case.ts";
import { isOpen, isTrue } from "../../src/engine/condition-table.ts";
import { findRoles } from "../../src/engine/find-roles.ts";
import { mixRoles, noRole } from "../../src/engine/objective.ts";
import { findCertainLevels } from "../../src/engine/prove-levels.ts";
import { settle } from "../../src/engine/settle.ts";
import type { Pack } from "../../src/pack/pack.ts";
import {
  type Answer,
  answerOver,
  answersTo,
  bruteMix,
  listWorlds,
  type Possible,
  possibleIn,
  type Roles,
  rulesOf,
  standingsOver,
} from "../support/brute-force.ts";
import { compileConditions } from "../support/conditions.ts";
import { eachForm } from "../support/forms.ts";
import { caseOf, packAndCase, packArbitrary } from "../support/generate-packs.ts";
import { fc, runs } from "../support/properties.ts";

const answerNames: readonly Answer[] = ["false", "true", "open"];

function rolesOf(roles: Uint8Array): Roles {
  return Array.from(roles, (role) => mixRoles[role] ?? null);
}

/** Every way to answer the facts of a case that are open, the phase included. */
function listCompletions(pack: Pack, subject: Case): readonly Possible[] {
  const possible = possibleIn(pack, subject);
  return Object.entries(possible.facts).reduce<readonly Possible[]>(
    (cases, [fact, answers]) =>
      cases.flatMap((entry) => answers.map((answer) => ({ ...entry, facts: { ...entry.facts, [fact]: [answer] } }))),
    [possible],
  );
}

describe.each(eachForm)("with conditions as $forms", ({ compile }) => {
  describe("what the engine answers is what trying everything gives", () => {
    test("the three-valued answer to every condition", () => {
      fc.assert(
        fc.property(packAndCase, ({ pack, subject }) => {
          const engine = compile(pack);
          const worlds = listWorlds(pack, possibleIn(pack, subject));
          const conditions = rulesOf(pack).flatMap(({ when }) => (when === undefined ? [] : [when]));
          const { truths } = compileConditions(engine.meaning, conditions).answer(knowCase(engine, subject));
          expect(Array.from(truths, (truth) => answerNames[truth])).toEqual(
            conditions.map((condition) => answerOver(pack, worlds, condition)),
          );
        }),
        { numRuns: runs(300) },
      );
    });

    test("what the rules make of every level", () => {
      fc.assert(
        fc.property(packAndCase, ({ pack, subject }) => {
          const engine = compile(pack);
          const weighing = engine.scales.createWeighing();
          engine.scales.weigh(knowCase(engine, subject), weighing);
          const standings = standingsOver(pack, listWorlds(pack, possibleIn(pack, subject)));
          expect(
            pack.levels.map((_, level) => ({
              for: weighing.for[level],
              against: weighing.against[level],
              stated: weighing.stated[level],
              required: (weighing.required[level] ?? 0) > 0,
              requiredLead: (weighing.requiredLead[level] ?? 0) > 0,
              excluded: (weighing.excluded[level] ?? 0) > 0,
              limited: (weighing.limited[level] ?? 0) > 0,
              grounded: weighing.grounded[level],
            })),
          ).toEqual(standings);
        }),
        { numRuns: runs(150) },
      );
    });

    test("the mix, with what is kept, the road map and every constraint", () => {
      fc.assert(
        fc.property(packAndCase, ({ pack, subject }) => {
          const engine = compile(pack);
          expect(rolesOf(findRoles(engine, knowCase(engine, subject)))).toEqual(
            bruteMix(pack, possibleIn(pack, subject)),
          );
        }),
        { numRuns: runs(250) },
      );
    });

    test("a level that is certain is in the mix, or outside it, in every completion", () => {
      let certain = 0;
      fc.assert(
        fc.property(packAndCase, ({ pack, subject }) => {
          const engine = compile(pack);
          const knowledge = knowCase(engine, subject);
          const roles = findRoles(engine, knowledge);
          const isOpen = settle(engine, knowledge, roles).status !== "proven";
          const mixes = listCompletions(pack, subject).map((completion) => bruteMix(pack, completion));
          for (const [level, isIn] of findCertainLevels(engine, knowledge, roles).entries()) {
            if (isIn === null) continue;
            if (isOpen) certain += 1;
            expect(mixes.every((mix) => (mix[level] !== null) === isIn)).toBe(true);
          }
        }),
        { numRuns: runs(120) },
      );
      expect(certain).toBeGreaterThan(0);
    });

    test("what is proven stays so in every completion, and what is open has a witness", () => {
      fc.assert(
        fc.property(packAndCase, ({ pack, subject }) => {
          const engine = compile(pack);
          const knowledge = knowCase(engine, subject);
          const roles = findRoles(engine, knowledge);
          const settlement = settle(engine, knowledge, roles);
          const mix = rolesOf(roles);
          if (settlement.status === "proven") {
            for (const completion of listCompletions(pack, subject)) expect(bruteMix(pack, completion)).toEqual(mix);
          }
          if (settlement.status === "open") {
            expect(rolesOf(settlement.roles)).not.toEqual(mix);
            expect(rolesOf(findRoles(engine, settlement.witness))).toEqual(rolesOf(settlement.roles));
            expect(settlement.witness.every((mask, at) => (mask & ~(knowledge[at] ?? 0)) === 0)).toBe(true);
          }
          // With fewer parts less is proved, and nothing else.
          const { status } = settle(engine, knowledge, roles, new Set(), 2);
          expect(status === "unproven" ? settlement.status : status).toBe(settlement.status);
        }),
        { numRuns: runs(120) },
      );
    });
  });

  describe("more knowledge", () => {
    /** A case, and the same case with one more fact known. */
    const twoCases = packArbitrary.chain((pack) =>
      caseOf(pack, 4).chain((subject) => {
        const open = pack.facts.filter(({ id }) => subject.facts[id] === undefined && id !== pack.phases.fact);
        return fc
          .constantFrom(...(open.length > 0 ? open : pack.facts.slice(1)))
          .chain((fact) => fc.constantFrom(...answersTo(fact)).map((answer) => ({ fact: fact.id, answer })))
          .map(({ fact, answer }) => ({
            pack,
            subject,
            more: { ...subject, facts: { ...subject.facts, [fact]: subject.facts[fact] ?? answer } },
          }));
      }),
    );

    test("never widens a score and never takes back an answer", () => {
      fc.assert(
        fc.property(twoCases, ({ pack, subject, more }) => {
          const { scales, ...engine } = compile(pack);
          const weigh = (of: Case) => {
            const weighing = scales.createWeighing();
            const truths = scales.weigh(knowCase({ scales, ...engine }, of), weighing).truths.slice();
            const scores = scales.targets.map((_, target) => {
              const certain = (weighing.for[target] ?? 0) - (weighing.against[target] ?? 0);
              return {
                min: certain - (weighing.openAgainst[target] ?? 0),
                max: certain + (weighing.openFor[target] ?? 0),
              };
            });
            return { truths, scores };
          };
          const before = weigh(subject);
          const after = weigh(more);
          for (const [rule, truth] of before.truths.entries()) {
            if (truth !== isOpen) expect(after.truths[rule]).toBe(truth);
          }
          for (const [target, { min, max }] of before.scores.entries()) {
            expect(after.scores[target]?.min).toBeGreaterThanOrEqual(min);
            expect(after.scores[target]?.max).toBeLessThanOrEqual(max);
          }
        }),
        { numRuns: runs(200) },
      );
    });

    test("never unsettles what is proven", () => {
      fc.assert(
        fc.property(twoCases, ({ pack, subject, more }) => {
          const engine = compile(pack);
          const before = findRoles(engine, knowCase(engine, subject));
          fc.pre(settle(engine, knowCase(engine, subject), before).status === "proven");
          const after = findRoles(engine, knowCase(engine, more));
          expect(rolesOf(after)).toEqual(rolesOf(before));
          expect(settle(engine, knowCase(engine, more), after).status).toBe("proven");
        }),
        { numRuns: runs(60) },
      );
    });

    test("that is the phase to which the facts lead changes no settled mix", () => {
      fc.assert(
        fc.property(
          packArbitrary.chain((pack) => caseOf(pack, 7).map((subject) => ({ pack, subject }))),
          ({ pack, subject }) => {
            const engine = compile(pack);
            const { [pack.phases.fact]: _, ...facts } = subject.facts;
            const judge = (of: Case) => {
              const knowledge = knowCase(engine, of);
              const roles = findRoles(engine, knowledge);
              return { roles: rolesOf(roles), status: settle(engine, knowledge, roles).status };
            };
            const derived = { ...subject, facts };
            const phase =
              pack.phases.phases[engine.phaseTable.answer(knowCase(engine, derived)).truths.indexOf(isTrue)];
            fc.pre(phase !== undefined);
            const before = judge(derived);
            fc.pre(before.status === "proven");
            expect(judge({ ...derived, facts: { ...facts, [pack.phases.fact]: phase?.id ?? "" } })).toEqual(before);
          },
        ),
        { numRuns: runs(100) },
      );
    });

    test("never makes a level that is certain less so", () => {
      fc.assert(
        fc.property(twoCases, ({ pack, subject, more }) => {
          const engine = compile(pack);
          const judge = (of: Case) => {
            const knowledge = knowCase(engine, of);
            const mix = findRoles(engine, knowledge);
            return { mix, certain: findCertainLevels(engine, knowledge, mix) };
          };
          const { mix, certain } = judge(more);
          for (const [level, isIn] of judge(subject).certain.entries()) {
            // The mix is composed on what is certain: one that no completion has says nothing of its levels.
            if (isIn !== null && (mix[level] !== noRole) === isIn) expect(certain[level]).toBe(isIn);
          }
        }),
        { numRuns: runs(100) },
      );
    });
  });

  test("the order of rules does not matter", () => {
    const shuffled = packAndCase.chain(({ pack, subject }) =>
      fc
        .tuple(...pack.levels.map((level) => fc.shuffledSubarray([...level.rules], { minLength: level.rules.length })))
        .map((rules) => ({
          pack,
          subject,
          other: { ...pack, levels: pack.levels.map((level, index) => ({ ...level, rules: rules[index] ?? [] })) },
        })),
    );
    fc.assert(
      fc.property(shuffled, ({ pack, subject, other }) => {
        const [one, two] = [pack, other].map((each) => {
          const engine = compile(each);
          const weighing = engine.scales.createWeighing();
          const roles = findRoles(engine, knowCase(engine, subject));
          engine.scales.weigh(knowCase(engine, subject), weighing);
          return { roles: rolesOf(roles), weighing };
        });
        expect(two).toEqual(one);
      }),
      { numRuns: runs(60) },
    );
  });

  test("a rule that is certain or impossible has no other answer in any completion", () => {
    fc.assert(
      fc.property(packAndCase, ({ pack, subject }) => {
        const engine = compile(pack);
        const truths = engine.scales.table.answer(knowCase(engine, subject)).truths.slice();
        for (const completion of listCompletions(pack, subject).slice(0, 40)) {
          const facts = Object.fromEntries(
            Object.entries(completion.facts).map(([fact, [answer = ""]]) => [fact, answer]),
          );
          const full = { ...subject, facts: { ...subject.facts, ...facts } };
          const after = engine.scales.table.answer(knowCase(engine, full)).truths;
          for (const [rule, truth] of truths.entries())
            if (truth !== isOpen) expect(after[rule] === isTrue).toBe(truth === isTrue);
        }
      }),
      { numRuns: runs(50) },
    );
  });
});
