import { transformSync } from "esbuild";
import { afterEach, describe, expect, test } from "vitest";
import { instrument } from "./instrument.ts";
import { listMutants, type Mutant, sampleMutants } from "./list-mutants.ts";
import { createSwitch } from "./mutation-switch.ts";

/** A source with whatever is written differently where a mistake is put into it. */
const source = `
export function pick(list: readonly number[], least = 0): unknown {
  const [first, second] = [list[0] ?? -1, list[list.length + 1] ?? 7];
  const kept = (list ?? []).filter((each) => each > least).toSorted((one, other) => one - other);
  let sum = 0;
  for (const each of kept) if (each !== 3) sum += each;
  else sum -= 1;
  for (let at = 0; at < kept.length; at++) {
    if (at > 3) break;
    sum |= at << 1;
  }
  const some = kept?.some((each) => each === 2) || !list.every(Boolean);
  const named = { kept, most: Math.max(...kept, 0), last: kept.at(-1)?.toString().slice(1) } as const;
  if (sum > 90) throw new Error("too much");
  return some ? { named, sum: -sum, second } : [first, named, sum, (() => ({ second }))()];
}
export function kindOf(value: "a" | "b"): number {
  switch (value) {
    case "a":
      return 1;
    case "b":
      return 2;
    default:
      return value satisfies never;
  }
}
`;
const inputs: readonly (readonly number[])[] = [[], [1], [3, 2, 1], [5, 0, 3, 9], [1, 2, 4, 8, 16], [91]];
const mutants = listMutants("source.ts", source);
const off = createSwitch(mutants.length, 1000);

afterEach(() => {
  off.active = -1;
});

type Pick = (list: readonly number[]) => unknown;

/** What `pick` of a source gives. */
function load(text: string): Pick {
  globalThis.$mutation = off;
  const { code } = transformSync(text, { loader: "ts", format: "cjs" });
  const module: { exports: { pick?: Pick } } = { exports: {} };
  new Function("module", code)(module);
  return module.exports.pick ?? (() => "nothing is exported");
}

function outcomes(pick: Pick): readonly unknown[] {
  return inputs.map((list) => {
    off.mostSteps = Number.POSITIVE_INFINITY;
    try {
      return pick(list);
    } catch (error) {
      return String(error).replace(/\d+ times/, "for ever");
    }
  });
}

/** The source with one mistake in it, as somebody would have typed it. */
function typed({ start, end, by, was }: Mutant): string {
  const before = source.slice(0, start);
  if (by === null) return `${before};${source.slice(end)}`;
  return `${before}${/^[a-z]+$/.test(was) ? by : `(${by})`}${source.slice(end)}`;
}

describe("a source with all its mutants in it", () => {
  const instrumented = load(
    instrument(
      source,
      mutants.map((mutant, id) => ({ id, mutant })),
    ),
  );

  test("does what it did while none is on", () => {
    expect(outcomes(instrumented)).toEqual(outcomes(load(source)));
  });

  test.each(mutants.map((mutant, id) => [mutant.key, id, mutant] as const))("%s", (_, id, mutant) => {
    const expected = outcomes(load(instrument(typed(mutant), [])));
    off.active = id;
    expect(outcomes(instrumented)).toEqual(expected);
  });

  test("is told to be endless where a loop never ends, and only there", () => {
    off.endless = false;
    outcomes(instrumented);
    expect(off.endless).toBe(false);
    const endless = load(instrument("export const pick = () => { for (;;) {} };", []));
    expect(outcomes(endless)[0]).toContain("a loop went round");
    expect(off.endless).toBe(true);
  });
});

test("what takes more steps than it may is ended", () => {
  const rounds = load(instrument("export const pick = (list) => { for (const each of list) {} };", []));
  const list = [1, 2, 3];
  off.steps = 0;
  off.mostSteps = list.length;
  expect(rounds(list)).toBeUndefined();
  expect(() => rounds([0])).toThrow("takes too long");
  off.mostSteps = Number.POSITIVE_INFINITY;
});

describe("the mutants of a source", () => {
  const mutationsOf = (text: string): readonly string[] =>
    listMutants("a.ts", text).map(({ mutation, was, by }) => `${mutation}: ${was} => ${by ?? "nothing"}`);

  test.each([
    ["a < b;", ["dropped: a < b; => nothing", "operator: a < b => a >= b", "boundary: a < b => a <= b"]],
    ["const c = 1;", ["constant: 1 => 0"]],
    ["const f = () => g(2);", ["returned: g(2) => undefined", "constant: 2 => 3"]],
    ["const l = a?.b.filter(c).d;", []],
    ["const l = a.b?.filter(c);", ["dropped: a.b?.filter(c) => a.b"]],
    ["const s = x.some(y);", ["operator: some => every"]],
    ["const t: 1 | 2 = u;", []],
    ["const o = { 1: p };", []],
    ["switch (v) { default: f(v satisfies never); }", []],
  ])("%s", (text, expected) => {
    expect(mutationsOf(text)).toEqual(expected);
  });

  test("are known by their line, whatever is added above, and two alike by their number", () => {
    const keys = (text: string): readonly string[] => listMutants("a.ts", text).map(({ key }) => key);
    expect(keys("const a = 0 ** 0;")).toEqual([
      "a.ts | const a = 0 ** 0; | 0 ** 0 => 0 * 0",
      "a.ts | const a = 0 ** 0; | 0 => 1",
      "a.ts | const a = 0 ** 0; | 0 => 1 (2)",
    ]);
    expect(keys("\n\nconst a = 0 ** 0;")).toEqual(keys("const a = 0 ** 0;"));
  });

  test("are guards in what an element that is not there is taken to be", () => {
    const guards = listMutants(
      "a.ts",
      "f(list[at] ?? 0, map.get(at) ?? 1, list.at(-1) ?? 2, list[at]?.size ?? 3, at?.size ?? 4);",
    ).filter(({ guard }) => guard);
    expect(guards.map(({ was }) => was)).toEqual(["0", "0", "2", "2", "3", "3"]);
  });
});

test("a sample is drawn below each path, or of one line", () => {
  const all = ["src/a.ts", "src/b.ts"].flatMap((file) => listMutants(file, "f(0);\ng(1, 2, 3);\nh(4);"));
  const drawn = (paths: readonly string[], sample: number): readonly string[] =>
    sampleMutants(all, { seed: 1, sample, paths }).map(({ file, line }) => `${file}:${line}`);
  expect(drawn(["src/"], 0)).toHaveLength(all.length);
  expect(drawn(["src/a", "src/b"], 2).map((at) => at.slice(0, 5))).toEqual(["src/a", "src/a", "src/b", "src/b"]);
  expect(new Set(drawn(["src/b.ts:2"], 0))).toEqual(new Set(["src/b.ts:2"]));
  expect(drawn(["src/b.ts:2"], 0)).toHaveLength(4);
});
