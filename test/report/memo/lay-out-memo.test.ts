import { expect, it } from "vitest";
import { memoWording, reportWording } from "../../../src/language/wordings.ts";
import { prose } from "../../../src/report/document/blocks.ts";
import type { Draft } from "../../../src/report/memo/draft.ts";
import { settleLines } from "../../../src/report/memo/lay-out-memo.ts";
import { widestRoom } from "../../../src/report/memo/rooms.ts";
import { adviceOn, exampleCase, memoOn } from "./example-memos.ts";

const draft: Draft = {
  advice: adviceOn(exampleCase("b2-hybrid-teachers"), "en"),
  words: memoWording.en,
  report: reportWording.en,
  date: "2026-11-24",
  situation: "mix",
  watches: [],
  placeOf: () => null,
  told: () => [],
  room: widestRoom,
};

it("makes plain text of what refers to a section that came out empty", () => {
  const to = (section: string) => ({ kind: "reference" as const, text: section, section });
  const blocks = prose([to("issue"), to("risks")]);
  const { sections } = settleLines([{ title: "1 Issue", annex: false, holds: ["issue"], blocks }], draft);
  expect(sections.flatMap((section) => section.blocks)).toEqual([
    { kind: "paragraph", line: [to("issue"), { kind: "text", text: "risks" }] },
  ]);
});

it("tells which texts of a case are in another language, but for single words, which may be ours", () => {
  const { language: _, ...subject } = exampleCase("b2-hybrid-teachers");
  const short = { ...subject, title: " Hybride docenten ", notes: { novelty: "nieuw" }, memo: { to: "Ministerie" } };
  expect(memoOn({ ...short, language: "nl" }, "en").foreign).toEqual([{ text: "Hybride docenten", language: "nl" }]);
  expect(memoOn({ ...short, language: "nl" }, "nl").foreign).toBeUndefined();
  expect(memoOn(short, "en").foreign).toBeUndefined();
});
