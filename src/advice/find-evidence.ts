import { type Bearing, bearings, type Evidence, type Reading, type StudyDesign } from "../pack/evidence.ts";
import { topicFact } from "../pack/pack-names.ts";
import type { AdvicePrecedent } from "./advice.ts";
import { answerTo } from "./reasons.ts";
import type { Situation } from "./situation.ts";

type Matched = AdviceEvidence["matched"];

interface Match {
  readonly entry: Evidence;
  readonly matched: Matched;
}

/**
 * What research found elsewhere on the programmes that resemble the case and on the levels in its mix: what contradicts
 * the source first, then what qualifies it; of these, what is about such a programme before what shares a level alone.
 * It only reads what the advice has come to, so that nothing in the advice can hang on it.
 */
export function findEvidence(
  situation: Situation,
  precedents: readonly Pick<AdvicePrecedent, "id">[],
): readonly AdviceEvidence[] {
  const levels = levelsInMix(situation);
  const programmes = precedents.map(({ id }) => id);
  const fact = topicFact(situation.engine.pack.matching);
  const topic = fact === undefined ? null : answerTo(situation, fact);
  return situation.engine.pack.evidence
    .map((entry): Match => ({ entry, matched: match(entry, programmes, levels, topic) }))
    .filter(({ matched }) => matched.programmes.length + matched.levels.length > 0)
    .sort((a, b) => rank(a) - rank(b))
    .map((found) => describe(situation, found));
}

function levelsInMix({ engine, roles }: Situation): readonly string[] {
  return engine.pack.levels
    .filter((_, index) => roles[index] === "lead" || roles[index] === "support")
    .map(({ id }) => id);
}

function match(
  entry: Evidence,
  programmes: readonly string[],
  levels: readonly string[],
  topic: ReturnType<typeof answerTo>,
): Matched {
  const shared = typeof topic === "string" && entry.topics.includes(topic) ? topic : null;
  const isOnTopic = entry.topics.length === 0 || shared !== null;
  return {
    programmes: entry.programmes.filter((id) => programmes.includes(id)),
    levels: isOnTopic ? entry.levels.filter((id) => levels.includes(id)) : [],
    topic: shared,
  };
}

function rank({ entry, matched }: Match): number {
  const gravest = Math.min(...entry.touches.map(({ bearing }) => bearings.indexOf(bearing)));
  return 2 * gravest + (matched.programmes.length > 0 ? 0 : 1);
}

function describe({ engine, language, phrases }: Situation, { entry, matched }: Match): AdviceEvidence {
  const { id, levels, topics, design, publisher, title, year, url, read } = entry;
  const nameOf = (programme: string): string =>
    engine.pack.precedents.find((precedent) => precedent.id === programme)?.name ?? programme;
  return {
    id,
    levels,
    programmes: entry.programmes.map((programme) => ({ id: programme, name: nameOf(programme) })),
    topics,
    touches: entry.touches.map(({ statement, bearing }) => ({
      statement,
      bearing,
      text: phrases.statements[statement]?.text ?? "",
    })),
    design,
    finding: entry.finding[language],
    limits: entry.limits[language],
    ...{ publisher, title, read },
    ...(year === undefined ? {} : { year }),
    ...(url === undefined ? {} : { url }),
    matched,
  };
}

/** A finding of research beside the source; see `Evidence` in the pack. */
export interface AdviceEvidence {
  readonly id: string;
  readonly levels: readonly string[];
  readonly programmes: readonly { readonly id: string; readonly name: string }[];
  /** Empty: all. */
  readonly topics: readonly string[];
  /** The statements of the source on which it bears, in the pack's words. */
  readonly touches: readonly { readonly statement: string; readonly bearing: Bearing; readonly text: string }[];
  readonly design: StudyDesign;
  readonly finding: string;
  readonly limits: string;
  readonly publisher: string;
  readonly title: string;
  readonly year?: number;
  readonly read: Reading;
  readonly url?: string;
  /** Why it is here: programmes that resemble the case, levels in the mix, and the topic where it is about some. */
  readonly matched: {
    readonly programmes: readonly string[];
    readonly levels: readonly string[];
    readonly topic: string | null;
  };
}
