import type { AdviceWording, AlternativeChange } from "../advice-wording.ts";
import { upperFirst } from "../letter-case.ts";

// Intl.ListFormat says the same, but starting it takes a third of the time that a whole advice does.
const list = (items: readonly string[]): string =>
  items.length < 3 ? items.join(" and ") : `${items.slice(0, -1).join(", ")}, and ${items.at(-1)}`;

function alternative({ adds, drops, raises, lowers }: AlternativeChange): string {
  const parts = [
    adds.length > 0 ? `with ${list(adds)} added` : "",
    drops.length > 0 ? `without ${list(drops)}` : "",
    raises.length > 0 ? `with ${list(raises)} in the lead` : "",
    lowers.length > 0 ? `with ${list(lowers)} in support` : "",
  ].filter((part) => part !== "");
  const text = list(parts);
  return `${upperFirst(text)}.`;
}

/** The words of the advice in English. */
export const advice: AdviceWording = {
  none: "none",
  current: "in use now",
  planned: "planned",
  list,
  alternative,
  adviseRole: {
    lead: (names, count) => `The advice lets ${count === 1 ? "level" : "levels"} ${names} lead.`,
    support: (names, count) => `The advice has ${count === 1 ? "level" : "levels"} ${names} in support.`,
  },
  precedent: ({ phase, topic, chainLevels, otherField }) => {
    const parts = [
      topic === undefined ? "" : `the same topic (${topic})`,
      phase === undefined ? "" : `the same phase (${phase})`,
      chainLevels.length > 0 ? `the same kind of education, ${list(chainLevels)}` : "",
    ];
    const shared = list(parts.filter((part) => part !== ""));
    return otherField ? `${shared}, but another field` : shared;
  },
};
