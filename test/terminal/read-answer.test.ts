import { describe, expect, test } from "vitest";
import type { ChoiceQuestion } from "../../src/conversation/conversation.ts";
import { dialogueWording } from "../../src/language/wordings.ts";
import { readChoice } from "../../src/terminal/read-answer.ts";
import { partners, phase } from "./questions.ts";

const chose = (...values: string[]) => ({ kind: "reply", reply: { kind: "chosen", values } });
const did = (kind: string) => ({ kind: "reply", reply: { kind } });
const show = (about: string) => ({ kind: "show", about });
const problem = (text: string) => ({ kind: "problem", text });

const read = (line: string, question: ChoiceQuestion, language: "nl" | "en" = "en") =>
  readChoice(line, question, dialogueWording[language]);

describe("one answer", () => {
  test.each([
    ["a number", "2", chose("early-followers")],
    ["spaces around it", "  2\t", chose("early-followers")],
    ["a value", "scale-up", chose("scale-up")],
    ["a label", "late followers", chose("late-followers")],
    ["capitals", "SCALE_UP", chose("scale-up")],
    ["a unique start", "late", chose("late-followers")],
    ["a comma too many", "2,", chose("early-followers")],
    ["the same twice", "2,2", chose("early-followers")],
    ["a number that is not there", "9", problem("There is no choice 9.")],
    ["zero", "0", problem("There is no choice 0.")],
    ["two numbers", "1,2", problem("Only one choice is possible here.")],
    ["a slip", "plot", problem("“plot” is not one of the choices. Did you mean “Pilot phase”?")],
    ["nonsense", "xyzzy", problem("“xyzzy” is not one of the choices.")],
    ["nothing at all", "", problem("There is no answer yet.")],
    ["a sequence that steers a terminal", "\x1b[2J", problem("“\\x1b[2J” is not one of the choices.")],
  ])("reads %s", (_name, line, reading) => {
    expect(read(line, phase)).toEqual(reading);
  });

  test("says what a start can be that is not unique", () => {
    const choices = [
      { value: "a", label: "early here" },
      { value: "b", label: "early there" },
    ];
    expect(read("early", { ...phase, choices })).toEqual(problem("“early” could mean “early here” or “early there”."));
  });

  test("keeps the earlier answer on an empty line", () => {
    expect(read("", { ...phase, selected: ["pilot"] })).toEqual(chose("pilot"));
    expect(read("", { ...phase, selected: ["gone"] })).toEqual(problem("There is no answer yet."));
    expect(read("", { ...partners, selected: ["gone", "employers"] })).toEqual(chose("employers"));
    expect(read("", { ...partners, selected: ["gone"] })).toEqual(chose());
    expect(read(" ", { ...phase, wasUnknown: true })).toEqual(did("unknown"));
  });
});

describe("several answers", () => {
  test.each([
    ["numbers with commas", "3,1", chose("government", "employers")],
    ["numbers with spaces", "1 3", chose("government", "employers")],
    ["numbers with both", " 1, 3 ", chose("government", "employers")],
    ["names", "employers; gov", chose("government", "employers")],
    ["names and numbers", "1, employers", chose("government", "employers")],
    ["a label with a comma in it", "national, such as a ministry", chose("national")],
    ["the word for none", "none", chose()],
    ["the word for none in the other language", "geen", chose()],
    ["an empty line as none", "", chose()],
    ["a wrong one among right ones", "1, 7", problem("There is no choice 7.")],
  ])("reads %s", (_name, line, reading) => {
    expect(read(line, partners)).toEqual(reading);
  });

  test("keeps the earlier answers on an empty line, and takes them away on the word for none", () => {
    const asked = { ...partners, selected: ["employers"] };
    expect(read("", asked)).toEqual(chose("employers"));
    expect(read("none", asked)).toEqual(chose());
  });
});

describe("commands", () => {
  const lines: readonly (readonly [string, readonly string[], unknown])[] = [
    ["back", ["b", "back", "t", "terug", "BACK"], did("back")],
    ["unknown", ["u", "unknown", "o", "onbekend"], did("unknown")],
    ["note", ["n", "note", "notitie"], did("note")],
    ["quit", ["q", "quit", "s", "stop", "stoppen"], did("quit")],
    ["help", ["?", "help", "hulp", "uitleg"], show("help")],
    ["why", ["w", "why", "waarom"], show("why")],
  ];
  const cases = lines.flatMap(([name, words, reading]) => words.map((word) => [word, name, reading] as const));

  test.each(cases)("%s is %s in both languages", (word, _name, reading) => {
    expect(read(word, phase, "en")).toEqual(reading);
    expect(read(word, phase, "nl")).toEqual(reading);
  });

  test("a choice wins from a command by its name, and not by its start", () => {
    const choices = [
      { value: "stop", label: "No more of it" },
      { value: "note-taking", label: "Taking notes" },
    ];
    expect(read("stop", { ...phase, choices })).toEqual(chose("stop"));
    expect(read("note", { ...phase, choices })).toEqual(did("note"));
  });

  test("a command that the question does not offer is told apart, but leaves its letter to a choice", () => {
    expect(read("terug", partners)).toEqual(problem("“back” is not possible at this question."));
    expect(read("n", partners)).toEqual(chose("national"));
  });

  test("help is there even where the question has none, since it tells how to answer", () => {
    expect(read("?", partners)).toEqual(show("help"));
  });
});
