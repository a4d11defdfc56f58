import { describe, expect, test } from "vitest";
import type { ChoiceQuestion } from "../../src/conversation/conversation.ts";
import { dialogueWording } from "../../src/language/wordings.ts";
import { type ChoiceState, pressKey, startChoice } from "../../src/terminal/choice-state.ts";
import { fc } from "../support/properties.ts";
import { partners, phase } from "./questions.ts";

const many: ChoiceQuestion = {
  ...phase,
  choices: Array.from({ length: 12 }, (_, index) => ({ value: `v${index + 1}`, label: `Choice ${index + 1}` })),
};

/** What keys come to, one after the other; none of them may answer but the last. */
function press(question: ChoiceQuestion, keys: readonly string[], pages = 1) {
  let state = startChoice(question);
  for (const [index, key] of keys.entries()) {
    const step = pressKey(key, state, question, dialogueWording.en, pages);
    if (step.kind === "reply") return index === keys.length - 1 ? step.reply : "answered too early";
    state = step.state;
  }
  return state;
}

describe("the row that is active at first", () => {
  test.each<readonly [string, Partial<ChoiceQuestion>, number]>([
    ["is the first", {}, 0],
    ["is that of the earlier answer", { selected: ["scale-up"] }, 2],
    ["is I don't know where that was the answer", { wasUnknown: true }, 4],
    ["is the first where I don't know is no longer possible", { wasUnknown: true, actions: [] }, 0],
    ["is the first where the earlier answer is no longer there", { selected: ["gone"] }, 0],
  ])("%s", (_name, changed, active) => {
    expect(startChoice({ ...phase, ...changed }).active).toBe(active);
  });
});

describe("moving", () => {
  test.each<readonly [string, readonly string[], number]>([
    ["down", ["down"], 1],
    ["up from the first row to the last", ["up"], 4],
    ["down from the last row to the first", ["end", "down"], 0],
    ["to the end and back home", ["end", "home"], 0],
    ["to a number", ["3"], 2],
    ["to a number and on", ["3", "down"], 3],
    ["to no number that is not there", ["2", "9"], 1],
    ["by a page, to the last row", ["pagedown"], 4],
    ["by a page back, to the first", ["down", "pageup"], 0],
    ["to no number zero", ["2", "0"], 1],
    ["to I don't know with its letter", ["u"], 4],
    ["from there to a number", ["u", "2"], 1],
    ["not with keys that mean nothing", ["down", "x", "left", "f1", "tab"], 1],
  ])("%s", (_name, keys, active) => {
    expect(press(phase, keys)).toMatchObject({ active });
  });

  test("goes ten rows at a time in a long list", () => {
    expect(press(many, ["pagedown"])).toMatchObject({ active: 10 });
    expect(press(many, ["end", "pageup"])).toMatchObject({ active: 2 });
  });

  test.each<readonly [readonly string[], number]>([
    [["1"], 0],
    [["1", "2"], 11],
    [["1", "3"], 2],
    [["1", "down", "2"], 1],
    [["1", "0"], 9],
    [["1", "2", "1"], 0],
  ])("digits %j make row %i", (keys, active) => {
    expect(press(many, keys)).toMatchObject({ active });
  });
});

test("a letter goes nowhere where its row is not there", () => {
  expect(press({ ...phase, actions: [] }, ["down", "u"])).toMatchObject({ active: 1 });
});

describe("a letter and a number", () => {
  test.each([
    ["one", { ...phase, actions: ["unknown"] }],
    ["several", { ...partners, actions: ["unknown"] }],
  ] as const)("move and never answer, of %s; the last one counts for Enter", (_name, question) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("1", "2", "3", "u"), { minLength: 1, maxLength: 6 }), (typed) => {
        const last = typed.at(-1) ?? "";
        const row = last === "u" ? question.choices.length : Number(last) - 1;
        expect(press(question, typed)).toMatchObject({ active: row });
        const reply = press(question, [...typed, "return"]);
        expect(reply).toMatchObject({ kind: last === "u" ? "unknown" : "chosen" });
        if (last !== "u" && !question.several) expect(reply).toMatchObject({ values: [question.choices[row]?.value] });
      }),
    );
  });
});

describe("answering", () => {
  test.each<readonly [string, ChoiceQuestion, readonly string[], unknown]>([
    ["with the active choice", phase, ["down", "return"], { kind: "chosen", values: ["early-followers"] }],
    ["with I don't know by its letter", phase, ["u", "return"], { kind: "unknown" }],
    ["with I don't know from its row", phase, ["end", "return"], { kind: "unknown" }],
    [
      "with I don't know from its row, whatever is ticked",
      { ...partners, actions: ["unknown"] },
      ["space", "end", "return"],
      { kind: "unknown" },
    ],
    [
      "with what is ticked, in its own order",
      partners,
      ["3", "space", "1", "space", "return"],
      { kind: "chosen", values: ["government", "employers"] },
    ],
    [
      "with the number that was typed, where several may be chosen",
      partners,
      ["3", "return"],
      { kind: "chosen", values: ["employers"] },
    ],
    [
      "with several numbers typed one after the other",
      partners,
      ["1", "3", "return"],
      { kind: "chosen", values: ["government", "employers"] },
    ],
    ["without a number typed again", partners, ["3", "3", "return"], { kind: "chosen", values: [] }],
    [
      "with a number of two digits, and not with its first digit",
      { ...many, several: true },
      ["1", "2", "return"],
      { kind: "chosen", values: ["v12"] },
    ],
    [
      "with two numbers where Space ends the first",
      { ...many, several: true },
      ["1", "space", "2", "return"],
      { kind: "chosen", values: ["v1", "v2"] },
    ],
    [
      "with what was ticked before a number that begins like it",
      { ...many, several: true, selected: ["v1"] },
      ["1", "2", "return"],
      { kind: "chosen", values: ["v1", "v12"] },
    ],
    [
      "without what Space takes away after its number was ended",
      partners,
      ["1", "space", "space", "return"],
      { kind: "chosen", values: [] },
    ],
    ["without what was ticked twice", partners, ["space", "space", "return"], { kind: "chosen", values: [] }],
    [
      "without earlier answers that are no longer there",
      { ...partners, selected: ["gone"] },
      ["return"],
      { kind: "chosen", values: [] },
    ],
    [
      "by ticking nothing where one is to be chosen",
      phase,
      ["space", "down", "return"],
      { kind: "chosen", values: ["early-followers"] },
    ],
  ])("%s", (_name, question, keys, reply) => {
    expect(press(question, keys)).toEqual(reply);
  });
});

describe("the panel", () => {
  const panelAfter = (keys: readonly string[], pages = 1) => {
    const state = press(phase, keys, pages);
    return (state as ChoiceState).panel;
  };

  test.each<readonly [readonly string[], number, unknown]>([
    [["?"], 1, { about: "help", page: 0 }],
    [["?", "?"], 1, null],
    [["?", "w"], 1, { about: "why", page: 0 }],
    [["?", "escape"], 1, null],
    [["?", "?"], 3, { about: "help", page: 1 }],
    [["?", "?", "?", "?"], 3, null],
    [["?", "?", "w"], 3, { about: "why", page: 0 }],
    [["?", "pagedown", "pagedown", "pagedown"], 3, { about: "help", page: 2 }],
    [["?", "pagedown", "pageup", "pageup"], 3, { about: "help", page: 0 }],
    [["?", "down", "2"], 3, { about: "help", page: 0 }],
  ])("after %j with %i pages", (keys, pages, panel) => {
    expect(panelAfter(keys, pages)).toEqual(panel);
  });

  test("takes one Escape to close, and the next one goes back", () => {
    expect(press(phase, ["?", "escape", "escape"])).toEqual({ kind: "back" });
  });
});
