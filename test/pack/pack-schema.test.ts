import { expect, test } from "vitest";
import { packSchema } from "../../src/pack/pack-schema.ts";
import { keptSchema } from "../support/kept-schema.ts";

test("the schema of packs is the one that is kept for editors", () => {
  expect(JSON.parse(JSON.stringify(packSchema))).toEqual(keptSchema("pack"));
});
