import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtIn } from "../../src/built-in/built-in-pack.ts";
import type { Case } from "../../src/case/case.ts";
import { readCases } from "../../src/case/read-cases.ts";
import { main } from "../../src/cli/main.ts";
import type { Question } from "../../src/interview/choose-question.ts";
import type { Language } from "../../src/language/languages.ts";
import { dialogueWording } from "../../src/language/wordings.ts";
import { memoryIo, type World } from "../cli/memory-io.ts";
import { interviewerOf, interviewThrough, truthfully } from "../support/interview-through.ts";
import { readPage, root, withOutputs } from "../support/pages.ts";
import { listBackTestCases, realAdviser, realPack } from "../support/real-pack.ts";
import { keys, virtualTerminal } from "../terminal/virtual-terminal.ts";

const session = ".mixwijzer-session.json";

/** The program in a terminal, as a user sees it. */
function start(line: string, world: World = {}) {
  const terminal = virtualTerminal();
  const io = memoryIo(line.split(" "), { ...world, terminal: true, columns: 80, prompts: terminal.streams });
  return { ...terminal, io, ended: main(io, builtIn) };
}

type Session = ReturnType<typeof start>;

/** Presses the keys that choose these values, wherever the cursor is. */
function choose({ press }: Session, question: Question, values: readonly string[]): void {
  const places = values.map((value) => positionOf(question, value));
  if (question.kind === "fact" && findFact(question.id).kind === "one") {
    press(keys.home, keys.down.repeat(places[0] ?? 0), keys.enter);
    return;
  }
  for (const place of places) press(keys.home, keys.down.repeat(place), keys.space);
  press(keys.enter);
}

function findFact(id: string) {
  const fact = realPack.facts.find((known) => known.id === id);
  if (fact === undefined) throw new Error(`${id} is no fact.`);
  return fact;
}

function positionOf(question: Question, value: string): number {
  if (question.kind === "fact") return findFact(question.id).values.findIndex(({ id }) => id === value);
  const ids = realPack.levels.flatMap(({ id, forms }) => [id, ...forms.map((form) => `${id}.${form.id}`)]);
  return [...ids, ...realPack.instruments.map(({ id }) => id)].indexOf(value);
}

/** What a question shows first, short enough to stand on one line. */
function opening(question: Question, language: Language): string {
  const texts = {
    nl: { more: "Wilt u die ook", current: "nu in gebruik", planned: "zijn gepland" },
    en: { more: "Do you want to answer", current: "in use now", planned: "are planned" },
  };
  if (question.kind === "fact") return findFact(question.id).question[language].slice(0, 30);
  return texts[language][question.id === "+more" ? "more" : question.id];
}

/** Answers the questions of an interview about a case one by one, as each appears. */
async function answer(user: Session, subject: Case, language: Language, from = 0, to = Infinity): Promise<void> {
  const reply = truthfully(subject);
  const { asked } = interviewThrough(interviewerOf(realAdviser), reply);
  for (const { question } of asked.slice(from, to)) {
    await user.shows(opening(question, language));
    const value = reply(question);
    if (question.kind === "more") user.press(keys.enter);
    else if (value === null) user.press(language === "nl" ? "o" : "u", keys.enter);
    else choose(user, question, typeof value === "string" ? [value] : value);
  }
}

/** The answers in the session, as they would be gone on with. */
function answersKept(user: Session): unknown {
  return JSON.parse(user.io.written.get(session) ?? "null").interview.answers;
}

function caseWith(id: string): Case {
  const found = listBackTestCases().find((subject) => subject.id === id);
  if (found === undefined) throw new Error(`There is no example ${id}.`);
  return found;
}

const teachers = caseWith("b2-hybrid-teachers");

describe("an interview in a terminal", () => {
  test.each([
    ["nl", "Over welk thema", "Wat wilt u doen?", "Naam van het casusbestand", "Geschreven: hybride"],
    ["en", "Which theme", "What do you want to do?", "Name of the case file", "Written: hybride"],
  ] as const)("ends in advice and a case file (%s)", async (language, theme, menu, name, written) => {
    const user = start(`--lang ${language}`);
    await user.shows(theme);
    user.press("Hybride docenten", keys.enter);
    await answer(user, teachers, language);
    await user.shows(menu);
    user.press(keys.enter);
    await user.shows(name);
    user.press(keys.enter);
    await user.shows(written);
    await user.shows(`? ${menu}`);
    user.press(language === "nl" ? "s" : "q");
    expect(await user.ended).toBe(0);
    expect(user.raw()).toBe(false);
    const text = user.io.written.get("hybride-docenten.yaml") ?? "";
    const { cases, diagnostics } = readCases({ path: "hybride-docenten.yaml", text }, realPack);
    expect(diagnostics).toEqual([]);
    const saved = cases[0]?.case ?? teachers;
    const advise = (subject: Case) => realAdviser.advise(subject, { language: "en", depth: "none" });
    const roles = (subject: Case) =>
      advise(subject).levels.map(({ role }) => (role === "lead" || role === "support" ? role : null));
    expect(roles(saved)).toEqual(roles(teachers));
    expect(user.io.printed.output).toContain("Hybride docenten");
    expect(user.io.written.has(session)).toBe(false);
  });

  test("goes back with Escape to the answer given before, and lets it be changed", async () => {
    const user = start("--lang en");
    await user.shows("Which theme");
    user.press("Teachers", keys.enter);
    await user.shows("Which phase is the theme in?");
    user.press("3", keys.enter);
    await user.shows("Question 2");
    user.press(keys.escape);
    await user.shows("Question 1 (answered earlier)");
    await user.shows("❯ 3. Scale-up");
    user.press("1", keys.enter);
    await user.shows("Question 2");
    user.press("q");
    expect(await user.ended).toBe(0);
    expect(answersKept(user)).toEqual([{ question: "phase", value: "pilot" }]);
  });

  test.each([
    ["nl", "Over welk thema", "o"],
    ["en", "Which theme", "u"],
  ] as const)(
    "says on its first screen how to answer, and a letter goes to its row as a number does (%s)",
    async (language, theme, key) => {
      const user = start(`--lang ${language}`);
      await user.shows(theme);
      const [first = ""] = dialogueWording[language].prompt.introduction;
      expect(user.screen().replace(/\s+/g, " ")).toContain(first);
      user.press("Teachers", keys.enter);
      await user.shows(findFact("phase").question[language]);
      user.press(key);
      await user.shows(`❯ ${key}. `);
      user.press("3");
      await user.shows("❯ 3. ");
      user.press(key, keys.enter);
      await user.shows(opening({ kind: "fact", id: "novelty", ahead: null, about: "advice" }, language));
      user.press(keys.interrupt);
      await user.ended;
      expect(answersKept(user)).toEqual([{ question: "phase", value: null }]);
    },
  );

  test("shows the name that it keeps for a theme without one", async () => {
    const user = start("--lang en");
    await user.shows("Which theme");
    user.press(keys.enter);
    await user.shows("Which phase is the theme in?");
    expect(user.screen()).toContain("Which theme do you want advice on? … Theme without a name");
    user.press(keys.interrupt);
    await user.ended;
    expect(JSON.parse(user.io.written.get(session) ?? "null").interview.title).toBe("Theme without a name");
  });

  test("keeps no answer to a question that was not there yet when its keys were pressed", async () => {
    const user = start("--lang en");
    user.typedBefore(`Ahead${keys.enter}1${keys.enter}`);
    await user.shows("Which theme");
    user.press("Teachers", keys.enter, "1", keys.enter, "u", keys.enter, keys.escape);
    await user.shows("Which phase is the theme in?");
    user.press("2", keys.enter, "u", keys.enter, "1", keys.enter, "q");
    await user.shows("Question 2");
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(user.screen()).toContain("❯ 1. ");
    user.press(keys.interrupt);
    await user.ended;
    expect(answersKept(user)).toEqual([{ question: "phase", value: "early-followers" }]);
  });

  test("is gone on with after a kill, where it was", async () => {
    const killed = start("--lang en");
    await killed.shows("Which theme");
    killed.press("Teachers", keys.enter);
    await answer(killed, teachers, "en", 0, 4);
    await killed.shows("Question 5");
    // Nothing was said to the program: what it wrote so far is all there is.
    const files = { [session]: killed.io.written.get(session) ?? "" };
    const user = start("--resume", { files });
    await answer(user, teachers, "en", 4);
    await user.shows("What do you want to do?");
    user.press("q");
    expect(await user.ended).toBe(0);
    killed.hangUp();
    expect(await killed.ended).toBe(2);
  });

  test("asks whether to go on with an interview that was not finished", async () => {
    const first = start("--lang en");
    await first.shows("Which theme");
    first.press("Teachers", keys.enter);
    await first.shows("Which phase");
    first.press(keys.interrupt);
    expect(await first.ended).toBe(130);
    const files = { [session]: first.io.written.get(session) ?? "" };
    const user = start("--lang en", { files });
    await user.shows("An interview was not finished: Teachers");
    user.press(keys.enter);
    await user.shows("Which phase is the theme in?");
    user.press(keys.interrupt);
    expect(await user.ended).toBe(130);
  });

  test("whose theme has a very long name asks in view whether to go on with it", async () => {
    const interview = { title: "Docenten in de techniek ".repeat(90), answers: [], at: 0, notes: {} };
    const { id, version, digest } = realPack;
    const held = {
      schema: "mixwijzer/session/1",
      pack: { id, version, digest },
      language: "en",
      scope: "mix",
      given: {},
    };
    const user = start("--lang en", { files: { [session]: JSON.stringify({ ...held, interview }) } });
    await user.shows("1. Continue that interview");
    await user.shows("? An interview was not finished: Docenten in de techniek");
    user.press(keys.interrupt);
    expect(await user.ended).toBe(130);
  });

  test("that is interrupted says where the answers are, and gives the terminal back", async () => {
    const user = start("--lang en");
    await user.shows("Which theme");
    user.press("Teachers", keys.enter);
    await user.shows("Which phase");
    user.press("2", keys.enter);
    await user.shows("Question 2");
    user.press(keys.interrupt);
    expect(await user.ended).toBe(130);
    expect(user.raw()).toBe(false);
    await user.shows(`Your answers are in ${session}.\nContinue with: mixwijzer --resume`);
  });

  test("points out answers that contradict each other", async () => {
    const facts = { ...teachers.facts, phase: "pilot", novelty: "existing", "proven-route": "proven" };
    const user = start("--lang en --all");
    await user.shows("Which theme");
    user.press("Odd", keys.enter);
    const { asked } = interviewThrough(
      interviewerOf(realAdviser, { scope: "all" }),
      truthfully({ ...teachers, facts }),
    );
    const last = asked.findIndex(({ question }) => question.id === "proven-route");
    for (const { question } of asked.slice(0, last + 1)) {
      await user.shows(opening(question, "en"));
      const value = facts[question.id as keyof typeof facts] ?? [];
      choose(user, question, typeof value === "string" ? [value] : value);
    }
    await user.shows("Note:");
    user.press(keys.interrupt);
    await user.ended;
    const caution = realPack.phases.cautions.find(({ id }) => id === "phase/pilot-but-proven")?.text.en ?? "";
    expect(user.history().replace(/\s+/g, " ")).toContain(caution);
  });

  test("in which everything is unknown ends in an advice that says so", async () => {
    const user = start("--lang en");
    await user.shows("Which theme");
    user.press("Unknown", keys.enter);
    const nothing = { ...teachers, facts: {}, current: null };
    await answer(user, nothing, "en");
    await user.shows("What do you want to do?");
    user.press("q");
    expect(await user.ended).toBe(0);
    expect(user.io.printed.output).toContain("Phase: still open.");
  });

  test.each([
    ["README.md", "en", "Which theme", "Hybrid teachers", "8. Quit"],
    ["README.nl.md", "nl", "Over welk thema", "Hybride docenten", "8. Stop"],
  ] as const)("goes as %s shows", async (page, language, theme, title, last) => {
    const user = start(`--lang ${language}`);
    await user.shows(theme);
    user.press(title, keys.enter);
    await answer(user, teachers, language);
    await user.shows(last);
    const shown = withOutputs(readPage(page), [undefined, user.history()]);
    await expect(shown).toMatchFileSnapshot(join(root, page));
    user.press(dialogueWording[language].keys.quit);
    expect(await user.ended).toBe(0);
  });
});
