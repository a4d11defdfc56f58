import type { TermsWording } from "../terms-wording.ts";

/** The terms, in English. */
export const terms: TermsWording = {
  forms: {
    theme: { one: ["policy theme", "theme"], many: ["themes"] },
    level: { one: ["level"], many: ["levels"] },
    mix: { one: ["mix"], many: ["mixes"] },
    intervention: { one: ["intervention"], many: ["interventions"] },
    "top-down": { one: ["top-down"], many: [] },
    "bottom-up": { one: ["bottom-up"], many: [] },
    source: { one: ["source"], many: ["sources"] },
    publisher: { one: ["publisher"], many: ["publishers"] },
  },
  other: ["amount, source and term of the money"],
  determiners: ["an", "a"],
  agree: (determiner, { one }) => {
    const article = /^[aeiou]/i.test(one) ? "an" : "a";
    return determiner.startsWith("A") ? `A${article.slice(1)}` : article;
  },
};
