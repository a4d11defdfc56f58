import { expect, it } from "vitest";
import { readLink, writeLink } from "../../src/explore/link.ts";
import { generateLines, parseLine } from "../bench/generate-cases.ts";
import { realPack } from "../support/real-pack.ts";

it("says answers by their ids, an unknown one and none of a set too", () => {
  const answers = [
    { question: "phase", value: "pilot" },
    { question: "chain-levels", value: ["vmbo", "mbo"] },
    { question: "actors", value: [] },
    { question: "urgency", value: null },
    { question: "current", value: ["funding"] },
  ];
  const link = writeLink("nl", answers);
  expect(link).toBe("lang=nl&phase=pilot&chain-levels=vmbo,mbo&actors=-&urgency=?&current=funding");
  expect(readLink(`#${link}`, realPack)).toEqual({ language: "nl", answers });
});

it("is read as it was written, whatever was answered", () => {
  for (const line of generateLines(realPack, { count: 100, seed: 3, known: 0.5 })) {
    const { facts, current, planned } = parseLine(line);
    const all = Object.entries({ ...facts, current, planned }).map(([question, value]) => ({ question, value }));
    expect(readLink(writeLink("en", all), realPack)).toEqual({ language: "en", answers: all });
  }
});

it.each([
  "",
  "#mix-part",
  "phase=nowhere",
  "nothing=pilot",
  "chain-levels=vmbo,moon",
  "phase=%E0%A4%A",
  "lang=xx",
  "constructor=a",
  "phase",
])("takes nothing from %j", (fragment) => {
  expect(readLink(fragment, realPack)).toEqual({ language: null, answers: [] });
});

it("takes the first of two answers to one question", () => {
  expect(readLink("phase=pilot&phase=scale-up", realPack).answers).toEqual([{ question: "phase", value: "pilot" }]);
});
