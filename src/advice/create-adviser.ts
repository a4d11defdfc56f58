import type { Case } from "../case/case.ts";
import { type ChangedMix, findOneFactChanges, findTwoFactChanges } from "../engine/changes.ts";
import { compileEngine, type Engine } from "../engine/engine.ts";
import type { AdviceWording } from "../language/advice-wording.ts";
import { adviceEn } from "../language/en/advice.ts";
import type { Language } from "../language/language.ts";
import { adviceNl } from "../language/nl/advice.ts";
import type { Pack } from "../pack/pack.ts";
import type { Advice, CitedStatement } from "./advice.ts";
import { answerAudit, auditPlan } from "./audit-plan.ts";
import { checkExpectations } from "./check-expectations.ts";
import type { Depth } from "./depth.ts";
import { bySeverity, describeCautions, describeTensions } from "./describe-cautions.ts";
import { describeFacts } from "./describe-facts.ts";
import { describeLevels } from "./describe-levels.ts";
import { describeAlternatives, describeBalance, describeConstraints } from "./describe-mix.ts";
import { describeCompanions, describeRoadMap, describeSustainment } from "./describe-outlook.ts";
import { describePhase } from "./describe-phase.ts";
import { describeSettled } from "./describe-settled.ts";
import { compileAudit, compileDetails, type DetailTable, listCautions } from "./details.ts";
import { findEvidence } from "./find-evidence.ts";
import { findPrecedents } from "./find-precedents.ts";
import { createPhrasebook, type Phrasebook } from "./phrasebook.ts";
import { evaluateCase, type Situation } from "./situation.ts";
import { truthIn } from "./truth-in.ts";

export type { Depth } from "./depth.ts";

/** How advice is asked for. */
export interface AdviseOptions {
  readonly language: Language;
  readonly depth: Depth;
}

/** A pack ready to give advice. */
export interface Adviser {
  readonly engine: Engine;
  /** When each text of the pack that weighs nothing is shown. */
  readonly details: DetailTable;
  /**
   * Gives advice on a case that was read against the same pack. The same case gives the same advice, whatever the
   * language says it in. Throws only on a case that names what the pack does not have.
   */
  advise(subject: Case, options: AdviseOptions): Advice;
}

const wordings: Readonly<Record<Language, AdviceWording>> = { nl: adviceNl, en: adviceEn };

/**
 * Compiles a pack into an adviser.
 *
 * @example
 * const advice = createAdviser(pack).advise(subject, { language: "nl", depth: "one" });
 */
export function createAdviser(pack: Pack): Adviser {
  const engine = compileEngine(pack);
  const details = compileDetails(engine);
  let audit: DetailTable | undefined;
  const auditTable = (): DetailTable => {
    audit ??= compileAudit(engine);
    return audit;
  };
  const phrasebooks = new Map<Language, Phrasebook>();
  const phrasesIn = (language: Language): Phrasebook => {
    const phrases = phrasebooks.get(language) ?? createPhrasebook(pack, language, wordings[language]);
    phrasebooks.set(language, phrases);
    return phrases;
  };
  return {
    engine,
    details,
    advise: (subject, { language, depth }) => {
      const situation = evaluateCase(engine, details, subject, phrasesIn(language));
      return describeAdvice(situation, auditTable, depth);
    },
  };
}

function describeAdvice(situation: Situation, auditTable: () => DetailTable, depth: Depth): Advice {
  const { engine, language, subject, phrases } = situation;
  const { pack } = engine;
  const constraints = describeConstraints(situation);
  const isAudited = subject.planned !== null || subject.expect !== undefined;
  const audit = isAudited ? answerAudit(situation, auditTable()) : null;
  const precedents = findPrecedents(situation);
  const parts = {
    phase: describePhase(situation),
    levels: describeLevels(situation, constraints, findChanges(situation, depth), depth),
    companions: describeCompanions(situation),
    balance: describeBalance(situation),
    constraints,
    alternatives: describeAlternatives(situation),
    settled: describeSettled(situation),
    cautions: [...describeCautions(situation, listCautions(pack))].sort(bySeverity),
    tensions: describeTensions(situation),
    audit: audit === null ? [] : auditPlan(situation, audit),
    precedents,
    evidence: findEvidence(situation, precedents),
    roadmap: describeRoadMap(situation),
    sustainment: describeSustainment(situation),
  };
  const { source } = pack;
  return {
    schema: "mixwijzer/advice/1",
    pack: {
      id: pack.id,
      version: pack.version,
      digest: pack.digest,
      title: pack.title[language],
      source: source.title,
      publisher: source.publisher,
      ...(source.publisherName === undefined ? {} : { publisherName: source.publisherName }),
    },
    language,
    case: describeCase(subject),
    facts: describeFacts(situation),
    ...parts,
    expectations: checkExpectations(parts, subject.expect, truthIn(situation, audit)),
    statements: citedStatements(situation),
    labels: phrases.labels,
  };
}

/** The statements that the advice cites, in the order of the register. */
function citedStatements({ phrases, cited }: Situation): Readonly<Record<string, CitedStatement>> {
  const statements: Record<string, CitedStatement> = {};
  for (const [id, statement] of phrases.statements) if (cited.has(id)) statements[id] = statement;
  return statements;
}

function describeCase(subject: Case): Advice["case"] {
  const { id, title, file, facts, notes, current, planned, memo, expect } = subject;
  return {
    id,
    title,
    ...(file === undefined ? {} : { file }),
    facts,
    notes,
    current,
    planned,
    memo: memo ?? null,
    ...(expect === undefined ? {} : { expect }),
  };
}

function findChanges({ engine, knowledge, mix }: Situation, depth: Depth): readonly ChangedMix[] {
  if (depth === "none") return [];
  const one = findOneFactChanges(engine, knowledge, mix);
  const steady = engine.pack.levels.some((_, level) => one.every(({ roles }) => roles[level] === mix[level]));
  return depth === "one" || !steady ? one : [...one, ...findTwoFactChanges(engine, knowledge, mix)];
}
