import { describe, expect, test } from "vitest";
import { compileEngine } from "../../src/engine/engine.ts";
import {
  countUnknownOnPath,
  findDiagramGrounds,
  findNearestPath,
  listUnknownInDiagram,
  mayDiagramBe,
} from "../../src/engine/trace-diagram.ts";
import type { ConditionDiagram } from "../../src/pack/terms.ts";
import { buildPack } from "../support/build-pack.ts";

/*
 * Variables 1 and 2 are `novelty` and `route` of the small pack, with two values and three; 0 is the phase, of which the
 * mask 4 leaves it to its derivation. Not all of these diagrams are reduced.
 */
const { vocabulary } = compileEngine(buildPack());

/** Novelty has its first value, or else route does. */
const either: ConditionDiagram = {
  nodes: [
    { variable: 2, masks: [1, 6], next: [1, 0] },
    { variable: 1, masks: [1, 2], next: [1, 2] },
  ],
};

/** The same, but route is looked at whatever novelty is. */
const always: ConditionDiagram = {
  nodes: [
    { variable: 2, masks: [1, 6], next: [1, 0] },
    { variable: 2, masks: [1, 6], next: [1, 1] },
    { variable: 1, masks: [1, 2], next: [3, 2] },
  ],
};

/** Novelty has its first value, and so does route, which is asked after first. */
const backwards: ConditionDiagram = {
  nodes: [
    { variable: 1, masks: [1, 2], next: [1, 0] },
    { variable: 2, masks: [1, 6], next: [2, 0] },
  ],
};

/** Novelty has its first value, whatever route is. */
const first: ConditionDiagram = {
  nodes: [
    { variable: 2, masks: [1, 6], next: [1, 1] },
    { variable: 1, masks: [1, 2], next: [2, 0] },
  ],
};

/** The phase is stated to be the first, or left to its derivation while novelty has its first value. */
const derived: ConditionDiagram = {
  nodes: [
    { variable: 1, masks: [1, 2], next: [1, 0] },
    { variable: 0, masks: [1, 2, 4], next: [1, 0, 2] },
  ],
};

/** What is known of phase, novelty and route. */
const known = (phase: number, novelty: number, route: number): Int32Array => Int32Array.of(phase, novelty, route);

test.each<readonly [knowledge: readonly [number, number, number], holds: boolean, fails: boolean]>([
  [[4, 3, 7], true, true],
  [[4, 1, 7], true, false],
  [[4, 2, 7], true, true],
  [[4, 2, 1], true, false],
  [[4, 3, 1], true, false],
  [[4, 2, 6], false, true],
])("what is known as %j", (knowledge, holds, fails) => {
  expect(mayDiagramBe(either, "holds", known(...knowledge))).toBe(holds);
  expect(mayDiagramBe(either, "fails", known(...knowledge))).toBe(fails);
});

describe("the unknowns on which an answer hangs are", () => {
  test.each<
    readonly [
      name: string,
      diagram: ConditionDiagram,
      knowledge: readonly [number, number, number],
      unknown: readonly number[],
    ]
  >([
    ["all that may decide it", either, [4, 3, 7], [1, 2]],
    ["those that are passed", either, [4, 2, 7], [2]],
    ["none where it is certain", either, [4, 1, 7], []],
    ["not one that comes to the same either way", first, [4, 3, 7], [1]],
    ["not one whose values left come to the same", either, [4, 2, 6], []],
    [
      "each once",
      {
        nodes: [
          ...always.nodes.slice(0, 1),
          { variable: 2, masks: [1, 2, 4], next: [0, 1, 1] },
          { variable: 1, masks: [1, 2], next: [3, 2] },
        ],
      },
      [4, 3, 7],
      [1, 2],
    ],
  ])("%s", (_, diagram, knowledge, unknown) => {
    expect(listUnknownInDiagram(diagram, known(...knowledge))).toEqual(unknown);
  });
});

describe("an answer rests on", () => {
  test.each<
    readonly [
      name: string,
      diagram: ConditionDiagram,
      side: "holds" | "fails",
      knowledge: readonly [number, number, number],
      grounds: readonly number[],
    ]
  >([
    ["what makes it certain", either, "holds", [4, 1, 1], [1]],
    ["what it passes then", either, "holds", [4, 2, 1], [2]],
    ["all that it takes", either, "fails", [4, 2, 6], [1, 2]],
    ["what the text says first, where either would do", always, "holds", [4, 1, 1], [1]],
    ["nothing that it does not need", first, "holds", [4, 1, 1], [1]],
    ["all that may give it, where it is open", either, "holds", [4, 3, 7], [1, 2]],
    ["not what cannot give it any more", either, "holds", [4, 2, 7], [1, 2]],
  ])("%s", (_, diagram, side, knowledge, grounds) => {
    expect(findDiagramGrounds(diagram, side, known(...knowledge))).toEqual(grounds);
  });
});

describe("the nearest to holding lacks", () => {
  test.each<
    readonly [
      name: string,
      diagram: ConditionDiagram,
      knowledge: readonly [number, number, number],
      variables: readonly number[] | null,
      masks: readonly number[],
    ]
  >([
    ["the fewest facts", either, [4, 3, 7], [1], [1]],
    ["variables in the order of their numbers, whichever is asked after first", backwards, [4, 3, 7], [1, 2], [1, 1]],
    ["what is still possible, of what is open", either, [4, 2, 7], [2], [1]],
    ["what would have to change, where nothing is possible", either, [4, 2, 6], [1], [1]],
    ["nothing, where it holds", either, [4, 1, 7], [], []],
    ["nothing that the others can do without, the first left out first", always, [4, 3, 7], [2], [1]],
    ["nothing that comes to the same either way", first, [4, 3, 7], [1], [1]],
    ["a stated phase", derived, [2, 3, 7], [0], [1]],
    ["what it is derived from, while it is left to that", derived, [4, 3, 7], [1], [1]],
    [
      "never that a stated phase follows from facts",
      { nodes: [{ variable: 0, masks: [3, 4], next: [0, 1] }] },
      [2, 3, 7],
      null,
      [],
    ],
    [
      "nothing that there is, where nothing can bring it about",
      { nodes: [{ variable: 1, masks: [1, 2], next: [0, 0] }] },
      [4, 3, 7],
      null,
      [],
    ],
  ])("%s", (_, diagram, knowledge, variables, masks) => {
    expect(findNearestPath(vocabulary, diagram, known(...knowledge))).toEqual(variables && { variables, masks });
  });
});

describe("before a fact tells, so many others have to be known:", () => {
  test.each<
    readonly [
      name: string,
      diagram: ConditionDiagram,
      knowledge: readonly [number, number, number],
      about: number,
      count: number,
    ]
  >([
    ["none, of what comes first", either, [4, 3, 7], 1, 0],
    ["one, of what comes behind an unknown", either, [4, 3, 7], 2, 1],
    ["none, of what comes behind what is known", either, [4, 2, 7], 2, 0],
    ["none can, behind what settles it", either, [4, 1, 7], 2, Number.POSITIVE_INFINITY],
    ["none can, of what is not asked after", either, [4, 3, 7], 0, Number.POSITIVE_INFINITY],
    ["none can, where it cannot hold", either, [4, 2, 6], 2, Number.POSITIVE_INFINITY],
    ["one, where the other has to be known too", first, [4, 3, 7], 1, 1],
    ["none, where the phase is left to it", derived, [4, 3, 7], 1, 0],
  ])("%s", (_, diagram, knowledge, about, count) => {
    expect(countUnknownOnPath(diagram, known(...knowledge), (variable) => variable === about)).toBe(count);
  });
});
