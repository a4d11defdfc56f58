import { describe, expect, it, test } from "vitest";
import {
  collectNames,
  createFindName,
  findSubject,
  formNames,
  instrumentNames,
  instrumentNamesOf,
  languagesIn,
  levelAskedAbout,
  levelNames,
  matchingFacts,
  meaningOf,
  resolveFact,
  resolveInstrument,
  resolveLevel,
  resolveName,
  resolvePhase,
  resolveValue,
  sourcePlace,
  subjectNames,
  textsOf,
  topicFact,
  translationsOf,
  valueNames,
} from "../../src/pack/pack-names.ts";
import type { PackPart } from "../../src/pack/pack-schema.ts";
import { tinyPack } from "../fixtures/tiny-pack.ts";
import { oneFact } from "../support/build-pack.ts";

const pack = tinyPack();
const [season] = pack.facts;

describe("a name resolves", () => {
  it.each([
    ["water", "water"],
    ["WATER", "water"],
    ["ii", "sowing"],
    ["Water geven", "water"],
    ["sowing SEED", "sowing"],
    ["  wieden ", "weeding"],
  ])("level %s to %s", (name, id) => expect(resolveLevel(pack, name)).toEqual({ found: true, id }));

  it("fact, value, phase and instrument by label in either language", () => {
    expect(resolveFact(pack, "jaargetijde")).toEqual({ found: true, id: "season" });
    expect(season && resolveValue(season, "Herfst")).toEqual({ found: true, id: "autumn" });
    expect(resolvePhase(pack, "summer_time")).toEqual({ found: true, id: "summer" });
    expect(resolveInstrument(pack, "Hek")).toEqual({ found: true, id: "fence" });
    expect(resolveInstrument(pack, "water.drip")).toEqual({ found: true, id: "water.drip" });
  });
});

describe("a name that resolves to nothing", () => {
  it.each([
    ["watr", "water"],
    ["zaaen", "sowing"],
    ["xyzzy", null],
    ["iiii", null],
    ["w".repeat(100_000), null],
    ["", null],
  ])("suggests for %.20s: %s", (name, suggestion) => {
    expect(resolveLevel(pack, name)).toEqual({ found: false, suggestion, several: [] });
  });
});

it("a name that several levels have resolves to none of them, and tells which", () => {
  const [water, sowing, ...others] = pack.levels;
  if (water === undefined || sowing === undefined) throw new Error("the pack has levels");
  const double = { ...pack, levels: [water, { ...sowing, name: water.name }, ...others] };
  expect(resolveLevel(double, "watering")).toEqual({ found: false, suggestion: null, several: ["water", "sowing"] });
  expect(resolveLevel(double, "sowing")).toEqual({ found: true, id: "sowing" });
});

it("yes and no resolve in every language", () => {
  const dry = pack.facts.find(({ id }) => id === "dry");
  expect(dry && ["ja", "YES", "nee", "false"].map((name) => resolveValue(dry, name))).toEqual([
    { found: true, id: "yes" },
    { found: true, id: "yes" },
    { found: true, id: "no" },
    expect.anything(),
  ]);
});

describe("the names of a pack are collected", () => {
  const collect = (parts: Partial<Record<PackPart, readonly unknown[]>>) =>
    collectNames(
      new Map(
        Object.entries(parts).map(([part, values]): [PackPart, readonly unknown[]] => [part as PackPart, values]),
      ),
    );

  test("from every file that has some", () => {
    const names = collect({
      pack: [
        {
          decider: "gardener",
          instruments: [{ id: "fence" }, { id: "law" }],
          cautions: [{ id: "garden/too-late" }],
          sources: [{ id: "book" }],
          definitions: { hot: {}, cold: {} },
          languages: ["nl", "en", "nl"],
        },
      ],
      facts: [
        [
          { id: "dry", kind: "one", values: { No: {}, yes: {} } },
          { id: "tools", kind: "set", values: { spade: {} } },
          { id: "gardener", values: { owner: {}, tenant: {} } },
        ],
      ],
      level: [
        { id: "water", forms: [{ id: "drip" }, { id: "spray" }], cautions: [{ id: "water/alone" }] },
        { id: "sowing", cautions: [{ id: "sowing/late" }] },
      ],
      phases: [{ phases: [{ id: "spring" }], cautions: [{ id: "phase/short" }] }],
      statements: [[{ id: "G1", basis: "stated" }, { id: "G2", basis: "implied" }, { id: "G3" }]],
      evidence: [[{ id: "E1" }]],
      precedents: [[{ id: "allotment" }]],
    });
    expect(names).toEqual({
      facts: new Map([
        ["dry", { kind: "one", values: ["No", "no", "yes"] }],
        ["tools", { kind: "set", values: ["spade"] }],
        ["gardener", { kind: "one", values: ["owner", "tenant"] }],
      ]),
      levels: new Map([
        ["water", ["drip", "spray"]],
        ["sowing", []],
      ]),
      instruments: ["fence", "law"],
      phases: ["spring"],
      statements: new Map([
        ["G1", "stated"],
        ["G2", "implied"],
        ["G3", "implied"],
      ]),
      evidence: ["E1"],
      precedents: ["allotment"],
      cautions: ["garden/too-late", "phase/short", "water/alone", "sowing/late"],
      sources: ["book"],
      definitions: ["hot", "cold"],
      languages: ["nl", "en"],
      parties: ["owner", "tenant"],
    });
    expect(instrumentNames(names)).toEqual(["water", "water.drip", "water.spray", "sowing", "fence", "law"]);
  });

  test("from files in which anything may be wrong", () => {
    const broken = [
      { id: 1, kind: "set" },
      { id: "dry", values: [] },
      "dry",
      null,
      { id: "wet", basis: 1, forms: "x" },
    ];
    const names = collect({
      pack: [{ decider: 3, instruments: "none", sources: [{}], definitions: [], languages: ["nl", "Dutch", 1, null] }],
      facts: [broken],
      level: broken,
      statements: [broken],
      phases: [null],
    });
    expect(names).toMatchObject({
      facts: new Map([
        ["dry", { kind: "one", values: [] }],
        ["wet", { kind: "one", values: [] }],
      ]),
      levels: new Map([
        ["dry", []],
        ["wet", []],
      ]),
      statements: new Map([
        ["dry", "implied"],
        ["wet", "implied"],
      ]),
      instruments: [],
      sources: [],
      definitions: [],
      phases: [],
      languages: ["nl"],
      parties: [],
    });
  });

  test("and no parties where nobody decides, and none that are known where the fact does not exist", () => {
    expect(collect({}).parties).toBeNull();
    expect(collect({ pack: [{}] }).parties).toBeNull();
    expect(collect({ pack: [{ decider: "nobody" }] }).parties).toEqual([]);
  });
});

describe("a condition asks about", () => {
  const names = collectNames(
    new Map<PackPart, readonly unknown[]>([
      [
        "facts",
        [
          [
            { id: "tools", kind: "set", values: { hose: {} } },
            { id: "dry", values: { yes: {} } },
          ],
        ],
      ],
      ["level", [{ id: "water", forms: [{ id: "drip" }] }]],
      ["pack", [{ instruments: [{ id: "fence" }] }]],
    ]),
  );
  const instruments = ["water", "water.drip", "fence"];

  test.each<readonly [name: string, subject: ReturnType<typeof findSubject>]>([
    ["dry", { kind: "one", values: ["yes"], instruments: false, places: null }],
    ["tools", { kind: "set", values: ["hose"], instruments: false, places: null }],
    ["current", { kind: "set", values: instruments, instruments: true, places: null }],
    ["planned", { kind: "set", values: instruments, instruments: true, places: ["audit"] }],
    ["advice.lacks-lead", { kind: "one", values: ["yes", "no"], instruments: false, places: ["audit"] }],
    [
      "advice.water",
      {
        kind: "one",
        values: ["lead", "support", "later", "avoid", "neutral"],
        instruments: false,
        places: ["outcome", "audit"],
      },
    ],
    ["in-play.water", { kind: "one", values: ["yes", "no"], instruments: false, places: ["outcome", "audit"] }],
    ["advice.sowing", null],
    ["in-play.advice.water", null],
    ["water", null],
    ["advice.", null],
  ])("%s", (name, subject) => expect(findSubject(names, name)).toEqual(subject));

  test("a level, whether or not it exists", () => {
    expect(["advice.water", "in-play.sowing", "advice.", "dry", "my-advice.water"].map(levelAskedAbout)).toEqual([
      "water",
      "sowing",
      "",
      null,
      null,
    ]);
  });

  test("what may be asked at a place, which is what is suggested there", () => {
    expect(subjectNames(names, "rule")).toEqual(["tools", "dry", "current"]);
    expect(subjectNames(names, "outcome")).toEqual(["tools", "dry", "current", "advice.water", "in-play.water"]);
    expect(subjectNames(names, "audit")).toEqual([
      "tools",
      "dry",
      "current",
      "planned",
      "advice.water",
      "in-play.water",
      "advice.lacks-lead",
    ]);
  });
});

describe("a name is found", () => {
  const candidates = [
    { id: "dry-ground", names: ["Droog", "Dry"], exact: ["V"] },
    { id: "wet", names: ["Nat", "dry ground", "Nat"], exact: ["VI"] },
    { id: "Nat", names: ["Dry"] },
  ];
  const find = createFindName(candidates);

  test.each<readonly [name: string, ids: readonly string[]]>([
    ["dry-ground", ["dry-ground"]],
    ["Dry Ground", ["dry-ground"]],
    ["Nat", ["Nat"]],
    ["nat", ["Nat"]],
    ["droog", ["dry-ground"]],
    ["DRY", ["dry-ground", "Nat"]],
    ["vi", ["wet"]],
    ["vii", []],
    ["", []],
  ])("%s: an id before what only looks like one, and that before a name", (name, ids) => {
    expect(find(name)).toEqual(ids);
  });

  test("exactly as it is written where two ids look alike", () => {
    const alike = createFindName([
      { id: "dry_ground", names: [] },
      { id: "dry-ground", names: [] },
    ]);
    expect([alike("dry_ground"), alike("dry-ground")]).toEqual([["dry_ground"], ["dry-ground"]]);
  });

  test("or what was meant by it, but never by another numeral", () => {
    expect(resolveName("dry", candidates)).toEqual({ found: false, suggestion: null, several: ["dry-ground", "Nat"] });
    expect(resolveName("droog", candidates)).toEqual({ found: true, id: "dry-ground" });
    expect(resolveName("drog", candidates)).toEqual({ found: false, suggestion: "dry-ground", several: [] });
    expect(resolveName("wett", candidates)).toEqual({ found: false, suggestion: "wet", several: [] });
    expect(resolveName("VII", candidates)).toEqual({ found: false, suggestion: null, several: [] });
  });

  test("as ids of levels, forms and whatever else is an instrument", () => {
    const [water] = pack.levels;
    expect(levelNames(pack)[0]).toEqual({ id: "water", names: ["Water geven", "Watering"], exact: ["I"] });
    expect(water && formNames(water)[0]).toEqual({ id: "drip", names: ["Druppelen", "Drip lines"] });
    expect(instrumentNamesOf(pack).map(({ id, names }) => [id, ...names])).toEqual([
      ["water", "Water geven", "Watering"],
      ["sowing", "Zaaien", "Sowing seed"],
      ["weeding", "Wieden", "Weeding"],
      ["fence", "Hek", "Fence"],
      ["water.drip", "drip", "Druppelen", "Drip lines"],
      ["water.spray", "spray", "Sproeien", "Spraying"],
    ]);
  });
});

test("yes and no are called so plainly, whatever their label is", () => {
  const values = [
    { id: "yes", label: { nl: "zeker", en: "sure" } },
    { id: "no", label: { nl: "nooit", en: "never" } },
    { id: "maybe", label: { nl: "wie weet", en: "who knows" } },
  ];
  const [yes, no, maybe] = valueNames({ ...oneFact("known", []), values }).map(({ names }) => names);
  expect(yes).toEqual(expect.arrayContaining(["zeker", "sure", "ja", "yes"]));
  expect(no).toEqual(expect.arrayContaining(["nooit", "never", "nee", "no"]));
  expect(maybe).toEqual(["wie weet", "who knows"]);
});

test("a text is met in all its languages and wordings, ours first", () => {
  const text = { fr: "eau", en: "water", nl: "nat", general: { nl: "vocht", en: "moisture", fr: "humide" } };
  expect(languagesIn(text)).toEqual(["nl", "en", "fr"]);
  expect(translationsOf(text)).toEqual(["nat", "water", "eau"]);
  expect(textsOf(text)).toEqual(["nat", "water", "eau", "vocht", "moisture", "humide"]);
  expect(textsOf({ nl: "nat", en: "water" })).toEqual(["nat", "water"]);
});

describe("a statement stands", () => {
  const statement = { id: "G1", basis: "stated", text: { nl: "Zo.", en: "So." } } as const;
  const [book, paper] = [
    { id: "book", title: "A book", publisher: "Somebody", year: 2022 },
    { id: "paper", title: "A paper", publisher: "Nobody", year: 2021 },
  ];

  test("where it says", () => {
    const place = { section: "One", lines: "1-2", pages: "3", url: "https://example.org" };
    expect(sourcePlace({}, { ...statement, ...place })).toStrictEqual(place);
    for (const [key, value] of Object.entries(place)) {
      expect(sourcePlace({}, { ...statement, [key]: value })).toStrictEqual({ [key]: value });
    }
  });

  test("in the first source where it says none, and in which is only told where there are several", () => {
    const lines = { lines: "4" };
    expect(sourcePlace({ sources: [book] }, { ...statement, ...lines })).toStrictEqual(lines);
    expect(sourcePlace({ sources: [book, paper] }, { ...statement, ...lines })).toStrictEqual({
      of: "A book",
      ...lines,
    });
    expect(sourcePlace({ sources: [book, paper] }, { ...statement, ...lines, source: "paper" })).toStrictEqual({
      of: "A paper",
      ...lines,
    });
  });
});

test("programmes match on the facts that are listed, or on those for topics, levels of the chain and field", () => {
  expect(matchingFacts({ facts: ["crop", "dry"] })).toEqual(["crop", "dry"]);
  expect(matchingFacts({ topic: "crop", field: "dry" })).toEqual(["crop", "dry"]);
  expect(matchingFacts({ chainLevels: "tools", topic: "crop", field: "dry" })).toEqual(["crop", "tools", "dry"]);
  expect(matchingFacts({})).toEqual([]);
  expect([topicFact({ facts: ["crop", "dry"] }), topicFact({ topic: "dry" }), topicFact({})]).toEqual([
    "crop",
    "dry",
    undefined,
  ]);
});

test("a value of the phase means what its summary says, and other values say it themselves", () => {
  expect(meaningOf(pack, "season", "summer")).toEqual({ nl: "Alles groeit.", en: "All grows." });
  expect(meaningOf(pack, "season", "winter")).toBeNull();
  expect(meaningOf(pack, "dry", "summer")).toBeNull();
});
