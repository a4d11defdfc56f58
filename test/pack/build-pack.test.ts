import { describe, expect, test } from "vitest";
import type { Pack } from "../../src/pack/pack.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { codesAt } from "../fixtures/codes-at.ts";
import { tinyPackFiles } from "../fixtures/tiny-pack.ts";

/** The small pack with texts replaced in some files, or added to them where nothing is named. */
function read(changes: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>) {
  const tiny = tinyPackFiles();
  const files = tiny.map(({ path, text }) => ({
    path,
    text: (changes[path] ?? []).reduce((changed, [from, to]) => {
      if (from === "") return `${changed.trimEnd()}\n${to}`;
      expect(changed).toContain(from);
      return changed.replace(from, to);
    }, text),
  }));
  const added = Object.entries(changes).filter(([path]) => tiny.every((file) => file.path !== path));
  return readPack([...files, ...added.map(([path, [change]]) => ({ path, text: change?.[1] ?? "" }))]);
}

function built(changes: Parameters<typeof read>[0]): Pack {
  const { pack, diagnostics } = read(changes);
  expect(codesAt(diagnostics, true)).toEqual([]);
  if (pack === null) throw new Error("the pack is not read");
  return pack.pack;
}

const both = (nl: string, en: string) => ({ nl, en });

describe("what is said of a pack", () => {
  test("is there where it is said", () => {
    const pack = built({
      "pack.yaml": [
        [
          "matching: { topic: crop, chain-levels: tools }",
          "matching: { topic: crop, chain-levels: tools, field: dry }",
        ],
        [
          "",
          `scope: { when: { crop: kale }, text: { nl: Buiten., en: Outside. } }
renamed: { levels: { wet: water }, facts: { soil: dry }, values: { crop: { cabbage: kale } } }
terms: { level: { one: { nl: bed, en: bed }, article: het } }
official: true
`,
        ],
      ],
    });
    expect(pack).toMatchObject({
      id: "tiny",
      version: "0.1.0",
      title: both("Kleine regelset", "Tiny pack"),
      languages: ["nl", "en"],
      roles: { lead: { weight: 3, cost: 5.5 }, support: { weight: 2, cost: 3 } },
      decider: "gardener",
      matching: { topic: "crop", chainLevels: "tools", field: "dry" },
      scope: { when: { kind: "is", fact: "crop", values: ["kale"] }, text: both("Buiten.", "Outside.") },
      renamed: { levels: { wet: "water" }, facts: { soil: "dry" }, values: { crop: { cabbage: "kale" } } },
      terms: { level: { one: both("bed", "bed"), article: "het" } },
      official: true,
    });
  });

  test("is absent where it is not", () => {
    const pack = built({
      "pack.yaml": [
        ["matching: { topic: crop, chain-levels: tools }\n", ""],
        ["decider: gardener\n", ""],
        ["    by: [owner]\n", ""],
      ],
      "levels/1-water.yaml": [
        ["by: [owner, tenant]\n", ""],
        ["    by: [tenant]\n", ""],
      ],
      "precedents.yaml": [["  topics: [beans]\n  chain-levels: [spade]\n", ""]],
    });
    for (const key of ["scope", "renamed", "official", "terms", "decider", "sources"])
      expect(pack).not.toHaveProperty(key);
    expect(pack.matching).toStrictEqual({});
    expect(pack.instruments[0]).not.toHaveProperty("by");
    expect(pack.levels[0]).not.toHaveProperty("by");
    expect(pack.levels[0]?.conditions[0]).not.toHaveProperty("by");
    expect(pack.precedents[0]).toMatchObject({ topics: [], chainLevels: [], fields: [] });
  });
});

test("what a source is and who published it is told as it is written", () => {
  const { source } = built({ "pack.yaml": [["  year: 2020\n", "  year: 2020\n  publisher-name: The Nobodies\n"]] });
  expect(source).toStrictEqual({
    title: "Notes on gardens",
    publisher: "Nobody",
    publisherName: "The Nobodies",
    year: 2020,
    digest: `sha256:${"0".repeat(64)}`,
  });
  expect(built({}).source).not.toHaveProperty("publisherName");
});

test("constraints have what their kind has", () => {
  const { constraints } = built({
    "pack.yaml": [
      [
        "instruments:",
        `  - { id: leads, kind: leads, max: 1, basis: stated, text: { nl: Een., en: One. }, cites: [G1] }
  - { id: two, kind: size, min: 2, when: { dry: yes }, text: { nl: Twee., en: Two. }, cites: [G1] }
  - { id: just-one, kind: leads, min: 1, max: 1, text: { nl: Een., en: One. }, cites: [G1] }
  - { id: balance, kind: balance, text: { nl: Beide., en: Both. }, cites: [G1] }
instruments:`,
      ],
    ],
  });
  const of = (id: string) => constraints.find((constraint) => constraint.id === id);
  const dry = { kind: "is", fact: "dry", values: ["yes"] };
  expect(constraints.map(({ id }) => id)).toEqual(["size", "not-alone-water", "leads", "two", "just-one", "balance"]);
  expect(of("size")).toEqual({
    id: "size",
    kind: "size",
    min: 1,
    max: 2,
    text: both("Een of twee.", "One or two."),
    cites: ["G1"],
  });
  expect(of("leads")).toEqual({
    id: "leads",
    kind: "leads",
    max: 1,
    basis: "stated",
    text: both("Een.", "One."),
    cites: ["G1"],
  });
  expect(of("just-one")).toMatchObject({ kind: "leads", min: 1, max: 1 });
  expect(of("two")).toEqual({ id: "two", kind: "size", min: 2, when: dry, text: both("Twee.", "Two."), cites: ["G1"] });
  for (const key of ["basis", "when"]) expect(of("size")).not.toHaveProperty(key);
  expect(of("balance")).toEqual({ id: "balance", kind: "balance", text: both("Beide.", "Both."), cites: ["G1"] });
  expect(of("not-alone-water")).toEqual({
    id: "not-alone-water",
    kind: "not-alone",
    level: "water",
    text: both("Niet alleen water.", "Not water alone."),
    cites: ["G2"],
  });
});

test("a level, an instrument and what they come with are built as they are written", () => {
  const pack = built({
    "levels/1-water.yaml": [
      ["forms:", "never-later: { crop: kale }\nin-use-when: { tools: { includes: [hose] } }\nforms:"],
      ["    by: [tenant]", "    by: [tenant]\n    asks-for: [sowing, water.drip]"],
    ],
  });
  const [water, sowing] = pack.levels;
  expect(water).toMatchObject({
    id: "water",
    numeral: "I",
    name: both("Water geven", "Watering"),
    summary: both("Water naar de planten.", "Water to the plants."),
    direction: "top-down",
    directionGrounds: { cites: ["G2"], basis: "inferred", text: both("Van boven.", "From above.") },
    by: ["owner", "tenant"],
    neverLater: { kind: "is", fact: "crop", values: ["kale"] },
    inUseWhen: { kind: "includes", fact: "tools", values: ["hose"] },
  });
  expect(water?.conditions).toEqual([
    {
      id: "water/at-night",
      text: both("Geef water in de avond.", "Water in the evening."),
      when: { kind: "is", fact: "advice.water", values: ["lead", "support"] },
      met: {
        kind: "all",
        of: [
          { kind: "includes", fact: "tools", values: ["hose"] },
          { kind: "count", fact: "tools", min: 1 },
        ],
      },
      asksFor: ["sowing", "water.drip"],
      by: ["tenant"],
      cites: ["G2"],
      basis: "implied",
    },
  ]);
  expect(water?.cautions).toEqual([
    {
      id: "water/alone",
      severity: "note",
      when: {
        kind: "all",
        of: [
          { kind: "includes", fact: "current", values: ["water"] },
          { kind: "not", of: { kind: "includes", fact: "current", values: ["sowing"] } },
        ],
      },
      text: both("Alleen water.", "Water only."),
      cites: ["G2"],
      basis: "stated",
    },
  ]);
  expect(water?.rules[0]).toEqual({
    id: "water/dry",
    when: { kind: "is", fact: "dry", values: ["yes"] },
    effects: [
      { kind: "favour", level: "water", strength: "moderate" },
      { kind: "exclude", level: "water", form: "spray" },
    ],
    because: both("Het is droog.", "It is dry."),
    cites: ["G2"],
    basis: "stated",
  });
  for (const key of ["neverLater", "inUseWhen", "by"]) expect(sowing).not.toHaveProperty(key);
  expect(pack.instruments).toEqual([
    {
      id: "fence",
      name: both("Hek", "Fence"),
      direction: "top-down",
      by: ["owner"],
      companion: {
        when: { kind: "includes", fact: "pests", values: ["rabbits"] },
        because: both("Er zijn konijnen.", "There are rabbits."),
        cites: ["G3"],
        basis: "implied",
        caveats: [{ text: both("Slakken kruipen eronderdoor.", "Slugs creep under it."), cites: ["G2"] }],
      },
    },
  ]);
});

test.each<readonly [effect: string, built: object]>([
  ["{ favour: water, strength: strong }", { kind: "favour", level: "water", strength: "strong" }],
  ["{ oppose: water.drip, strength: slight }", { kind: "oppose", level: "water", form: "drip", strength: "slight" }],
  ["{ require: sowing }", { kind: "require", level: "sowing" }],
  ["{ require: sowing, role: lead }", { kind: "require", level: "sowing", role: "lead" }],
  ["{ exclude: water }", { kind: "exclude", level: "water" }],
  ["{ limit: water, role: support }", { kind: "limit", level: "water", role: "support" }],
])("the effect %s", (effect, expected) => {
  const pack = built({ "levels/1-water.yaml": [["{ exclude: water.spray }", effect]] });
  expect(pack.levels[0]?.rules[0]?.effects[1]).toEqual(expected);
});

test.each<readonly [effect: string, code: string]>([
  ["{ favour: water }", "pack/effect-strength 13:54"],
  ["{ exclude: water, strength: slight }", "pack/effect-strength 13:54"],
  ["{ require: water, role: support }", "pack/effect-role 13:54"],
  ["{ exclude: water, role: lead }", "pack/effect-role 13:54"],
  ["{ limit: water }", "pack/effect-role 13:54"],
  ["{ limit: water, role: lead }", "pack/effect-role 13:54"],
  ["{ limit: water.drip, role: support }", "pack/limited-form 13:54"],
  ["{ strength: slight }", "pack/bad-effect 13:54"],
  ["{ favour: water, oppose: water, strength: slight }", "pack/bad-effect 13:54"],
])("the effect %s is told to be wrong, once", (effect, code) => {
  const { pack, diagnostics } = read({ "levels/1-water.yaml": [["{ exclude: water.spray }", effect]] });
  expect(codesAt(diagnostics)).toEqual([code]);
  expect(pack).toBeNull();
});

describe("properties are built as they are written", () => {
  const property = (lines: string) => `- id: p\n  because: { nl: Zo., en: So. }\n  cites: [G1]\n  ${lines}\n`;
  const outcomeOf = (lines: string) => {
    const { pack, diagnostics } = read({ "properties.yaml": [["", property(lines)]] });
    expect(codesAt(diagnostics, true)).toEqual([]);
    return pack?.properties[0];
  };
  const common = { id: "p", because: both("Zo.", "So."), cites: ["G1"] };

  test.each<readonly [lines: string, expected: object]>([
    [
      "always: { level: water, role: lead }",
      { only: false, holds: "always", outcome: { kind: "level", level: "water", roles: ["lead"], excluded: false } },
    ],
    [
      "never: { level: any, role: [lead, later], excluded: true }\n  only: true\n  given: { dry: yes }",
      {
        given: { kind: "is", fact: "dry", values: ["yes"] },
        only: true,
        holds: "never",
        outcome: { kind: "level", level: null, roles: ["lead", "later"], excluded: true },
      },
    ],
    [
      "never: { form: water.drip, is: [use, avoid] }",
      { only: false, holds: "never", outcome: { kind: "form", form: "water.drip", statuses: ["use", "avoid"] } },
    ],
    [
      "always: { companion: fence }",
      { only: false, holds: "always", outcome: { kind: "companion", instrument: "fence", without: null } },
    ],
    [
      "always: { companion: fence, without: G2 }",
      { only: false, holds: "always", outcome: { kind: "companion", instrument: "fence", without: "G2" } },
    ],
    [
      "never: { balance: [balanced, none] }",
      { only: false, holds: "never", outcome: { kind: "balance", verdicts: ["balanced", "none"] } },
    ],
    [
      "never: { caution: water/alone }",
      { only: false, holds: "never", outcome: { kind: "caution", caution: "water/alone" } },
    ],
    ["never: { alone: water }", { only: false, holds: "never", outcome: { kind: "alone", level: "water" } }],
  ])("%s", (lines, expected) => {
    expect(outcomeOf(lines)).toEqual({ ...common, ...expected });
  });

  test.each<readonly [lines: string, codes: readonly string[]]>([
    ["only: true", ["shape/missing-key 1:3"]],
    ["always: { role: lead }", ["shape/missing-key 4:11"]],
    ["always: { level: water }", ["shape/missing-key 4:11"]],
    ["always: { form: water.drip }", ["shape/missing-key 4:11"]],
    ["always: { form: water, is: use }", ["pack/unknown-form 4:19"]],
    ["always: { balance: level }", ["shape/bad-choice 4:22"]],
    ["always: { balance: [none, level] }", ["shape/bad-choice 4:29"]],
    ["always: { level: water, role: lad }", ["shape/bad-choice 4:33"]],
    ["always: { alone: water, is: use }", ["shape/unknown-key 4:27"]],
    ["always: { balance: none, is: use }", ["shape/unknown-key 4:28"]],
    ["always: { caution: water/alone, is: use }", ["shape/unknown-key 4:35"]],
    ["always: { companion: fence, is: use }", ["shape/unknown-key 4:31"]],
    ["always: { form: water.drip, is: use, role: lead }", ["shape/unknown-key 4:40"]],
    ["always: { level: water, role: lead, is: use }", ["shape/unknown-key 4:39"]],
    ["always: { companion: fence, without: G9 }", ["pack/unknown-statement 4:40"]],
    ["always: { alone: watr }", ["pack/unknown-level 4:20"]],
    ["always: { alone: water }\n  never: { alone: water }", ["shape/unknown-key 5:3"]],
    ["always: { level: watr, role: lead }", ["pack/unknown-level 4:20"]],
    ["always: { companion: water }", ["pack/unknown-instrument 4:24"]],
    ["always: { caution: water }", ["pack/unknown-caution 4:22"]],
  ])("or told to be wrong: %s", (lines, codes) => {
    expect(codesAt(read({ "properties.yaml": [["", property(lines)]] }).diagnostics)).toEqual(codes);
  });
});

test("checks of a plan, tensions, verdicts and programmes are built as they are written", () => {
  const pack = built({
    "audit.yaml": [["  level: fence\n", ""]],
    "tensions.yaml": [["basis: inferred", "basis: stated"]],
  });
  expect(pack.audit[0]).toMatchObject({ id: "audit/fence-only", severity: "error", cites: ["G3"], basis: "implied" });
  for (const key of ["level", "covers"]) expect(pack.audit[0]).not.toHaveProperty(key);
  expect(built({}).audit[0]).toHaveProperty("level", "fence");
  expect(built({}).audit[0]?.when).toEqual({
    kind: "all",
    of: [
      {
        kind: "all",
        of: [
          { kind: "includes", fact: "planned", values: ["fence"] },
          { kind: "lacks", fact: "planned", values: ["sowing"] },
          { kind: "count", fact: "planned", max: 1 },
        ],
      },
      { kind: "is", fact: "advice.lacks-lead", values: ["yes"] },
    ],
  });
  const covers = "  level: fence\n  covers: [water/alone]\n";
  expect(built({ "audit.yaml": [["  level: fence\n", covers]] }).audit[0]).toHaveProperty("covers", ["water/alone"]);
  expect(pack.tensions).toEqual([
    {
      id: "tension/wet-and-dry",
      when: { kind: "is", fact: "dry", values: ["yes"] },
      sides: [
        { text: both("Nat.", "Wet."), cites: ["G2"] },
        { text: both("Droog.", "Dry."), cites: ["G1"] },
      ],
      resolution: both("Met mate.", "In measure."),
      basis: "stated",
    },
  ]);
  expect(pack.sustainment).toEqual({
    verdicts: [
      {
        id: "harvest",
        when: { kind: "is", fact: "season", values: ["autumn"] },
        letsGo: true,
        text: both("Oogst.", "Harvest."),
        cites: ["G1"],
        basis: "inferred",
      },
      { id: "go-on", letsGo: false, text: both("Ga door.", "Go on."), cites: ["G1"], basis: "inferred" },
    ],
    patterns: [],
    preparations: [],
  });
  expect(pack.precedents).toEqual([
    {
      id: "allotment",
      name: "The allotment",
      phases: ["spring"],
      topics: ["beans"],
      chainLevels: ["spade"],
      fields: [],
      levels: ["sowing"],
      purpose: both("Bonen.", "Beans."),
      cites: ["G1"],
      lines: "5-6",
    },
  ]);
});

test("phases are built as they are written, with what they assume and the lines from which they follow", () => {
  const { phases } = built({});
  expect(phases.fact).toBe("season");
  expect(phases.derivation).toEqual([
    {
      phase: "summer",
      when: { kind: "is", fact: "dry", values: ["yes"] },
      because: both("Het is droog.", "It is dry."),
      cites: ["G1"],
      basis: "inferred",
    },
    { phase: "spring", because: both("Anders.", "Otherwise."), cites: ["G1"], basis: "inferred" },
  ]);
  expect(phases.phases.map(({ id, assumes, rules }) => [id, assumes, rules.map((each) => each.id)])).toEqual([
    ["spring", {}, ["phase/spring/sowing"]],
    ["summer", { dry: ["yes"], pests: ["slugs"] }, []],
    ["autumn", {}, []],
  ]);
  expect(phases.phases[0]).toMatchObject({
    name: both("Voorjaar", "Spring time"),
    summary: both("Alles begint.", "All begins."),
    cites: ["G1"],
    basis: "stated",
  });
  expect(phases.cautions).toEqual([]);
});

test("facts are built as they are written", () => {
  const { facts } = built({
    "facts.yaml": [
      ["  values:\n    beans:", "  also: { nl: groente, en: vegetable }\n  fixed: true\n  values:\n    beans:"],
    ].map(([from = "", to = ""]) => [from, to.replace("  also: { nl: groente, en: vegetable }\n", "")] as const),
  });
  expect(facts.map(({ id, kind, values }) => [id, kind, ...values.map((value) => value.id)])).toEqual([
    ["season", "one", "spring", "summer", "autumn"],
    ["dry", "one", "no", "yes"],
    ["pests", "set", "slugs", "rabbits"],
    ["crop", "one", "beans", "kale"],
    ["tools", "set", "spade", "hose"],
    ["gardener", "one", "owner", "tenant"],
  ]);
  expect(facts[2]).toEqual({
    id: "pests",
    kind: "set",
    label: both("Plagen", "Pests"),
    question: both("Welke plagen zijn er?", "Which pests are there?"),
    help: both("Zoek naar vraat.", "Look for damage."),
    values: [
      { id: "slugs", label: both("Naaktslakken", "Slugs") },
      { id: "rabbits", label: both("Konijnen", "Rabbits") },
    ],
    relevant: { kind: "is", fact: "season", values: ["spring", "summer"] },
  });
  expect(facts[3]).toHaveProperty("fixed", true);
  const called = built({
    "facts.yaml": [["  values:\n    beans:", "  also: [groente, greens]\n  values:\n    beans:"]],
  });
  expect(called.facts[3]).toHaveProperty("also", ["groente", "greens"]);
  for (const key of ["also", "clauses", "fixed", "relevant"]) expect(facts[1]).not.toHaveProperty(key);
});

test("facts are said in the clauses that they have", () => {
  const clauses = '  clauses: { each: { nl: "met {value}", en: "with {value}" }, none: { nl: zonder, en: without } }\n';
  const { facts } = built({ "facts.yaml": [["  values:\n    spade:", `${clauses}  values:\n    spade:`]] });
  expect(facts[4]?.clauses).toEqual({ each: both("met {value}", "with {value}"), none: both("zonder", "without") });
});

test("what the source states may rest on what it implies too", () => {
  const pack = built({
    "levels/1-water.yaml": [
      ["    cites: [G2]\n    basis: stated\ncond", "    cites: [G3, G2]\n    basis: stated\ncond"],
    ],
  });
  expect(pack.levels[0]?.rules[0]?.cites).toEqual(["G3", "G2"]);
});

test("a list in a list stays one, unless it has a name", () => {
  const when = (condition: string) =>
    built({
      "pack.yaml": [["roles:", "definitions: { hot: { dry: yes, crop: kale } }\nroles:"]],
      "levels/2-sowing.yaml": [
        [
          "  - id: sowing/spring\n",
          "  - id: sowing/hot\n    when: { holds: hot }\n    effects: [{ require: sowing }]\n    because: { nl: Heet., en: Hot. }\n    cites: [G1]\n    basis: stated\n  - id: sowing/spring\n",
        ],
      ],
      "levels/1-water.yaml": [["when: { dry: yes }", `when: ${condition}`]],
    }).levels[0]?.rules[0]?.when;
  const dry = { kind: "is", fact: "dry", values: ["yes"] };
  const kale = { kind: "is", fact: "crop", values: ["kale"] };
  const late = { kind: "is", fact: "season", values: ["autumn"] };
  const both = { kind: "all", of: [dry, kale] };
  expect(when("{ all: [{ dry: yes, crop: kale }, { season: autumn }] }")).toEqual({ kind: "all", of: [both, late] });
  expect(when("{ all: [{ holds: hot }, { season: autumn }] }")).toEqual({ kind: "all", of: [dry, kale, late] });
  expect(when("[{ holds: hot }, { season: autumn }]")).toEqual({ kind: "any", of: [both, late] });
  expect(when("{ all: [{ holds: hot }] }")).toEqual(both);
});

test("several sources are told as one, each with what is known of it", () => {
  const [source = ""] =
    /^source:\n(?: .*\n)+/m.exec(tinyPackFiles().find(({ path }) => path === "pack.yaml")?.text ?? "") ?? [];
  const pack = built({
    "pack.yaml": [
      [
        source,
        `sources:
  - { id: notes, title: Notes, publisher: Nobody, year: 2020 }
  - { id: book, title: A book, publisher: Somebody, year: 2022, url: "https://example.org/book" }
  - { id: paper, title: A paper, publisher: Nobody, year: 2021, doi: 10.1000/1 }
`,
      ],
    ],
  });
  expect(pack.source).toEqual({
    title:
      "Notes (Nobody, 2020); A book (Somebody, 2022, https://example.org/book); A paper (Nobody, 2021, https://doi.org/10.1000/1)",
    publisher: "Nobody / Somebody",
    year: 2022,
  });
  expect(pack.sources?.map(({ id }) => id)).toEqual(["notes", "book", "paper"]);
});

test("whatever facts are matched may be listed", () => {
  const listed = (facts: string) => ({
    "pack.yaml": [["matching: { topic: crop, chain-levels: tools }", `matching: ${facts}`] as const],
    "precedents.yaml": [
      ["  topics: [beans]\n  chain-levels: [spade]\n", "  about: { crop: beans, tools: [spade] }\n"] as const,
    ],
  });
  const pack = built(listed("[crop, tools]"));
  expect(pack.matching).toEqual({ facts: ["crop", "tools"] });
  expect(pack.precedents[0]).toMatchObject({
    topics: [],
    chainLevels: [],
    about: { crop: ["beans"], tools: ["spade"] },
  });
  expect(codesAt(read(listed("[crop, tool]")).diagnostics, true)).toContain("pack/unknown-fact pack.yaml:11:18");
  const about = (values: string) => ({
    ...listed("[crop, tools]"),
    "precedents.yaml": [["  topics: [beans]\n  chain-levels: [spade]\n", `  about: ${values}\n`] as const],
  });
  for (const matching of ["{ topic: crop }", "{ chain-levels: tools }"]) {
    const other = { ...about("{ crop: beans }"), "pack.yaml": listed(matching)["pack.yaml"] };
    expect(codesAt(read(other).diagnostics)).toEqual(["pack/not-matched 4:12"]);
  }
  expect(codesAt(read(about("{ crop: bean, tools: [spade] }")).diagnostics)).toEqual(["pack/unknown-value 4:18"]);
  expect(codesAt(read(about("{ crop: beans, tools: [hose, spad] }")).diagnostics)).toEqual(["pack/unknown-value 4:39"]);
  expect(codesAt(read(about("{ crup: beans }")).diagnostics)).toEqual(["pack/unknown-fact 4:12"]);
  expect(codesAt(read(listed("[crop]")).diagnostics, true)).toEqual(["pack/not-matched precedents.yaml:4:25"]);
});

test("an old name of a rule leads to one that there is", () => {
  const renamed = (to: string) => ({ "pack.yaml": [["", `renamed: { rules: { water/wet: ${to} } }\n`] as const] });
  expect(built(renamed("water/dry")).renamed).toEqual({ rules: { "water/wet": "water/dry" } });
  const { pack, diagnostics } = read(renamed("water/dri"));
  expect(pack).toBeNull();
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.place?.excerpt).toContain("water/dri");
});
