import { expect, test } from "vitest";
import { readSmallPack } from "../fixtures/packs/small-pack.ts";
import { all, any, is, not } from "../support/conditions.ts";
import { jsonLogicDialect, rulesEngineDialect, translate } from "./translate-rules.ts";

const { pack } = readSmallPack();

test("conditions become those of other engines, in which a fact that does not apply makes a test false too", () => {
  const condition = all(not(is("phase", "start")), any(is("topic", "school", "work")), {
    kind: "includes",
    fact: "sectors",
    values: ["public"],
  });
  expect(translate(pack, condition, jsonLogicDialect)).toEqual({
    and: [
      { "!": [{ in: [{ var: "phase" }, ["start"]] }] },
      { or: [{ in: [{ var: "topic" }, ["school", "work"]] }] },
      { and: [{ in: [{ var: "proven" }, ["yes"]] }, { and: [{ in: ["public", { var: "sectors" }] }] }] },
    ],
  });
  expect(translate(pack, condition, rulesEngineDialect)).toEqual({
    all: [
      { not: { fact: "phase", operator: "in", value: ["start"] } },
      { any: [{ fact: "topic", operator: "in", value: ["school", "work"] }] },
      {
        all: [
          { fact: "proven", operator: "in", value: ["yes"] },
          { all: [{ fact: "sectors", operator: "contains", value: "public" }] },
        ],
      },
    ],
  });
});
