import type { Case } from "../case/case.ts";
import { findLaterLevels } from "../engine/best-roles.ts";
import { type RankedMix, rankMixes } from "../engine/compose.ts";
import { isOpen, isTrue, type Truth, toTruth } from "../engine/condition-table.ts";
import type { Engine } from "../engine/engine.ts";
import { buildSpace, letsGo, type Mix, mapRoad, possiblePhases, type Step } from "../engine/mix.ts";
import { type AdviceRole, assignActions, assignRoles, type LevelAction } from "../engine/roles.ts";
import { type Knowledge, recordFacts, recordInstruments } from "../engine/vocabulary.ts";
import type { Weighing } from "../engine/weigh.ts";
import type { Language } from "../language/language.ts";
import type { DetailTable } from "./details.ts";
import type { Phrasebook } from "./phrasebook.ts";

/** One case evaluated: everything that the parts of the advice are written from. */
export interface Situation {
  readonly engine: Engine;
  readonly subject: Case;
  readonly language: Language;
  readonly phrases: Phrasebook;
  /** What is known of the case; the roles of the levels are recorded too, for conditions that ask after them. */
  readonly knowledge: Knowledge;
  readonly weighing: Weighing;
  /** The answer to each rule, in the order of the scales. */
  readonly truths: Uint8Array;
  readonly phases: readonly number[];
  readonly steps: readonly Step[];
  readonly mix: Mix;
  /** The mix, then the best others: at most {@link rankingLength} in all. */
  readonly ranking: readonly RankedMix[];
  readonly roles: readonly AdviceRole[];
  readonly actions: readonly LevelAction[];
  readonly letsGo: boolean;
  readonly details: DetailTable;
  /** The answers to the details. */
  readonly detailTruths: Uint8Array;
}

/** How many mixes are ranked: the best and three alternatives. */
export const rankingLength = 4;

/**
 * Evaluates a case. The road map and the other mixes are worked out when they are first asked for. `weighing` is
 * overwritten; who gives one keeps it as long as the situation is in use.
 */
export function evaluateCase(
  engine: Engine,
  details: DetailTable,
  subject: Case,
  phrases: Phrasebook,
  weighing: Weighing = engine.scales.createWeighing(),
): Situation {
  const knowledge = knowCase(engine, subject);
  const phases = possiblePhases(engine, knowledge);
  const later = findLaterLevels(engine, knowledge);
  const truths = engine.scales.weigh(knowledge, weighing).truths.slice();
  const space = buildSpace(engine, knowledge, weighing, () => later);
  const [best] = rankMixes(space, engine.objective, 1);
  if (best === undefined) throw new Error("A space of mixes is never empty.");
  const mix = { best, space };
  const roles = assignRoles(weighing, best.roles, later);
  const goes = letsGo(engine, knowledge);
  const actions = assignActions(engine, knowledge, roles, goes);
  recordRoles(engine, knowledge, roles);
  const made: { steps?: readonly Step[]; ranking?: readonly RankedMix[] } = {};
  return {
    engine,
    subject,
    language: phrases.language,
    phrases,
    knowledge,
    weighing,
    truths,
    phases,
    get steps() {
      made.steps ??= mapRoad(engine, knowledge);
      return made.steps;
    },
    mix,
    get ranking() {
      made.ranking ??= rankMixes(space, engine.objective, rankingLength);
      return made.ranking;
    },
    roles,
    actions,
    letsGo: goes,
    details,
    detailTruths: details.table.answer(knowledge).truths.slice(),
  };
}

/** What a case says, as knowledge. Whatever `knowledge` held is overwritten. */
export function knowCase(
  engine: Engine,
  subject: Case,
  knowledge: Knowledge = new Int32Array(engine.vocabulary.unknown.length),
): Knowledge {
  knowledge.set(engine.vocabulary.unknown);
  recordFacts(engine.vocabulary, knowledge, subject.facts);
  if (subject.current !== null) recordInstruments(engine.vocabulary, knowledge, "current", subject.current);
  return knowledge;
}

function recordRoles(engine: Engine, knowledge: Knowledge, roles: readonly AdviceRole[]): void {
  for (const [level, slot] of engine.vocabulary.roles.entries()) {
    knowledge[slot.variable] = slot.bits.get(roles[level] ?? "neutral") ?? 0;
  }
}

/** The answer to whether a text of the pack is shown; true where it has no condition. */
export function isShown(situation: Situation, id: string): Truth {
  const index = situation.details.indexOf(id, "when");
  return index < 0 ? isTrue : toTruth(situation.detailTruths[index]);
}

/** The answer to whether a how-condition is met; open where the case cannot tell. */
export function isMet(situation: Situation, id: string): Truth {
  const index = situation.details.indexOf(id, "met");
  return index < 0 ? isOpen : toTruth(situation.detailTruths[index]);
}
