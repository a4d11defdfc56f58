import { type Adviser, createAdviser } from "../../advice/create-adviser.ts";
import type { Case, Expectation } from "../../case/case.ts";
import type { Pack } from "../../pack/pack.ts";
import { drawCases } from "../diff/draw-cases.ts";
import type { ItemKind } from "../list-items.ts";
import { shrinkCase } from "../shrink-case.ts";
import { casesFor } from "./find-case.ts";
import { type Change, listMutants, type Mutant, type Mutation, mutations, textKinds } from "./list-mutants.ts";
import { isProvenSame } from "./prove-same.ts";
import { seeOutcome, tellApart } from "./see-outcome.ts";

/** A case with what to expect of it, which a test of the pack could be. */
export interface Suggestion {
  readonly id: string;
  /** The id of the thing in which it notices a mistake. */
  readonly about: string;
  readonly facts: Case["facts"];
  readonly current: Case["current"];
  readonly planned: Case["planned"];
  readonly expect: Expectation;
}

/** A mistake that no test notices. */
export interface Survivor {
  readonly mutation: Mutation;
  readonly kind: ItemKind;
  readonly id: string;
  readonly change: Change;
  /** The id of the suggestion that notices it; null: none was found, nor proven that there is none. */
  readonly caughtBy: string | null;
}

/** How many mistakes the tests notice and how many they do not; `same` are proven to change no case. */
export interface MutantCounts {
  readonly killed: number;
  readonly survived: number;
  readonly same: number;
}

/** How well the tests of a pack notice mistakes in it. */
export interface MutationReport {
  readonly seed: number;
  readonly drawn: number;
  readonly counts: MutantCounts;
  /** Of the mistakes that count, the share that is noticed: whole per cent, rounded down. */
  readonly share: number;
  readonly byMutation: Readonly<Record<Mutation, MutantCounts>>;
  readonly survivors: readonly Survivor[];
  readonly suggestions: readonly Suggestion[];
}

/** What tests are run, and how many cases are drawn for a mistake that none of them notices. */
export interface MutationOptions {
  readonly tests: readonly Case[];
  readonly seed: number;
  readonly drawn: number;
}

/** Puts every small mistake in a pack, one at a time, and runs the tests on each; those that fail already tell nothing. */
export function measureMutants(pack: Pack, { tests, seed, drawn }: MutationOptions): MutationReport {
  const adviser = createAdviser(pack);
  const whole = tests.filter((test) => meets(adviser, test));
  const pool = drawCases([pack], seed, drawn);
  const suggestions: Suggestion[] = [];
  const fates = listMutants(pack).map((mutant) => {
    const mutated = createAdviser(mutant.make());
    if (testsFor(mutant, whole).some((test) => !meets(mutated, test))) return { mutant, fate: "killed" } as const;
    const known = suggestions.find((suggestion) => !meets(mutated, toCase(suggestion)));
    if (known !== undefined) return { mutant, fate: "survived", caughtBy: known.id } as const;
    if (isProvenSame(mutant, adviser.engine)) return { mutant, fate: "same" } as const;
    const found = suggest(mutant, adviser, mutated, pool, suggestions.length + 1);
    if (found !== null) suggestions.push(found);
    return { mutant, fate: "survived", caughtBy: found?.id ?? null } as const;
  });
  const count = (of: typeof fates): MutantCounts => ({
    killed: of.filter(({ fate }) => fate === "killed").length,
    survived: of.filter(({ fate }) => fate === "survived").length,
    same: of.filter(({ fate }) => fate === "same").length,
  });
  const counts = count(fates);
  const byMutation = Object.fromEntries(
    mutations.map((mutation) => [mutation, count(fates.filter(({ mutant }) => mutant.mutation === mutation))]),
  ) as Record<Mutation, MutantCounts>;
  return {
    seed,
    drawn,
    counts,
    share: shareOf(counts),
    byMutation,
    survivors: fates.flatMap((each) => (each.fate === "survived" ? [describe(each.mutant, each.caughtBy)] : [])),
    suggestions,
  };
}

/** The share of mistakes that is noticed, in whole per cent; all where there are none. */
function shareOf({ killed, survived }: MutantCounts): number {
  return killed + survived === 0 ? 100 : Math.floor((100 * killed) / (killed + survived));
}

function describe({ mutation, item, change }: Mutant, caughtBy: string | null): Survivor {
  return { mutation, kind: item.kind, id: item.id, change, caughtBy };
}

function meets(adviser: Adviser, test: Case): boolean {
  return adviser.assess(test, { language: "en", depth: "none" }).expectations.every(({ ok }) => ok);
}

/** Tests of what something decides, those that name it first; of a text, only those that can see texts. */
function testsFor({ item }: Mutant, tests: readonly Case[]): readonly Case[] {
  const names = ({ expect: { fires = [], silent = [], open = [] } = {} }: Case): boolean =>
    [fires, silent, open].some((list) => list.includes(item.id));
  const sees = ({ expect }: Case): boolean =>
    textKinds.includes(item.kind)
      ? [expect?.cautions, expect?.audit, expect?.companions].some((list) => list !== undefined)
      : true;
  return [...tests.filter(names), ...tests.filter((test) => !names(test) && sees(test))];
}

/** The smallest case found that tells a pack from one with a mistake in it, with what to expect of it; null: none was. */
function suggest(
  mutant: Mutant,
  adviser: Adviser,
  mutated: Adviser,
  drawn: readonly Case[],
  number: number,
): Suggestion | null {
  const tell = (subject: Case): Expectation | null =>
    tellApart(seeOutcome(adviser, subject), seeOutcome(mutated, subject), mutant.item.id);
  for (const subject of casesFor(mutant.item, mutant.change, adviser, drawn)) {
    const shown = tell(subject);
    if (shown === null) continue;
    const smallest = shrinkCase(subject, (smaller) => {
      const left = tell(smaller);
      return left !== null && sameKeys(left, shown);
    });
    const { facts, current, planned } = smallest;
    const id = `${mutant.item.id.replaceAll(/[^a-z0-9]+/gi, "-").toLowerCase()}-${number}`;
    return { id, about: mutant.item.id, facts, current, planned, expect: tell(smallest) ?? shown };
  }
  return null;
}

function sameKeys(one: Expectation, other: Expectation): boolean {
  return Object.keys(one).join() === Object.keys(other).join();
}

function toCase({ id, facts, current, planned, expect }: Suggestion): Case {
  return { id, title: id, facts, notes: {}, current, planned, expect };
}
