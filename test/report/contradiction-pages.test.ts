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
