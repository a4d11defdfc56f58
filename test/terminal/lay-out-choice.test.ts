import { describe, expect, test } from "vitest";
import type { ChoiceQuestion } from "../../src/conversation/conversation.ts";
import { textWidth } from "../../src/report/text/wrap-text.ts";
import { startChoice } from "../../src/terminal/choice-state.ts";
import { layOutChoice } from "../../src/terminal/lay-out-choice.ts";
import { fc, runs } from "../support/properties.ts";
import { phase, plainStyle } from "./questions.ts";

const words = fc.array(
  fc.constantFrom("de", "samenwerking", "opschaling", "日本語", "e\u0301e\u0301n", "\x1b[2J", "🙂", "x".repeat(50)),
  {
    minLength: 1,
    maxLength: 8,
  },
);
const text = words.map((parts) => parts.join(" "));

/** Any question, with any of its rows active, any panel open, on any terminal of a size that is in use. */
const situation = fc.record({
  message: text,
  note: fc.constantFrom("", "Kort.", "bewijs uit de regio ".repeat(80), "日本語".repeat(300)),
  labels: fc.array(text, { minLength: 1, maxLength: 12 }),
  told: fc.array(text, { maxLength: 20 }),
  several: fc.boolean(),
  panel: fc.constantFrom(null, "help" as const, "why" as const),
  page: fc.nat(4),
  row: fc.nat(100),
  columns: fc.integer({ min: 40, max: 120 }),
  rows: fc.integer({ min: 24, max: 50 }),
});

/** A choice of so many lines that it does not fit beside half a screen of panel. */
const tallChoice = {
  message: "de",
  note: "日本語".repeat(300),
  labels: [...Array<string>(5).fill("de"), `samenwerking samenwerking de ${"x".repeat(50)} ${"x".repeat(50)}`],
  told: ["de", "x".repeat(50), `${"x".repeat(50)} ${"x".repeat(50)}`, "de"],
  several: true,
  panel: "why" as const,
  page: 0,
  row: 5,
  columns: 40,
  rows: 24,
};

test("whatever is asked fits the terminal, with the question, the active choice and the keys in view", () => {
  fc.assert(
    fc.property(situation, ({ message, note, labels, told, several, panel, page, row, columns, rows }) => {
      const choices = labels.map((label, index) => ({ value: `v${index}`, label, depth: index % 3 }));
      const question: ChoiceQuestion = { ...phase, message, note, choices, several, help: () => told, why: () => told };
      const active = row % (choices.length + 1);
      const state = { ...startChoice(question), active, panel: panel && { about: panel, page } };
      const { above, below } = layOutChoice(question, state, { columns, rows }, plainStyle("nl"));
      const lines = [...above, ...below];
      expect(lines.length).toBeLessThan(rows);
      for (const line of lines) expect(textWidth(line)).toBeLessThan(columns);
      expect(lines.filter((line) => line.startsWith("? "))).toHaveLength(1);
      expect(above.filter((line) => line.startsWith("❯"))).toHaveLength(1);
      expect(below.filter((line) => line.startsWith("❯"))).toHaveLength(0);
      expect(lines.at(-1)).toMatch(/s stop$/);
    }),
    { numRuns: runs(300), examples: [[tallChoice]] },
  );
});

test("no part of a panel is left out, page after page", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 14, max: 40 }), (count, rows) => {
      const told = Array.from({ length: count }, (_, index) => `told ${index}.`);
      const question = { ...phase, help: () => told };
      const shown: string[] = [];
      for (let page = 0, pages = 1; page < pages; page += 1) {
        const state = { ...startChoice(question), panel: { about: "help" as const, page } };
        const layout = layOutChoice(question, state, { columns: 80, rows }, plainStyle("en"));
        pages = layout.pages;
        shown.push(...layout.below.filter((line) => line.includes("told")).map((line) => line.slice(2)));
      }
      expect(shown).toEqual(told);
    }),
  );
});

test("where there is no room for all choices, arrows say where there are more, and the keys how not to know", () => {
  const choices = Array.from({ length: 30 }, (_, index) => ({ value: `v${index}`, label: `Choice ${index + 1}` }));
  const question = { ...phase, choices };
  const state = { ...startChoice(question), active: 14 };
  const { above, below } = layOutChoice(question, state, { columns: 60, rows: 12 }, plainStyle("en"));
  expect([...above, ...below].join("\n")).toMatchInlineSnapshot(`
    "  Question 3, about 5 to go
    ? Which phase is the theme in?
      ↑ …
      13. Choice 13
      14. Choice 14
    ❯ 15. Choice 15
      16. Choice 16
      17. Choice 17
      ↓ …
      Enter choose  Esc back  u I don’t know  ? help  w why
      n note  q stop"
  `);
});

describe("what is told beside the choices", () => {
  const choices = phase.choices.map((choice) => ({ ...choice, meaning: `What ${choice.value} means.` }));
  const strip = "Mix now: none yet.";
  const { help: _, ...asked } = phase;
  const drawn = (rows: number, panel: "why" | null = null): string => {
    const question: ChoiceQuestion = { ...asked, choices, strip };
    const state = { ...startChoice(question), active: 2, panel: panel && { about: panel, page: 0 } };
    const { above, below } = layOutChoice(question, state, { columns: 60, rows }, plainStyle("en"));
    return [...above, ...below].join("\n");
  };

  test("is what each of them means, and how the mix stands, where there is room", () => {
    const text = drawn(24);
    for (const { meaning } of choices) expect(text).toContain(meaning);
    expect(text).toContain(strip);
  });

  test("is what the active one means where there is less, and then no longer how the mix stands", () => {
    const text = drawn(11);
    expect(choices.filter(({ meaning }) => text.includes(meaning)).map(({ value }) => value)).toEqual(["scale-up"]);
    expect(text).toContain(strip);
    expect(drawn(10)).not.toContain(strip);
  });

  test("leaves the choices in view, all of them", () => {
    for (const { label } of choices) expect(drawn(10)).toContain(label);
  });
});
