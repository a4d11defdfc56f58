import type { AdviceWording, AlternativeChange } from "../advice-wording.ts";
import { upperFirst } from "../letter-case.ts";

// Intl.ListFormat says the same, but starting it takes a third of the time that a whole advice does.
const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} en ${items.at(-1)}`;

function alternative({ adds, drops, raises, lowers }: AlternativeChange): string {
  const parts = [
    adds.length > 0 ? `met ${list(adds)} erbij` : "",
    drops.length > 0 ? `zonder ${list(drops)}` : "",
    raises.length > 0 ? `met ${list(raises)} voorop` : "",
    lowers.length > 0 ? `met ${list(lowers)} als steun` : "",
  ].filter((part) => part !== "");
  const text = list(parts);
  return `${upperFirst(text)}.`;
}

/** The words of the advice in Dutch. */
export const advice: AdviceWording = {
  none: "geen",
  current: "nu in gebruik",
  planned: "gepland",
  list,
  alternative,
  adviseRole: {
    lead: (names, count) => `Het advies laat ${count === 1 ? "niveau" : "de niveaus"} ${names} de mix dragen.`,
    support: (names, count) => `Het advies zet ${count === 1 ? "niveau" : "de niveaus"} ${names} in als steun.`,
  },
  precedent: ({ phase, topic, chainLevels, otherField }) => {
    const parts = [
      topic === undefined ? "" : `hetzelfde onderwerp (${topic})`,
      phase === undefined ? "" : `dezelfde fase (${phase})`,
      chainLevels.length > 0 ? `dezelfde onderwijssoort (${chainLevels.join(", ")})` : "",
    ];
    const shared = list(parts.filter((part) => part !== ""));
    return otherField ? `${shared}, maar een ander vakgebied` : shared;
  },
};
