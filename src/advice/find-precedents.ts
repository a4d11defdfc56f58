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
  return situation.engine.pack.precedents
    .map((precedent) => match(situation, precedent))
    .filter((found) => resembles(situation, found))
    .sort((a, b) => closeness(b) - closeness(a))
    .map((found) => describe(situation, found));
}

function match(situation: Situation, precedent: Precedent): Match {
  const { matching, phases } = situation.engine.pack;
  const topic = matchedAnswer(situation, "topic");
  const chainLevels = matchedAnswer(situation, "chainLevels");
  const phase = answerTo(situation, phases.fact);
  const otherField = isOfOtherField(situation, precedent);
  const compared = (matching.facts ?? []).map((fact) => ({ fact, values: sharedValues(situation, precedent, fact) }));
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
function sharedValues(situation: Situation, { about = {} }: Precedent, fact: string): readonly string[] | null {
  const named = about[fact];
  const answer = answerTo(situation, fact);
  if (named === undefined || answer === null) return null;
  return named.filter((value) => (typeof answer === "string" ? answer === value : answer.includes(value)));
}

function matchedAnswer(situation: Situation, part: "topic" | "chainLevels" | "field"): FactAnswer | null {
  const fact = situation.engine.pack.matching[part];
  return fact === undefined ? null : answerTo(situation, fact);
}

/** Only where both fields are known. */
function isOfOtherField(situation: Situation, { fields }: Precedent): boolean {
  const answer = matchedAnswer(situation, "field");
  return typeof answer === "string" && fields.length > 0 && !fields.includes(answer);
}

function resembles(situation: Situation, match: Match): boolean {
  const { precedent, phase, topic, chainLevels, otherField } = match;
  const { matching, phases } = situation.engine.pack;
  const knowsTopic = matchedAnswer(situation, "topic") !== null;
  const knowsPhase = answerTo(situation, phases.fact) !== null;
  if (matching.facts !== undefined) {
    const fitsPhase = precedent.phases.length === 0 || !knowsPhase || phase !== undefined;
    return fitsPhase && !match.differs && (match.shared.length > 0 || phase !== undefined);
  }
  if (otherField) return phase !== undefined && topic !== undefined;
  if (knowsTopic && topic === undefined) return false;
  if (precedent.phases.length > 0 && knowsPhase)
    return phase !== undefined && (topic !== undefined || chainLevels.length > 0);
  return topic !== undefined && (chainLevels.length > 0 || matchedAnswer(situation, "chainLevels") === null);
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
