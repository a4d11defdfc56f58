import { describe, expect, test } from "vitest";
import type { Advice } from "../../src/advice/advice.ts";
import { isInMix } from "../../src/advice/advised-mix.ts";
import type { Case } from "../../src/case/case.ts";
import { type Language, languages } from "../../src/language/languages.ts";
import { pagesOn } from "../support/pages-on.ts";
import { generatePlausible } from "../support/plausible-cases.ts";
import { realAdviser } from "../support/real-pack.ts";

/** What says that a mix, or all of an advice, is settled. */
const saysSettled: Readonly<Record<Language, RegExp>> = {
  nl: /\bZeker(:|\*\*)|(mix|dit) staat (al |nu |nu al )*vast|Geen antwoord dat nog ontbreekt|geen open vraag meer/iu,
  en: /\bCertain(:|\*\*)|(mix is|this is) (settled|certain)|No missing answer|No open question is left/iu,
};

/** That how to use something in the mix is not settled. */
const saysFormsOpen: Readonly<Record<Language, RegExp>> = {
  nl: /de mix staat vast; hoe u (.+?) inzet, staat nog niet vast\./iu,
  en: /the mix is settled; how to use (.+?) is not\./iu,
};

function adviseOn(subject: Case, language: Language): Advice {
  return realAdviser.advise(subject, { language, depth: "none" });
}

/** The numerals of the levels in the mix with a form on which an unknown fact still decides. */
function openNumerals({ levels }: Advice): readonly string[] {
  const open = levels.filter(
    ({ role, forms }) =>
      isInMix(role) && forms.some((form) => form.status === "open" && form.reasons.some(({ lacks }) => lacks)),
  );
  return open.map(({ numeral }) => numeral).sort();
}

/** Half of them with all that matters known but the odd fact. */
const cases = [0.95, 0.9, 0.6, 0.2].flatMap((known, seed) => generatePlausible({ count: 8, seed, known }));

describe.each(languages)("over generated cases, in %s", (language) => {
  test("a page says that the mix is settled exactly where that is proved, and with it what of its forms is not", () => {
    const met = { settled: 0, formsOpen: 0, open: 0 };
    for (const subject of cases) {
      const advice = adviseOn(subject, language);
      const isProven = advice.settled.status === "proven";
      const numerals = isProven ? openNumerals(advice) : [];
      for (const [page, text] of pagesOn(advice)) {
        const where = `${page} on ${JSON.stringify(subject)}`;
        expect(saysSettled[language].test(text), where).toBe(isProven);
        const named = saysFormsOpen[language].exec(text)?.[1] ?? "";
        expect([...named.matchAll(/\b([IVX]+) \(/g)].map(([, numeral]) => numeral).sort(), where).toEqual(numerals);
      }
      met[isProven ? (numerals.length > 0 ? "formsOpen" : "settled") : "open"] += 1;
    }
    expect(Math.min(...Object.values(met)), JSON.stringify(met)).toBeGreaterThan(0);
  });

  test.each<readonly [string, Partial<Case>]>([
    ["nothing", {}],
    ["nothing but that nothing is in use", { current: [] }],
    ["nothing but what is planned", { planned: ["pilots", "funding"] }],
  ])("with %s known there is no mix, and no page says that anything is settled", (_, known) => {
    const subject = { id: "a", title: "A", facts: {}, notes: {}, current: null, planned: null, ...known };
    const advice = adviseOn(subject, language);
    expect(advice.levels.some(({ role }) => isInMix(role))).toBe(false);
    for (const [page, text] of pagesOn(advice)) expect(text, page).not.toMatch(saysSettled[language]);
  });
});
