import type { Case } from "../case/case.ts";
import { compileEngine, type Engine } from "../engine/engine.ts";
import { createProblem, type ProblemBuffer } from "../engine/mix-problem.ts";
import type { Language } from "../language/languages.ts";
import type { Pack } from "../pack/pack.ts";
import type { Advice, AdvicePack } from "./advice.ts";
import { makeParts } from "./advice-parts.ts";
import { citedStatements, claimsIn } from "./cited-statements.ts";
import { describeFacts } from "./describe-facts.ts";
import { compileDetails, type DetailTable } from "./details.ts";
import { type Assessment, assessCase } from "./findings/assess-case.ts";
import type { FindingRules } from "./findings/finding-rules.ts";
import type { Depth } from "./on-demand.ts";
import { createVoices, isOutsideScope } from "./phrasebook.ts";
import { evaluateCase, knowCase, type Situation } from "./situation.ts";

export type { Depth } from "./on-demand.ts";

/** How advice is asked for. */
export interface AdviseOptions {
  readonly language: Language;
  readonly depth: Depth;
  /** Whether to prove what is certain of each level; left out: where changes of facts are looked for. */
  readonly certain?: boolean;
  /** Whether to look for what can still change the mix; left out: yes. Without, the mix counts as unproven. */
  readonly settled?: boolean;
}

/** A pack ready to give advice. */
export interface Adviser {
  readonly engine: Engine;
  /** When each text of the pack that weighs nothing is shown. */
  readonly details: DetailTable;
  /** What the pack can find in a case. */
  readonly rules: FindingRules;
  /** The pack in the wording that suits a case, for who speaks of the case without its advice. */
  packFor(subject: Case): Pack;
  /**
   * Finds what there is to find in a case that was read against the same pack, without saying more of it than is asked
   * for. `problem` is overwritten, and in use as long as the assessment is.
   */
  assess(subject: Case, options: AdviseOptions, problem?: ProblemBuffer): Assessment;
  /**
   * Gives advice on a case that was read against the same pack. The same case gives the same advice, whatever the
   * language says it in. Throws only on a case that names what the pack does not have.
   */
  advise(subject: Case, options: AdviseOptions): Advice;
}

/**
 * Compiles a pack into an adviser.
 *
 * @example
 * const advice = createAdviser(pack).advise(subject, { language: "nl", depth: "one" });
 */
export function createAdviser(pack: Pack): Adviser {
  const engine = compileEngine(pack);
  const details = compileDetails(engine);
  const { usual, voiceFor } = createVoices(engine, details);
  const assess: Adviser["assess"] = (subject, { language, depth }, problem) => {
    const knowledge = knowCase(engine, subject);
    const voice = voiceFor(knowledge);
    const situation = evaluateCase(voice.engine, details, { subject, knowledge }, voice.phrasesIn(language), problem);
    return assessCase(situation, voice.rules, depth);
  };
  // Nothing of an assessment is left when its advice is made.
  const scratch = createProblem(engine.scales, engine.directions);
  return {
    engine,
    details,
    rules: usual.rules,
    packFor: (subject) => voiceFor(knowCase(engine, subject)).engine.pack,
    assess,
    advise: (subject, options) => describeAdvice(assess(subject, options, scratch), options),
  };
}

function describeAdvice({ situation, parts, expectations }: Assessment, options: AdviseOptions): Advice {
  const { engine, language, subject, phrases } = situation;
  const { depth, settled = true, certain = settled && depth !== "none" } = options;
  const told = makeParts(parts(), { certain, settled });
  return {
    schema: "mixwijzer/advice/1",
    pack: describePack(engine.pack, language),
    language,
    case: describeCase(subject),
    facts: describeFacts(situation),
    scope: describeScope(situation),
    ...told,
    expectations,
    statements: citedStatements(claimsIn(told), phrases.statements),
    labels: phrases.labels,
  };
}

function describeScope({ engine, knowledge, language }: Situation): string | null {
  const { scope } = engine.pack;
  return scope !== undefined && isOutsideScope(engine, knowledge) ? scope.text[language] : null;
}

/** What an advice says of the rules that it was made by. */
export function describePack({ id, version, digest, title, source, official }: Pack, language: Language): AdvicePack {
  return {
    id,
    version,
    digest,
    title: title[language],
    source: source.title,
    publisher: source.publisher,
    ...(source.publisherName === undefined ? {} : { publisherName: source.publisherName }),
    ...(official ? { official } : {}),
  };
}

function describeCase(subject: Case): Advice["case"] {
  const { id, title, file, language, facts, notes, current, planned, memo, expect } = subject;
  return {
    id,
    title,
    ...(file === undefined ? {} : { file }),
    ...(language === undefined ? {} : { language }),
    facts,
    notes,
    current,
    planned,
    memo: memo ?? null,
    ...(expect === undefined ? {} : { expect }),
  };
}
