import { describe, expect, test } from "vitest";
import { compareAnswers, nameParticipants } from "../../src/advice/compare-answers.ts";
import type { Case } from "../../src/case/case.ts";
import { realAdviser, realPack } from "../support/real-pack.ts";

const base: Case = {
  id: "theme",
  title: "Theme",
  facts: {
    phase: "pilot",
    field: "technology",
    maturity: "starting",
    "self-start": "slow",
    "public-money": "temporary",
  },
  notes: {},
  current: null,
  planned: null,
};

const compare = (...subjects: readonly Partial<Case>[]) =>
  compareAnswers(
    realAdviser,
    subjects.map((subject, index) => ({
      name: ["anna", "bert", "carla"][index] ?? "",
      subject: { ...base, ...subject, facts: { ...base.facts, ...subject.facts } },
    })),
    "en",
  );

const without = (fact: string): Partial<Case> => {
  const { [fact]: _, ...facts } = base.facts;
  return { facts };
};

const compareExactly = (...subjects: readonly Case[]) =>
  compareAnswers(
    realAdviser,
    subjects.map((subject, index) => ({ name: `p${index}`, subject })),
    "en",
  );

describe("what several people answered", () => {
  test("is told per answer, in the order of the pack, with who gives it", () => {
    const { differences } = compare({ facts: { maturity: "running" } }, {}, { facts: { maturity: "running" } });
    expect(differences).toMatchObject([
      {
        fact: "maturity",
        kind: "disagreement",
        answers: [
          { value: "starting", valueLabel: "starting", names: ["bert"] },
          { value: "running", names: ["anna", "carla"] },
        ],
      },
    ]);
  });

  test("has unknown beside known as a kind of its own, also beside two answers", () => {
    const unknown = { ...base, ...without("maturity") };
    expect(compareExactly(base, unknown).differences).toMatchObject([
      {
        fact: "maturity",
        kind: "gap",
        answers: [{ value: "starting" }, { value: null, valueLabel: null, names: ["p1"] }],
      },
    ]);
    const other = { ...base, facts: { ...base.facts, maturity: "running" } };
    expect(compareExactly(base, unknown, other).differences).toMatchObject([
      { kind: "disagreement", answers: [{ value: "starting" }, { value: "running" }, { value: null }] },
    ]);
  });

  test("is the same in whatever order the members of a set are written", () => {
    const comparison = compare(
      { facts: { actors: ["education", "employers"] }, current: ["pilots", "funding"] },
      { facts: { actors: ["employers", "education"] }, current: ["funding", "pilots"] },
    );
    expect(comparison.differences).toEqual([]);
    expect(comparison.agreed).toContainEqual({
      fact: "actors",
      value: ["education", "employers"],
      valueLabel: "education and employers",
    });
  });

  test("leads to the mix of each, and to the levels that are the same", () => {
    const { participants, levels } = compare({}, { facts: { phase: "scale-up" } });
    expect(participants.map(({ phase }) => phase.value)).toEqual(["pilot", "scale-up"]);
    expect(participants[0]?.lead).toContain("pilots");
    const index = levels.findIndex(({ id }) => id === "pilots");
    expect(levels[index]?.roles).toHaveLength(2);
    expect(levels.every(({ roles, same }) => same === (roles[0] === roles[1]))).toBe(true);
  });

  test("has in front what moves most roles, and names it as first", () => {
    const { differences, first } = compare(
      {},
      { facts: { phase: "scale-up", maturity: "mature", "self-start": "yes" } },
    );
    expect(first).toBe("phase");
    const counts = differences.map(({ moves }) => moves.length);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  });

  test("counts the plan as a difference that no mix hangs on", () => {
    expect(compare({ planned: ["funding"] }, { planned: [] })).toMatchObject({
      differences: [
        { fact: "planned", matters: "no", answers: [{ valueLabel: "none" }, { valueLabel: "Funding" }], moves: [] },
      ],
      first: null,
    });
  });

  test("takes a phase that follows from one's answers for what that one says, where another states it", () => {
    const derives: Case = { ...base, facts: { novelty: "new", "proven-route": "none" } };
    const states = (phase: string): Case => ({ ...derives, facts: { ...derives.facts, phase } });
    expect(compareExactly(derives, states("pilot")).differences).toEqual([]);
    expect(compareExactly(derives, states("scale-up")).differences).toMatchObject([
      {
        fact: "phase",
        kind: "disagreement",
        answers: [
          { value: "pilot", names: ["p0"], derived: ["p0"] },
          { value: "scale-up", names: ["p1"], derived: [] },
        ],
      },
    ]);
    expect(compareExactly(derives, derives).agreed.map(({ fact }) => fact)).not.toContain("phase");
  });

  test("may be about different themes, by their titles or by what says the theme", () => {
    expect(compare({}, {})).toMatchObject({ title: "Theme", otherTheme: [] });
    expect(compare({}, { title: "Another", facts: { field: "other" } })).toMatchObject({
      title: null,
      otherTheme: ["field"],
    });
  });

  test("says that too much could be tried, never that nothing matters, where all facts differ", () => {
    const facts = (at: number): Case["facts"] =>
      Object.fromEntries(
        realPack.facts.flatMap(({ id, kind, values }) => {
          const value = values[Math.min(at, values.length - 1)]?.id ?? "";
          return kind === "one" && id !== "phase" ? [[id, value] as const] : [];
        }),
      );
    const { differences } = compareExactly({ ...base, facts: facts(0) }, { ...base, facts: facts(1) });
    const unasked = differences.filter(({ matters }) => matters === "no");
    expect(differences.length).toBeGreaterThan(25);
    expect(unasked.every(({ moves, alone }) => moves.length + alone.length === 0)).toBe(true);
    expect(differences.some(({ matters }) => matters === "unproven")).toBe(true);
  });
});

test.each([
  [
    "their ids",
    [
      ["anna", "a.yaml"],
      ["bert", "b.yaml"],
    ],
    ["anna", "bert"],
  ],
  [
    "their files where ids are the same",
    [
      ["theme", "a.yaml"],
      ["theme", "b.yaml"],
    ],
    ["a", "b"],
  ],
  [
    "a number where a browser tells no folders",
    [
      ["theme", "a.yaml"],
      ["theme", "a.yaml"],
    ],
    ["theme (1)", "theme (2)"],
  ],
])("participants are called by %s", (_, given, names) => {
  const cases = given.map(([id = "", file = ""]) => ({ ...base, id, file }));
  expect(nameParticipants(cases).map(({ name }) => name)).toEqual(names);
});
