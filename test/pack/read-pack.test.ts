import { describe, expect, it } from "vitest";
import { hasErrors } from "../../src/diagnostics/diagnostic.ts";
import { declaredLanguages, readPack } from "../../src/pack/read-pack.ts";
import { codesAt } from "../fixtures/codes-at.ts";
import { tinyPack, tinyPackFiles } from "../fixtures/tiny-pack.ts";

/** The small pack with one text replaced in one file. */
function readChanged(path: string, from: string, to: string) {
  const files = tinyPackFiles().map((file) => {
    if (file.path !== path) return file;
    if (!file.text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    return { path, text: file.text.replace(from, to) };
  });
  return readPack(files);
}

describe("a pack without mistakes", () => {
  it("is read without diagnostics", () => {
    expect(readPack(tinyPackFiles()).diagnostics).toEqual([]);
  });

  it("has its levels in the order of their files", () => {
    expect(tinyPack().levels.map((level) => level.id)).toEqual(["water", "sowing", "weeding"]);
  });

  it("keeps its tests apart", () => {
    expect(readPack(tinyPackFiles()).pack?.tests.map((file) => file.path)).toEqual(["tests/seasons.yaml"]);
  });

  it("takes what is left out as absent", () => {
    expect(tinyPack().levels[2]).toMatchObject({ forms: [], conditions: [], cautions: [] });
    expect(tinyPack().levels[2]?.rules[0]).not.toHaveProperty("when");
    expect(tinyPack().sustainment.verdicts.map((verdict) => verdict.letsGo)).toEqual([true, false]);
  });

  it("reads effects on levels and on forms", () => {
    expect(tinyPack().levels[0]?.rules[0]?.effects).toEqual([
      { kind: "favour", level: "water", strength: "moderate" },
      { kind: "exclude", level: "water", form: "spray" },
    ]);
    expect(tinyPack().levels[1]?.rules[0]?.effects).toEqual([{ kind: "require", level: "sowing", role: "lead" }]);
  });

  it("takes one value for a list of one in what a phase assumes", () => {
    expect(tinyPack().phases.phases[1]?.assumes).toEqual({ dry: ["yes"], pests: ["slugs"] });
  });

  it.each([
    ["water/dry", "levels/1-water.yaml", 11],
    ["water.spray", "levels/1-water.yaml", 9],
    ["garden/too-late", "pack.yaml", 31],
    ["G2", "statements.yaml", 2],
    ["pests", "facts.yaml", 18],
    ["fence", "pack.yaml", 19],
  ])("knows where %s stands", (id, file, line) => {
    expect(readPack(tinyPackFiles()).pack?.place(id)).toMatchObject({ file, line });
  });

  it("has what its conditions were worked out to, which copies of it do not take along", () => {
    const pack = tinyPack();
    expect(pack.workedOut?.conditions.size).toBeGreaterThan(10);
    expect("workedOut" in { ...pack }).toBe(false);
  });

  it("knows no place for what is not there", () => {
    expect(readPack(tinyPackFiles()).pack?.place("nothing")).toBeNull();
  });
});

describe("the digest of a pack", () => {
  const digest = (files = tinyPackFiles()) => readPack(files).pack?.pack.digest;

  it("is a sha256", () => expect(digest()).toMatch(/^sha256:[0-9a-f]{64}$/));

  it("does not depend on the order of files or on line ends", () => {
    const windows = [...tinyPackFiles()]
      .reverse()
      .map(({ path, text }) => ({ path, text: text.replaceAll("\n", "\r\n") }));
    expect(digest(windows)).toBe(digest());
  });

  it("does not depend on tests", () => {
    expect(digest(tinyPackFiles().filter((file) => !file.path.startsWith("tests/")))).toBe(digest());
  });

  it("does not depend on what is claimed of the advice", () => {
    const claim = "- id: p\n  always: { alone: water }\n  because: { nl: Zo., en: So. }\n  cites: [G1]\n";
    expect(digest([...tinyPackFiles(), { path: "properties.yaml", text: claim }])).toBe(digest());
  });

  it("changes with a rule", () => {
    expect(readChanged("pack.yaml", "min: 1, max: 2", "min: 1, max: 3").pack?.pack.digest).not.toBe(digest());
  });
});

describe("a mistake in a pack", () => {
  it.each([
    ["levels/1-water.yaml", "when: { dry: yes }", "when: { dri: yes }", "pack/unknown-fact 12:13"],
    ["levels/1-water.yaml", "when: { dry: yes }", "when: { dry: maybe }", "pack/unknown-value 12:18"],
    ["levels/1-water.yaml", "when: { dry: yes }", "when: { dry: true }", "pack/bad-value 12:18"],
    ["levels/1-water.yaml", "when: { dry: yes }", "when: { dry: { includes: [yes] } }", "pack/test-on-one 12:18"],
    ["levels/1-water.yaml", "when: { dry: yes }", "when: { tools: [hose] }", "pack/value-on-set 12:20"],
    ["levels/1-water.yaml", "when: { dry: yes }", "when: { tools: { include: [hose] } }", "pack/unknown-test 12:22"],
    ["levels/1-water.yaml", "when: { dry: yes }", "when: { tools: { count: 2 } }", "pack/bad-count 12:29"],
    ["levels/1-water.yaml", "when: { dry: yes }", "when: { tools: { count: ~ } }", "pack/bad-count 12:29"],
    ["levels/1-water.yaml", "when: { dry: yes }", "when: { tools: { count: {} } }", "pack/bad-count 12:29"],
    ["levels/1-water.yaml", "when: { dry: yes }", "when: { tools: { count: { min: -1 } } }", "pack/bad-count 12:29"],
    ["levels/1-water.yaml", "when: { dry: yes }", "when: { tools: { count: { mix: 1 } } }", "pack/bad-count 12:29"],
    [
      "levels/1-water.yaml",
      "when: { dry: yes }",
      "when: { tools: { count: { min: 2, max: 1.5 } } }",
      "pack/bad-count 12:29",
    ],
    [
      "levels/1-water.yaml",
      "when: { dry: yes }",
      "when: { tools: { count: { min: 2, max: 1 } } }",
      "pack/bad-range 12:29",
    ],
    ["levels/1-water.yaml", "when: { dry: yes }", "when: {}", "pack/empty-condition 12:11"],
    ["levels/1-water.yaml", "when: { dry: yes }", "when: []", "pack/empty-condition 12:11"],
    ["levels/1-water.yaml", "when: { dry: yes }", "when: { tools: {} }", "pack/empty-condition 12:20"],
    ["levels/1-water.yaml", "when: { dry: yes }", "when: { dry: [] }", "pack/empty-condition 12:18"],
    ["levels/1-water.yaml", "when: { dry: yes }", "when: { all: [] }", "pack/empty-condition 12:18"],
    ["levels/1-water.yaml", "when: { dry: yes }", "when: dry", "pack/bad-condition 12:11"],
    ["levels/1-water.yaml", "when: { dry: yes }", "when: { all: { dry: yes } }", "shape/wrong-kind 12:18"],
    ["levels/1-water.yaml", "when: { dry: yes }", "when: { planned: { includes: [water] } }", "pack/not-here 12:13"],
    ["levels/1-water.yaml", "when: { dry: yes }", "when: { advice.water: lead }", "pack/not-here 12:13"],
    [
      "levels/1-water.yaml",
      "current: { includes: [water]",
      "current: { includes: [watr]",
      "pack/unknown-instrument 28:43",
    ],
    ["levels/1-water.yaml", "advice.water: [lead, support]", "advice.lacks-lead: yes", "pack/not-here 20:13"],
    ["levels/1-water.yaml", "{ exclude: water.spray }", "{ exclude: water.sprey }", "pack/unknown-form 13:65"],
    ["levels/1-water.yaml", "{ exclude: water.spray }", "{ exclude: watr }", "pack/unknown-level 13:65"],
    ["levels/1-water.yaml", "{ exclude: water.spray }", "{ exclude: water, favour: water }", "pack/bad-effect 13:54"],
    ["levels/1-water.yaml", "{ exclude: water.spray }", "{}", "pack/bad-effect 13:54"],
    ["levels/1-water.yaml", "strength: moderate }", "role: lead }", "pack/effect-role 13:15"],
    ["levels/1-water.yaml", ", strength: moderate }", " }", "pack/effect-strength 13:15"],
    ["levels/1-water.yaml", "by: [tenant]", "by: [tenants]", "pack/unknown-party 22:10"],
    ["levels/1-water.yaml", "id: water/dry", "id: wet/dry", "pack/rule-id 11:9"],
    [
      "levels/1-water.yaml",
      "cites: [G2]\n    basis: stated\ncond",
      "cites: [G3]\n    basis: stated\ncond",
      "pack/stated-without-stated 16:12",
    ],
    [
      "levels/1-water.yaml",
      "cites: [G2]\n    basis: stated\ncond",
      "cites: []\n    basis: stated\ncond",
      "pack/no-citation 15:5",
    ],
    [
      "levels/1-water.yaml",
      "    cites: [G2]\n    basis: stated\ncond",
      "    basis: stated\ncond",
      "pack/no-citation 11:5",
    ],
    ["levels/1-water.yaml", "{ nl: Traag., en: Slow. }", "{ nl: Traag. }", "pack/missing-text 8:58"],
    ["levels/1-water.yaml", "en: Slow. }", "en: Slow., general: { nl: Laat. } }", "pack/missing-text 8:92"],
    [
      "statements.yaml",
      "Sow in time. }",
      "Sow in time., general: { nl: Zaai., en: Sow. } }",
      "shape/unknown-key 1:103",
    ],
    ["levels/1-water.yaml", "id: spray", "id: drip", "pack/duplicate-id 9:11"],
    ["levels/2-sowing.yaml", "id: sowing/spring", "id: water/dry", "pack/duplicate-id 7:9"],
    ["pack.yaml", "level: water,", "level: watr,", "pack/unknown-level 17:52"],
    ["pack.yaml", "level: water, ", "", "shape/missing-key 17:5"],
    ["pack.yaml", "min: 1, max: 2", "min: 3, max: 2", "pack/bad-range 16:5"],
    ["pack.yaml", "min: 1, max: 2, ", "", "shape/missing-key 16:5"],
    ["pack.yaml", "min: 1, max: 2,", "max: 2, level: water,", "shape/unknown-key 16:37"],
    ["pack.yaml", "kind: size, min: 1, max: 2,", "kind: balance, level: water,", "shape/unknown-key 16:32"],
    ["pack.yaml", "level: water,", "level: water, min: 1,", "shape/unknown-key 17:59"],
    ["pack.yaml", "level: water,", "level: water, max: 1,", "shape/unknown-key 17:59"],
    [
      "pack.yaml",
      `source:\n  title: Notes on gardens\n  publisher: Nobody\n  year: 2020\n  digest: "sha256:${"0".repeat(64)}"\n`,
      "",
      "pack/no-source 1:1",
    ],
    ["phases.yaml", "fact: season\n", "", "shape/missing-key 1:1"],
    ["phases.yaml", "fact: season", "fact: saison", "pack/unknown-fact 1:7"],
    ["phases.yaml", "fact: season", "fact: pests", "pack/fact-kind 1:7"],
    ["pack.yaml", "id: not-alone-water", "id: size", "pack/duplicate-id 17:11"],
    ["levels/2-sowing.yaml", "id: sowing\n", "id: fence\n", "pack/duplicate-id 1:5"],
    ["tensions.yaml", "id: tension/wet-and-dry", "id: audit/fence-only", "pack/duplicate-id 1:7"],
    ["sustainment.yaml", "id: go-on", "id: harvest", "pack/duplicate-id 3:11"],
    ["phases.yaml", "id: autumn", "id: summer", "pack/duplicate-id 25:9"],
    ["levels/2-sowing.yaml", "numeral: II\n", "numeral: I\n", "pack/same-numeral 2:10"],
    ["pack.yaml", "decider: gardener", "decider: tools", "pack/fact-kind 10:10"],
    ["pack.yaml", "decider: gardener", "decider: garden", "pack/unknown-fact 10:10"],
    ["pack.yaml", "decider:", "renamed: { facts: { soil: dri } }\ndecider:", "pack/bad-rename 10:21"],
    ["pack.yaml", "decider:", "renamed: { facts: { dry: crop } }\ndecider:", "pack/bad-rename 10:21"],
    ["pack.yaml", "decider:", "renamed: { levels: { wet: watr } }\ndecider:", "pack/bad-rename 10:22"],
    ["pack.yaml", "decider:", "renamed: { levels: { water: fence } }\ndecider:", "pack/bad-rename 10:22"],
    ["pack.yaml", "decider:", "renamed: { values: { crop: { cabbage: cole } } }\ndecider:", "pack/bad-rename 10:30"],
    ["pack.yaml", "decider:", "renamed: { values: { crup: { cabbage: kale } } }\ndecider:", "pack/unknown-fact 10:22"],
    ["pack.yaml", "decider:", "renamed: { rules: { dry/dry: water/dri } }\ndecider:", "pack/bad-rename 10:21"],
    ["pack.yaml", "decider:", "renamed: { rules: { G1: water/dry } }\ndecider:", "pack/bad-rename 10:21"],
    ["pack.yaml", "chain-levels: tools", "chain-levels: crop", "pack/fact-kind 11:40"],
    ["pack.yaml", "languages: [nl, en]", "languages: [en]", "pack/undeclared-language 3:10"],
    ["pack.yaml", "languages: [nl, en]", "languages: [Dutch]", "shape/bad-form 4:13"],
    ["pack.yaml", "languages: [nl, en]", "languages: []", "shape/too-few 4:1"],
    ["pack.yaml", "decider: gardener\n", "", "pack/no-decider 21:5"],
    ["pack.yaml", "topic: crop", "topic: tools", "pack/fact-kind 11:20"],
    ["pack.yaml", "chain-levels: tools }", "chain-levels: tools, field: tools }", "pack/fact-kind 11:54"],
    ["levels/1-water.yaml", "    met: {", "    asks-for: [sowing, watr]\n    met: {", "pack/unknown-level 21:24"],
    ["levels/1-water.yaml", "    met: {", "    asks-for: [water.drop]\n    met: {", "pack/unknown-form 21:16"],
    ["levels/1-water.yaml", "    met: {", "    asks-for: []\n    met: {", "shape/too-few 21:5"],
    ["precedents.yaml", "topics: [beans]", "topics: [beans]\n  fields: [beans]", "pack/not-matched 5:3"],
    ["pack.yaml", "cost: 5.5", "cost: 5.3", "shape/bad-number 13:28"],
    ["pack.yaml", "weight: 3", "weight: 2.5", "shape/bad-number 13:19"],
    ["pack.yaml", "version: 0.1.0", "version: one", "shape/bad-form 2:10"],
    ["pack.yaml", "decider:", "<<:", "yaml/merge-key 10:1"],
    ["pack.yaml", "decider:", "decide:", "shape/unknown-key 10:1"],
    ["pack.yaml", "severity: warning", "severity: bad", "shape/bad-choice 32:15"],
    ["statements.yaml", "id: G3", "id: G2", "pack/duplicate-id 3:9"],
    ["statements.yaml", 'section: Seasons, lines: "1", ', "", "pack/no-place 1:3"],
    ["statements.yaml", "section: Seasons", "source: book, section: Seasons", "pack/unknown-source 1:21"],
    [
      "facts.yaml",
      "    autumn: {",
      "    winter: { nl: Winter, en: Winter time }\n    autumn: {",
      "pack/value-without-phase 1:7",
    ],
    [
      "facts.yaml",
      "  values:\n    spade:",
      "  clauses: { each: { nl: met, en: with } }\n  values:\n    spade:",
      "shape/missing-key 40:12",
    ],
    [
      "facts.yaml",
      "  values:\n    spade:",
      "  clauses: { spade: { nl: a, en: a }, none: { nl: b, en: b } }\n  values:\n    spade:",
      "shape/missing-key 40:12",
    ],
    [
      "facts.yaml",
      "  values:\n    beans:",
      "  clauses: { each: { nl: a, en: a }, none: { nl: b, en: b } }\n  values:\n    beans:",
      "shape/unknown-key 32:38",
    ],
    [
      "facts.yaml",
      "  values:\n    beans:",
      "  clauses: { beans: { nl: a, en: a }, kool: { nl: b, en: b } }\n  values:\n    beans:",
      "shape/unknown-key 32:39",
    ],
    ["facts.yaml", "id: tools", "id: any", "pack/reserved-name 35:7"],
    ["facts.yaml", "hose:", "unknown:", "pack/reserved-name 42:5"],
    ["facts.yaml", "[spring, summer]", "[spring, winter]", "pack/unknown-value 23:32"],
    [
      "facts.yaml",
      "relevant: { season: [spring, summer] }",
      "relevant: { pests: { count: { min: 1 } } }",
      "pack/circular 18:7",
    ],
    ["phases.yaml", "phase: summer,", "phase: winter,", "pack/unknown-phase 3:14"],
    ["phases.yaml", "id: autumn", "id: winter", "pack/phase-without-value 25:9"],
    ["phases.yaml", "assumes: { dry: yes", "assumes: { wet: yes", "pack/unknown-fact 23:16"],
    ["phases.yaml", "when: { dry: yes }", "when: { season: summer }", "pack/circular 1:7"],
    ["precedents.yaml", "topics: [beans]", "topics: [bean]", "pack/unknown-value 4:12"],
    ["precedents.yaml", "cites: [G1]", "cites: [H1]", "pack/unknown-statement 8:11"],
    ["audit.yaml", "level: fence", "level: fences", "pack/unknown-instrument 3:10"],
    [
      "tensions.yaml",
      "cites: [G2] }, { text: { nl: Droog., en: Dry. }, cites: [G1] }]\n  resolution: { nl: Met mate., en: In measure. }\n  basis: inferred",
      "cites: [G3] }, { text: { nl: Droog., en: Dry. }, cites: [G3] }]\n  resolution: { nl: Met mate., en: In measure. }\n  basis: stated",
      "pack/stated-without-stated 5:10",
    ],
    ["tensions.yaml", "sides: [{ text: { nl: Nat., en: Wet. }, cites: [G2] }, ", "sides: [", "shape/too-few 3:3"],
  ])("in %s: %s → %s", (path, from, to, expected) => {
    const { pack, diagnostics } = readChanged(path, from, to);
    expect(codesAt(diagnostics)).toContain(expected);
    expect(pack).toBeNull();
  });

  it.each([
    ["with each value in a clause", "{ beans: { nl: a, en: a }, kale: { nl: b, en: b } }", "beans"],
    ["with one clause for each", "{ each: { nl: a, en: a } }", "beans"],
    ["of which some have their own", "{ each: { nl: a, en: a }, kale: { nl: b, en: b } }", "beans"],
    ["also where there is none", "{ each: { nl: a, en: a }, none: { nl: b, en: b } }", "spade"],
    [
      "also where there is none, each in its own",
      "{ spade: { nl: a, en: a }, hose: { nl: c, en: c }, none: { nl: b, en: b } }",
      "spade",
    ],
  ])("is not a fact that is said %s", (_, clauses, first) => {
    const values = `  values:\n    ${first}:`;
    expect(readChanged("facts.yaml", values, `  clauses: ${clauses}\n${values}`).diagnostics).toEqual([]);
  });

  it.each([
    ["a section", "section: Seasons"],
    ["lines", 'lines: "1"'],
    ["pages", 'pages: "1-2"'],
  ])("is not a statement of which only %s is told", (_, place) => {
    expect(readChanged("statements.yaml", 'section: Seasons, lines: "1"', place).diagnostics).toEqual([]);
  });

  it("is not a fact that is relevant by what is in use", () => {
    const relevant = "relevant: { season: [spring, summer] }";
    const { diagnostics } = readChanged("facts.yaml", relevant, "relevant: { current: { includes: [water] } }");
    expect(diagnostics).toEqual([]);
  });

  it("is not a tension that is stated on one side and implied on the other", () => {
    const files = tinyPackFiles().map(({ path, text }) => ({
      path,
      text: path === "tensions.yaml" ? text.replace("cites: [G1]", "cites: [G3]").replace("inferred", "stated") : text,
    }));
    expect(readPack(files).diagnostics).toEqual([]);
  });

  it("is a programme under an id that another has", () => {
    const [programme = ""] = tinyPackFiles().flatMap(({ path, text }) => (path === "precedents.yaml" ? [text] : []));
    const twice = tinyPackFiles().map((file) =>
      file.path === "precedents.yaml" ? { ...file, text: `${programme}${programme}` } : file,
    );
    expect(codesAt(readPack(twice).diagnostics, true)).toEqual(["pack/duplicate-id precedents.yaml:10:7"]);
  });

  it("names the files that are missing", () => {
    const files = tinyPackFiles().filter((file) => file.path !== "facts.yaml" && !file.path.startsWith("levels/"));
    const codes = codesAt(readPack(files).diagnostics, true);
    expect(codes).toContain("pack/missing-file facts.yaml:1:1");
    expect(codes).toContain("pack/no-levels levels:1:1");
  });

  it("warns of a file that is no part of a pack, and reads the rest", () => {
    const { pack, diagnostics } = readPack([...tinyPackFiles(), { path: "fact.yaml", text: "" }]);
    expect(diagnostics).toMatchObject([{ code: "pack/unknown-file", args: { suggestion: "facts.yaml" } }]);
    expect(pack).not.toBeNull();
  });

  it("refuses a condition that nests deeper than can be worked out, by way of those with a name", () => {
    const nots = (inner: string) => `${"{ not: ".repeat(50)}${inner}${" }".repeat(50)}`;
    const nested = (times: number) => {
      const names = Array.from(
        { length: times },
        (_, at) => `  n${at}: ${nots(at === 0 ? "{ dry: yes }" : `{ holds: n${at - 1} }`)}\n`,
      );
      return readPack(
        tinyPackFiles().map(({ path, text }) => {
          if (path === "pack.yaml") return { path, text: `${text}definitions:\n${names.join("")}` };
          if (path !== "levels/1-water.yaml") return { path, text };
          return { path, text: text.replace("when: { dry: yes }", `when: { holds: n${times - 1} }`) };
        }),
      );
    };
    expect(nested(4)).toMatchObject({ pack: { pack: { id: "tiny" } }, diagnostics: [] });
    expect(nested(5)).toMatchObject({ pack: null, diagnostics: [{ code: "pack/large-condition" }] });
  });

  it("refuses a tenth level", () => {
    const level = tinyPackFiles().find((file) => file.path === "levels/3-weeding.yaml")?.text ?? "";
    const more = [4, 5, 6, 7, 8, 9, 10].map((n) => ({
      path: `levels/${n}-more.yaml`,
      text: level.replaceAll("weeding", `more-${n}`),
    }));
    expect(codesAt(readPack([...tinyPackFiles(), ...more]).diagnostics)).toEqual(["pack/too-many-levels 1:1"]);
  });

  it("refuses weights with which mixes cannot be compared exactly", () => {
    const weight = (number: string) => readChanged("pack.yaml", "lead: { weight: 3,", `lead: { weight: ${number},`);
    expect(codesAt(weight("1000").diagnostics)).toEqual([]);
    expect(codesAt(weight("1000000000000").diagnostics)).toEqual(["pack/too-much-weight 12:1"]);
  });

  it("reports an empty file and a second document", () => {
    const empty = tinyPackFiles().map((file) => (file.path === "facts.yaml" ? { ...file, text: "# later\n" } : file));
    expect(codesAt(readPack(empty).diagnostics, true)).toContain("pack/empty-file facts.yaml:1:1");
    const double = readChanged("audit.yaml", "- id: audit/fence-only", "[]\n---\n- id: audit/fence-only");
    expect(codesAt(double.diagnostics)).toEqual(["pack/several-documents 3:1"]);
  });

  it("is told alone where it keeps a file from being read, since all that uses the file would seem wrong too", () => {
    const { pack, diagnostics } = readPack([
      ...tinyPackFiles().filter((file) => file.path !== "facts.yaml"),
      { path: "facts.yaml", text: "- id: dry\n  values: [\n" },
    ]);
    expect(pack).toBeNull();
    expect(diagnostics.map((diagnostic) => diagnostic.place?.file)).toEqual(["facts.yaml"]);
    const without = tinyPackFiles().filter((file) => file.path !== "levels/1-water.yaml" && file.path !== "facts.yaml");
    expect(codesAt(readPack(without).diagnostics, true)).toEqual(["pack/missing-file facts.yaml:1:1"]);
  });

  it("is told beside a missing file where it is of the shape of a file, and not where it is of names", () => {
    const files = tinyPackFiles()
      .filter(({ path }) => path !== "facts.yaml")
      .map((file) =>
        file.path === "audit.yaml" ? { ...file, text: file.text.replace("severity: error", "severity: bad") } : file,
      );
    expect(codesAt(readPack(files).diagnostics, true).toSorted()).toEqual([
      "pack/missing-file facts.yaml:1:1",
      "shape/bad-choice audit.yaml:2:13",
    ]);
  });

  it("keeps old names of rules from being looked up, since not all rules are known", () => {
    const files = tinyPackFiles().map(({ path, text }) => {
      if (path === "pack.yaml") return { path, text: `${text}renamed: { rules: { wet/dry: water/dry } }\n` };
      return { path, text: path === "levels/1-water.yaml" ? text.replace("numeral: I\n", "") : text };
    });
    expect(codesAt(readPack(files).diagnostics, true)).toEqual(["shape/missing-key levels/1-water.yaml:1:1"]);
  });

  it("in pack.yaml hides what other files say by its names, and what programmes are about", () => {
    const files = tinyPackFiles().map(({ path, text }) => {
      if (path === "pack.yaml") {
        return { path, text: text.replace("version: 0.1.0", "version: one\ndefinitions: { hot: { dry: yes } }") };
      }
      if (path === "levels/1-water.yaml")
        return { path, text: text.replace("when: { dry: yes }", "when: { holds: hot }") };
      const about = text.replace("topics: [beans]", "about: { crop: beans }");
      return { path, text: path === "precedents.yaml" ? about : text };
    });
    expect(codesAt(readPack(files).diagnostics, true)).toEqual(["shape/bad-form pack.yaml:2:10"]);
  });

  it("reports a mistake in each file at once", () => {
    const files = tinyPackFiles().map(({ path, text }) => ({
      path,
      text: text.replaceAll("cites: [G1]", "cites: [G9]"),
    }));
    const found = new Set(readPack(files).diagnostics.map((diagnostic) => diagnostic.place?.file));
    expect(found.size).toBeGreaterThanOrEqual(6);
  });

  it("does not report what refers to a file that could not be read", () => {
    const { diagnostics } = readChanged("levels/1-water.yaml", "numeral: I\n", "");
    expect(codesAt(diagnostics, true)).toEqual(["shape/missing-key levels/1-water.yaml:1:1"]);
  });

  it("tells of a circle with the facts in it, and not with those that only lead to it", () => {
    const { diagnostics } = readPack(
      tinyPackFiles().map(({ path, text }) => {
        if (path !== "facts.yaml") return { path, text };
        const circle = text
          .replace("relevant: { season: [spring, summer] }", "relevant: { crop: beans }")
          .replace(
            "help: { nl: Het belangrijkste., en: The main one. }",
            "$&\n  relevant: { dry: yes, tools: { includes: [hose] } }",
          )
          .replace("help: { nl: Kijk in de schuur., en: Look in the shed. }", "$&\n  relevant: { crop: kale }");
        return { path, text: circle };
      }),
    );
    expect(diagnostics).toMatchObject([{ code: "pack/circular", args: { facts: ["crop", "tools", "crop"] } }]);
  });

  it.each([
    ["{ dry: { includes: [yes] } }", "pack/test-on-one", "dry", "no"],
    ["{ tools: [hose] }", "pack/value-on-set", "tools", "spade"],
  ])("is told with an example: %s", (when, code, fact, example) => {
    const { diagnostics } = readChanged("levels/1-water.yaml", "when: { dry: yes }", `when: ${when}`);
    expect(diagnostics).toMatchObject([{ code, args: { fact, example } }]);
  });

  it("suggests what was meant", () => {
    const { diagnostics } = readChanged("levels/1-water.yaml", "when: { dry: yes }", "when: { dri: yes }");
    expect(diagnostics).toMatchObject([{ args: { fact: "dri", suggestion: "dry" } }]);
  });

  it("never throws, whatever one of the files holds", () => {
    for (const path of tinyPackFiles().map((file) => file.path)) {
      for (const text of ["", "[]", "{}", "1", "- 1", "a: 1", "[[[", "- { id: 1 }", "levels: null"]) {
        const files = tinyPackFiles().map((file) => (file.path === path ? { path, text } : file));
        const { pack, diagnostics } = readPack(files);
        expect(pack === null).toBe(hasErrors(diagnostics));
      }
    }
  });
});

it.each([
  ["languages: [nl, en]\n", ["nl", "en"]],
  ["id: 3\nlanguages: [fr, Dutch, 1]\nroles: ~\n", ["fr"]],
  ["languages: nl\n", []],
  ["languages: [\n", []],
  ["", []],
])("the languages of %j are known, whatever else is wrong", (text, languages) => {
  expect(declaredLanguages({ path: "pack.yaml", text })).toEqual(languages);
});
