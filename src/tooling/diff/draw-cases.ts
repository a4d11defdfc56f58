import type { Case, FactAnswer } from "../../case/case.ts";
import { instrumentIds } from "../../pack/number-variables.ts";
import type { Fact, Pack } from "../../pack/pack.ts";

/** Of ten facts so many are known in a drawn case, unless somebody wants another number; of ten values of a set so many hold. */
const usuallyKnown = 6;
const held = 3;

/** Of ten drawn cases so many say what is in use, and so many what is planned. */
const said = 4;
const mostInstruments = 4;

/** Numbers from 0 up to but not `below`, in an order that follows from the seed. */
type Draw = (below: number) => number;

/** The same seed gives the same numbers anywhere; the generator of Park and Miller, as the engine's own draws use. */
function createDraw(seed: number): Draw {
  const modulus = 2_147_483_647;
  let state = (Math.abs(Math.trunc(seed)) % (modulus - 1)) + 1;
  const next = (): number => {
    state = (state * 48_271) % modulus;
    return state;
  };
  next();
  return (below) => (next() >> 8) % below;
}

/** So many cases over the facts of all packs: the same for the same packs and seed, and of more cases the first. */
export function drawCases(
  packs: readonly Pack[],
  seed: number,
  count: number,
  known: number = usuallyKnown,
): readonly Case[] {
  const draw = createDraw(seed);
  const facts = joinFacts(packs);
  const instruments = [...new Set(packs.flatMap(instrumentIds))];
  return Array.from({ length: count }, (_, index): Case => {
    const answers = facts.flatMap(({ id, kind, values }): readonly [string, FactAnswer][] => {
      if (draw(10) >= known) return [];
      if (kind === "set") return [[id, values.filter(() => draw(10) < held)]];
      return [[id, values[draw(values.length)] ?? ""]];
    });
    const some = (): readonly string[] | null => {
      if (draw(10) >= said) return null;
      const chosen = Array.from(
        { length: draw(mostInstruments + 1) },
        () => instruments[draw(instruments.length)] ?? "",
      );
      return instruments.filter((id) => chosen.includes(id));
    };
    const id = `drawn-${index + 1}`;
    return {
      id,
      title: id,
      facts: Object.fromEntries(answers),
      notes: {},
      current: some(),
      planned: some(),
    };
  });
}

/** Every fact of either pack with every value that it has in either. */
function joinFacts(
  packs: readonly Pack[],
): readonly { readonly id: string; readonly kind: Fact["kind"]; readonly values: readonly string[] }[] {
  const all = packs.flatMap(({ facts }) => facts);
  return [...new Set(all.map(({ id }) => id))].map((id) => {
    const same = all.filter((fact) => fact.id === id);
    const values = new Set(same.flatMap((fact) => fact.values.map((value) => value.id)));
    return { id, kind: same[0]?.kind ?? "one", values: [...values] };
  });
}

/** The case as far as a pack knows its facts, values and instruments: what it does not know it cannot weigh. */
export function restrictCase(subject: Case, pack: Pack): Case {
  const instruments = new Set(instrumentIds(pack));
  const facts = pack.facts.flatMap((fact): readonly [string, FactAnswer][] => {
    const answer = subject.facts[fact.id];
    const known = restrictAnswer(answer, fact);
    return known === null ? [] : [[fact.id, known]];
  });
  const within = (list: readonly string[] | null): readonly string[] | null =>
    list?.filter((id) => instruments.has(id)) ?? null;
  const { expect: _, accept: __, ...rest } = subject;
  return {
    ...rest,
    facts: Object.fromEntries(facts),
    current: within(subject.current),
    planned: within(subject.planned),
  };
}

function restrictAnswer(answer: FactAnswer | undefined, { kind, values }: Fact): FactAnswer | null {
  if (answer === undefined) return null;
  const isKnown = (value: string): boolean => values.some(({ id }) => id === value);
  if (typeof answer === "string") return kind === "one" && isKnown(answer) ? answer : null;
  return kind === "set" ? answer.filter(isKnown) : null;
}
