import { describe, expect, test } from "vitest";
import { always, charge, intersect, type NormalForm, never, sortTerm, subsets, unite } from "../../src/pack/terms.ts";

type Terms = readonly (readonly (readonly [variable: number, mask: number])[])[];

const formOf = (terms: Terms): NormalForm => terms.map((term) => new Map(term));
const termsOf = (form: NormalForm): Terms => form.map((term) => [...term]);
const plenty = () => ({ atOnce: 100, left: 100 });

describe("a budget", () => {
  test.each([
    ["has what is within it", { atOnce: 3, left: 5 }, 2, true, 3],
    ["has as much at once as is allowed", { atOnce: 3, left: 5 }, 3, true, 2],
    ["has no more at once", { atOnce: 3, left: 5 }, 4, false, -1],
    ["has all that is left", { atOnce: 9, left: 5 }, 5, true, 0],
    ["has no more than is left", { atOnce: 9, left: 5 }, 6, false, -1],
    ["has nothing for nothing once it is used up", { atOnce: 9, left: -1 }, 0, false, -1],
    ["has nothing for nothing where none is left", { atOnce: 9, left: 0 }, 0, true, 0],
  ])("%s", (_, budget, terms, affords, left) => {
    expect(charge(budget, terms)).toBe(affords);
    expect(budget.left).toBe(left);
  });
});

describe("what lies in both", () => {
  test.each<readonly [name: string, left: Terms, right: Terms, both: Terms]>([
    [
      "has the variables of both, in order",
      [[[2, 1]]],
      [[[1, 2]]],
      [
        [
          [1, 2],
          [2, 1],
        ],
      ],
    ],
    ["has the values in both", [[[1, 3]]], [[[1, 6]]], [[[1, 2]]]],
    ["is nothing where the values exclude each other", [[[1, 1]]], [[[1, 2]]], []],
    [
      "is of every pair",
      [[[1, 1]], [[2, 1]]],
      [[[3, 1]]],
      [
        [
          [1, 1],
          [3, 1],
        ],
        [
          [2, 1],
          [3, 1],
        ],
      ],
    ],
    ["leaves out what lies inside another", [[[1, 1]], [[2, 1]]], [[[1, 1]]], [[[1, 1]]]],
    [
      "has nothing twice",
      [[[1, 1]], [[2, 1]]],
      [
        [
          [1, 1],
          [2, 1],
        ],
      ],
      [
        [
          [1, 1],
          [2, 1],
        ],
      ],
    ],
    ["is nothing with nothing", [[[1, 1]]], [], []],
  ])("%s", (_, left, right, both) => {
    expect(termsOf(intersect(plenty(), formOf(left), formOf(right)))).toEqual(both);
  });

  test("takes a term for each pair, and none where one is everything", () => {
    const [one, two] = [formOf([[[1, 1]]]), formOf([[[2, 1]], [[3, 1]]])];
    const budget = { atOnce: 4, left: 4 };
    expect(intersect(budget, always, two)).toBe(two);
    expect(intersect(budget, one, always)).toBe(one);
    expect(budget.left).toBe(4);
    intersect(budget, one, two);
    expect(budget.left).toBe(2);
    expect(intersect(budget, two, two)).toBe(never);
    expect(budget.left).toBeLessThan(0);
  });
});

describe("what lies in any", () => {
  test.each<readonly [name: string, parts: readonly Terms[], united: Terms]>([
    ["is nothing of none", [], []],
    ["is all of each", [[[[1, 1]]], [[[2, 1]]]], [[[1, 1]], [[2, 1]]]],
    [
      "leaves out what lies inside a later one",
      [
        [
          [
            [1, 1],
            [2, 1],
          ],
        ],
        [[[2, 1]]],
      ],
      [[[2, 1]]],
    ],
    ["leaves out what lies inside an earlier one", [[[[2, 3]]], [[[2, 1]]]], [[[2, 3]]]],
    ["keeps what overlaps only", [[[[2, 3]]], [[[2, 6]]]], [[[2, 3]], [[2, 6]]]],
    [
      "keeps what asks after another variable",
      [
        [[[2, 3]]],
        [
          [
            [1, 1],
            [3, 1],
          ],
        ],
      ],
      [
        [[2, 3]],
        [
          [1, 1],
          [3, 1],
        ],
      ],
    ],
    [
      "has the first of equals",
      [
        [[[1, 1]], [[2, 1]]],
        [[[2, 1]], [[1, 1]]],
      ],
      [[[1, 1]], [[2, 1]]],
    ],
  ])("%s", (_, parts, united) => {
    expect(termsOf(unite(plenty(), parts.map(formOf)))).toEqual(united);
  });

  test("takes its terms, and none where there is one part", () => {
    const [one, two] = [formOf([[[1, 1]]]), formOf([[[2, 1]], [[3, 1]]])];
    const budget = { atOnce: 9, left: 4 };
    expect(unite(budget, [two])).toBe(two);
    expect(budget.left).toBe(4);
    unite(budget, [one, two]);
    expect(budget.left).toBe(1);
    expect(unite(budget, [one, two])).toBe(never);
  });
});

describe("of some members", () => {
  test.each<readonly [size: number, chosen: Terms]>([
    [-1, [[]]],
    [0, [[]]],
    [1, [[[1, 2]], [[2, 2]], [[5, 2]]]],
    [
      2,
      [
        [
          [1, 2],
          [2, 2],
        ],
        [
          [1, 2],
          [5, 2],
        ],
        [
          [2, 2],
          [5, 2],
        ],
      ],
    ],
    [
      3,
      [
        [
          [1, 2],
          [2, 2],
          [5, 2],
        ],
      ],
    ],
    [4, []],
  ])("%i are chosen in each way once", (size, chosen) => {
    expect(termsOf(subsets(plenty(), [1, 2, 5], size, 2))).toEqual(chosen);
  });

  test("the variables are in order, whatever the order of the members", () => {
    expect(termsOf(subsets(plenty(), [5, 1], 2, 1))).toEqual([
      [
        [1, 1],
        [5, 1],
      ],
    ]);
  });

  test("each choice that is looked into takes a term", () => {
    const budget = { atOnce: 1, left: 7 };
    subsets(budget, [1, 2, 5], 2, 2);
    expect(budget.left).toBe(2);
    expect(subsets({ atOnce: 1, left: 4 }, [1, 2, 5], 2, 2).length).toBeLessThan(3);
  });
});

test("a term is put in order where it is not", () => {
  const sorted = new Map([
    [0, 1],
    [1, 2],
    [7, 1],
  ]);
  expect(sortTerm(sorted)).toBe(sorted);
  expect([
    ...sortTerm(
      new Map([
        [7, 1],
        [1, 2],
        [0, 4],
      ]),
    ).entries(),
  ]).toEqual([
    [0, 4],
    [1, 2],
    [7, 1],
  ]);
  expect([
    ...sortTerm(
      new Map([
        [0, 1],
        [7, 1],
        [1, 2],
      ]),
    ).entries(),
  ]).toEqual([
    [0, 1],
    [1, 2],
    [7, 1],
  ]);
});
