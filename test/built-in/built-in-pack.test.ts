import { expect, test } from "vitest";
import { builtIn } from "../../src/built-in/built-in-pack.ts";

test("the built-in pack can be read", () => {
  const pack = builtIn.pack();
  expect(pack.levels).toHaveLength(7);
  expect(pack.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
});
