import { expect, it } from "vitest";
import {
  answer,
  beginExploration,
  type Exploration,
  join,
  nameTheme,
  note,
  split,
  startHere,
  swap,
  undo,
} from "../../src/explore/exploration.ts";
import { fc } from "../support/properties.ts";

const begun = beginExploration();

function answersOf({ interview }: Exploration) {
  return interview.answers.map(({ question, value }) => `${question}=${JSON.stringify(value)}`);
}

it("keeps answers in the order in which they were given, and each where it was when it is changed", () => {
  const two = answer(answer(begun, "phase", "pilot"), "topic", null);
  expect(answersOf(two)).toEqual(['phase="pilot"', "topic=null"]);
  expect(answersOf(answer(two, "phase", "scale-up"))).toEqual(['phase="scale-up"', "topic=null"]);
  expect(answersOf(answer(two, "phase", undefined))).toEqual(["topic=null"]);
});

it("is the very same where nothing changes, so that there is nothing to undo", () => {
  const one = answer(begun, "chain-levels", ["mbo"]);
  expect(answer(one, "chain-levels", ["mbo"])).toBe(one);
  expect(answer(one, "phase", undefined)).toBe(one);
  expect(undo(begun)).toBe(begun);
  expect(swap(one)).toBe(one);
});

it("takes any number of answers back, one by one, and leaves names and notes alone", () => {
  const given = fc.tuple(fc.constantFrom("a", "b", "c"), fc.option(fc.constantFrom("x", "y"), { nil: undefined }));
  fc.assert(
    fc.property(fc.array(given), (changes) => {
      const states: Exploration[] = [begun];
      for (const [question, value] of changes) {
        const now = states.at(-1) ?? begun;
        const next = answer(now, question, value);
        if (next !== now) states.push(next);
      }
      let now = note(nameTheme(states.at(-1) ?? begun, "Theme"), "a", "why");
      for (const state of states.toReversed()) {
        expect(answersOf(now)).toEqual(answersOf(state));
        expect(now.interview).toMatchObject({ title: "Theme", notes: { a: "why" } });
        now = undo(now);
      }
    }),
  );
});

it("keeps two scenarios apart, each with what can be undone in it, and tells changes from one start", () => {
  const both = answer(split(answer(begun, "phase", "pilot")), "phase", "scale-up");
  expect([both.which, answersOf(both)]).toEqual(["B", ['phase="scale-up"']]);
  const back = swap(both);
  expect([back.which, answersOf(back)]).toEqual(["A", ['phase="pilot"']]);
  expect(answersOf(undo(back))).toEqual([]);
  expect(swap(swap(both))).toEqual(both);
  expect(split(both)).toBe(both);
  expect(join(back)).toMatchObject({ which: "A", other: null });
  expect(both.start).toBe(begun.start);
  expect(startHere(both).start).toBe(both.interview);
});
