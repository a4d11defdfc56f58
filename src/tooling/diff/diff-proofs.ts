import { createAdviser } from "../../advice/create-adviser.ts";
import { listCautions } from "../../advice/details.ts";
import type { Language } from "../../language/languages.ts";
import { type FactTest, testsIn } from "../../pack/number-variables.ts";
import type { Pack } from "../../pack/pack.ts";
import { levelAskedAbout } from "../../pack/pack-names.ts";
import type { Property } from "../../pack/property.ts";
import type { ClaimedPack } from "../find-related.ts";
import { type JudgedProperty, type ProofTime, provePack } from "../prove/prove-pack.ts";

/** What becomes of the properties that either pack claims. */
export interface ProofDiff {
  /** How many were looked at: those of the newer pack, and those that only the older claims. */
  readonly compared: number;
  /** Those that are proven of the older pack and not of the newer, as they stand in the newer where it has them. */
  readonly lost: readonly JudgedProperty[];
}

/** Which properties are proven of the older pack and not of the newer any more. */
export function diffProofs(before: ClaimedPack, after: ClaimedPack, language: Language, time: ProofTime): ProofDiff {
  const ids = new Set(after.properties.map(({ id }) => id));
  const properties = [...after.properties, ...before.properties.filter(({ id }) => !ids.has(id))];
  const now = provePack(createAdviser(after.pack), properties.filter(fits(after.pack)), language, time);
  const failing = now.properties.filter(({ status }) => status !== "proven").map(({ id }) => id);
  const suspects = properties.filter((property) => failing.includes(property.id) && fits(before.pack)(property));
  const then = provePack(createAdviser(before.pack), suspects, language, time);
  const wasProven = then.properties.filter(({ status }) => status === "proven").map(({ id }) => id);
  return { compared: properties.length, lost: now.properties.filter(({ id }) => wasProven.includes(id)) };
}

/** Whether a pack has all that a property asks about. */
function fits(pack: Pack): (property: Property) => boolean {
  const names = new Set([
    ...pack.levels.flatMap(({ id, forms }) => [id, ...forms.map((form) => `${id}.${form.id}`)]),
    ...pack.instruments.map(({ id }) => id),
    ...listCautions(pack).map(({ id }) => id),
  ]);
  const values = new Map(pack.facts.map((fact) => [fact.id, new Set(fact.values.map(({ id }) => id))]));
  const isKnown = (test: FactTest): boolean => {
    const level = levelAskedAbout(test.fact);
    if (level !== null) return names.has(level);
    const known = test.fact === "current" ? names : values.get(test.fact);
    return known !== undefined && (test.kind === "count" || test.values.every((value) => known.has(value)));
  };
  return ({ given, outcome }) => {
    if (given !== undefined && !testsIn(given).every(isKnown)) return false;
    switch (outcome.kind) {
      case "level":
        return outcome.level === null || names.has(outcome.level);
      case "alone":
        return names.has(outcome.level);
      case "form":
        return names.has(outcome.form);
      case "companion":
        return names.has(outcome.instrument);
      case "caution":
        return names.has(outcome.caution);
      case "balance":
        return true;
      default:
        return outcome satisfies never;
    }
  };
}
