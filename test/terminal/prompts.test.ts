import { PassThrough } from "node:stream";
import { render } from "@inquirer/testing";
import { expect, test } from "vitest";
import type { ChoiceQuestion } from "../../src/conversation/conversation.ts";
import { choosePrompt } from "../../src/terminal/prompts.ts";
import { partners, phase, plainStyle } from "./questions.ts";

async function ask(question: ChoiceQuestion) {
  const output = Object.assign(new PassThrough(), { columns: 80, rows: 24 });
  const { message } = question;
  return render(choosePrompt, {
    message,
    question,
    style: plainStyle("en"),
    screen: { output, suspends: false, onDrawn: () => {} },
    draft: null,
  });
}

test.each<readonly [string, ChoiceQuestion, readonly string[], unknown]>([
  ["arrows and Enter", phase, ["down", "down", "up", "enter"], { kind: "chosen", values: ["early-followers"] }],
  ["a number and Enter", phase, ["4", "enter"], { kind: "chosen", values: ["late-followers"] }],
  [
    "Space and Enter",
    partners,
    ["space", "3", "space", "return"],
    { kind: "chosen", values: ["government", "employers"] },
  ],
  ["Escape", phase, ["escape"], { kind: "back" }],
  ["u and Enter", phase, ["u", "return"], { kind: "unknown" }],
  ["n", phase, ["n"], { kind: "note" }],
  ["q", phase, ["q"], { kind: "quit" }],
])("is answered with %s", async (_name, question, pressed, reply) => {
  const { answer, events } = await ask(question);
  for (const key of pressed) events.keypress(key);
  expect(await answer).toMatchObject({ reply });
});

test("shows help unasked, and why in its place where that is asked", async () => {
  const { answer, events, getScreen } = await ask(phase);
  expect(getScreen()).toContain("│ Pilot: it is tried out for the first time.");
  expect(getScreen()).not.toContain("? help");
  events.keypress("w");
  expect(getScreen()).not.toContain("│ Help");
  expect(getScreen()).toContain("? help");
  events.keypress("w");
  expect(getScreen()).toContain("│ Help");
  events.keypress("enter");
  await answer;
});
