import { describe, expect, it } from "vitest";
import { type CaseEdit, editCase } from "../../src/case/edit-case.ts";
import { readCases } from "../../src/case/read-cases.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { codesAt } from "../fixtures/codes-at.ts";
import { tinyPack, tinyPackFiles } from "../fixtures/tiny-pack.ts";
import { realPack } from "../support/real-pack.ts";

const pack = tinyPack();
const read = (text: string, by = pack) => readCases({ path: "garden.yaml", text }, by);
const readOne = (text: string, by = pack) => {
  const { cases, diagnostics } = read(text, by);
  return { diagnostics: codesAt(diagnostics), case: cases[0]?.case };
};

describe("names in a case", () => {
  it.each([
    ["Dutch names", "facts: { Jaargetijde: Voorjaar, Plagen: [Naaktslakken, Konijnen] }"],
    ["English names", "facts: { Season: Spring time, pests: [Slugs, rabbits] }"],
    [
      "names without capitals, with hyphens or underscores",
      "facts: { jaargetijde: voorjaar, pests: [naaktslakken, Rabbits] }",
    ],
    ["names with spaces", "facts: { season: spring  time, pests: [slugs, konijnen] }"],
    ["an id with capitals", "facts: { SEASON: Spring, Pests: [SLUGS, Rabbits] }"],
  ])("may be %s", (_, text) => {
    expect(readOne(text)).toMatchObject({
      diagnostics: [],
      case: { facts: { season: "spring", pests: ["slugs", "rabbits"] } },
    });
  });

  it("may be those of the built-in rules, in Dutch and with either apostrophe", () => {
    const text = [
      "title: Hybride docenten",
      "facts:",
      "  fase: pilotfase",
      "  wie-doen-mee: [overheid, onderwijs]",
      "  Verschil tussen regio’s: groot",
      "  scaling-needed: nee",
      "notes:",
      "  fase: Er is nog niets.",
      "current: [Financiële middelen, IV, monitoring en benchmarking]",
    ].join("\n");
    expect(readOne(text, realPack)).toMatchObject({
      diagnostics: [],
      case: {
        facts: {
          phase: "pilot",
          actors: ["government", "education"],
          "regional-variation": "high",
          "scaling-needed": "no",
        },
        notes: { phase: "Er is nog niets." },
        current: ["funding", "knowledge-programme", "monitoring"],
      },
    });
  });

  it("may be given in everything else that a case names", () => {
    const text = [
      "facts: { dry: ja, crop: onbekend }",
      "notes: { Droog: Gevoeld }",
      "current: [Zaaien]",
      "planned: [Water geven, sowing]",
      "expect:",
      "  lead: [Water geven]",
      "  certain: { in: [Watering] }",
      "  forms: { Watering: { DRIP: use } }",
      "  phase: Zomer",
    ].join("\n");
    expect(readOne(text)).toMatchObject({
      diagnostics: [],
      case: {
        facts: { dry: "yes" },
        notes: { dry: "Gevoeld" },
        current: ["sowing"],
        planned: ["water", "sowing"],
        expect: { lead: ["water"], certain: { in: ["water"] }, forms: { water: { drip: "use" } } },
      },
    });
  });

  it("are each once, under whatever names", () => {
    const text =
      "facts:\n  season: spring\n  Jaargetijde: zomer\n  pests: [slugs, Naaktslakken]\ncurrent: [water, Watering]\n";
    const { diagnostics } = read(text);
    expect(codesAt(diagnostics)).toEqual([
      "case/repeated-fact 3:3",
      "case/repeated-value 4:18",
      "case/repeated-value 5:18",
    ]);
    expect(diagnostics[0]?.args).toEqual({ name: "Jaargetijde", first: "season", line: 2 });
  });

  it("are never guessed: a name of two is an error that names both", () => {
    const files = tinyPackFiles().map(({ path, text }) => ({
      path,
      text: text.replaceAll("Droog", "Gewas").replaceAll("Boerenkool", "Bonen"),
    }));
    const twice = readPack(files).pack?.pack ?? pack;
    const { diagnostics } = read("facts:\n  gewas: Bonen\n  crop: bonen\n", twice);
    expect(codesAt(diagnostics)).toEqual(["case/ambiguous-name 2:3", "case/ambiguous-name 3:9"]);
    expect(diagnostics.map(({ args }) => args)).toEqual([
      { name: "gewas", meanings: ["dry", "crop"] },
      { name: "bonen", meanings: ["beans", "kale"] },
    ]);
  });

  it("are where the findings on them point to", () => {
    const [located] = read("facts:\n  Jaargetijde: zomer\nexpect:\n  forms: { Watering: { Drip: use } }\n").cases;
    expect(located?.place(["facts", "season"])).toMatchObject({ line: 2, column: 16 });
    expect(located?.place(["facts", "season"], "key")).toMatchObject({ line: 2, column: 3 });
    expect(located?.place(["expect", "forms", "water", "drip"], "key")).toMatchObject({ line: 4, column: 24 });
  });
});

describe("a case that is edited", () => {
  const set = (path: string, value: Extract<CaseEdit, { kind: "set" }>["value"]): CaseEdit => ({
    kind: "set",
    path: path.split("."),
    value,
  });

  it.each<readonly [string, string, readonly CaseEdit[], string]>([
    [
      "keeps its own names for what stays",
      "facts:\n  Jaargetijde: voorjaar # buiten gekeken\n  plagen: [naaktslakken]\n",
      [set("facts.season", "spring"), set("facts.pests", ["slugs"])],
      "facts:\n  Jaargetijde: voorjaar # buiten gekeken\n  plagen: [naaktslakken]\n",
    ],
    [
      "names what comes in its own language",
      "facts:\n  jaargetijde: voorjaar # kijk\n  plagen: [naaktslakken]\n",
      [set("facts.season", "summer"), set("facts.pests", ["slugs", "rabbits"]), set("facts.dry", "no")],
      "facts:\n  jaargetijde: Zomer # kijk\n  Droog: nee\n  plagen: [naaktslakken, Konijnen]\n",
    ],
    [
      "says unknown under its own name",
      "facts:\n  Season: summer time\n",
      [set("facts.season", "unknown")],
      "facts:\n  Season: unknown\n",
    ],
    [
      "gets ids where it has ids",
      "facts:\n  season: spring\n",
      [set("facts.season", "summer"), set("facts.dry", "no")],
      'facts:\n  season: summer\n  dry: "no"\n',
    ],
    [
      "keeps names in notes, plans and expectations",
      "notes: { Droog: Gevoeld }\nplanned: [Zaaien]\nexpect: { lead: [Zaaien], forms: { Watering: { drip: use } } }\n",
      [
        set("notes.dry", "Nat"),
        set("planned", ["sowing", "water"]),
        set("expect.lead", ["water", "sowing"]),
        set("expect.forms.water.drip", "later"),
      ],
      "notes: { Droog: Nat }\nplanned: [Zaaien, Water geven]\nexpect: { lead: [Water geven, Zaaien], forms: { Watering: { drip: later } } }\n",
    ],
    [
      "loses what is gone under its own name",
      "facts:\n  Droog: ja\n  crop: kale\n",
      [{ kind: "remove", path: ["facts", "dry"] }],
      "facts:\n  crop: kale\n",
    ],
  ])("%s", (_, text, edits, expected) => {
    expect(editCase({ path: "garden.yaml", text }, 0, edits, pack)).toEqual({ kind: "edited", text: expected });
  });
});
