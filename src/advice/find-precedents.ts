import type { Precedent } from "../pack/pack.ts";
import type { AdvicePrecedent } from "./advice.ts";
import { answerTo } from "./reasons.ts";
import type { Situation } from "./situation.ts";

interface Match {
  readonly precedent: Precedent;
  readonly phase: string | undefined;
  readonly topic: string | undefined;
  /** Empty where the field is another: kinds of education say nothing then. */
  readonly chainLevels: readonly string[];
  /** Whether the source places it in another field than the case's. */
  readonly otherField: boolean;
}

/**
 * The programmes of the source that resemble the case, the closest first. One with a phase must share it, and the topic
 * where the case gives one; one without a phase must share the topic and a kind of education. One of another field than
 * the case's must share both phase and topic.
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
  const topic = answerTo(situation, matching.topic);
  const chainLevels = answerTo(situation, matching.chainLevels);
  const phase = answerTo(situation, phases.fact);
  const otherField = isOfOtherField(situation, precedent);
  return {
    precedent,
    otherField,
    phase: typeof phase === "string" && precedent.phases.includes(phase) ? phase : undefined,
    topic: typeof topic === "string" && precedent.topics.includes(topic) ? topic : undefined,
    chainLevels:
      Array.isArray(chainLevels) && !otherField
        ? precedent.chainLevels.filter((level) => chainLevels.includes(level))
        : [],
  };
}

/** Only where both fields are known. */
function isOfOtherField(situation: Situation, { fields }: Precedent): boolean {
  const { field } = situation.engine.pack.matching;
  const answer = field === undefined ? null : answerTo(situation, field);
  return typeof answer === "string" && fields.length > 0 && !fields.includes(answer);
}

function resembles(situation: Situation, { precedent, phase, topic, chainLevels, otherField }: Match): boolean {
  const { matching, phases } = situation.engine.pack;
  const knowsTopic = answerTo(situation, matching.topic) !== null;
  const knowsPhase = answerTo(situation, phases.fact) !== null;
  if (otherField) return phase !== undefined && topic !== undefined;
  if (knowsTopic && topic === undefined) return false;
  if (precedent.phases.length > 0 && knowsPhase)
    return phase !== undefined && (topic !== undefined || chainLevels.length > 0);
  return topic !== undefined && (chainLevels.length > 0 || answerTo(situation, matching.chainLevels) === null);
}

function closeness({ phase, topic, chainLevels, otherField }: Match): number {
  const shares = [phase !== undefined, topic !== undefined, chainLevels.length > 0, !otherField];
  return shares.reduce((sum, isShared) => 2 * sum + (isShared ? 1 : 0), 0);
}

function describe(situation: Situation, { precedent, phase, topic, chainLevels, otherField }: Match): AdvicePrecedent {
  const { language, phrases, engine } = situation;
  const { wording } = phrases;
  const { matching, phases } = engine.pack;
  const label = (fact: string, value: string): string =>
    engine.pack.facts.find(({ id }) => id === fact)?.values.find(({ id }) => id === value)?.label[language] ?? value;
  const why = wording.precedent({
    ...(phase === undefined ? {} : { phase: label(phases.fact, phase) }),
    ...(topic === undefined ? {} : { topic: label(matching.topic, topic) }),
    chainLevels: chainLevels.map((level) => label(matching.chainLevels, level)),
    otherField,
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
    lines: precedent.lines,
  };
}
