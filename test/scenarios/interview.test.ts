import { describe, expect, test } from "vitest";
import type { Case, FactAnswer } from "../../src/case/case.ts";
import { readCases } from "../../src/case/read-cases.ts";
import type { Question } from "../../src/interview/choose-question.ts";
import { goOn, stopHere } from "../../src/interview/interview.ts";
import { interruption, type World } from "../cli/memory-io.ts";
import { interviewerOf, interviewThrough, truthfully } from "../support/interview-through.ts";
import { generatePlausible } from "../support/plausible-cases.ts";
import { listBackTestCases, realAdviser, realPack } from "../support/real-pack.ts";
import { example, type Run, run } from "./run.ts";

const session = ".mixwijzer-session.json";
const teachers = caseWith("b2-hybrid-teachers");
const unknown = "u";

function caseWith(id: string): Case {
  const found = listBackTestCases().find((subject) => subject.id === id);
  if (found === undefined) throw new Error(`There is no example ${id}.`);
  return found;
}

/** The lines that answer an interview about a case, until the questions are done. */
function linesFor(
  subject: Case,
  options: Parameters<typeof interviewerOf>[1] = {},
  reply: (question: Question) => FactAnswer | null = truthfully(subject),
): readonly string[] {
  const { asked } = interviewThrough(interviewerOf(realAdviser, options), reply);
  return asked.map(({ question }) => toLine(reply(question)));
}

function toLine(answer: FactAnswer | null): string {
  if (answer === null) return unknown;
  return typeof answer === "string" ? answer : answer.join(",");
}

function interview(line: string, input: readonly string[], world: World = {}): Promise<Run> {
  return run(line, { ...world, input: input.map((each) => `${each}\n`).join("") });
}

describe("an interview in plain lines", () => {
  test.each([
    ["nl", "De mix staat vast"],
    ["en", "The mix is settled"],
  ])("ends in advice and a case file that gives the same advice (%s)", async (language, settled) => {
    const title = "Hybride docenten";
    const lines = [title, ...linesFor(teachers), "save", "", "quit"];
    const asked = await interview(`--plain --lang ${language}`, lines);
    expect(asked.code).toBe(0);
    expect(asked.error).toContain(settled);
    const text = asked.written.get("hybride-docenten.yaml") ?? "";
    expect(asked.written.has("case.schema.json")).toBe(true);
    expect(asked.written.has(session)).toBe(false);
    const { cases, diagnostics } = readCases({ path: "hybride-docenten.yaml", text }, realPack);
    expect(diagnostics).toEqual([]);
    expect(cases[0]?.case).toMatchObject({ title, language, current: teachers.current });
    const advised = await run("advise hybride-docenten.yaml --plain", { files: { "hybride-docenten.yaml": text } });
    expect(asked.output).toBe(advised.output);
  });

  test("asks what can change the mix, and says after an answer how the mix changed", async () => {
    const { error } = await interview("--plain --lang en", ["Teachers", "pilot"]);
    expect(error).toContain("Which phase is the theme in?");
    expect(error).toContain("The mix for now: focus on III Pilot-based interventions");
  });

  test("saves beside a schema of its own where the usual name is taken, and again without asking", async () => {
    const lines = ["Teachers", ...linesFor(teachers), "save", "x.json", "save", "", "quit"];
    const { error, written } = await interview("--plain --lang en", lines, { files: { "case.schema.json": "{}" } });
    expect(written.has("case.schema.json")).toBe(false);
    expect(written.get("x.json.yaml")).toMatch(/^# yaml-language-server: \$schema=\.\/x\.json\.schema\.json\n/);
    expect(written.has("x.json.schema.json")).toBe(true);
    expect(error).not.toContain("x.json.yaml exists");
    expect(error.match(/Written: x\.json\.yaml/g)).toHaveLength(2);
  });

  test("goes on, where that is wanted, with the questions that make the advice more precise", async () => {
    const stopped = linesFor(teachers);
    const lines = linesFor(teachers, {}, (question) =>
      question.kind === "more" ? goOn : truthfully(teachers)(question),
    );
    expect(lines.length).toBeGreaterThan(stopped.length + 10);
    const { code, output } = await interview("--plain --lang en", ["Teachers", ...lines, "quit"]);
    const full = await run("advise b2.yaml --lang en --plain", { files: { "b2.yaml": example("b2-hybrid-teachers") } });
    expect(code).toBe(0);
    const mix = (report: string): readonly string[] => report.match(/^.+ \([IV]+\)\n {2}weight .+$/gm) ?? [];
    expect(mix(output)).toEqual(mix(full.output));
    expect(mix(output).length).toBeGreaterThan(1);
  });

  test("asks everything relevant with --all", async () => {
    const lines = linesFor(teachers, { scope: "all" });
    const { code, error } = await interview("--plain --all --lang en", ["Teachers", ...lines, "quit"]);
    expect(code).toBe(0);
    const asked = realPack.facts.filter(({ question }) => unwrapped(error).includes(question.en));
    // The projects are only starting, so that there is nothing to ask about results.
    const relevant = realPack.facts.filter(({ id }) => id in teachers.facts && id !== "results");
    expect(asked.map(({ id }) => id)).toEqual(expect.arrayContaining(relevant.map(({ id }) => id)));
  });

  test("takes an answer back, and keeps the others", async () => {
    const lines = ["Teachers", "pilot", "back", "early followers", "quit"];
    const { error, written } = await interview("--plain --lang en", lines);
    expect(unwrapped(error)).toContain("Question 1 (answered earlier)");
    expect(answersIn(written)).toEqual([{ question: "phase", value: "early-followers" }]);
  });

  test.each([
    ["nl", "Gekozen: geen.", "Gepland: geen"],
    ["en", "Chosen: none.", "Planned: none"],
  ] as const)("keeps none for what is planned, shows it, and writes it (%s)", async (language, chosen, reviewed) => {
    const lines = linesFor(teachers, {}, (question) =>
      question.id === "planned" ? [] : truthfully(teachers)(question),
    );
    const plain = `--plain --lang ${language}`;
    const asked = await interview(plain, ["Teachers", ...lines.map((line) => (line === unknown ? "onbekend" : line))]);
    expect(unwrapped(asked.error)).toContain(`${chosen} `);
    expect(answersIn(asked.written)).toContainEqual({ question: "planned", value: [] });
    const files = { [session]: asked.written.get(session) ?? "" };
    const resumed = await interview(`${plain} --resume`, ["change", "1", "save", "", "quit"], { files });
    expect(unwrapped(resumed.error)).toContain(reviewed);
    expect(resumed.written.get("teachers.yaml")).toMatch(/^planned: \[\]$/m);
  });

  test("keeps the name that it shows for a theme without one", async () => {
    const { error, written } = await interview("--plain --lang en", ["", "quit"]);
    expect(unwrapped(error)).toContain("Enter = “Theme without a name”");
    expect(JSON.parse(written.get(session) ?? "null").interview.title).toBe("Theme without a name");
  });

  test("says that there is no mix where an answer that gave one is taken back", async () => {
    const { error } = await interview("--plain --lang en", ["Teachers", "pilot", "back", unknown, "quit"]);
    expect(unwrapped(error)).toContain("With what is known now, there is no mix.");
    expect(unwrapped(error)).not.toContain("there is no level that you need to use");
  });

  test.each([
    ["nl", /(\d+) vragen maken|hoogstens (\d+) vragen|meer vragen \(hoogstens (\d+)\)/g, /hooguit nog \d+/],
    ["en", /(\d+) questions would|at most (\d+) questions|more questions \(at most (\d+)\)/g, /then at most \d+/],
  ] as const)(
    "counts the questions that are left once, wherever it says how many (%s)",
    async (language, count, other) => {
      const lines = linesFor(teachers, {}, unknowing);
      const { error, output } = await interview(`--plain --lang ${language}`, ["A", ...lines, "quit"]);
      const counts = [...unwrapped(error).matchAll(count)].map((match) => match.slice(1).find((each) => each));
      expect(counts).toHaveLength(3);
      expect(new Set(counts).size).toBe(1);
      expect(unwrapped(output)).not.toMatch(other);
    },
  );

  test("says from which facts the phase follows where one does not know it, and which phase then follows", async () => {
    const lines = ["Teachers", unknown, "existing", "promising", "quit"];
    const { error } = await interview("--plain --lang en", lines);
    expect(unwrapped(error)).toContain(
      "The phase then follows from at most 4 facts: new or existing, proven approach, reach so far and growth needed.",
    );
    expect(unwrapped(error)).toContain(
      "The phase that follows from your answers: Early followers. There is a promising",
    );
  });

  test.each([
    ["nl", "Ligt uw thema in een ander vakgebied?"],
    ["en", "If your theme is in another field"],
  ] as const)("says at the start what holds for a theme in another field (%s)", async (language, opening) => {
    const text = realPack.scope?.text[language] ?? "no such text";
    const { error } = await interview(`--plain --lang ${language}`, ["A", "quit"]);
    expect(unwrapped(error).indexOf(`${opening}`)).toBeGreaterThan(-1);
    expect(unwrapped(error)).toContain(text);
    const elsewhere = await interview(`--plain --lang ${language} --set field=other`, ["A", "quit"]);
    expect(unwrapped(elsewhere.error)).toContain(text);
    expect(unwrapped(elsewhere.error)).not.toContain(opening);
  });

  test("says again what holds for another field once that is answered", async () => {
    const lines = linesFor({ ...teachers, facts: { ...teachers.facts, field: "other" } }, { scope: "all" });
    const { error } = await interview("--plain --all --lang en", ["A", ...lines, "quit"]);
    expect(unwrapped(error).split(realPack.scope?.text.en ?? "no such text")).toHaveLength(3);
  });

  test("shows the advice with another answer, and keeps the answer", async () => {
    const lines = ["Teachers", ...linesFor(teachers), "whatIf", "Phase of the theme", "late followers", "quit"];
    const { error, written } = await interview("--plain --lang en", lines);
    const [before = "", after = ""] = unwrapped(error).split("Which answer would be different?");
    expect(before).toContain("See the advice with another answer");
    expect(after).toMatch(/Phase of the theme.*Pilot phase.*Late followers/);
    expect(answersIn(written)).toContainEqual({ question: "phase", value: "pilot" });
  });

  test("compares the advice before and after changed answers, once there are any", async () => {
    const lines = ["Teachers", ...linesFor(teachers)];
    const changed = ["change", "Phase of the theme", "late followers", "done", ...unknowns(14)];
    const { error } = await interview("--plain --lang en", [...lines, ...changed]);
    const [first = "", ...later] = error.split("What do you want to do?").slice(1);
    expect(first).not.toContain("Compare the advice");
    expect(later.join("")).toContain("Compare the advice before and after your changes");
  });

  test("says on leaving which files hold older answers, and writes them anew where that is wanted", async () => {
    const lines = [
      "Teachers",
      ...linesFor(teachers),
      "save",
      "",
      "report",
      "",
      "change",
      "Topic",
      "excellence",
      "done",
    ];
    const left = await interview("--plain --lang en", [...lines, "quit", "no"]);
    const question = "since these files were written: teachers.yaml and teachers-advice.md. Write them again?";
    expect(unwrapped(left.error)).toContain(question);
    expect(left.written.get("teachers.yaml")).not.toMatch(/topic: excellence/);
    expect(left.written.has(session)).toBe(true);
    const renewed = await interview("--plain --lang en", [...lines, "quit", "yes"]);
    expect(renewed.written.get("teachers.yaml")).toMatch(/topic: excellence/);
    expect(renewed.written.get("teachers-advice.md")).not.toBe(left.written.get("teachers-advice.md"));
    expect(renewed.written.has(session)).toBe(false);
    const same = await interview("--plain --lang en", [...lines.slice(0, -4), "quit"]);
    expect(unwrapped(same.error)).not.toContain("Write them again?");
  });

  test("goes back from a question after the end to what can be done, not to the questions before it", async () => {
    const lines = ["Teachers", ...linesFor(teachers), "more", "back", "quit"];
    const { code, error } = await interview("--plain --lang en", lines);
    expect(code).toBe(0);
    const [, after = ""] = unwrapped(error).split("What do you want to do?");
    expect(after).not.toContain("(answered earlier)");
  });

  test("numbers its questions without gaps, whatever it asks between them", async () => {
    const lines = linesFor(teachers, {}, (question) =>
      question.kind === "more" ? goOn : truthfully(teachers)(question),
    );
    const { error } = await interview("--plain --lang en", ["Teachers", ...lines, "quit"]);
    const numbers = [...unwrapped(error).matchAll(/Question (\d+)/g)].map(([, number]) => Number(number));
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test("goes back to the name of the theme from the first question", async () => {
    const { written } = await interview("--plain --lang en", ["Techers", "back", "Teachers", "pilot", "quit"]);
    expect(sessionIn(written).interview.title).toBe("Teachers");
  });

  test("keeps a note with an answer, in the session and in the case file", async () => {
    const [first = "", ...rest] = linesFor(teachers);
    const note = "Nobody in the region does this: see “the 2025 survey”.";
    const lines = ["Teachers", "note", note, first, ...rest, "save", "", "quit"];
    const { written } = await interview("--plain --lang en", lines);
    const text = written.get("teachers.yaml") ?? "";
    expect(readCases({ path: "teachers.yaml", text }, realPack).cases[0]?.case.notes).toEqual({ phase: note });
  });

  test("changes an answer at the end, and shows what that changes", async () => {
    const lines = ["Teachers", ...linesFor(teachers)];
    const phase = "Phase of the theme";
    const changed = [...lines, "change", phase, "late followers", "done", ...unknowns(12)];
    const { error, output } = await interview("--plain --lang en", changed);
    expect(unwrapped(error)).toContain(`${phase}: Pilot phase`);
    expect(unwrapped(error)).toContain(`${phase}: Late followers`);
    expect(unwrapped(error)).toContain("The mix changes:");
    expect(output).toMatch(/^Teachers\nPhase: Late followers/);
    expect(output.match(/Phase: /g)).toHaveLength(1);
  });

  test("shows the advice anew on a screen, and hands it over once to a file or a program", async () => {
    const lines = ["Teachers", ...linesFor(teachers), "change", "Phase of the theme", "late followers", "done"];
    const changed = [...lines, ...unknowns(12), "quit", "quit", "quit"];
    const onScreen = await interview("--plain --lang en --no-color", changed, { terminal: true });
    expect(onScreen.output.match(/^Phase: /gm)?.length).toBeGreaterThan(1);
    const asData = await interview("--plain --lang en --format json", [...changed, "explain", "III", "quit"]);
    expect(JSON.parse(asData.output)).toMatchObject({ phase: { value: "late-followers" } });
    const inFile = await interview("--plain --lang en -o advice.txt", changed);
    expect(inFile.output).toBe("");
    expect(inFile.written.get("advice.txt")).toContain("Phase: Late followers");
  });

  test("says before the first question that it may not overwrite the file of --output", async () => {
    const { code, error } = await interview("--plain --lang en -o a.md", ["x"], { files: { "a.md": "mine" } });
    expect(code).toBe(2);
    expect(error).toContain("usage/file-exists");
    expect(error).not.toContain("Which theme");
  });

  test("says why a question is asked, nearest ground first, and no longer that it changes a settled mix", async () => {
    const open = await interview("--plain --lang en", ["Teachers", "pilot", "why", "quit"]);
    expect(unwrapped(open.error)).toContain("The answer can change the mix.");
    const lines = linesFor(teachers, {}, truthfully(teachers));
    const more = lines.lastIndexOf(stopHere);
    const settled = [...lines.slice(0, more), goOn, ...Array.from({ length: 12 }, () => ["why", unknown]).flat()];
    const { error } = await interview("--plain --lang en", ["Teachers", ...settled, "quit"]);
    const [before = "", after = ""] = unwrapped(error).split("would still make the rest");
    expect(before).not.toContain("no longer changes this mix");
    expect(after).not.toContain("The answer can change the mix.");
    expect(after).toContain("The answer says how to use this well");
  });

  test("marks an answer that other answers have made irrelevant, and keeps it", async () => {
    const subject = { ...teachers, facts: { ...teachers.facts, cooperation: "network", secretariat: "weak" } };
    const all = linesFor(subject, { scope: "all" }, truthfully(subject));
    const lines = ["Teachers", ...all, "change", "cooperation", "none", "done", "save", "", "quit"];
    const { error, written } = await interview("--plain --all --lang en", lines);
    expect(unwrapped(error)).toContain("does not count now");
    const text = written.get("teachers.yaml") ?? "";
    expect(readCases({ path: "teachers.yaml", text }, realPack).cases[0]?.case.facts.secretariat).toBe("weak");
  });

  test("points out answers that contradict each other", async () => {
    const contradictory = {
      ...teachers,
      facts: { ...teachers.facts, phase: "pilot", novelty: "existing", "proven-route": "proven" },
    };
    const all = linesFor(contradictory, { scope: "all" }, truthfully(contradictory));
    const { error } = await interview("--plain --all --lang en", ["Odd", ...all]);
    const caution = realPack.phases.cautions.find(({ id }) => id === "phase/pilot-but-proven");
    expect(unwrapped(error)).toContain(caution?.text.en ?? "no such caution");
  });

  test("ends with an advice that says what is open when everything is unknown", async () => {
    const lines = linesFor(teachers, {}, unknowing);
    const { code, error, output } = await interview("--plain --lang en", ["Unknown", ...lines, "quit"]);
    expect(code).toBe(0);
    expect(unwrapped(error)).toContain("No remaining question can help; too little is known for one mix.");
    expect(unwrapped(error)).not.toContain("What you do not know now may still change");
    expect(output).toContain("Phase: still open.");
  });

  test.each([
    ["--lang nl", "mix", /mix staat( nog niet)? vast|verandert niet meer|Zeker:/],
    ["--lang en", "mix", /mix is (not )?settled|no longer changes|Certain:/],
    ["--lang en --all", "all", /mix is (not )?settled|no longer changes|Certain:/],
  ] as const)("speaks of no settled mix where everything is unknown (%s)", async (options, scope, settled) => {
    const lines = linesFor(teachers, { scope }, unknowing);
    const { code, error, output } = await interview(`--plain ${options}`, ["A", ...lines, "quit"]);
    expect(code).toBe(0);
    expect(unwrapped(error)).not.toMatch(settled);
    expect(unwrapped(output)).not.toMatch(settled);
  });

  test.each([
    ["nl", /mix staat vast/, "Zeker:"],
    ["en", /mix is settled/, "Certain:"],
  ])("says that the mix is settled only where the advice says so too (%s)", async (language, settled, label) => {
    const said = [0.95, 0.7, 0.4].flatMap((known, seed) => generatePlausible({ count: 3, seed, known }));
    const runs = await Promise.all(
      said.map((subject) => interview(`--plain --lang ${language}`, ["A", ...linesFor(subject), "quit"])),
    );
    const both = runs.map(({ error, output }) => [settled.test(unwrapped(error)), output.includes(label)]);
    expect(both.filter(([asked, advised]) => asked && !advised)).toEqual([]);
    expect(both).toContainEqual([true, true]);
    expect(both).toContainEqual([false, false]);
  });

  test("says of a settled mix which levels it is not settled how to use", async () => {
    const lines = linesFor(teachers);
    const { error } = await interview("--plain --lang en", ["Teachers", ...lines, "quit"]);
    expect(unwrapped(error)).toMatch(
      /The mix is settled; how to use levels? .+\) is not\. No remaining question can change this mix\./,
    );
  });

  test("explains a level and writes the advice to a file", async () => {
    const lines = ["Teachers", ...linesFor(teachers), "explain", "III", "report", "advice", "quit"];
    const { error, written } = await interview("--plain --lang en", lines);
    expect(error).toContain("trying it out in a pilot works best. [P2]");
    expect(written.get("advice.md")).toMatch(/^# /);
  });

  test("writes a memo in the format that its name says, and tells what to fill in", async () => {
    const lines = ["Teachers", ...linesFor(teachers), "memo", "", "memo", "page.html", "quit"];
    const { error, written } = await interview("--plain --lang en", lines);
    expect(written.get("teachers-memo.md")).toMatch(/^# Decision memo: Teachers\n/);
    expect(written.get("page.html")).toMatch(/^<!doctype html>/i);
    expect(error).toMatch(/Gaps to fill in teachers-memo\.md \(\d+\):/);
  });

  test("replaces no file by a memo unasked", async () => {
    const lines = ["Teachers", ...linesFor(teachers), "memo", "", "other", "own", "quit"];
    const { written } = await interview("--plain --lang en", lines, { files: { "teachers-memo.md": "mine" } });
    expect(written.has("teachers-memo.md")).toBe(false);
    expect(written.get("own.md")).toMatch(/^# Decision memo: Teachers\n/);
  });
});

describe("an interview that is broken off", () => {
  test.each([
    ["Ctrl-C", interruption, 130],
    ["quit", "quit", 0],
  ])("by %s says where the answers are", async (_, end, code) => {
    const stopped = await interview("--plain --lang en", ["Teachers", "pilot", end]);
    expect(stopped.code).toBe(code);
    expect(unwrapped(stopped.error)).toContain(
      `Your answers are in ${session}. Continue with: mixwijzer --resume --plain`,
    );
    expect(answersIn(stopped.written)).toEqual([{ question: "phase", value: "pilot" }]);
  });

  test("because there is no more input could not be done, and loses nothing", async () => {
    const stopped = await interview("--plain --lang en", ["Teachers", "pilot"]);
    expect(stopped.code).toBe(2);
    expect(stopped.error).toContain("session/input-ended");
    expect(answersIn(stopped.written)).toEqual([{ question: "phase", value: "pilot" }]);
  });

  test("is gone on with by --resume, as if nothing had happened", async () => {
    const lines = ["Teachers", ...linesFor(teachers), "quit"];
    const whole = await interview("--plain --lang en", lines);
    for (const at of [2, 5, 8]) {
      const stopped = await interview("--plain --lang en", lines.slice(0, at));
      const files = { [session]: stopped.written.get(session) ?? "" };
      const resumed = await interview("--resume --plain --lang en", lines.slice(at), { files });
      expect(resumed.output).toBe(whole.output);
      expect(resumed.written.get(session)).toBe(whole.written.get(session));
    }
  });

  test.each([
    ["nl", "onbekend", "Thema: Docenten Voorlopige mix: inzetten op", "Fase van het thema: Pilotfase"],
    ["en", "unknown", "Theme: Docenten The mix for now: focus on", "Phase of the theme: Pilot phase"],
  ])("says at --resume what the theme, the mix and the answers are (%s)", async (language, open, theme, answer) => {
    const stopped = await interview(`--plain --lang ${language}`, ["Docenten", "pilot", open, "stop"]);
    const files = { [session]: stopped.written.get(session) ?? "" };
    const { error } = await interview(`--resume --plain --lang ${language}`, ["stop"], { files });
    expect(unwrapped(error)).toContain(theme);
    expect(unwrapped(error)).toContain(`${answer}; `);
    expect(error.split(/How to answer|Zo geeft u/)[0]?.split("\n").length).toBeLessThan(10);
  });

  test("keeps the facts of --set and the wish to be asked everything", async () => {
    const begun = await interview("--plain --set phase=pilot --all --lang en", ["Teachers", unknown, "quit"]);
    const files = { [session]: begun.written.get(session) ?? "" };
    const ahead = (run: Run): readonly string[] => unwrapped(run.error).match(/Question 2, at most \d+ more/g) ?? [];
    const resumed = await interview("--resume --plain --lang en", ["quit"], { files });
    expect(ahead(resumed)).toEqual(ahead(begun));
    expect(ahead(resumed)).toHaveLength(1);
  });

  test("does not say that answers are kept where they could not be", async () => {
    const stopped = await interview("--plain --lang en", ["Teachers", "pilot", "quit"], {
      files: { [session]: "folder" },
    });
    expect(unwrapped(stopped.error)).toContain(`The answers could not be kept in ${session}`);
    expect(stopped.error).not.toContain("Your answers are in");
  });

  test.each(["quit", interruption])(
    "says where the answers are when one leaves the choice of what to do (%j)",
    async (end) => {
      const stopped = await interview("--plain --lang en", ["Teachers", "pilot", "quit"]);
      const files = { [session]: stopped.written.get(session) ?? "" };
      const left = await interview("--plain --lang en", [end], { files, terminal: true });
      expect(left.error).toContain("Your answers are in");
      expect(left.written.has(session)).toBe(false);
    },
  );

  test("with a session that is damaged says only that", async () => {
    const { error } = await interview("--resume --plain", [], { files: { [session]: "{" } });
    expect(error).toContain("session/damaged");
    expect(error).not.toContain("session/none");
  });

  test("is asked about when a new one is begun", async () => {
    const stopped = await interview("--plain --lang en", ["Teachers", "pilot", "quit"]);
    const files = { [session]: stopped.written.get(session) ?? "" };
    const begun = await interview("--plain --lang en", ["start", "Other theme", "quit"], { files, terminal: true });
    expect(unwrapped(begun.error)).toContain("An interview was not finished: Teachers, with one answer.");
    const resumed = await interview("--plain --lang en", ["continue", "quit"], { files, terminal: true });
    expect(unwrapped(resumed.error)).toContain("Question 2");
  });

  test("is not overwritten by a script", async () => {
    const stopped = await interview("--plain --lang en", ["Teachers", "pilot", "quit"]);
    const files = { [session]: stopped.written.get(session) ?? "" };
    const begun = await interview("--plain --lang en", ["Other theme", "pilot"], { files });
    expect(begun.code).toBe(2);
    expect(begun.error).toContain("session/waiting");
    expect(begun.written.has(session)).toBe(false);
    const anew = await interview("--plain --new --lang en", ["Other theme", "pilot"], { files });
    expect(sessionIn(anew.written).interview.title).toBe("Other theme");
  });

  test("cannot be gone on with where there is none", async () => {
    const { code, error } = await interview("--resume --plain", []);
    expect(code).toBe(2);
    expect(error).toContain("session/none");
  });
});

describe("finishing a case file", () => {
  const file = "cases/open.yaml";
  const text = [
    "# A theme that we know little of.",
    "title: Open theme   # still to be named",
    "facts:",
    "  # Since May.",
    "  phase: pilot",
    "  chain-gap: unknown   # ask the schools",
    "",
    "notes: {}",
    "",
  ].join("\n");

  test("asks only what it leaves open and can matter, and writes the answers back with comments and order", async () => {
    const base = readCases({ path: file, text }, realPack).cases[0]?.case ?? teachers;
    const lines = linesFor(teachers, { base, asksInstruments: false });
    const asked = await interview(`advise ${file} --ask --plain --lang en`, [...lines, "quit"], {
      files: { [file]: text },
    });
    expect(asked.code).toBe(0);
    expect(asked.error).not.toContain("Which phase is the theme in?");
    const now = asked.written.get(file) ?? "";
    expect(now).toContain("title: Open theme   # still to be named\nfacts:\n  # Since May.\n  phase: pilot\n");
    expect(now).toMatch(/ {2}chain-gap: \w+ {3}# ask the schools\n/);
    expect(asked.written.has(session)).toBe(false);
    const advised = await run(`advise ${file} --lang en --plain`, { files: { [file]: now } });
    expect(asked.output).toBe(advised.output);
  });

  test("loses nothing when it is broken off, and goes on by itself with --resume", async () => {
    const files = { [file]: text };
    const stopped = await interview(`advise ${file} --ask --plain --lang en`, ["unknown", "quit"], { files });
    expect(stopped.written.has(file)).toBe(false);
    const kept = { ...files, [session]: stopped.written.get(session) ?? "" };
    const base = readCases({ path: file, text }, realPack).cases[0]?.case ?? teachers;
    const lines = linesFor(teachers, { base, asksInstruments: false }, unknowing);
    const resumed = await interview("--resume --plain --lang en", [...lines.slice(1), "quit"], { files: kept });
    expect(unwrapped(resumed.error)).toContain("You are continuing your interview, with one answer.");
    expect(resumed.written.get(file)).toContain("title: Open theme   # still to be named");
  });

  test("writes down what is not known, so that it can be seen that it was asked", async () => {
    const base = readCases({ path: file, text }, realPack).cases[0]?.case ?? teachers;
    const lines = linesFor(teachers, { base, asksInstruments: false }, ({ kind }) =>
      kind === "more" ? stopHere : null,
    );
    const asked = await interview(`advise ${file} --ask --plain`, [...lines, "quit"], { files: { [file]: text } });
    expect(asked.written.get(file)).toMatch(/ {2}knowledge: unknown\n/);
    expect(asked.code).toBe(0);
  });

  test("keeps the answers about one case of a file apart from those about another", async () => {
    const two = "id: a\ntitle: A\nfacts: { phase: pilot }\n---\nid: b\ntitle: B\nfacts: { phase: pilot }\n";
    const files = { "two.yaml": two };
    const a = await interview("advise two.yaml --ask --case a --plain", ["unknown", "quit"], { files });
    const kept = { ...files, [session]: a.written.get(session) ?? "" };
    const b = await interview("advise two.yaml --ask --case b --resume --plain", [], { files: kept });
    expect(b.error).toContain("session/other-case");
    expect(unwrapped(b.error)).toContain("`mixwijzer advise two.yaml --ask --resume --plain`");
    const waiting = await interview("advise two.yaml --ask --case b --plain", [], { files: kept });
    expect(unwrapped(waiting.error)).toContain("`mixwijzer advise two.yaml --ask --resume --plain`");
    const resumed = await interview("--resume --plain --lang en", ["quit"], { files: kept });
    expect(unwrapped(resumed.error)).toContain("You are continuing your interview, with one answer.");
    const again = await interview("advise two.yaml --ask --case a --resume --plain", ["quit"], { files: kept });
    expect(again.code).toBe(0);
  });

  test.each([
    ["my case.yaml", '"my case.yaml"'],
    ["-case.yaml", "./-case.yaml"],
    ["it's $5.yaml", "'it'\\''s $5.yaml'"],
  ])("says how to go on with it in words that a shell takes: %s", async (name, word) => {
    const args = ["advise", `./${name}`, "--ask", "--plain", "--lang", "en"];
    const world = { files: { [`./${name}`]: text, [name]: text }, input: "unknown\n" };
    const { code, error } = await run("", world, {}, args);
    expect(code).toBe(2);
    const told = error.split("session/input-ended")[1] ?? "";
    expect(unwrapped(told)).toContain(`Continue with \`mixwijzer advise ${word} --ask --resume --plain\``);
  });

  test("says before the first question that a file is too large to write answers into, with its size", async () => {
    const large = `${text}# ${"x".repeat(1_100_000)}\n`;
    const world = { files: { [file]: large } };
    const { code, error } = await interview(`advise ${file} --ask --plain --lang en`, ["unknown"], world);
    expect(code).toBe(2);
    expect(error).toContain("file/too-large");
    expect(error).toContain(String(large.length));
    expect(error).not.toContain("Question 1");
  });

  test("says before the first question that its result would overwrite it", async () => {
    const line = "advise theme.txt --ask --plain --lang en -o theme.txt --force";
    const { code, error } = await interview(line, ["unknown"], { files: { "theme.txt": text } });
    expect(code).toBe(2);
    expect(error).toContain("usage/overwrites-input");
    expect(error).not.toContain("Question 1");
  });

  test.each([
    ["lines.ndjson", '{"id":"a","title":"A","facts":{"phase":"pilot"}}\n'],
    ["shared.yaml", "title: A\nfacts: &f\n  phase: pilot\nnotes: *f\n"],
    ["brackets.yaml", "title: A\nfacts: {\n  phase: pilot, # sure\n}\n"],
  ])("says before the first question that it cannot write answers into %s", async (path, content) => {
    const { code, error } = await interview(`advise ${path} --ask --plain`, ["unknown"], {
      files: { [path]: content },
    });
    expect(code).toBe(2);
    expect(error).toMatch(/session\/cannot-write-back/);
    expect(error).not.toContain("Vraag 1");
  });

  test.each([
    ["--set phase=pilot", "usage/conflicting-options"],
    ["--resume --new", "usage/conflicting-options"],
  ])("does not go together with %s", async (options, code) => {
    const found = await interview(`advise ${file} --ask --plain ${options}`, [], { files: { [file]: text } });
    expect(found).toMatchObject({ code: 2, output: "" });
    expect(found.error).toContain(code);
  });

  test("does not ask from standard input that it reads the case from", async () => {
    const { code, error } = await run("advise - --ask --plain", { input: text });
    expect(code).toBe(2);
    expect(error).toContain("usage/conflicting-options");
  });
});

test.each(["", "advise", "advise examples/b2.yaml --ask"])(
  "without a terminal and without --plain, `mixwijzer %s` asks nothing and says what to do",
  async (line) => {
    const files = { "examples/b2.yaml": example("b2-hybrid-teachers") };
    const { code, error, output } = await run(line, { files });
    expect(code).toBe(2);
    expect(output).toBe("");
    expect(error).toContain("usage/not-a-terminal");
    expect(error).toContain("--plain");
  },
);

/** The text without its line breaks, since lines are wrapped. */
function unwrapped(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** Somebody who knows nothing, and is content with that. */
function unknowing({ kind }: Question): FactAnswer | null {
  return kind === "more" ? stopHere : null;
}

function unknowns(count: number): readonly string[] {
  return Array.from({ length: count }, () => unknown);
}

function sessionIn(written: ReadonlyMap<string, string>): {
  readonly interview: { readonly title: string | null; readonly answers: readonly unknown[] };
} {
  return JSON.parse(written.get(session) ?? "null");
}

function answersIn(written: ReadonlyMap<string, string>): readonly unknown[] {
  return sessionIn(written).interview.answers;
}
