import { describe, expect, it } from "vitest";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import type { SourceFile } from "../../src/source/decode-text.ts";
import { codesAt } from "../fixtures/codes-at.ts";
import { cpuSeconds } from "../fixtures/cpu-seconds.ts";
import { tinyPackFiles } from "../fixtures/tiny-pack.ts";
import { all, any, not } from "../support/conditions.ts";
import {
  builtInFiles,
  crossing,
  distinctLines,
  manyFacts,
  withDerivation,
  writeCondition,
  writeFacts,
} from "../support/large-packs.ts";

const lists = crossing(40);
const large = writeCondition(all(...lists.map((list) => any(...list))));

function replaceIn(files: readonly SourceFile[], path: string, from: string, to: string): readonly SourceFile[] {
  return files.map((file) => {
    if (file.path !== path) return file;
    if (!file.text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    return { path, text: file.text.replace(from, to) };
  });
}

/** The small pack with more facts, and one text replaced in one file. */
function readWith(path: string, from: string, to: string) {
  const files = tinyPackFiles().map((file) =>
    file.path === "facts.yaml" ? { ...file, text: file.text + writeFacts(manyFacts(40)) } : file,
  );
  return readPack(replaceIn(files, path, from, to));
}

describe("a condition that is too large", () => {
  it.each([
    ["a rule", "levels/1-water.yaml", "when: { dry: yes }", "12:11"],
    ["when to say how to use a level", "levels/1-water.yaml", "when: { advice.water: [lead, support] }", "20:11"],
    [
      "whether a case does so",
      "levels/1-water.yaml",
      "met: { tools: { includes: [hose], count: { min: 1 } } }",
      "21:10",
    ],
    [
      "a caution of a level",
      "levels/1-water.yaml",
      "when: { all: [{ current: { includes: [water] } }, { not: { current: { includes: [sowing] } } }] }",
      "28:11",
    ],
    ["a caution of the pack", "pack.yaml", "when: { season: autumn }", "33:11"],
    ["a companion", "pack.yaml", "when: { pests: { includes: [rabbits] } }", "24:13"],
    ["a baseline rule", "phases.yaml", "when: { season: spring }", "13:15"],
    ["a line of the derivation", "phases.yaml", "when: { dry: yes }", "3:28"],
    ["the relevance of a fact", "facts.yaml", "relevant: { season: [spring, summer] }", "23:13"],
    [
      "a check of a plan",
      "audit.yaml",
      "when: { planned: { includes: [fence], lacks: [sowing], count: { max: 1 } }, advice.lacks-lead: yes }",
      "4:9",
    ],
    ["a tension", "tensions.yaml", "when: { dry: yes }", "2:9"],
    ["a verdict on letting go", "sustainment.yaml", "when: { season: autumn }", "2:26"],
  ])("is refused in %s", (_, path, from, place) => {
    const { pack, diagnostics } = readWith(path, from, `${from.slice(0, from.indexOf(":"))}: ${large}`);
    expect(pack).toBeNull();
    expect(codesAt(diagnostics, true)).toEqual([`pack/large-condition ${path}:${place}`]);
  });

  it("is refused in when a constraint applies", () => {
    const { diagnostics } = readWith("pack.yaml", "min: 1, max: 2,", `min: 1, max: 2, when: ${large},`);
    expect(codesAt(diagnostics)).toEqual(["pack/large-condition 16:51"]);
  });

  it("is told with the facts that it combines, in the order in which it names them", () => {
    const { diagnostics } = readWith("levels/1-water.yaml", "when: { dry: yes }", `when: ${large}`);
    const facts = [...new Set(lists.flat().flatMap((test) => (test.kind === "is" ? [test.fact] : [])))];
    expect(diagnostics).toMatchObject([{ args: { facts, phase: null } }]);
  });

  it("is told with the facts under which those are relevant", () => {
    const asked = `{ pests: { includes: [slugs] }, all: [${large}] }`;
    const { diagnostics } = readWith("levels/1-water.yaml", "when: { dry: yes }", `when: ${asked}`);
    const facts = diagnostics.flatMap(({ args }) => ("facts" in args ? args.facts : []));
    expect([facts[0], ...facts.slice(-2)]).toEqual(["pests", "season", "dry"]);
    expect(facts).toContain("x0");
  });

  it("is told with the phase where that brings facts in", () => {
    const [half, rest] = [lists.slice(0, 20), lists.slice(20)].map((part) => all(...part.map((list) => any(...list))));
    const files = withDerivation(tinyPackFiles(), half === undefined ? [] : [half], ["summer"], "G1");
    const both = `{ season: summer, all: [${rest === undefined ? "" : writeCondition(rest)}] }`;
    const { diagnostics } = readPack(replaceIn(files, "levels/1-water.yaml", "when: { dry: yes }", `when: ${both}`));
    expect(diagnostics).toMatchObject([{ code: "pack/large-condition", args: { phase: "season" } }]);
  });

  it("is reported once, not at what it makes large too", () => {
    const crossed = lists.map((list) => not(any(...list)));
    const derivation = readPack(withDerivation(tinyPackFiles(), crossed, ["summer", "autumn"], "G1"));
    expect(codesAt(derivation.diagnostics, true)).toEqual(["pack/large-derivation phases.yaml:2:1"]);
    const [half, rest] = [lists.slice(0, 20), lists.slice(20)].map((part) => all(...part.map((list) => any(...list))));
    const lines = half === undefined ? [] : [half, ...crossed];
    const first = `{ season: summer, all: [${rest === undefined ? "" : writeCondition(rest)}] }`;
    const both = replaceIn(
      withDerivation(tinyPackFiles(), lines, ["summer", "autumn"], "G1"),
      "levels/1-water.yaml",
      "when: { dry: yes }",
      `when: ${first}`,
    );
    expect(codesAt(readPack(both).diagnostics, true)).toEqual(["pack/large-derivation phases.yaml:2:1"]);
    const relevance = readWith("facts.yaml", "  relevant: { season: [spring, summer] }\n", `  relevant: ${large}\n`);
    expect(codesAt(relevance.diagnostics, true)).toEqual(["pack/large-condition facts.yaml:23:13"]);
  });

  it("is told with what the phase is derived from, of which it is said in part", () => {
    const lines = withDerivation(tinyPackFiles(), distinctLines(2, 2), ["summer"], "G1");
    const both = `{ season: summer, all: [${large}] }`;
    const { diagnostics } = readPack(replaceIn(lines, "levels/1-water.yaml", "when: { dry: yes }", `when: ${both}`));
    const told = diagnostics.flatMap(({ code, args }) => (code === "pack/large-condition" ? [args] : []));
    const behind = new Set(
      distinctLines(2, 2)
        .flatMap((line) => [...JSON.stringify(line).matchAll(/"fact":"(\w+)"/g)])
        .map(([, fact]) => fact),
    );
    expect(behind.size).toBeGreaterThan(0);
    for (const fact of behind) expect(JSON.stringify(told)).toContain(`"${fact}"`);
  });

  it("with a name is reported wherever it is used", () => {
    const relevant = "relevant: { season: [spring, summer] }";
    const replaced: readonly (readonly [path: string, from: string, to: string])[] = [
      ["pack.yaml", "roles:\n", `definitions: { wide: { not: { not: ${large} } } }\nroles:\n`],
      ["facts.yaml", relevant, "relevant: { holds: wide }"],
      ["facts.yaml", "  help: { nl: Voel aan", "  relevant: { holds: wide }\n  help: { nl: Voel aan"],
      ["levels/1-water.yaml", "when: { dry: yes }", "when: { holds: wide }"],
      ["phases.yaml", "when: { dry: yes }", "when: { holds: wide }"],
    ];
    const files = tinyPackFiles().map((file) =>
      file.path === "facts.yaml" ? { ...file, text: file.text + writeFacts(manyFacts(40)) } : file,
    );
    const { diagnostics } = readPack(
      replaced.reduce<readonly SourceFile[]>((all, [path, from, to]) => replaceIn(all, path, from, to), files),
    );
    expect(codesAt(diagnostics, true)).toEqual([
      "pack/large-condition facts.yaml:14:13",
      "pack/large-condition facts.yaml:24:13",
      "pack/large-condition levels/1-water.yaml:12:11",
      "pack/large-condition phases.yaml:3:28",
    ]);
  });

  describe("is reported no more than five times", () => {
    const rules = Array.from(
      { length: 7 },
      (_, at) => `  - id: weeding/${at}
    when: ${large}
    effects: [{ favour: weeding, strength: slight }]
    because: { nl: Altijd., en: Always. }
    cites: [G3]
    basis: implied
`,
    );
    const told = (count: number): readonly string[] =>
      Array.from({ length: count }, (_, at) => `pack/large-condition levels/3-weeding.yaml:${8 + 6 * at}:11`);

    it("among rules", () => {
      const { diagnostics } = readWith("levels/3-weeding.yaml", "rules:\n", `rules:\n${rules.join("")}`);
      expect(codesAt(diagnostics, true)).toEqual(told(5));
    });

    it("of which the derivation is one, also where its last line asks nothing", () => {
      const crossed = lists.map((list) => not(any(...list)));
      const derived = withDerivation(tinyPackFiles(), crossed, ["summer", "autumn"], "G1");
      const last = "  - { phase: spring, because: { nl: Anders., en: Else. }, cites: [G1], basis: inferred }\n";
      const files = replaceIn(derived, "phases.yaml", "\nphases:\n", `\n${last}phases:\n`);
      const { diagnostics } = readPack(
        replaceIn(files, "levels/3-weeding.yaml", "rules:\n", `rules:\n${rules.join("")}`),
      );
      expect(codesAt(diagnostics, true)).toEqual([...told(4), "pack/large-derivation phases.yaml:2:1"]);
      const facts = [...new Set(lists.flat().flatMap((test) => (test.kind === "is" ? [test.fact] : [])))];
      expect(diagnostics.at(-1)?.args).toEqual({ facts });
    });
  });

  it("is not looked for where names are wrong: it cannot be told then", () => {
    const { diagnostics } = readWith(
      "levels/1-water.yaml",
      "when: { dry: yes }",
      `when: { dri: yes, all: [${large}] }`,
    );
    expect(codesAt(diagnostics)).toEqual(["pack/unknown-fact 12:13"]);
  });

  it("is not found where a fact only shares its name with what every object has", () => {
    const files = replaceIn(tinyPackFiles(), "facts.yaml", "id: dry", "id: constructor");
    const renamed = files.map(({ path, text }) => ({ path, text: text.replaceAll(/\bdry:/g, "constructor:") }));
    expect(readPack(renamed).diagnostics).toEqual([]);
  });

  it("that nests deeper than YAML is read is refused as such", () => {
    const deep = `${"{ not: ".repeat(3000)}{ dry: yes }${" }".repeat(3000)}`;
    const { diagnostics } = readWith("levels/1-water.yaml", "when: { dry: yes }", `when: ${deep}`);
    expect(codesAt(diagnostics)).toEqual([expect.stringMatching(/^yaml\/too-deep 12:/)]);
  });
});

describe("a derivation of many facts", () => {
  const phases = ["pilot", "early-followers", "scale-up", "late-followers"];

  it.each([
    [12, 2],
    [12, 3],
  ])("of %i lines with %i facts of their own costs at most ten times the built-in pack", (lines, facts) => {
    const load = (files: readonly SourceFile[]) => () => {
      const { pack, diagnostics } = readPack(files);
      if (pack === null) throw new Error(`the pack is refused: ${codesAt(diagnostics)[0]}`);
      createAdviser(pack.pack);
    };
    const wide = load(withDerivation(builtInFiles(), distinctLines(lines, facts), phases, "P1"));
    const builtIn = load(builtInFiles());
    builtIn();
    expect(cpuSeconds(wide)).toBeLessThan(10 * cpuSeconds(builtIn));
  });
});
