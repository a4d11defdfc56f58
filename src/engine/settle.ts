import type { RankedMix } from "./compose.ts";
import type { Engine } from "./engine.ts";
import { bitsOf, groupOpenItems, type OpenGroup } from "./open-items.ts";
import { proveByBounds } from "./prove-by-bounds.ts";
import { proven, type Settlement, tryCompletion, unproven } from "./settlement.ts";
import type { Knowledge } from "./vocabulary.ts";

/** Groups with more completions than this are split on a fact before they are bounded. */
const largestGroup = 512;

/** How many completions are tried at random before a proof is attempted. */
const tries = 24;

/** How many cases a proof may split into; past that the answer is `unproven`. */
const largestProof = 160;

/** Says whether any completion of the unknown facts gives another mix than `best`. */
export function settle(engine: Engine, knowledge: Knowledge, best: RankedMix): Settlement {
  const groups = groupOpenItems(engine, knowledge);
  if (groups.length === 0) return proven;
  const guess = guessWitness(engine, knowledge, best, groups);
  if (guess !== null) return guess;
  return prove(engine, knowledge, best, { left: largestProof });
}

function prove(engine: Engine, knowledge: Knowledge, best: RankedMix, budget: { left: number }): Settlement {
  budget.left -= 1;
  const groups = groupOpenItems(engine, knowledge);
  if (groups.length === 0) return tryCompletion(engine, knowledge, best) ?? proven;
  if (groups.every((group) => group.completions <= largestGroup)) {
    const proof = proveByBounds(engine, knowledge, best, groups);
    if (proof.status !== "unproven") return proof;
  }
  return budget.left > 0 ? split(engine, knowledge, best, groups, budget) : unproven;
}

/** Proves each value of one unknown on its own: of the largest group, the variable with the most values. */
function split(
  engine: Engine,
  knowledge: Knowledge,
  best: RankedMix,
  groups: readonly OpenGroup[],
  budget: { left: number },
): Settlement {
  const largest = groups.reduce((a, b) => (b.completions > a.completions ? b : a));
  const width = (variable: number): number => bitsOf(knowledge[variable] ?? 0).length;
  const variable = largest.variables.reduce((a, b) => (width(b) > width(a) ? b : a));
  let status = proven;
  for (const bit of bitsOf(knowledge[variable] ?? 0)) {
    const narrowed = knowledge.slice();
    narrowed[variable] = bit;
    const part = prove(engine, narrowed, best, budget);
    if (part.status === "open") return part;
    if (part.status === "unproven") status = part;
    if (budget.left <= 0) return unproven;
  }
  return status;
}

function guessWitness(
  engine: Engine,
  knowledge: Knowledge,
  best: RankedMix,
  groups: readonly OpenGroup[],
): Settlement | null {
  const next = createSequence();
  for (let attempt = 0; attempt < tries; attempt++) {
    const completion = knowledge.slice();
    for (const variable of groups.flatMap((group) => group.variables)) {
      const bits = bitsOf(completion[variable] ?? 0);
      completion[variable] = bits[next() % bits.length] ?? 0;
    }
    const witness = tryCompletion(engine, completion, best);
    if (witness !== null) return witness;
  }
  return null;
}

/** Park and Miller's minimal standard generator: the same sequence every time, so that advice is deterministic. */
function createSequence(): () => number {
  let state = 20_041;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state >> 8;
  };
}
