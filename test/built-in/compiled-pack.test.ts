import { expect, test } from "vitest";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import { workOutBoxes } from "../../src/advice/details.ts";
import { builtIn } from "../../src/built-in/built-in-pack.ts";

test("a pack with its conditions worked out beforehand gives the same advice", () => {
  const pack = builtIn.pack();
  const compiled = JSON.parse(JSON.stringify({ ...pack, boxes: workOutBoxes(pack) }));
  const subject = {
    id: "a",
    title: "A",
    facts: {
      novelty: "existing",
      "proven-route": "elsewhere",
      "scaling-needed": "yes",
      "chain-levels": ["vmbo", "mbo"],
    },
    notes: {},
    current: ["funding"],
    planned: ["monitoring", "funding"],
  };
  const options = { language: "nl", depth: "two" } as const;
  expect(createAdviser(compiled).advise(subject, options)).toEqual(createAdviser(pack).advise(subject, options));
});
