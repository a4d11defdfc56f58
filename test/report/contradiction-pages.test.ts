import { describe, expect, test } from "vitest";
import type { Advice } from "../../src/advice/advice.ts";
import { rankWatches } from "../../src/advice/findings/watches.ts";
import { type Language, languages } from "../../src/language/languages.ts";
import { pagesOn } from "../support/pages-on.ts";
import { generatePlanned } from "../support/planned-cases.ts";
import { runs } from "../support/properties.ts";
import { realAdviser, realPack } from "../support/real-pack.ts";

const cases = generatePlanned(runs(60));

/** How the annexes of a memo begin. */
const firstAnnex: Readonly<Record<Language, string>> = { nl: "## Bijlage A", en: "## Annex A" };

/** The texts of actions that ask for what the advice holds back, as they stand within a sentence. */
function heldActions({ levels }: Advice, language: Language): readonly string[] {
  const isHeld = (said: string | undefined): boolean => said === "later" || said === "avoid";
  const roleOf = (target: string): string | undefined => {
    const [level, form] = target.split(".");
    const found = levels.find(({ id }) => id === level);
    return form === undefined ? found?.role : found?.forms.find(({ id }) => id === form)?.status;
  };
  const actions = [...realPack.levels.flatMap(({ conditions }) => conditions), ...realPack.sustainment.preparations];
  return actions.flatMap(({ text, asksFor = [] }) =>
    asksFor.some((target) => isHeld(roleOf(target))) ? [text[language].slice(1)] : [],
  );
}

/** A theme of which all signs of letting go hold, with some of its levels in use or none. */
const letGo = generatePlanned(runs(12)).map(({ facts, ...rest }, index) => ({
  ...rest,
  facts: {
    ...facts,
    ...(index % 4 === 0 ? {} : { phase: "late-followers" }),
    novelty: "existing",
    maturity: "running",
    results: ["satisfying", "change-achieved", "anchored"],
  },
  ...(index % 2 === 0 ? { current: [] } : { current: ["network-support", "funding"] }),
}));

/** What asks to stop what is in use, or tells of a mix that is begun. */
const stops: Readonly<Record<Language, RegExp>> = {
  nl: /Zet geen van de niveaus meer in/,
  en: /Stop using the levels/,
};
const begins: Readonly<Record<Language, RegExp>> = {
  nl: /Beginnen met de mix|Wat de mix moet oplossen/,
  en: /Begin with the mix|What the mix should solve/,
};

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe.each(languages)("over random and plausible cases with plans, in %s", (language) => {
  const advised = cases.map((subject) => realAdviser.advise(subject, { language, depth: "none" }));

  test("no page asks for what the advice holds back", () => {
    let held = 0;
    for (const advice of advised) {
      const actions = heldActions(advice, language);
      held += actions.length;
      for (const [page, text] of pagesOn(advice)) {
        for (const action of actions)
          expect(text.includes(action), `${page} of ${advice.case.id}: ${action}`).toBe(false);
      }
    }
    expect(held).toBeGreaterThan(cases.length);
  });

  test("every page says that it is time to let go, also beside what lives on, and stops only what is in use", () => {
    let livesOn = 0;
    for (const subject of letGo) {
      const advice = realAdviser.advise(subject, { language, depth: "none" });
      expect(advice.sustainment.letsGo).toBe(true);
      if (advice.levels.some(({ role }) => role === "support")) livesOn += 1;
      const [verdict = ""] = advice.sustainment.text.split(/(?<=[.]) /);
      for (const [page, text] of pagesOn(advice)) {
        expect(text, `${page} of ${subject.id}`).toContain(verdict);
        expect(text, `${page} of ${subject.id}`).not.toMatch(begins[language]);
        if (subject.current.length === 0) expect(text).not.toMatch(stops[language]);
      }
    }
    expect(livesOn).toBeGreaterThan(0);
  }, 60_000);

  test("a memo names each point to watch once, and at most five of them before its annexes", () => {
    let most = 0;
    for (const advice of advised) {
      const points = rankWatches(advice, "leads").map(({ finding }) => finding.text.slice(1));
      const memo = new Map(pagesOn(advice)).get("memo") ?? "";
      const [body = ""] = memo.split(firstAnnex[language], 1);
      most = Math.max(most, points.length);
      for (const point of points) expect(count(memo, point), `${advice.case.id}: ${point}`).toBe(1);
      expect(body.length).toBeLessThan(memo.length);
      expect(points.filter((point) => body.includes(point)).length).toBeLessThanOrEqual(5);
    }
    expect(most).toBeGreaterThan(10);
  });
});
