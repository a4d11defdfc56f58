import { describe, expect, test } from "vitest";
import type { Pack } from "../../src/pack/pack.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { type Change, changedFiles } from "../fixtures/packs/small-pack.ts";

const defined: Change = [
  "pack.yaml",
  "roles:\n",
  "definitions:\n  begun: { phase: start, proven: no }\n  over: { holds: ended }\n  ended: { phase: later }\nroles:\n",
];

function read(...changes: readonly Change[]): ReturnType<typeof readPack> {
  return readPack(Object.entries(changedFiles(...changes)).map(([path, text]) => ({ path, text })));
}

function found(...changes: readonly Change[]): readonly string[] {
  return read(...changes).diagnostics.map(({ code, place }) => `${code} ${place?.excerpt?.trim().slice(0, 12)}`);
}

/** The same pack, written out and with definitions: all but its digest. */
function packOf(...changes: readonly Change[]): Omit<Pack, "digest"> | undefined {
  const { pack, diagnostics } = read(...changes);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  if (pack === null) return undefined;
  const { digest, ...rest } = pack.pack;
  return rest;
}

const rule = "when: { proven: yes }\n    effects";
const written = (when: string): Change => ["levels/1-money.yaml", rule, `when: ${when}\n    effects`];

describe("a condition with a name", () => {
  test.each([
    ["alone", "{ holds: begun }", "{ phase: start, proven: no }"],
    ["beside other lines", "{ holds: begun, topic: work }", "{ phase: start, proven: no, topic: work }"],
    [
      "in a list of all",
      "{ all: [{ holds: begun }, { topic: work }] }",
      "{ all: [{ phase: start }, { proven: no }, { topic: work }] }",
    ],
    ["denied", "{ not: { holds: begun } }", "{ not: { phase: start, proven: no } }"],
    ["one of several", "{ holds: [begun, ended] }", "{ any: [{ phase: start, proven: no }, { phase: later }] }"],
    ["by way of another", "{ holds: over }", "{ phase: later }"],
  ])("means what it stands for, %s", (_, named, writtenOut) => {
    expect(packOf(defined, written(named))).toEqual(packOf(written(writtenOut)));
  });

  test("may stand in every file", () => {
    const changes: readonly Change[] = [
      defined,
      ["sustainment.yaml", "when: { proven: yes, phase: later }", "when: { holds: ended, proven: yes }"],
      ["tensions.yaml", "when: { phase: start, advice", "when: { holds: begun, advice"],
      ["facts.yaml", "relevant: { proven: yes }", "relevant: { not: { holds: begun } }"],
    ];
    expect(found(...changes).filter((code) => !code.startsWith("pack/unused"))).toEqual([]);
  });

  test.each([
    ["{ holds: begon }", "pack/unknown-definition when: { hold"],
    ["{ holds: [begun, 1] }", "pack/unknown-definition when: { hold"],
    ["{ holds: [] }", "pack/empty-condition when: { hold"],
  ])("is asked for by a name that exists: %s", (named, expected) => {
    expect(found(defined, written(named))).toContain(expected);
  });

  test("is refused where it uses itself, and told of where nothing uses it", () => {
    const circular: Change = ["pack.yaml", "ended: { phase: later }", "ended: { holds: over }"];
    expect(found(defined, circular, written("{ holds: over }"))).toContain("pack/circular-definition over: { hold");
    expect(found(defined)).toEqual(["pack/unused-definition begun: { pha", "pack/unused-definition over: { hold"]);
  });

  test("is told to be wrong once, however often it is used", () => {
    const wrong: Change = ["pack.yaml", "begun: { phase: start, proven: no }", "begun: { phase: start, prove: no }"];
    const twice = written("{ all: [{ holds: begun }, { not: { holds: [begun, over] } }] }");
    expect(found(defined, wrong, twice)).toEqual(["pack/unknown-fact begun: { pha"]);
  });

  test("asks about facts, not about what the advice comes to", () => {
    const asking: Change = ["pack.yaml", "ended: { phase: later }", "ended: { advice.money: lead }"];
    expect(found(defined, asking)).toContain("pack/not-here ended: { adv");
  });
});
