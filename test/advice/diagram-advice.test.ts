import { expect, test } from "vitest";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import { withDiagrams } from "../support/forms.ts";
import { fc, runs } from "../support/properties.ts";
import { realAdviser, realCase, realPack } from "../support/real-pack.ts";

/** What may differ with how conditions are worked out: which of several facts an answer is said to rest on, or to lack. */
const worded = new Set(["facts", "lacks", "asks", "nearest", "witness"]);

function withoutGrounds(advice: object): unknown {
  return JSON.parse(JSON.stringify(advice, (key, value) => (worded.has(key) ? undefined : value)));
}

test("diagrams give the advice that boxes give, also when they were kept as JSON", () => {
  const drawn = createAdviser(JSON.parse(JSON.stringify(withDiagrams(realPack))));
  fc.assert(
    fc.property(realCase({}, 6), (subject) => {
      const options = { language: "nl", depth: "one" } as const;
      expect(withoutGrounds(drawn.advise(subject, options))).toEqual(
        withoutGrounds(realAdviser.advise(subject, options)),
      );
    }),
    { numRuns: runs(60) },
  );
});
