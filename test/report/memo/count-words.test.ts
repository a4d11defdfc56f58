import { describe, expect, it } from "vitest";
import type { Advice } from "../../../src/advice/advice.ts";
import { languages } from "../../../src/language/languages.ts";
import { countWords } from "../../../src/report/memo/count-words.ts";
import { builtInForm } from "../../../src/report/memo/read-template.ts";
import { fillRoom, type Limit, limits, noteReads, type Room, widestRoom } from "../../../src/report/memo/rooms.ts";
import { writeMemoParts } from "../../../src/report/memo/write-memo.ts";
import { generatePlausible } from "../../support/plausible-cases.ts";
import { runs } from "../../support/properties.ts";
import { adviceOn, exampleCase } from "./example-memos.ts";

const lengths = ["page", "short"] as const;

function bodyOf(advice: Advice, length: (typeof lengths)[number], limit: Limit) {
  const { template } = builtInForm(length, advice.language);
  return writeMemoParts(advice, { date: "2026-11-24", template, limit }, "none").memo;
}

/** The room that a memo gets where each one that is tried is laid out, written and counted. */
function roomByWriting(advice: Advice, length: (typeof lengths)[number], limit: Limit): Room {
  return fillRoom(limit, (room) => {
    const laidOut = bodyOf(advice, length, { words: 0, least: room, wishes: [] });
    return countWords(laidOut) <= limit.words;
  });
}

const hostile = {
  ...exampleCase("plan-full-of-mistakes"),
  title:
    "# A  title\u00a0with - marks,\t1. numbers # and | bars, and more words than a heading of one line has room for",
  memo: { to: "- *somebody*\u2028else", from: "1) me", subject: "Two  words #" },
};

const subjects = [
  exampleCase("b2-hybrid-teachers"),
  exampleCase("mostly-unknown"),
  hostile,
  ...[1, 0.6, 0.2].flatMap((known, seed) => generatePlausible({ count: runs(1), seed: seed + 31, known })),
];

describe.each(languages)("counting the words of a memo without writing it (%s)", (language) => {
  it.each(lengths)("gives a memo of any limit the room that writing each would give it: %s", (length) => {
    const limit = limits[length];
    if (limit === null) throw new Error("It has a limit.");
    for (const subject of subjects) {
      const advice = adviceOn(subject, language);
      for (const words of [limit.words, 530]) {
        const asked = { ...limit, words };
        const room = roomByWriting(advice, length, asked);
        const where = `${subject.id} ${words}`;
        expect(bodyOf(advice, length, asked), where).toEqual(
          bodyOf(advice, length, { words: 0, least: room, wishes: [] }),
        );
      }
    }
  });
});

describe("a room that notes what is looked at", () => {
  it("is the same in every room that has as much for that", () => {
    const { noted, isSameIn } = noteReads(widestRoom);
    expect(noted.reasons).toBe(widestRoom.reasons);
    expect(isSameIn({ ...widestRoom, gaps: 0 })).toBe(true);
    expect(isSameIn({ ...widestRoom, reasons: 0 })).toBe(false);
  });
});
