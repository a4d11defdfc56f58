import type { ConditionPlace } from "../diagnostics/catalogue.ts";
import { instrumentNames, type PackNames } from "./pack-names.ts";

/** The roles that a condition on `advice.<level>` may name. */
export const roleNames = ["lead", "support", "later", "avoid", "neutral"] as const;

/** The answers to what an advice has or has not. */
export const yesOrNo = ["yes", "no"] as const;

/** What a condition asks about: a fact of the pack, the instruments of a case, or the advice. */
export interface ConditionSubject {
  readonly kind: "one" | "set";
  readonly values: readonly string[];
  /** Whether its values are instruments, which have a diagnostic of their own. */
  readonly instruments: boolean;
  /** The places in a pack where it may be asked; null: all. */
  readonly places: readonly ConditionPlace[] | null;
}

const advicePrefix = "advice.";
const inPlayPrefix = "in-play.";

/** Finds what a name in a condition stands for; null: nothing. */
export function findSubject(names: PackNames, name: string): ConditionSubject | null {
  const fact = names.facts.get(name);
  if (fact) return { ...fact, instruments: false, places: null };
  if (name === "current" || name === "planned") {
    const places = name === "planned" ? (["audit"] as const) : null;
    return { kind: "set", values: instrumentNames(names), instruments: true, places };
  }
  if (name === "advice.lacks-lead") return { kind: "one", values: yesOrNo, instruments: false, places: ["audit"] };
  for (const [prefix, values] of [
    [advicePrefix, roleNames],
    [inPlayPrefix, yesOrNo],
  ] as const) {
    if (!name.startsWith(prefix) || !names.levels.has(name.slice(prefix.length))) continue;
    return { kind: "one", values, instruments: false, places: ["outcome", "audit"] };
  }
  return null;
}

/** Every name that a condition may ask about at a place, to suggest from. */
export function subjectNames(names: PackNames, place: ConditionPlace): readonly string[] {
  const advice = [...names.levels.keys()].flatMap((level) => [`${advicePrefix}${level}`, `${inPlayPrefix}${level}`]);
  const all = [...names.facts.keys(), "current", "planned", ...advice, "advice.lacks-lead"];
  return all.filter((name) => findSubject(names, name)?.places?.includes(place) ?? true);
}

/** Words with a meaning of their own in conditions, which no fact may be called. */
export const reservedFactNames = ["all", "any", "not", "current", "planned", "advice", "in-play"];

/** Words with a meaning of their own in case files, which no value may be called. */
export const reservedValueNames = ["unknown", "true", "false"];
