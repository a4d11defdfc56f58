import { describe, expect, it, test } from "vitest";
import { createAdviser } from "../../../src/advice/create-adviser.ts";
import { type Bearing, comparePacks } from "../../../src/tooling/diff/compare-packs.ts";
import { diffAdvice } from "../../../src/tooling/diff/diff-advice.ts";
import { diffPacks } from "../../../src/tooling/diff/diff-packs.ts";
import { drawCases, restrictCase } from "../../../src/tooling/diff/draw-cases.ts";
import { type Change, readSmallPack } from "../../fixtures/packs/small-pack.ts";

const phases = "phases.yaml";
const money = "levels/1-money.yaml";
const together = "levels/2-together.yaml";

const newRule = `rules:
  - id: together/new
    when: { phase: start }
    effects: [{ favour: together, strength: moderate }]
    because: { nl: Samen begint het beter., en: It starts better together. }
    cites: [S2]
    basis: implied
`;

/** Edits of the small pack, what they are told as, and the most that they can bear on. */
const edits: readonly [what: string, changes: readonly Change[], told: readonly string[], bearsOn: Bearing][] = [
  [
    "a strength",
    [[money, "oppose: money, strength: slight", "oppose: money, strength: strong"]],
    ["rule money/not-needed effects"],
    "mix",
  ],
  ["a condition", [[money, "when: { proven: yes }", "when: { proven: no }"]], ["rule money/not-needed when"], "mix"],
  [
    "a condition in other words",
    [[money, "when: { proven: yes }", "when: { not: { proven: no } }"]],
    ["rule money/not-needed when"],
    "words",
  ],
  [
    "what a rule rests on",
    [[money, "cites: [S1]\n    basis: implied\ncond", "cites: [S1]\n    basis: stated\ncond"]],
    ["rule money/not-needed basis"],
    "mix",
  ],
  ["a text", [[money, "needs less money.", "needs little money."]], ["rule money/not-needed because"], "words"],
  [
    "a citation",
    [[together, "cites: [S2]\n    basis: implied\nconditions", "cites: [S2, S3]\n    basis: implied\nconditions"]],
    ["rule together/more-sectors cites"],
    "words",
  ],
  ["a new rule", [[together, "rules:\n", newRule]], ["rule together/new"], "mix"],
  ["a limit", [["pack.yaml", "max: 2", "max: 1"]], ["constraint size max"], "mix"],
  ["a caution", [[money, "severity: warning", "severity: note"]], ["caution money/alone severity"], "findings"],
  [
    "when a condition is met",
    [[money, "met: { proven: no }", "met: { proven: yes }"]],
    ["condition money/bounded met"],
    "findings",
  ],
  ["what a role is worth", [["pack.yaml", "weight: 3, cost: 5.5", "weight: 3, cost: 4"]], ["pack small roles"], "mix"],
  ["the version", [["pack.yaml", "version: 1.0.0", "version: 1.1.0"]], ["pack small version"], "words"],
  [
    "the order of lines",
    [["sustainment.yaml", "proven: yes, phase: later }, lets-go: true", "phase: later, proven: yes }, lets-go: true"]],
    ["verdict let-go when"],
    "words",
  ],
  [
    "a line of the derivation",
    [[phases, "when: { proven: yes }", "when: { proven: no }"]],
    ["derivation later when"],
    "mix",
  ],
  [
    "what a phase assumes",
    [[phases, "assumes: { proven: [yes] }", "assumes: { proven: [no] }"]],
    ["phase later assumes"],
    "mix",
  ],
  [
    "an answer",
    [
      [
        "facts.yaml",
        "school: { nl: school, en: a school }",
        "school: { nl: school, en: a school }\n    home: { nl: thuis, en: at home }",
      ],
    ],
    ["fact topic values"],
    "mix",
  ],
];

function tell(changes: readonly Change[]): readonly string[] {
  return comparePacks(readSmallPack().pack, readSmallPack(...changes).pack).flatMap(({ kind, id, parts }) =>
    parts.length === 0 ? [`${kind} ${id}`] : parts.map(({ key }) => `${kind} ${id} ${key}`),
  );
}

describe("an edit is told as what it is", () => {
  it.each(edits)("%s", (_, changes, told) => expect(tell(changes)).toEqual(told));
});

test("what went and what came are told, and a pack differs in nothing from itself", () => {
  const [before, after] = [readSmallPack([together, "rules:\n", newRule]).pack, readSmallPack().pack];
  expect(comparePacks(before, after)).toMatchObject([
    { kind: "rule", id: "together/new", after: null, bearsOn: "mix" },
  ]);
  expect(comparePacks(after, readSmallPack().pack)).toEqual([]);
});

test("the order of levels and of phases counts", () => {
  const before = readSmallPack().pack;
  const levels = { ...before, levels: before.levels.toReversed() };
  expect(comparePacks(before, levels)).toMatchObject([{ kind: "order", id: "level", bearsOn: "mix" }]);
  const phases = { ...before, phases: { ...before.phases, phases: before.phases.phases.toReversed() } };
  expect(comparePacks(before, phases)).toMatchObject([{ kind: "order", id: "phase", bearsOn: "mix" }]);
});

test("who decides on a level is no mere word", () => {
  const before = readSmallPack().pack;
  const after = { ...before, levels: before.levels.map((level) => ({ ...level, by: ["council"] })) };
  expect(comparePacks(before, after).map(({ bearsOn }) => bearsOn)).toEqual(["findings", "findings"]);
});

describe("what an edit is said to bear on at most, it does bear on at most", () => {
  it.each(edits)("%s", (_, changes, __, bearsOn) => {
    const before = readSmallPack().pack;
    const after = readSmallPack(...changes).pack;
    const found = comparePacks(before, after);
    const most = found.some((change) => change.bearsOn === "mix")
      ? "mix"
      : found.some((change) => change.bearsOn === "findings")
        ? "findings"
        : "words";
    expect(most).toBe(bearsOn);
    const contest = {
      before: createAdviser(before),
      after: createAdviser(after),
      language: "en",
      changed: new Set<string>(),
    } as const;
    const kinds = new Set(drawCases([before, after], 3, 150).map((subject) => diffAdvice(contest, subject)?.kind));
    if (bearsOn !== "mix") expect(kinds).not.toContain("mix");
    if (bearsOn === "words") expect([...kinds]).toEqual([undefined]);
    if (bearsOn === "findings") expect(kinds).toContain("findings");
  });
});

const cases = { cases: [], drawn: 300, seed: 1, language: "en" } as const;

test("where nothing that differs can bear on advice, that is proven and nothing is drawn", () => {
  const changed = readSmallPack([money, "when: { proven: yes }", "when: { not: { proven: no } }"]).pack;
  expect(diffPacks(readSmallPack().pack, changed, cases)).toMatchObject({ proven: "advice", sample: null });
});

test("where what differs can only change what is told beside the mix, the mix is proven the same", () => {
  const changed = readSmallPack([money, "proven: no, advice.money", "phase: start, advice.money"]).pack;
  const diff = diffPacks(readSmallPack().pack, changed, cases);
  expect(diff.proven).toBe("mix");
  expect(diff.sample?.changed).toMatchObject({ mix: 0, points: 0 });
  expect(diff.sample?.changed.findings).toBeGreaterThan(0);
});

test("the smallest case shows the change through the rule that makes it, and would not with anything less", () => {
  const before = readSmallPack().pack;
  const after = readSmallPack([together, "rules:\n", newRule]).pack;
  const { sample, changes } = diffPacks(before, after, cases);
  const smallest = sample?.smallest ?? null;
  expect(smallest).toMatchObject({
    case: { current: null, planned: null },
    change: { kind: "mix", through: ["together/new"] },
  });
  const contest = {
    before: createAdviser(before),
    after: createAdviser(after),
    language: "en",
    changed: new Set(changes.map(({ id }) => id)),
  } as const;
  const subject = { ...(smallest?.case ?? { id: "", title: "", facts: {}, current: null, planned: null }), notes: {} };
  expect(diffAdvice(contest, subject)).toEqual(smallest?.change);
  expect(Object.keys(subject.facts)).toHaveLength(1);
  expect(diffAdvice(contest, { ...subject, facts: {} })?.kind).not.toBe("mix");
});

test("the same seed draws the same cases, of more the first; another seed draws others; all values come", () => {
  const { pack } = readSmallPack();
  expect(drawCases([pack], 7, 20)).toEqual(drawCases([pack], 7, 40).slice(0, 20));
  expect(drawCases([pack], 8, 20)).not.toEqual(drawCases([pack], 7, 20));
  const drawn = drawCases([pack], 7, 300);
  for (const { id, values } of pack.facts) {
    for (const value of values) expect(drawn.some(({ facts }) => [facts[id]].flat().includes(value.id))).toBe(true);
  }
});

test("a case is given to each pack as far as the pack knows what it says", () => {
  const { pack } = readSmallPack();
  const subject = {
    id: "a",
    title: "a",
    facts: { phase: "later", colour: "red", topic: "garden", sectors: ["public", "church"] },
    notes: {},
    current: ["money", "bells"],
    planned: null,
  };
  expect(restrictCase(subject, pack)).toEqual({
    ...subject,
    facts: { phase: "later", sectors: ["public"] },
    current: ["money"],
  });
});
