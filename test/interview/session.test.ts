import { describe, expect, it } from "vitest";
import { hasErrors } from "../../src/diagnostics/diagnostic.ts";
import { goOn, type Interview, moreQuestion, newInterview } from "../../src/interview/interview.ts";
import { readSession, type Session, writeSession } from "../../src/interview/session.ts";
import { tinyPack } from "../fixtures/tiny-pack.ts";
import { fc } from "../support/properties.ts";

const pack = tinyPack();
const { id, version, digest } = pack;
const interview: Interview = {
  title: 'The "garden": # 1',
  answers: [
    { question: "season", value: "spring" },
    { question: "dry", value: null },
    { question: "tools", value: ["hose", "spade"] },
    { question: moreQuestion, value: goOn },
    { question: "current", value: ["water.drip", "fence"] },
    { question: "planned", value: null },
  ],
  at: 2,
  notes: { season: "seen\nfelt", dry: "" },
};
const session: Session = {
  pack: { id, version, digest },
  language: "nl",
  scope: "all",
  given: { season: "spring" },
  interview,
};
const path = ".mixwijzer-session.json";
const read = (text: string, by = pack) => readSession({ path, text }, by);
const readWith = (changes: Partial<Interview>) =>
  read(writeSession({ ...session, interview: { ...interview, ...changes } }));

describe("a session", () => {
  it("reads back as it was written", () => {
    expect(read(writeSession(session))).toEqual({ session, diagnostics: [] });
    const completing: Session = {
      ...session,
      target: { path: "cases/garden.yaml", id: "garden" },
      interview: newInterview,
    };
    expect(read(writeSession(completing))).toEqual({ session: completing, diagnostics: [] });
  });

  it("says which form it has", () => {
    expect(JSON.parse(writeSession(session))).toMatchObject({ schema: "mixwijzer/session/1" });
  });

  it.each<readonly [string, (held: Record<string, unknown>) => unknown]>([
    ["a list", () => []],
    ["another kind of file", () => ({ title: "A", facts: {} })],
    ["a schema of something else", (held) => ({ ...held, schema: "mixwijzer/advice/1" })],
    ["no pack", ({ pack: _, ...held }) => held],
    ["a pack without digest", (held) => ({ ...held, pack: { id, version } })],
    ["a language that is none", (held) => ({ ...held, language: "French!" })],
    ["a case file without a name", (held) => ({ ...held, target: { path: "", id: "a" } })],
    ["a case without id", (held) => ({ ...held, target: { path: "a.yaml" } })],
    ["no scope", ({ scope: _, ...held }) => held],
    ["given facts that are no text", (held) => ({ ...held, given: { season: 1 } })],
    ["no interview", (held) => ({ ...held, interview: null })],
    ["answers that are no list", (held) => ({ ...held, interview: { ...interview, answers: {} } })],
    [
      "an answer without question",
      (held) => ({ ...held, interview: { ...interview, answers: [{ value: "spring" }] } }),
    ],
    [
      "an answer that is no text",
      (held) => ({ ...held, interview: { ...interview, answers: [{ question: "dry", value: true }] } }),
    ],
    ["a place that is none of the answers", (held) => ({ ...held, interview: { ...interview, at: 7 } })],
    ["half a place", (held) => ({ ...held, interview: { ...interview, at: 0.5 } })],
    ["a place before the first", (held) => ({ ...held, interview: { ...interview, at: -1 } })],
    ["a note that is no text", (held) => ({ ...held, interview: { ...interview, notes: { dry: 1 } } })],
    ["a title that is no text", (held) => ({ ...held, interview: { ...interview, title: 1 } })],
  ])("with %s is refused as damaged", (_, damage) => {
    const text = JSON.stringify(damage(JSON.parse(writeSession(session))));
    expect(read(text)).toMatchObject({ session: null, diagnostics: [{ code: "session/damaged", args: { path } }] });
  });

  it("cut off anywhere is refused as damaged", () => {
    const text = writeSession(session).trimEnd();
    for (let length = 0; length < text.length; length++) {
      const { session: found, diagnostics } = read(text.slice(0, length));
      expect([found, diagnostics.map(({ code }) => code)]).toEqual([null, ["session/damaged"]]);
    }
  });

  it("of another version of the program is refused as such", () => {
    const text = writeSession(session).replace("session/1", "session/2");
    expect(read(text).diagnostics).toMatchObject([{ code: "session/other-version" }]);
  });

  it("of another pack is refused as such", () => {
    const other = { ...session, pack: { ...session.pack, id: "other" } };
    expect(read(writeSession(other))).toEqual({
      session: null,
      diagnostics: [expect.objectContaining({ code: "session/other-pack", args: { held: "other", now: id } })],
    });
  });

  it("of another version of the pack is used, and that is said", () => {
    const earlier = { ...session, pack: { ...session.pack, version: "0.0.1", digest: "sha256:0" } };
    const found = read(writeSession(earlier));
    expect(found.session).toEqual(earlier);
    expect(found.diagnostics).toMatchObject([
      {
        code: "session/changed-rules",
        severity: "note",
        args: { held: `${pack.id} 0.0.1 (0)`, now: expect.stringContaining(`${pack.id} ${pack.version} (`) },
      },
    ]);
  });

  it.each<readonly [string, Interview["answers"][number]]>([
    ["an unknown fact", { question: "weather", value: null }],
    ["an unknown value", { question: "season", value: "winter" }],
    ["an unknown value in a list", { question: "tools", value: ["hose", "rake"] }],
    ["a list for a fact with one value", { question: "season", value: ["spring"] }],
    ["one value for a fact with several", { question: "tools", value: "hose" }],
    ["an unknown instrument", { question: "planned", value: ["rake"] }],
    ["neither going on nor stopping", { question: moreQuestion, value: "perhaps" }],
    ["a name that every object has", { question: "constructor", value: null }],
  ])("leaves out an answer with %s, and says so", (_, answer) => {
    const { session: found, diagnostics } = readWith({ answers: [answer, { question: "dry", value: "yes" }], at: 1 });
    expect(found?.interview).toMatchObject({ answers: [{ question: "dry", value: "yes" }], at: 0 });
    expect(diagnostics).toMatchObject([
      { code: "session/dropped", severity: "warning", args: { questions: [answer.question] } },
    ]);
  });

  it("keeps the place among the answers that are left", () => {
    const gone = { question: "weather", value: null };
    const kept = { question: "dry", value: null };
    expect(readWith({ answers: [gone, kept, gone], at: 2 }).session?.interview.at).toBe(1);
    expect(readWith({ answers: [kept, gone], at: 1 }).session?.interview.at).toBe(1);
    expect(readWith({ answers: [kept, gone], at: 0 }).session?.interview.at).toBe(0);
  });

  it("keeps the first of two answers to one question", () => {
    const answers = [
      { question: "dry", value: "yes" },
      { question: "dry", value: "no" },
    ];
    expect(readWith({ answers, at: 2 }).session?.interview).toMatchObject({ answers: [answers[0]], at: 1 });
  });

  it("leaves out notes on facts that are gone, and what no case file can hold", () => {
    const { session: found, diagnostics } = readWith({
      title: "A\u001b[1m",
      notes: { weather: "wet", dry: "a\u0007b" },
    });
    expect(found?.interview).toMatchObject({ title: "A[1m", notes: { dry: "ab" } });
    expect(diagnostics).toMatchObject([{ code: "session/dropped", args: { questions: ["weather"] } }]);
  });
});

describe("any session file", () => {
  it("gives a session that fits the pack, or the reason why not", () => {
    const names = fc.constantFrom(
      "season",
      "dry",
      "tools",
      "current",
      moreQuestion,
      "weather",
      "spring",
      "hose",
      "__proto__",
    );
    const value = fc.oneof(names, fc.constant(null), fc.array(names, { maxLength: 3 }), fc.integer());
    const answers = fc.array(fc.record({ question: names, value }), { maxLength: 5 });
    const held = fc.record({
      title: fc.option(fc.string()),
      answers,
      at: fc.nat(5),
      notes: fc.dictionary(names, fc.string()),
    });
    fc.assert(
      fc.property(held, (given) => {
        const text = JSON.stringify({ schema: "mixwijzer/session/1", ...session, interview: given });
        const { session: found, diagnostics } = read(text);
        expect(found === null).toBe(hasErrors(diagnostics));
        if (found === null) return;
        expect(found.interview.at).toBeLessThanOrEqual(found.interview.answers.length);
        expect(read(writeSession(found))).toEqual({ session: found, diagnostics: [] });
      }),
    );
  });
});
