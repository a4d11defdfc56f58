import { describe, expect, test } from "vitest";
import type { Advice } from "../../src/advice/advice.ts";
import type { Case } from "../../src/case/case.ts";
import { generatePlausible } from "../support/plausible-cases.ts";
import { runs } from "../support/properties.ts";
import { realAdviser, realPack } from "../support/real-pack.ts";

const plausible = [1, 0.6].flatMap((known) => generatePlausible({ count: runs(150), seed: 11, known }));

const adviseOn = (subject: Case): Advice => realAdviser.advise(subject, { language: "en", depth: "none" });

describe("more of what speaks for a level never lowers it", () => {
  const places = ["neutral", "support", "lead"];

  function placeOf(subject: Case, level: string): number {
    const role = adviseOn(subject).levels.find(({ id }) => id === level)?.role ?? "";
    return Math.max(0, places.indexOf(role));
  }

  test.each([
    { fact: "urgency", values: ["none", "some", "shared"], level: "network-support" },
    { fact: "chain-gap", values: ["none", "some", "severe"], level: "chain-cooperation" },
    { fact: "proven-route", values: ["none", "promising", "elsewhere", "proven"], level: "monitoring" },
    { fact: "self-start", values: ["yes", "slow"], level: "pilots" },
    { fact: "added-value", values: ["unclear", "clear"], level: "pilots" },
  ])("$fact", ({ fact, values, level }) => {
    for (const { facts, ...rest } of plausible) {
      if (facts.phase === undefined) continue;
      const found = values.map((value) => placeOf({ ...rest, facts: { ...facts, [fact]: value } }, level));
      expect([...found].sort(), JSON.stringify(facts)).toEqual(found);
    }
  });
});

test("with two signs of letting go nothing leads, and nothing that is in use is strengthened", () => {
  let kept = 0;
  for (const { facts, ...rest } of plausible) {
    const reached = { novelty: "existing", maturity: "running", results: ["satisfying", "anchored"] };
    const inUse = [...realPack.levels.map(({ id }) => id)].filter((_, index) => index % 2 === kept % 2);
    const { levels } = adviseOn({ ...rest, current: inUse, facts: { ...facts, ...reached } });
    const pushed = levels.filter(({ role, action }) => role === "lead" || action === "strengthen");
    expect(
      pushed.map(({ id }) => id),
      JSON.stringify(facts),
    ).toEqual([]);
    kept += levels.filter(({ action }) => action === "keep").length;
  }
  expect(kept).toBeGreaterThan(plausible.length);
});

test("a check of one level leaves it to the page to say that it is about the plan; a check of the whole plan says so", () => {
  for (const { id, level, text } of realPack.audit) {
    const first = [text.nl, text.en].map((said) => said.split(/(?<=[.!?]) /)[0] ?? "");
    for (const sentence of first) {
      if (level === undefined) expect(sentence, id).toMatch(/\bplan\b/);
      else expect(sentence, id).not.toMatch(/^(het|the) plan\b/i);
    }
  }
});

/** What checks of a plan say of which levels it holds. */
const aboutLevels = [
  "audit/funding-alone",
  "audit/no-level-beside-funding",
  "audit/one-instrument",
  "audit/nothing-bottom-up",
  "audit/nothing-top-down",
  "audit/nothing-followed",
  "audit/lacks-lead",
  "audit/more-of-the-same",
];

test("a plan that is the advised mix gets no finding about which levels it holds", () => {
  for (const subject of plausible) {
    const mix = adviseOn(subject).levels.filter(({ role }) => role === "lead" || role === "support");
    const { audit, sustainment } = adviseOn({ ...subject, planned: mix.map(({ id }) => id) });
    const found = audit.filter(({ status }) => status === "found").map(({ id }) => id);
    const said = found.filter((id) => aboutLevels.includes(id) || id.startsWith("audit/avoided-"));
    expect(said, `${JSON.stringify(subject.facts)} ${mix.map(({ id }) => id)} ${sustainment.verdict}`).toEqual([]);
  }
});

describe("a programme of the source", () => {
  const found = (facts: Case["facts"]): readonly string[] =>
    adviseOn({ id: "case", title: "Case", facts, notes: {}, current: null, planned: null }).precedents.map(
      ({ id }) => id,
    );

  test.each(realPack.precedents)("$id is found from a theme of its phase, topic and field", (precedent) => {
    const { id, topics, phases, fields } = precedent;
    for (const topic of topics) {
      for (const phase of phases.length > 0 ? phases : [undefined]) {
        const facts = { topic, ...(phase === undefined ? {} : { phase }) };
        expect(found(facts)).toContain(id);
        for (const field of fields) expect(found({ ...facts, field })).toContain(id);
      }
    }
  });

  test("in care is not found from a theme in technology, nor the other way round, by kinds of education", () => {
    const facts = { phase: "late-followers", topic: "staffing", "chain-levels": ["mbo", "hbo"] };
    expect(found({ ...facts, field: "other" })).toContain("zorgpact");
    expect(found({ ...facts, field: "technology" })).not.toContain("zorgpact");
    const shared = { phase: "early-followers", "chain-levels": ["vmbo", "mbo"] };
    expect(found({ ...shared, field: "technology" })).toContain("techniekpact");
    expect(found({ ...shared, field: "other" })).not.toContain("techniekpact");
    expect(found({ ...shared, topic: "employers", field: "other" })).toContain("techniekpact");
  });
});

test("whoever decides, something in every mix is theirs to do", () => {
  for (const decider of ["national", "regional", "institution", "network"]) {
    for (const subject of plausible) {
      const { levels } = adviseOn({ ...subject, facts: { ...subject.facts, decider } });
      const mix = levels.filter(({ role }) => role === "lead" || role === "support");
      if (mix.length === 0) continue;
      const actions = mix.flatMap(({ conditions }) => conditions);
      expect(actions.some(({ decision }) => decision === null || decision.own)).toBe(true);
    }
  }
});
