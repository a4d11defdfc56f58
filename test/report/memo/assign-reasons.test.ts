import { describe, expect, it } from "vitest";
import type { Advice, Reason } from "../../../src/advice/advice.ts";
import { levelsInMix, levelsOutside } from "../../../src/advice/advised-mix.ts";
import { assignReasons, chooseAlternatives, situationOf, unfitForms } from "../../../src/report/memo/assign-reasons.ts";
import { adviceOn, exampleCase, goldenNames } from "./example-memos.ts";

/** Everything that the sections of a memo tell, section by section. */
function tellAll(advice: Advice): readonly Reason[] {
  const told = assignReasons(advice, situationOf(advice));
  const mix = levelsInMix(advice);
  const options = [advice, ...chooseAlternatives(advice, situationOf(advice))];
  const forms = mix.flatMap((level) =>
    unfitForms.flatMap((status) => level.forms.filter((each) => each.status === status)),
  );
  return [
    ...options.flatMap((option) => [...told("options", option, "for"), ...told("options", option, "against")]),
    ...[...mix, ...levelsOutside(advice)].flatMap((level) => [
      ...told("argument", level, "for"),
      ...told("argument", level, "against"),
    ]),
    ...forms.flatMap((form) => told("recommendation", form, "against")),
    ...mix.flatMap((level) => told("sources", level, "for")),
  ];
}

describe.each(goldenNames)("the memo on %s", (name) => {
  const advice = adviceOn(exampleCase(name), "en");

  it("tells no reason twice", () => {
    const texts = tellAll(advice).map(({ text }) => text);
    expect(texts).toEqual([...new Set(texts)]);
  });

  it("leaves none out that pleads for the mix, but for what rests on the same statements", () => {
    const grounds = new Set(tellAll(advice).map(({ cites }) => cites.join()));
    const pleads = levelsInMix(advice).flatMap((level) => level.for.filter(({ effect }) => effect !== "constraint"));
    for (const { cites } of pleads) expect(grounds).toContain(cites.join());
  });

  it("tells the same whichever section is asked first, and however often", () => {
    const told = assignReasons(advice, situationOf(advice));
    const [level] = levelsInMix(advice);
    if (level === undefined) return;
    const annexFirst = [told("sources", level, "for"), told("argument", level, "for"), told("sources", level, "for")];
    const argumentFirst = assignReasons(advice, situationOf(advice));
    const argument = argumentFirst("argument", level, "for");
    const annex = argumentFirst("sources", level, "for");
    expect(annexFirst).toEqual([annex, argument, annex]);
  });
});
