import { describe, expect, test, vi } from "vitest";
import type { Language } from "../../src/language/languages.ts";
import { promptDialogue } from "../../src/terminal/prompt-dialogue.ts";
import { partners, phase, plainStyle } from "./questions.ts";
import { keys, virtualTerminal } from "./virtual-terminal.ts";

/** How many lines the introduction takes, in a terminal of the usual size. */
const introduced = 3;

function open(language: Language = "en", columns = 80, rows = 24) {
  const terminal = virtualTerminal(columns, rows);
  return { terminal, dialogue: promptDialogue(terminal.streams, plainStyle(language)) };
}

describe("a choice", () => {
  test("is drawn with its keys, and becomes one line when it is made", async () => {
    const { terminal, dialogue } = open();
    const reply = dialogue.choose(phase);
    await terminal.shows("q stop");
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "How to answer: go to a choice with the arrows, or with the number or letter
      before it, and press Enter. Where you may choose more than one, tick them with
      the number or Space, and then press Enter.

        Question 3, about 5 to go
      ? Which phase is the theme in?

      ❯ 1. Pilot phase
        2. Early followers
        3. Scale-up
        4. Late followers
        u. I don’t know

      │ Help
      │ Pilot: it is tried out for the first time.
      │ Scale-up: many have to do it.

        Enter choose  Esc back  w why  n note  q stop"
    `);
    expect(terminal.cursorLine()).toBe("❯ 1. Pilot phase");
    terminal.press(keys.down, keys.down);
    await terminal.shows("❯ 3. Scale-up");
    terminal.press(keys.enter);
    expect(await reply).toEqual({ kind: "chosen", values: ["scale-up"] });
    await terminal.shows("✔");
    expect(terminal.screen().split("\n").slice(introduced)).toEqual(["✔ Which phase is the theme in? … Scale-up"]);
  });

  test("speaks Dutch", async () => {
    const { terminal, dialogue } = open("nl");
    const reply = dialogue.choose({ ...partners, message: "Wie doet er mee?", actions: phase.actions, help: () => [] });
    await terminal.shows("s stop");
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "Zo geeft u antwoord: ga naar een keuze met de pijltjes, of met het nummer of de
      letter ervoor, en druk op Enter. Mag u meer dan één keuze maken? Vink ze dan
      aan met het nummer of de spatiebalk, en druk daarna op Enter.

      ? Wie doet er mee?

      ❯ [ ] 1. Government
          [ ] 2. National, such as a ministry
        [ ] 3. Employers
            o. weet ik niet

        Spatie kies  Enter geen  Esc terug  ? uitleg  n notitie  s stop"
    `);
    terminal.press("o");
    await terminal.shows("❯     o. weet ik niet");
    expect(terminal.screen()).toContain("Spatie kies  Enter weet ik niet");
    terminal.press(keys.enter);
    expect(await reply).toEqual({ kind: "unknown" });
    await terminal.shows("✔ Wie doet er mee? … weet ik niet");
  });

  test("of several is ticked, with the earlier answers ticked already", async () => {
    const { terminal, dialogue } = open();
    const reply = dialogue.choose({ ...partners, selected: ["employers"] });
    await terminal.shows("❯ [x] 3. Employers");
    terminal.press(keys.up, keys.space);
    await terminal.shows("❯   [x] 2. National");
    terminal.press(keys.down, keys.space);
    await terminal.shows("❯ [ ] 3. Employers");
    terminal.press(keys.enter);
    expect(await reply).toEqual({ kind: "chosen", values: ["national"] });
    await terminal.shows("✔ Who takes part? … National, such as a ministry");
  });

  test("of none is said to be none", async () => {
    const { terminal, dialogue } = open();
    const reply = dialogue.choose(partners);
    await terminal.shows("Enter none");
    terminal.press(keys.enter);
    expect(await reply).toEqual({ kind: "chosen", values: [] });
    await terminal.shows("✔ Who takes part? … none");
  });

  test("does not steer the terminal with what is in its texts", async () => {
    const { terminal, dialogue } = open();
    const choices = [{ value: "evil", label: "\x1b[2Jgone\u202e" }];
    const reply = dialogue.choose({
      ...phase,
      choices,
      message: "a\x07b",
      note: "\x1b]0;x\x07",
      progress: "\x9b2J",
      help: () => ["\x1b[1;1H"],
    });
    await terminal.shows("q stop");
    await terminal.shows("\\x1b[1;1H");
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "How to answer: go to a choice with the arrows, or with the number or letter
      before it, and press Enter. Where you may choose more than one, tick them with
      the number or Space, and then press Enter.

        \\x9b2J
      ? a\\x07b
        Note: \\x1b]0;x\\x07

      ❯ 1. \\x1b[2Jgone\\u202e
        u. I don’t know

      │ Help
      │ \\x1b[1;1H

        Enter choose  Esc back  w why  n note  q stop"
    `);
    terminal.press(keys.enter);
    await reply;
    await terminal.shows("✔ a\\x07b … \\x1b[2Jgone\\u202e");
  });

  test("is not made by a paste", async () => {
    const { terminal, dialogue } = open();
    const reply = dialogue.choose(phase);
    await terminal.shows("q stop");
    expect(terminal.marksPastes()).toBe(true);
    terminal.paste("3\nq\n");
    terminal.press(keys.down);
    await terminal.shows("❯ 2. Early followers");
    terminal.press(keys.enter);
    expect(await reply).toEqual({ kind: "chosen", values: ["early-followers"] });
    await vi.waitFor(() => expect(terminal.marksPastes()).toBe(false), { timeout: 120_000 });
  });
});

describe("keys beside an answer", () => {
  test.each([
    ["Escape", keys.escape, "back"],
    ["Escape with another key right behind it", `${keys.escape}2`, "back"],
    ["Escape twice", keys.escape + keys.escape, "back"],
    ["u and Enter", `u${keys.enter}`, "unknown"],
    ["U and Enter", `U${keys.enter}`, "unknown"],
    ["n", "n", "note"],
    ["q", "q", "quit"],
    ["Ctrl-C", keys.interrupt, "interrupted"],
    ["Ctrl-D", keys.endOfInput, "ended"],
  ])("%s", async (_name, sent, kind) => {
    const { terminal, dialogue } = open();
    const reply = dialogue.choose(phase);
    await terminal.shows("q stop");
    expect(terminal.raw()).toBe(true);
    terminal.press(sent);
    expect(await reply).toEqual({ kind });
    dialogue.close();
    expect(terminal.raw()).toBe(false);
    expect(terminal.streams.input.isPaused()).toBe(true);
  });

  test("between two questions do nothing, and are not shown", async () => {
    const { terminal, dialogue } = open();
    const first = dialogue.choose(phase);
    await terminal.shows("q stop");
    terminal.press(keys.enter, "4", keys.enter);
    await first;
    terminal.press("q");
    await new Promise((resolve) => setImmediate(resolve));
    expect(terminal.raw()).toBe(true);
    const second = dialogue.choose(partners);
    await terminal.shows("3. Employers");
    terminal.press(keys.enter);
    expect(await second).toEqual({ kind: "chosen", values: [] });
  });

  test("between two questions interrupt where they are Ctrl-C", async () => {
    const { terminal, dialogue } = open();
    terminal.press(keys.interrupt);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await dialogue.choose(phase)).toEqual({ kind: "interrupted" });
  });

  test("do nothing where the question does not offer them", async () => {
    const { terminal, dialogue } = open();
    const reply = dialogue.choose({ ...partners, several: false });
    await terminal.shows("3. Employers");
    expect(terminal.screen().split("\n").at(-1)).toBe("  Enter choose");
    terminal.press("?", "w", "u", "n", "q", keys.escape);
    await new Promise((resolve) => setTimeout(resolve, 150));
    terminal.press(keys.down, keys.enter);
    expect(await reply).toEqual({ kind: "chosen", values: ["national"] });
  });

  test("an arrow whose characters come one by one is an arrow", async () => {
    const { terminal, dialogue } = open();
    void dialogue.choose(phase);
    await terminal.shows("q stop");
    for (const character of keys.down) {
      terminal.press(character);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await terminal.shows("❯ 2. Early followers");
  });

  test("leave nothing behind where the question is asked again, and its name where the interview stops", async () => {
    const { terminal, dialogue } = open();
    for (const [index, key] of ["n", keys.escape, "q"].entries()) {
      const reply = dialogue.choose({ ...phase, message: `Time ${index}?` });
      await terminal.shows(`Time ${index}?`);
      terminal.press(key);
      await reply;
    }
    await terminal.shows("✘");
    expect(terminal.screen().split("\n").slice(introduced)).toEqual(["✘ Time 2?"]);
  });

  test("end the dialogue where the input ends", async () => {
    const { terminal, dialogue } = open();
    const reply = dialogue.choose(phase);
    await terminal.shows("q stop");
    terminal.hangUp();
    expect(await reply).toEqual({ kind: "ended" });
    expect(await dialogue.choose(phase)).toEqual({ kind: "ended" });
    expect(await dialogue.enter({ message: "Note", initial: "", actions: [] })).toEqual({ kind: "ended" });
  });

  test("making a note keeps what was ticked", async () => {
    const { terminal, dialogue } = open();
    const question = { ...partners, actions: ["note"] } as const;
    const first = dialogue.choose(question);
    await terminal.shows("n note");
    terminal.press(keys.down, keys.space, "n");
    expect(await first).toEqual({ kind: "note" });
    const again = dialogue.choose({ ...question, note: "seen" });
    await terminal.shows("Note: seen");
    terminal.press(keys.enter);
    expect(await again).toEqual({ kind: "chosen", values: ["national"] });
  });
});

describe("help and why", () => {
  test("stand between the choices and the keys, one at a time", async () => {
    const { terminal, dialogue } = open();
    void dialogue.choose(phase);
    await terminal.shows("q stop");
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "How to answer: go to a choice with the arrows, or with the number or letter
      before it, and press Enter. Where you may choose more than one, tick them with
      the number or Space, and then press Enter.

        Question 3, about 5 to go
      ? Which phase is the theme in?

      ❯ 1. Pilot phase
        2. Early followers
        3. Scale-up
        4. Late followers
        u. I don’t know

      │ Help
      │ Pilot: it is tried out for the first time.
      │ Scale-up: many have to do it.

        Enter choose  Esc back  w why  n note  q stop"
    `);
    terminal.press("w");
    await terminal.shows("│ Why this question");
    expect(terminal.screen()).not.toContain("│ Help");
    terminal.press(keys.escape);
    await terminal.shows("Esc back");
    expect(terminal.screen()).toContain("│ Help");
    expect(terminal.screen()).not.toContain("│ Why this question");
  });

  test("are on pages where they do not fit, and the question stays in view", async () => {
    const { terminal, dialogue } = open("en", 40, 16);
    const help = () => Array.from({ length: 12 }, (_, index) => `Line ${index + 1} of what is explained.`);
    void dialogue.choose({ ...phase, help });
    await terminal.shows("q stop");
    terminal.press("?");
    await terminal.shows("? more");
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "press Enter.
        Question 3, about 5 to go
      ? Which phase is the theme in?
      ❯ 1. Pilot phase
        2. Early followers
        3. Scale-up
        4. Late followers
        u. I don’t know
      │ Help
      │ Line 1 of what is explained.
      │ Line 2 of what is explained.
      │ Line 3 of what is explained.
      │ Line 4 of what is explained.
      │ 1/3
        Enter choose  Esc close  ? more
        w why  n note  q stop"
    `);
    terminal.press("?");
    await terminal.shows("2/3");
    terminal.press(keys.pageDown, keys.pageDown, keys.pageUp);
    await terminal.shows("2/3");
    terminal.press("?");
    await terminal.shows("3/3");
    expect(terminal.screen()).toContain("? close");
    terminal.press("?");
    await terminal.shows("? help");
  });
});

describe("a text", () => {
  const note = { message: "How do you know?", initial: "", actions: ["back"] } as const;

  test("is typed, and starts from what is there", async () => {
    const { terminal, dialogue } = open();
    const reply = dialogue.enter({ ...note, initial: "No school" });
    await terminal.shows("❯ No school");
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "How to answer: go to a choice with the arrows, or with the number or letter
      before it, and press Enter. Where you may choose more than one, tick them with
      the number or Space, and then press Enter.

      ? How do you know?
        Enter done  Esc back
      ❯ No school"
    `);
    terminal.press(" does é this", "\x7f");
    await terminal.shows("No school does é thi");
    terminal.press(keys.enter);
    expect(await reply).toEqual({ kind: "entered", text: "No school does é thi" });
    await terminal.shows("✔ How do you know? … No school does é thi");
  });

  test("may be longer than a line, in characters of any width", async () => {
    const { terminal, dialogue } = open("en", 40);
    const long = "日本語 ".repeat(12).trim();
    const reply = dialogue.enter(note);
    await terminal.shows("Esc back");
    terminal.press(long);
    await terminal.shows("日本語");
    terminal.press(keys.enter);
    expect(await reply).toEqual({ kind: "entered", text: long });
    await terminal.shows("✔");
    expect(terminal.screen()).not.toContain("Esc back");
  });

  test("that is pasted becomes one line, and its line ends answer nothing", async () => {
    const { terminal, dialogue } = open();
    const reply = dialogue.enter(note);
    await terminal.shows("Esc back");
    terminal.paste("first line\nsecond\tline\n");
    await terminal.shows("first line second");
    terminal.press(keys.enter);
    expect(await reply).toEqual({ kind: "entered", text: "first line second line" });
  });

  test.each([
    ["Escape", keys.escape, "back"],
    ["Ctrl-C", keys.interrupt, "interrupted"],
    ["Ctrl-D", keys.endOfInput, "ended"],
  ])("is left with %s", async (_name, sent, kind) => {
    const { terminal, dialogue } = open();
    const reply = dialogue.enter(note);
    await terminal.shows("Esc back");
    terminal.press(sent);
    expect(await reply).toEqual({ kind });
    dialogue.close();
    expect(terminal.raw()).toBe(false);
  });

  test("is not left with Escape where the question does not allow it", async () => {
    const { terminal, dialogue } = open();
    const reply = dialogue.enter({ ...note, actions: [] });
    await terminal.shows("Enter done");
    terminal.press(keys.escape);
    await new Promise((resolve) => setTimeout(resolve, 150));
    terminal.press("x", keys.enter);
    expect(await reply).toEqual({ kind: "entered", text: "x" });
  });
});

describe("a terminal", () => {
  test("that changes its size has the question once, at every size", async () => {
    const { terminal, dialogue } = open("en", 100, 30);
    dialogue.say(["What was said before."]);
    // What has left the screen above, as a higher question can, no program takes back.
    const { help: _, ...low } = phase;
    void dialogue.choose({ ...low, message: `${phase.message} ${"Think of the theme as a whole. ".repeat(3)}` });
    await terminal.shows("q stop");
    for (const [columns, rows] of [
      [40, 30],
      [120, 30],
      [50, 20],
      [80, 24],
    ] as const) {
      terminal.resize(columns, rows);
      terminal.press(keys.down);
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(terminal.history().match(/Question 3/g)).toHaveLength(1);
      expect(terminal.history()).toContain("What was said before.");
    }
  });

  test("that changes its size has a text once, and what was said before it", async () => {
    const { terminal, dialogue } = open("en", 60, 30);
    dialogue.say(["What was said before."]);
    const initial = "A note that goes on and on. ".repeat(6).trim();
    const reply = dialogue.enter({ message: "How do you know?", initial, actions: ["back"] });
    await terminal.shows("Esc back");
    for (const columns of [35, 90, 20, 60]) {
      terminal.resize(columns, 30);
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(terminal.history().match(/How do you know/g)).toHaveLength(1);
      expect(terminal.history().replace(/\n/g, "")).toContain("What was said before.");
    }
    terminal.press(keys.enter);
    expect(await reply).toEqual({ kind: "entered", text: initial });
  });

  test("is told things in lines of its width", async () => {
    const { terminal, dialogue } = open("en", 30);
    dialogue.say(["The remaining 19 answers cannot change this mix.", "\x1b[2J"]);
    await terminal.shows("\\x1b");
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "The remaining 19 answers
      cannot change this mix.
      \\x1b[2J"
    `);
  });
});
