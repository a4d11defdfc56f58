import { describe, expect, test } from "vitest";
import type { Language } from "../../src/language/languages.ts";
import { dialogueWording } from "../../src/language/wordings.ts";
import { plainDialogue } from "../../src/terminal/plain-dialogue.ts";
import { interruption, memoryIo, type World } from "../cli/memory-io.ts";
import { partners, phase } from "./questions.ts";

function talk(input: string, language: Language = "en", world: World = {}) {
  const io = memoryIo([], { ...world, input });
  return { io, dialogue: plainDialogue(io, dialogueWording[language]) };
}

/** What was printed after the introduction. */
async function afterFirst(input: string, language: Language, world: World = {}) {
  const { io, dialogue } = talk(`1\n${input}`, language, world);
  await dialogue.choose(phase);
  const before = io.printed.error.length;
  return { io, dialogue, printed: () => io.printed.error.slice(before) };
}

describe("a question", () => {
  test("comes with how to answer the first time, in each language", async () => {
    const english = talk("2\n");
    expect(await english.dialogue.choose(phase)).toEqual({ kind: "chosen", values: ["early-followers"] });
    expect(english.io.printed.error).toMatchInlineSnapshot(`
      "How to answer: type the number or the name of your choice and press Enter.
      Where you may choose more than one, put commas between them: 1,3.
      Where a question offers it, you can also type:
        u or unknown: you do not know; that never counts as no
        ? or help: what the choices mean
        w or why: why this is asked
        n or note: note down how you know this
        b or back: back to the previous question
        q or quit: stop; your answers are kept

      Question 3, about 5 to go
      Which phase is the theme in?
        1. Pilot phase
        2. Early followers
        3. Scale-up
        4. Late followers
      Pilot: it is tried out for the first time.
      Scale-up: many have to do it.
      (a number from 1 to 4)
      Your answer: 2
      Chosen: Early followers.
      "
    `);
    const dutch = talk("2\n", "nl");
    await dutch.dialogue.choose({ ...phase, progress: "Vraag 3", message: "In welke fase zit het thema?" });
    expect(dutch.io.printed.error).toMatchInlineSnapshot(`
      "Zo geeft u antwoord: typ het nummer of de naam van uw keuze en druk op Enter.
      Mag u meer dan één keuze maken, zet er dan komma’s tussen: 1,3.
      Waar de vraag het aanbiedt, kunt u ook dit typen:
        o of onbekend: u weet het niet; dat telt nooit als nee
        ? of uitleg: wat de keuzes betekenen
        w of waarom: waarom deze vraag gesteld wordt
        n of notitie: noteer hoe u dit weet
        t of terug: terug naar de vorige vraag
        s of stop: stoppen; uw antwoorden blijven bewaard

      Vraag 3
      In welke fase zit het thema?
        1. Pilot phase
        2. Early followers
        3. Scale-up
        4. Late followers
      Pilot: it is tried out for the first time.
      Scale-up: many have to do it.
      (een nummer van 1 tot en met 4)
      Uw antwoord: 2
      Gekozen: Early followers.
      "
    `);
  });

  test("shows the second time what is possible there, and the earlier answer", async () => {
    const { dialogue, printed } = await afterFirst("\n", "en");
    const note = "seen in two regions";
    expect(await dialogue.choose({ ...partners, selected: ["national"], note })).toEqual({
      kind: "chosen",
      values: ["national"],
    });
    expect(printed()).toMatchInlineSnapshot(`
      "
      Who takes part?
        1. Government
          2. National, such as a ministry (your earlier answer)
        3. Employers
      Note: seen in two regions
      (one or more numbers from 1 to 3, Enter = keep “National, such as a ministry”,
      none = choose nothing)
      Your answer: 
      Chosen: National, such as a ministry.
      "
    `);
  });

  test("says what each choice means under it, and no second time how to answer", async () => {
    const { dialogue, printed } = await afterFirst("2\n", "en");
    const choices = phase.choices.map((choice) => ({ ...choice, meaning: `What ${choice.value} means.` }));
    await dialogue.choose({ ...phase, choices, strip: "Mix now: none yet." });
    expect(printed()).toContain("  2. Early followers\n     What early-followers means.\n");
    expect(printed()).toContain("\n(a number from 1 to 4)\n");
    expect(printed()).not.toContain("How to answer");
    expect(printed()).not.toContain("Mix now");
  });

  test("says that Enter chooses nothing where nothing was chosen", async () => {
    const { dialogue, printed } = await afterFirst("\n", "nl");
    expect(await dialogue.choose(partners)).toEqual({ kind: "chosen", values: [] });
    expect(printed()).toContain("Enter = geen van deze");
    expect(printed()).toContain("Gekozen: geen.");
  });

  test("asks again after what it does not understand, and after help and why", async () => {
    const { dialogue, printed } = await afterFirst("plot\nw\n?\n3\n", "en");
    expect(await dialogue.choose(phase)).toEqual({ kind: "chosen", values: ["scale-up"] });
    expect(printed()).toMatchInlineSnapshot(`
      "
      Question 3, about 5 to go
      Which phase is the theme in?
        1. Pilot phase
        2. Early followers
        3. Scale-up
        4. Late followers
      Pilot: it is tried out for the first time.
      Scale-up: many have to do it.
      (a number from 1 to 4)
      Your answer: plot
      “plot” is not one of the choices. Did you mean “Pilot phase”?
      (a number from 1 to 4, u = I don’t know, ? = help, w = why, n = note, b = back,
      q = stop)
      Your answer: w
      It counts for III and IV. [P2]
      (a number from 1 to 4, u = I don’t know, ? = help, w = why, n = note, b = back,
      q = stop)
      Your answer: ?
      Pilot: it is tried out for the first time.
      Scale-up: many have to do it.

      How to answer: type the number or the name of your choice and press Enter.
      Where you may choose more than one, put commas between them: 1,3.
      Where a question offers it, you can also type:
        u or unknown: you do not know; that never counts as no
        ? or help: what the choices mean
        w or why: why this is asked
        n or note: note down how you know this
        b or back: back to the previous question
        q or quit: stop; your answers are kept
      (a number from 1 to 4, u = I don’t know, ? = help, w = why, n = note, b = back,
      q = stop)
      Your answer: 3
      Chosen: Scale-up.
      "
    `);
  });

  test("does not steer the terminal with what is in its texts", async () => {
    const { dialogue, printed } = await afterFirst("evil\n", "en");
    const choices = [{ value: "evil", label: "\x1b[2Jgone\u202e" }];
    await dialogue.choose({ ...phase, message: "a\x07b", choices, note: "\x1b]0;x\x07", progress: "\x9b" });
    expect(printed()).not.toMatch(/[^\n\P{Cc}]/u);
    expect(printed()).toContain("\\x1b[2Jgone\\u202e");
  });

  test.each([
    ["back", "terug"],
    ["unknown", "o"],
    ["note", "n"],
    ["quit", "s"],
  ])("can be answered with %s", async (kind, line) => {
    const { dialogue } = talk(`${line}\n`, "nl");
    expect(await dialogue.choose(phase)).toEqual({ kind });
  });

  test("is wrapped to the terminal", async () => {
    const { io, dialogue } = talk("1\n", "nl", { terminal: true, columns: 40 });
    await dialogue.choose({ ...phase, message: "Welke partijen doen nu al mee aan het thema, en hoe?" });
    expect(Math.max(...io.printed.error.split("\n").map(({ length }) => length))).toBeLessThan(40);
  });
});

describe("a text", () => {
  test.each([
    ["is what was typed, in one line without control characters", "  No\tschool\x1b ", "No school"],
    ["stays as it was on an empty line", "", "before"],
    ["is empty on a hyphen", "-", ""],
    ["may be a word that is a command elsewhere", "help", "help"],
  ])("%s", async (_name, line, text) => {
    const { dialogue } = talk(`${line}\n`);
    const question = { message: "Note", initial: "before", actions: ["back"] as const };
    expect(await dialogue.enter(question)).toEqual({ kind: "entered", text });
  });

  test("can be left where the question allows it", async () => {
    const { dialogue } = talk("terug\nterug\n");
    const question = { message: "Note", initial: "" };
    expect(await dialogue.enter({ ...question, actions: ["back"] })).toEqual({ kind: "back" });
    expect(await dialogue.enter({ ...question, actions: [] })).toEqual({ kind: "entered", text: "terug" });
  });

  test("says what an empty line does", async () => {
    const { io, dialogue } = talk("\n\n");
    await dialogue.enter({ message: "Note", initial: "", actions: ["back", "quit"] });
    await dialogue.enter({ message: "Note", initial: "this", actions: [] });
    expect(io.printed.error).toMatchInlineSnapshot(`
      "
      Note
      (Enter = leave it empty, b = back, q = stop)
      Your answer: 

      Note
      (Enter = keep “this”, - = leave it empty)
      Your answer: 
      "
    `);
  });
});

describe("the input", () => {
  test("is shown after the question where it does not come from a terminal", async () => {
    const piped = talk("2\n");
    await piped.dialogue.choose(phase);
    expect(piped.io.printed.error).toContain("Your answer: 2\n");
    const typed = talk("2\n", "en", { terminal: true });
    await typed.dialogue.choose(phase);
    expect(typed.io.printed.error).toContain("Your answer: Chosen:");
  });

  test("may come from Windows, with a mark before it and no end after it", async () => {
    const { dialogue } = talk("\ufeff1\r\n2");
    expect(await dialogue.choose(phase)).toEqual({ kind: "chosen", values: ["pilot"] });
    expect(await dialogue.choose(phase)).toEqual({ kind: "chosen", values: ["early-followers"] });
    expect(await dialogue.choose(phase)).toEqual({ kind: "ended" });
    expect(await dialogue.enter({ message: "Note", initial: "x", actions: [] })).toEqual({ kind: "ended" });
  });

  test("may be interrupted", async () => {
    const { io, dialogue } = talk(`${interruption}\n${interruption}\n`);
    expect(await dialogue.choose(phase)).toEqual({ kind: "interrupted" });
    expect(await dialogue.enter({ message: "Note", initial: "x", actions: [] })).toEqual({ kind: "interrupted" });
    expect(io.printed.error.endsWith("Your answer: \n")).toBe(true);
  });
});
