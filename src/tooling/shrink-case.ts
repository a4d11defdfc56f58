import type { Case } from "../case/case.ts";

/** The case with as little said as still shows what was found: each thing left out in turn, once. */
export function shrinkCase(subject: Case, isShown: (smaller: Case) => boolean): Case {
  let smallest = subject;
  for (const smaller of smallerCases(subject)) {
    const tried = smaller(smallest);
    if (tried !== null && isShown(tried)) smallest = tried;
  }
  return smallest;
}

/** How much a case says: facts, values of sets, and instruments. */
export function sizeOf({ facts, current, planned }: Pick<Case, "facts" | "current" | "planned">): number {
  const answers = Object.values(facts).map((answer) => (typeof answer === "string" ? 1 : 1 + answer.length));
  const lists = [current, planned].map((list) => (list === null ? 0 : 1 + list.length));
  return [...answers, ...lists].reduce((sum, size) => sum + size, 0);
}

/** Ways to say less: nothing planned, nothing in use, one fact or one value of a set less. */
function smallerCases(subject: Case): readonly ((from: Case) => Case | null)[] {
  return [
    (from) => ({ ...from, planned: null }),
    (from) => ({ ...from, current: null }),
    ...Object.keys(subject.facts).map((fact) => (from: Case) => withoutFact(from, fact)),
    ...Object.entries(subject.facts).flatMap(([fact, answer]) =>
      typeof answer === "string" ? [] : answer.map((value) => (from: Case) => withoutValue(from, fact, value)),
    ),
    ...(["current", "planned"] as const).flatMap((key) =>
      (subject[key] ?? []).map((id) => (from: Case) => {
        const list = from[key];
        return list === null ? null : { ...from, [key]: list.filter((each) => each !== id) };
      }),
    ),
  ];
}

function withoutFact(from: Case, fact: string): Case {
  const { [fact]: _, ...facts } = from.facts;
  return { ...from, facts };
}

function withoutValue(from: Case, fact: string, value: string): Case | null {
  const answer = from.facts[fact];
  if (answer === undefined || typeof answer === "string") return null;
  return { ...from, facts: { ...from.facts, [fact]: answer.filter((each) => each !== value) } };
}
