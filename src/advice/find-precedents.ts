import type { FactAnswer } from "../case/case.ts";
import type { Precedent } from "../pack/pack.ts";
import type { AdvicePrecedent } from "./advice.ts";
import { answerTo } from "./reasons.ts";
import type { Situation } from "./situation.ts";

interface Match {
  readonly precedent: Precedent;
  /** What it shares of the facts that match all alike, and whether it is about something else in one of them. */
  readonly shared: readonly SharedValues[];
  readonly differs: boolean;
  readonly phase: string | undefined;
  readonly topic: string | undefined;
  /** Empty where the field is another: kinds of education say nothing then. */
  readonly chainLevels: readonly string[];
  /** Whether the source places it in another field than the case's. */
  readonly otherField: boolean;
}

interface SharedValues {
  readonly fact: string;
  readonly values: readonly string[];
}

/**
 * The programmes of the source that resemble the case, the closest first. One with a phase must share it, and the topic
 * where the case gives one; one without a phase must share the topic and a kind of education. One of another field than
 * the case's must share both phase and topic. Where facts match all alike, one with a phase must share that too, none may
 * be about something else in any of them, and each must share something.
 */
export function findPrecedents(situation: Situation): readonly AdvicePrecedent[] {
  const asked = readAsked(situation);
  return situation.engine.pack.precedents
    .map((precedent) => match(asked, precedent))
    .filter((found) => resembles(asked, found))
    .sort((a, b) => closeness(b) - closeness(a))
    .map((found) => describe(situation, found));
}

/** What the case says of what programmes are matched on; null: nothing, or the pack does not match on it. */
interface Asked {
  readonly phase: FactAnswer | null;
  readonly topic: FactAnswer | null;
  readonly chainLevels: FactAnswer | null;
  readonly field: FactAnswer | null;
  /** Whether facts match all alike, and the answers to these. */
  readonly alike: boolean;
  readonly facts: readonly (readonly [fact: string, answer: FactAnswer | null])[];
}

function readAsked(situation: Situation): Asked {
  const { matching, phases } = situation.engine.pack;
  const answer = (fact: string | undefined): FactAnswer | null =>
    fact === undefined ? null : answerTo(situation, fact);
  return {
    phase: answer(phases.fact),
    topic: answer(matching.topic),
    chainLevels: answer(matching.chainLevels),
    field: answer(matching.field),
    alike: matching.facts !== undefined,
    facts: (matching.facts ?? []).map((fact) => [fact, answer(fact)] as const),
  };
}

function match(asked: Asked, precedent: Precedent): Match {
  const { phase, topic, chainLevels } = asked;
  const otherField = isOfOtherField(asked, precedent);
  const compared = asked.facts.map(([fact, answer]) => ({
    fact,
    values: sharedValues(precedent, fact, answer),
  }));
  return {
    precedent,
    shared: compared.flatMap(({ fact, values }) => (values === null || values.length === 0 ? [] : [{ fact, values }])),
    differs: compared.some(({ values }) => values?.length === 0),
    otherField,
    phase: typeof phase === "string" && precedent.phases.includes(phase) ? phase : undefined,
    topic: typeof topic === "string" && precedent.topics.includes(topic) ? topic : undefined,
    chainLevels:
      Array.isArray(chainLevels) && !otherField
        ? precedent.chainLevels.filter((level) => chainLevels.includes(level))
        : [],
  };
}

/** The values of a fact that a programme and a case share; null: one of the two says nothing of it. */
function sharedValues({ about = {} }: Precedent, fact: string, answer: FactAnswer | null): readonly string[] | null {
  const named = about[fact];
  if (named === undefined || answer === null) return null;
  return named.filter((value) => (typeof answer === "string" ? answer === value : answer.includes(value)));
}

/** Only where both fields are known. */
function isOfOtherField({ field }: Asked, { fields }: Precedent): boolean {
  return typeof field === "string" && fields.length > 0 && !fields.includes(field);
}

function resembles(asked: Asked, match: Match): boolean {
  const { precedent, phase, topic, chainLevels, otherField } = match;
  const knowsTopic = asked.topic !== null;
  const knowsPhase = asked.phase !== null;
  if (asked.alike) {
    const fitsPhase = precedent.phases.length === 0 || !knowsPhase || phase !== undefined;
    return fitsPhase && !match.differs && (match.shared.length > 0 || phase !== undefined);
  }
  if (otherField) return phase !== undefined && topic !== undefined;
  if (knowsTopic && topic === undefined) return false;
  if (precedent.phases.length > 0 && knowsPhase)
    return phase !== undefined && (topic !== undefined || chainLevels.length > 0);
  return topic !== undefined && (chainLevels.length > 0 || asked.chainLevels === null);
}

function closeness({ phase, topic, chainLevels, otherField, shared }: Match): number {
  const shares = [phase !== undefined, topic !== undefined, chainLevels.length > 0, !otherField];
  return shares.reduce((sum, isShared) => 2 * sum + (isShared ? 1 : 0), 0) + shared.length / mostFacts;
}

/** More than a pack can match on: a shared fact makes closer, but never as much as a shared phase. */
const mostFacts = 1000;

function describe(situation: Situation, match: Match): AdvicePrecedent {
  const { precedent, phase, topic, chainLevels, otherField, shared } = match;
  const { language, phrases, engine } = situation;
  const { wording } = phrases;
  const { matching, phases } = engine.pack;
  const theFact = (wanted: string) => engine.pack.facts.find(({ id }) => id === wanted);
  const label = (fact: string | undefined, value: string): string =>
    theFact(fact ?? "")?.values.find(({ id }) => id === value)?.label[language] ?? value;
  const why = wording.precedent({
    ...(phase === undefined ? {} : { phase: label(phases.fact, phase) }),
    ...(topic === undefined ? {} : { topic: label(matching.topic, topic) }),
    chainLevels: chainLevels.map((level) => label(matching.chainLevels, level)),
    otherField,
    facts: shared.map(({ fact, values }) => ({
      label: theFact(fact)?.label[language] ?? fact,
      values: values.map((value) => label(fact, value)),
    })),
  });
  return {
    id: precedent.id,
    name: precedent.name,
    phase: precedent.phases,
    levels: precedent.levels,
    purpose: precedent.purpose[language],
    ...(precedent.outcome === undefined ? {} : { outcome: precedent.outcome[language] }),
    why,
    cites: precedent.cites,
    ...(precedent.lines === undefined ? {} : { lines: precedent.lines }),
    ...(precedent.pages === undefined ? {} : { pages: precedent.pages }),
  };
}
