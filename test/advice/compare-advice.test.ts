import { describe, expect, it } from "vitest";
import type { Advice, AdviceLevel } from "../../src/advice/advice.ts";
import { compareAdvice } from "../../src/advice/compare-advice.ts";
import { flawedPlanAdvice } from "../fixtures/advice/flawed-plan.ts";
import { openPhaseAdvice } from "../fixtures/advice/open-phase.ts";
import { pilotAdvice } from "../fixtures/advice/pilot.ts";

const withPilots = (change: Partial<AdviceLevel>): Advice => ({
  ...pilotAdvice,
  levels: pilotAdvice.levels.map((level) => (level.id === "pilots" ? { ...level, ...change } : level)),
});

const held = pilotAdvice.levels.flatMap(({ id, forms }) =>
  id === "pilots" ? forms.map((form) => ({ ...form, status: "avoid" as const })) : [],
);
const asked = flawedPlanAdvice.audit.map((finding) => ({ ...finding, status: "asks" as const }));

describe("compareAdvice", () => {
  it("finds nothing between an advice and itself", () => {
    expect(compareAdvice(pilotAdvice, pilotAdvice)).toMatchObject({ same: true, facts: [], levels: [], phase: null });
  });

  it.each([
    ["a phase", { phase: openPhaseAdvice.phase }],
    ["a balance", { balance: openPhaseAdvice.balance }],
    ["how certain it is", { settled: openPhaseAdvice.settled }],
    ["a companion", { companions: flawedPlanAdvice.companions }],
    ["a caution", { cautions: flawedPlanAdvice.cautions }],
    ["a finding about the plan", { audit: flawedPlanAdvice.audit }],
    ["a role", { levels: withPilots({ role: "support" }).levels }],
    ["a score", { levels: withPilots({ score: { certain: 1, for: 1, against: 0, min: 1, max: 1 } }).levels }],
    ["an action", { levels: withPilots({ action: "keep" }).levels }],
    ["a form", { levels: withPilots({ forms: held }).levels }],
    ["a reason", { levels: withPilots({ against: [] }).levels }],
  ])("finds that %s differs", (what, change) => {
    const forwards = compareAdvice(pilotAdvice, { ...pilotAdvice, ...change });
    const backwards = compareAdvice({ ...pilotAdvice, ...change }, pilotAdvice);
    expect([forwards.same, backwards.same], what).toEqual([false, false]);
  });

  it("lists the reasons that appeared and disappeared, with their side", () => {
    const { levels } = compareAdvice(withPilots({ open: [] }), withPilots({ against: [] }));
    expect(levels.map(({ id }) => id)).toEqual(["pilots"]);
    const { appeared, disappeared } = levels[0]?.reasons ?? { appeared: [], disappeared: [] };
    expect(appeared.map(({ side, reason }) => [side, reason.text])).toEqual([
      ["open", "Kleine pilots vragen urgentie."],
    ]);
    expect(disappeared.map(({ side }) => side)).toEqual(["against"]);
  });

  it("does not take an order of equal facts for a change, but an unknown for one", () => {
    const facts = pilotAdvice.facts.map((fact) =>
      fact.id === "novelty" ? { ...fact, value: null, valueLabel: null } : fact,
    );
    expect(compareAdvice(pilotAdvice, { ...pilotAdvice, facts: [...facts].reverse() }).facts).toEqual([
      {
        id: "novelty",
        label: "Nieuwheid",
        before: "new",
        after: null,
        beforeLabel: "helemaal nieuw",
        afterLabel: null,
      },
    ]);
  });

  it("takes a question about the plan that became a finding for a change", () => {
    const { audit } = compareAdvice({ ...flawedPlanAdvice, audit: asked }, flawedPlanAdvice);
    expect([audit.appeared.length, audit.disappeared.length]).toEqual([5, 5]);
  });

  it("says whose caution went, also of a level", () => {
    const { cautions } = compareAdvice(pilotAdvice, flawedPlanAdvice);
    expect(cautions.appeared.map(({ id }) => id)).toEqual(["phase/contradiction"]);
    expect(cautions.disappeared.map(({ id }) => id)).toEqual(["pilots/connect", "network-support/secretariat"]);
  });
});
