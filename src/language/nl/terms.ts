import type { TermsWording } from "../terms-wording.ts";

/** Wat voor een het-woord staat, en hetzelfde voor een de-woord. */
const pairs = [
  ["het", "de"],
  ["dit", "deze"],
  ["dat", "die"],
  ["elk", "elke"],
  ["ieder", "iedere"],
  ["welk", "welke"],
  ["een ander", "een andere"],
  ["geen enkel", "geen enkele"],
] as const;

/** De termen, in het Nederlands. */
export const terms: TermsWording = {
  forms: {
    theme: { one: ["beleidsthema", "thema"], many: ["thema’s"] },
    level: { one: ["niveau"], many: ["niveaus"] },
    mix: { one: ["mix"], many: ["mixen"] },
    intervention: { one: ["interventie"], many: ["interventies"] },
    "top-down": { one: ["van bovenaf", "top-down"], many: [] },
    "bottom-up": { one: ["van onderop", "bottom-up"], many: [] },
    source: { one: ["bron"], many: ["bronnen"] },
    publisher: { one: ["uitgever"], many: ["uitgevers"] },
  },
  other: [],
  determiners: [...pairs.flat()].sort((a, b) => b.length - a.length),
  agree: (determiner, { article }, form) => {
    const small = determiner.toLowerCase();
    const [neuter, common] = pairs.find((pair) => pair.some((word) => word === small)) ?? [small, small];
    const agreed = form === "many" ? small : article === "het" ? neuter : common;
    return /^\p{Lu}/u.test(determiner) ? agreed.slice(0, 1).toUpperCase() + agreed.slice(1) : agreed;
  },
};
