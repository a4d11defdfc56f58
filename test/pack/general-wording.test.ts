import { describe, expect, test } from "vitest";
import { inGeneralWording, isText } from "../../src/pack/general-wording.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { buildPack, favour, makeLevel, rule, text } from "../support/build-pack.ts";
import { is } from "../support/conditions.ts";
import { realPack } from "../support/real-pack.ts";

const worded = { ...text("schools"), general: text("institutions") };
const when = is("novelty", "new");

function packWith(because: Pack["title"]): Pack {
  const rules = [{ ...rule("a/one", when, favour("a")), because }];
  return buildPack({ levels: [makeLevel("a", "top-down", { rules }), makeLevel("b", "bottom-up")] });
}

describe("a pack in its general wording", () => {
  const pack = packWith(worded);
  const general = inGeneralWording(pack);

  test("has the general wording of each text, and the usual one where there is none", () => {
    expect(general.levels[0]?.rules[0]?.because).toEqual(text("institutions"));
    expect(general.levels[0]?.name).toEqual(pack.levels[0]?.name);
  });

  test("keeps what has no such text in it, and every condition, as the very same", () => {
    expect(general.levels[1]).toBe(pack.levels[1]);
    expect(general.statements).toBe(pack.statements);
    expect(general.levels[0]?.rules[0]?.when).toBe(when);
  });

  test("leaves the pack itself as it was", () => {
    expect(pack.levels[0]?.rules[0]?.because).toEqual(worded);
  });

  test("has what its conditions were worked out to, which copies of it do not take along", () => {
    const { workedOut } = inGeneralWording(realPack);
    expect(workedOut).toBe(realPack.workedOut);
    expect("workedOut" in { ...inGeneralWording(realPack) }).toBe(false);
    const boxed = inGeneralWording(Object.defineProperty(buildPack(), "boxes", { value: { rules: [] } }));
    expect(boxed.boxes).toEqual({ rules: [] });
    expect("boxes" in { ...boxed }).toBe(false);
  });
});

test("a text is there in all languages that are spoken here", () => {
  const values: readonly object[] = [
    text("so"),
    worded,
    { nl: "zo" },
    { en: "so" },
    { nl: "zo", en: 1 },
    {},
    [text("so")],
  ];
  expect(values.map(isText)).toEqual([true, true, false, false, false, false, false]);
});
