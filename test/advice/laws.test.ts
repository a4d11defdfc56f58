import { describe, expect, test } from "vitest";
import type { Advice, AdviceLevel } from "../../src/advice/advice.ts";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import type { Case } from "../../src/case/case.ts";
import { packAndCase } from "../support/generate-packs.ts";
import { fc, runs } from "../support/properties.ts";
import { realAdviser, realCase, realPack } from "../support/real-pack.ts";

const advise = (subject: Case, depth: "none" | "one" = "none"): Advice =>
  realAdviser.advise(subject, { language: "nl", depth });

const rolesOf = (advice: Advice, ...roles: readonly string[]): readonly string[] =>
  advice.levels.filter(({ role }) => roles.includes(role)).map(({ id }) => id);
const mixOf = (advice: Advice): readonly string[] => rolesOf(advice, "lead", "support");

function levelOf(advice: Advice, id: string): AdviceLevel {
  const level = advice.levels.find((candidate) => candidate.id === id);
  if (level === undefined) throw new Error(`The advice has no level ${id}.`);
  return level;
}

const benchmarking = (advice: Advice) => levelOf(advice, "monitoring").forms.find(({ id }) => id === "benchmarking");

/** How much of the other facts is known: from nothing to everything. */
const known = fc.constantFrom(0, 3, 6, 10);
const cases = (given: Parameters<typeof realCase>[0] = {}, hidden: readonly string[] = []): fc.Arbitrary<Case> =>
  known.chain((often) => realCase(given, often, hidden));

describe("in every case of the built-in pack", () => {
  test("no mix has more than five levels or two leads, and funding is never alone", () => {
    fc.assert(
      fc.property(cases(), (subject) => {
        const advice = advise(subject);
        // Two signs of letting go waive the size: what is left carries the work on.
        const { results } = subject.facts;
        if (!Array.isArray(results) || results.length < 2) expect(mixOf(advice).length).toBeLessThanOrEqual(5);
        expect(rolesOf(advice, "lead").length).toBeLessThanOrEqual(2);
        expect(mixOf(advice)).not.toEqual(["funding"]);
      }),
      { numRuns: runs(300) },
    );
  });

  test("region and partners weigh on nothing", () => {
    fc.assert(
      fc.property(cases(), fc.string(), fc.array(fc.string()), (subject, region, partners) => {
        expect(advise({ ...subject, region, partners }, "one")).toEqual(advise(subject, "one"));
      }),
      { numRuns: runs(50) },
    );
  });

  test("benchmarking is never used while projects are starting", () => {
    fc.assert(
      fc.property(cases({ maturity: fc.constant("starting") }), (subject) => {
        expect(benchmarking(advise(subject))?.status).not.toBe("use");
      }),
      { numRuns: runs(200) },
    );
  });

  test("where a proven route must scale up, monitoring is in the mix, regulation is named, and benchmarking is used or held back for a reason", () => {
    const scaling = {
      "scaling-needed": fc.constant("yes"),
      "proven-route": fc.constantFrom("proven", "elsewhere"),
    };
    fc.assert(
      fc.property(cases(scaling), (subject) => {
        const advice = advise(subject);
        expect(mixOf(advice)).toContain("monitoring");
        const regulation = advice.companions.find(({ id }) => id === "regulation");
        expect(regulation?.caveats.flatMap(({ cites }) => cites)).toContain("P7");
        const form = benchmarking(advice);
        const held = form?.reasons.flatMap(({ cites }) => cites).some((id) => ["M6", "M7", "M8"].includes(id));
        expect(form?.status === "use" || (["later", "open"].includes(form?.status ?? "") && held)).toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });

  test("in the pilot phase of a new development pilots lead, with the knowledge programme", () => {
    const start = { phase: fc.constant("pilot"), novelty: fc.constant("new") };
    fc.assert(
      fc.property(cases(start), (subject) => {
        const advice = advise(subject);
        expect(rolesOf(advice, "lead")).toContain("pilots");
        expect(mixOf(advice)).toContain("knowledge-programme");
      }),
      { numRuns: runs(150) },
    );
  });

  test("what is given, derived or possible of the phase agrees", () => {
    fc.assert(
      fc.property(cases(), (subject) => {
        const { phase } = advise(subject);
        if (phase.value === null) {
          expect(phase.possible.length).toBeGreaterThan(1);
          expect(phase.mixes.map((mix) => mix.phase)).toEqual(phase.possible);
          for (const mix of phase.mixes) {
            const stated = advise({ ...subject, facts: { ...subject.facts, phase: mix.phase } });
            expect({ lead: mix.lead, support: mix.support }).toEqual({
              lead: rolesOf(stated, "lead"),
              support: rolesOf(stated, "support"),
            });
          }
        } else {
          expect(phase.possible).toEqual([phase.value]);
          expect(phase.origin).toBe(subject.facts.phase === undefined ? "derived" : "given");
        }
      }),
      { numRuns: runs(100) },
    );
  });

  test("an alternative keeps to what the mix keeps to and is worth at most as much", () => {
    fc.assert(
      fc.property(cases(), (subject) => {
        const advice = advise(subject);
        for (const { gap, adds, drops, roles } of advice.alternatives) {
          expect(gap).toBeGreaterThanOrEqual(0);
          expect(Object.keys(roles).sort()).toEqual(
            [...mixOf(advice).filter((id) => !drops.includes(id)), ...adds].sort(),
          );
        }
      }),
      { numRuns: runs(200) },
    );
  });

  test("a proven mix stays in completions, an open one has a witness that gives another mix", () => {
    const completed = cases().chain((subject) =>
      fc.tuple(
        fc.constant(subject),
        fc.array(realCase({}, 10), { minLength: 4, maxLength: 4 }).map((full) =>
          full.map(({ facts }) => {
            const { phase: _, ...others } = facts;
            return { ...subject, facts: { ...others, ...subject.facts } };
          }),
        ),
      ),
    );
    fc.assert(
      fc.property(completed, ([subject, completions]) => {
        const advice = advise(subject);
        const { settled } = advice;
        const mix = { lead: rolesOf(advice, "lead"), support: rolesOf(advice, "support") };
        const mixWith = (facts: Case["facts"]) => {
          const other = advise({ ...subject, facts: { ...subject.facts, ...facts } });
          return { lead: rolesOf(other, "lead"), support: rolesOf(other, "support") };
        };
        if (settled.status === "proven") {
          for (const { facts } of completions) expect(mixWith(facts)).toEqual(mix);
        }
        if (settled.status === "open") {
          expect(settled.witness?.effect.length).toBeGreaterThan(0);
          const { current, ...facts } = settled.witness?.facts ?? {};
          const inUse = Array.isArray(current) ? current : subject.current;
          const other = advise({ ...subject, current: inUse, facts: { ...subject.facts, ...facts } });
          const otherMix = { lead: rolesOf(other, "lead"), support: rolesOf(other, "support") };
          expect(otherMix).not.toEqual(mix);
        }
        for (const { fact, changes } of settled.open) {
          const kind = realPack.facts.find(({ id }) => id === fact)?.kind;
          for (const { value, effect } of changes) {
            if (kind === "one") expect(mixWith({ [fact]: value })).toEqual(changeMix(mix, effect));
          }
        }
      }),
      { numRuns: runs(100) },
    );
  });

  test("a counterfactual gives the role that it says", () => {
    fc.assert(
      fc.property(realCase({}, 8), (subject) => {
        for (const level of advise(subject, "one").levels) {
          for (const { set, role } of level.counterfactuals.slice(0, 2)) {
            const other = advise({ ...subject, facts: { ...subject.facts, ...set } });
            expect(levelOf(other, level.id).role).toBe(role);
            expect(role).not.toBe(level.role);
          }
        }
      }),
      { numRuns: runs(20) },
    );
  });

  test("the language changes words only", () => {
    fc.assert(
      fc.property(cases(), (subject) => {
        const nl = realAdviser.advise(subject, { language: "nl", depth: "none" });
        const en = realAdviser.advise(subject, { language: "en", depth: "none" });
        expect(withoutWords(en)).toEqual(withoutWords(nl));
      }),
      { numRuns: runs(60) },
    );
  });

  test("the same case gives the same advice", () => {
    fc.assert(
      fc.property(realCase({}, 6), realCase({}, 3), (subject, between) => {
        const first = structuredClone(advise(subject, "one"));
        advise(between);
        expect(advise(subject, "one")).toEqual(first);
        expect(createAdviser(realPack).advise(subject, { language: "nl", depth: "one" })).toEqual(first);
      }),
      { numRuns: runs(12) },
    );
  });

  test("everything that is cited is quoted, and nothing else", () => {
    fc.assert(
      fc.property(cases(), (subject) => {
        const { statements, ...rest } = advise(subject);
        const order = realPack.statements.map(({ id }) => id);
        const cited = new Set(citesIn(rest));
        expect(Object.keys(statements)).toEqual(order.filter((id) => cited.has(id)));
      }),
      { numRuns: runs(60) },
    );
  });
});

test.each(realPack.phases.phases.map(({ id }) => id))("the phase %s alone gives a mix with a lead", (phase) => {
  const advice = advise({ id: "p", title: "p", facts: { phase }, notes: {}, current: null, planned: null });
  expect(rolesOf(advice, "lead").length).toBeGreaterThan(0);
  expect(mixOf(advice).length).toBeGreaterThan(1);
});

test("in generated packs too the language changes words only", () => {
  fc.assert(
    fc.property(packAndCase, ({ pack, subject }) => {
      const adviser = createAdviser(pack);
      const nl = adviser.advise(subject, { language: "nl", depth: "one" });
      const en = adviser.advise(subject, { language: "en", depth: "one" });
      expect(withoutWords(en)).toEqual(withoutWords(nl));
    }),
    { numRuns: runs(40) },
  );
});

interface LeadAndSupport {
  readonly lead: readonly string[];
  readonly support: readonly string[];
}

/** A mix after some roles change; levels in the pack's order. */
function changeMix(mix: LeadAndSupport, effect: Advice["roadmap"][number]["changes"]): LeadAndSupport {
  const roleOf = (id: string): string | null => {
    const change = effect.find(({ level }) => level === id);
    if (change !== undefined) return change.to;
    return mix.lead.includes(id) ? "lead" : mix.support.includes(id) ? "support" : null;
  };
  const having = (role: string): readonly string[] =>
    realPack.levels.map(({ id }) => id).filter((id) => roleOf(id) === role);
  return { lead: having("lead"), support: having("support") };
}

const words = new Set([
  ...["language", "text", "name", "label", "labels", "valueLabel", "question", "summary", "title", "why", "purpose"],
  ...["outcome", "resolution", "assumesText", "by", "finding", "limits", "scope"],
]);

/** Advice without its words. Where there are words, that there are some is kept. */
function withoutWords(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutWords);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, words.has(key) ? wordCount(value) : withoutWords(value)]),
  );
}

/** How many texts there are. */
function wordCount(value: unknown): unknown {
  if (typeof value === "string") return value === "" ? "empty" : "words";
  if (typeof value === "object" && value !== null) return Object.values(value).length;
  return value;
}

function citesIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(citesIn);
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (key === "cites" ? value : citesIn(value)));
}
