import type { Adviser } from "../../advice/create-adviser.ts";
import type { Case } from "../../case/case.ts";
import type { CaseSpace, Family } from "../../engine/family.ts";
import { createSequence } from "../../engine/influence.ts";
import { listVariables } from "../../engine/trace.ts";
import type { CompiledCondition } from "../../pack/terms.ts";
import { shrinkCase, sizeOf } from "../shrink-case.ts";
import { type Claim, isViolated } from "./claim.ts";
import { isOfCase, listInstruments, toCase } from "./family-case.ts";

/** So many cases are drawn, and of so many that violate the property the smallest is looked for. */
const tries = 2000;
const shrunk = 8;

/** Where to draw: of the cases of a family, on whatever conditions the property hangs. */
interface Urn {
  readonly adviser: Adviser;
  readonly claim: Claim;
  readonly space: CaseSpace;
  readonly root: Family;
  readonly conditions: readonly CompiledCondition[];
}

/** Of the cases drawn, always the same, the smallest that violates the property; null: none does. */
export function drawViolation(urn: Urn): Case | null {
  const { adviser, claim } = urn;
  const next = createSequence();
  const variables = listAsked(urn);
  const found: Case[] = [];
  for (let attempt = 0; attempt < tries && found.length < shrunk; attempt++) {
    const family = drawFamily(urn, variables, 1 + (attempt % 4), next);
    const subject = toCase(adviser.engine, family);
    if (subject !== null && isViolated(adviser, claim, subject)) found.push(shrinkViolation(adviser, claim, subject));
  }
  return found.reduce<Case | null>((best, each) => (best === null || sizeOf(each) < sizeOf(best) ? each : best), null);
}

/** One way in which `given` holds, and of four other variables so many decided. */
function drawFamily(
  { adviser: { engine }, claim, space, root }: Urn,
  variables: readonly number[],
  known: number,
  next: () => number,
): Family {
  let family = root;
  const decide = (variable: number, mask: number): void => {
    if (!space.isUndecided(family, variable)) return;
    const choices = space
      .choices(family, variable)
      .filter((choice) => choice.leaves.length === 0 && (choice.mask & mask) !== 0);
    const choice = choices[next() % Math.max(1, choices.length)];
    if (choice !== undefined) family = space.decide(family, variable, choice);
  };
  const given = claim.conditions[0];
  const boxes = given === undefined || "nodes" in given ? [] : given.holds;
  const box = boxes[next() % Math.max(1, boxes.length)];
  for (const [at, variable] of (box?.variables ?? []).entries()) {
    if (isOfCase(engine, variable)) decide(variable, box?.masks[at] ?? 0);
  }
  for (const variable of variables) if (next() % 4 < known) decide(variable, -1);
  return family;
}

/** The variables that the property can hang on. */
function listAsked({ adviser: { engine }, claim, conditions }: Urn): readonly number[] {
  const asked = conditions.flatMap((compiled) => [
    ...listVariables(compiled, "holds"),
    ...listVariables(compiled, "fails"),
  ]);
  const { used, planned } = listInstruments(engine);
  const all = [...asked, ...(claim.hangsOn.mix ? used : []), ...(claim.hangsOn.places ? planned : [])];
  return [...new Set(all)].filter((variable) => isOfCase(engine, variable));
}

/** A case that violates the property, with as little left of it as still does. */
export function shrinkViolation(adviser: Adviser, claim: Claim, subject: Case): Case {
  const smaller = shrinkCase(subject, (tried) => isViolated(adviser, claim, tried));
  return sizeOf(smaller) === sizeOf(subject) ? smaller : shrinkViolation(adviser, claim, smaller);
}
