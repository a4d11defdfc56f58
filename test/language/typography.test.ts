import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { realPack } from "../support/real-pack.ts";

/** An apostrophe as typewriters had it, within a word or after it. */
const straight = /\p{L}'\p{L}|s' \p{L}/u;

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

it("writes every text of the rules with the apostrophe of print", () => {
  const texts = textsIn(realPack);
  expect(texts.length).toBeGreaterThan(1_000);
  expect(texts.filter((text) => straight.test(text))).toEqual([]);
  expect(texts.filter((text) => text.includes("€") || text.includes('"'))).toEqual([]);
});

it("writes every message with the quotation marks of print, but for what is to be typed", () => {
  const messages = readFileSync("docs/errors.md", "utf8")
    .split("\n")
    .filter((line) => /^- (en|nl): /.test(line));
  expect(messages.length).toBeGreaterThan(400);
  expect(messages.filter((line) => line.replaceAll(/``.*?``|`[^`]*`/g, "").includes('"'))).toEqual([]);
});

it("writes every text of the languages with the apostrophe of print, and no amount with a sign that braille lacks", () => {
  const folders = ["en", "nl"].map((language) => `src/language/${language}`);
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
  const lines = files
    .flatMap((file) => readFileSync(file, "utf8").split("\n"))
    .filter((line) => !/^\s*(\/\/|\/?\*)/.test(line));
  expect(lines.length).toBeGreaterThan(2_000);
  expect(lines.filter((line) => straight.test(line) || line.includes("€"))).toEqual([]);
});
