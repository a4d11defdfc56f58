import { describe, expect, test } from "vitest";
import { readJsonLine } from "../../src/batch/read-json-line.ts";
import { caseVocabulary } from "../../src/case/case-vocabulary.ts";
import { readCases } from "../../src/case/read-cases.ts";
import { generateLines } from "../bench/generate-cases.ts";
import { realPack as pack } from "../support/real-pack.ts";

const origin = { id: "lines", file: "lines.ndjson" };
const place = () => ({ file: origin.file, line: 1, column: 1, endLine: 1, endColumn: 1 });

function readFast(text: string) {
  return readJsonLine(text, place, caseVocabulary(pack), origin);
}

function readSlowly(text: string) {
  return readCases({ path: origin.file, text }, pack);
}

describe("a line of JSON read fast", () => {
  test.each([1, 0.5])("is the same case as read slowly (share of facts known: %d)", (known) => {
    for (const line of generateLines(pack, { count: 200, seed: 7, known })) {
      expect(readFast(line)).toEqual(readSlowly(line).cases[0]?.case);
    }
  });

  test.each([
    ["a title with a colon", '{"title":"a: b","facts":{}}'],
    ["numbers, nulls and truth", '{"title":"a","facts":{"phase":null,"scaling-needed":true}}'],
    ["no id", '{"title":"a"}'],
    ["letters with accents", '{"title":"é 😀","facts":{"phase":"pilot"}}'],
    ["white space between", '{ "title": "a",\t"facts": { "phase": "pilot" } }'],
    ["expectations", '{"id":"a","expect":{"forms":{"monitoring":{"benchmarking":"later"}}}}'],
  ])("takes %s", (_, line) => {
    expect(readFast(line)).not.toBeNull();
    expect(readFast(line)).toEqual(readSlowly(line).cases[0]?.case);
  });

  test.each([
    ["a key that is there twice", '{"title":"a","title":"b"}'],
    ["a key that is there twice, before a space", '{"title":"a","facts":{"phase":"pilot","phase" :"scale-up"}}'],
    ["a key that is there twice, beside a colon in a text", '{"title":"a\\":","title":"b"}'],
    ["a control character by its number", '{"title":"a\\u001b"}'],
    ["a control character by its letter", '{"title":"a\\b"}'],
    ["a control character", '{"title":"a\u0085"}'],
    ["an override of the direction of writing", '{"title":"a\u202e"}'],
    ["half a character", '{"title":"a\ud800"}'],
    ["a prototype", '{"__proto__":{},"title":"a"}'],
    ["something after the case", '{"title":"a"} x'],
    ["no case", '["a"]'],
    ["an unknown key", '{"titel":"a"}'],
    ["an unknown fact", '{"facts":{"fase":"pilot"}}'],
    ["an unknown value", '{"facts":{"phase":"pilt"}}'],
    ["a repeated value, which is only worth a warning", '{"facts":{"actors":["education","education"]}}'],
    ["YAML", "title: a"],
    ["nothing", "null"],
  ])("leaves %s to the other reader", (_, line) => {
    expect(readFast(line)).toBeNull();
  });
});
