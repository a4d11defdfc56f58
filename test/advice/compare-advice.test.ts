import { describe, expect, it } from "vitest";
import type { Advice, AdviceLevel } from "../../src/advice/advice.ts";
import { compareAdvice } from "../../src/advice/compare-advice.ts";
import { reason } from "../fixtures/advice/base.ts";
import { flawedPlanAdvice } from "../fixtures/advice/flawed-plan.ts";
import { openPhaseAdvice } from "../fixtures/advice/open-phase.ts";
import { pilotAdvice } from "../fixtures/advice/pilot.ts";

const withLevel = (id: string, change: Partial<AdviceLevel>): Advice => ({
  ...pilotAdvice,
  levels: pilotAdvice.levels.map((level) => (level.id === id ? { ...level, ...change } : level)),
});
const withPilots = (change: Partial<AdviceLevel>): Advice => withLevel("pilots", change);
const withFunding = (change: Partial<AdviceLevel>): Advice => withLevel("funding", change);

const held = pilotAdvice.levels.flatMap(({ id, forms }) =>
  id === "pilots" ? forms.map((form) => ({ ...form, status: "avoid" as const })) : [],
);
const funding = pilotAdvice.levels.find(({ id }) => id === "funding");
const met = (funding?.conditions ?? []).map((each) => ({ ...each, status: "met" as const }));
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
    ["the verdict on letting go", { sustainment: { ...pilotAdvice.sustainment, verdict: "let-go" } }],
    ["a condition", { levels: withFunding({ conditions: met }).levels }],
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

  it("says why the status of a form changed: its reasons that came and went, with their side", () => {
    const against = reason("Scholen doen nog niet mee.", ["T2"], { effect: "oppose", points: -2 });
    const open = reason("Werkgevers betalen mee.", ["F9"], { lacks: { actors: ["employers"] } });
    const forms = held.map((form) => (form.id === "joint-pilot" ? { ...form, reasons: [against, open] } : form));
    const [joint] = compareAdvice(pilotAdvice, withPilots({ forms })).levels[0]?.forms ?? [];
    expect(joint).toMatchObject({ id: "joint-pilot", before: "use", after: "avoid" });
    expect(joint?.reasons.appeared.map(({ side, reason: { text } }) => [side, text])).toEqual([
      ["against", "Scholen doen nog niet mee."],
      ["open", "Werkgevers betalen mee."],
    ]);
    expect(joint?.reasons.disappeared.map(({ side, reason: { text } }) => [side, text])).toEqual([
      ["for", "Scholen en werkgevers doen beide mee."],
    ]);
  });

  it("lists the conditions of a level in the mix whose status changed, came or went", () => {
    const { levels } = compareAdvice(pilotAdvice, withFunding({ conditions: met.slice(0, 1) }));
    expect(levels[0]?.conditions.map(({ id, before, after }) => [id, before, after])).toEqual([
      ["funding/co-financing", "unmet", "met"],
      ["funding/personal", "open", null],
    ]);
  });

  it("keeps silent on the conditions of a level outside the mix, before and after", () => {
    const { levels } = compareAdvice(withFunding({ role: "later" }), withFunding({ role: "later", conditions: met }));
    expect(levels).toEqual([]);
  });

  it("sets the verdicts on letting go side by side, only where they differ", () => {
    const after = { ...pilotAdvice.sustainment, verdict: "let-go", letsGo: true, text: "Laat los." };
    expect(compareAdvice(pilotAdvice, { ...pilotAdvice, sustainment: after }).sustainment).toMatchObject({
      before: { verdict: "not-yet", letsGo: false },
      after: { verdict: "let-go", letsGo: true, text: "Laat los." },
    });
    expect(compareAdvice(pilotAdvice, flawedPlanAdvice).sustainment).toBeNull();
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
