import { createAdviser } from "../../advice/create-adviser.ts";
import { describeConstraints } from "../../advice/describe-mix.ts";
import type { Situation } from "../../advice/situation.ts";
import type { Case } from "../../case/case.ts";
import { leadRole, noRole } from "../../engine/objective.ts";
import { chooseQuestion } from "../../interview/choose-question.ts";
import { emptyCase, type Interviewer, newInterview } from "../../interview/interview.ts";
import { answerQuestion } from "../../interview/moves.ts";
import { surveyInterview } from "../../interview/survey.ts";
import type { Language } from "../../language/languages.ts";
import type { Pack } from "../../pack/pack.ts";
import { drawCases } from "../diff/draw-cases.ts";
import { countInfluence, countRoles, isByOrder, type RoleCount } from "./count-mixes.ts";
import { type Cancelled, findBeaten, findCancelled, findIndecisive, findUnderived } from "./find-idle.ts";

/** A phase, and how many of the drawn cases are in it. */
export interface AnalysedPhase {
  readonly id: string;
  readonly name: string;
  readonly cases: number;
}

/** How often a level is in the mix and leads, in each phase and in all cases. */
export interface AnalysedLevel {
  readonly id: string;
  readonly numeral: string;
  readonly name: string;
  readonly phases: readonly RoleCount[];
  readonly all: RoleCount;
}

/** In how many cases a demand applies, gives another mix than there would be without it, and is dropped. */
export interface AnalysedDemand {
  readonly id: string;
  readonly applies: number;
  readonly decides: number;
  readonly dropped: number;
}

/** In how many of the cases another answer to a fact, all else the same, gives another mix. */
export interface AnalysedFact {
  readonly id: string;
  readonly label: string;
  readonly changes: number;
}

/** What decides in a pack, over cases drawn at random of which everything is known; names are in `language`. */
export interface PackAnalysis {
  readonly schema: "mixwijzer/rules-analysis/1";
  readonly language: Language;
  readonly pack: Pick<Pack, "id" | "version" | "digest">;
  readonly seed: number;
  readonly drawn: number;
  readonly phases: readonly AnalysedPhase[];
  readonly levels: readonly AnalysedLevel[];
  /** How many mixes have no lead, nothing in them, or were chosen by the pack's order from equals. */
  readonly mixes: { readonly noLead: number; readonly empty: number; readonly byOrder: number };
  readonly demands: readonly AnalysedDemand[];
  readonly underived: readonly string[];
  /** Of the first cases; not proven. */
  readonly neverDecisive: readonly string[];
  /** Proven of every case. */
  readonly beaten: readonly Cancelled[];
  readonly cancelled: readonly Cancelled[];
  /** The facts that change any mix by themselves, over the first `probed` cases, the most influential first. */
  readonly influence: { readonly probed: number; readonly facts: readonly AnalysedFact[] };
  /** How many questions it takes until the mix is settled, over the first `cases` cases, from nothing. */
  readonly questions: { readonly cases: number; readonly mean: number; readonly most: number };
}

const mostProbed = 200;
const mostInterviews = 25;

/** All facts of these cases are known. */
const everything = 10;

/** Analyses a pack over `drawn` cases that follow from the seed. */
export function analysePack(
  pack: Pack,
  { drawn, seed, language }: { readonly drawn: number; readonly seed: number; readonly language: Language },
): PackAnalysis {
  const adviser = createAdviser(pack);
  const cases = drawCases([pack], seed, drawn, everything);
  const situations = cases.map((subject) => adviser.assess(subject, { language, depth: "none" }).situation);
  const inPhase = pack.phases.phases.map((_, phase) =>
    situations.filter(({ phases }) => phases.length === 1 && phases[0] === phase),
  );
  const { id, version, digest } = pack;
  const probed = situations.slice(0, mostProbed);
  const asked = cases.slice(0, mostInterviews).map((subject) => countQuestions({ adviser, ...asking }, subject));
  return {
    schema: "mixwijzer/rules-analysis/1",
    language,
    pack: { id, version, digest },
    seed,
    drawn,
    phases: pack.phases.phases.map((phase, at) => ({
      id: phase.id,
      name: phase.name[language],
      cases: inPhase[at]?.length ?? 0,
    })),
    levels: pack.levels.map(({ id: level, numeral, name }, at) => ({
      id: level,
      numeral,
      name: name[language],
      phases: inPhase.map((own) => countRoles(own, at)),
      all: countRoles(situations, at),
    })),
    mixes: {
      noLead: situations.filter(({ mix }) => mix.some((role) => role !== noRole) && !mix.includes(leadRole)).length,
      empty: situations.filter(({ mix }) => mix.every((role) => role === noRole)).length,
      byOrder: situations.filter(isByOrder).length,
    },
    demands: pack.constraints.map((demand) => analyseDemand(demand.id, situations)),
    underived: findUnderived(pack),
    neverDecisive: findIndecisive(adviser, cases),
    beaten: findBeaten(adviser),
    cancelled: findCancelled(adviser),
    influence: { probed: probed.length, facts: rankFacts(pack, probed, language) },
    questions: {
      cases: asked.length,
      mean: asked.length === 0 ? 0 : asked.reduce((sum, count) => sum + count, 0) / asked.length,
      most: Math.max(0, ...asked),
    },
  };
}

function analyseDemand(id: string, situations: readonly Situation[]): AnalysedDemand {
  const applying = situations.filter(({ problem }) =>
    problem.constraints.some(({ constraint }) => constraint.id === id),
  );
  return {
    id,
    applies: applying.length,
    decides: applying.filter((situation) =>
      describeConstraints(situation).some((each) => each.id === id && each.binding),
    ).length,
    dropped: applying.filter(({ met }) => met.every(({ constraint }) => constraint.id !== id)).length,
  };
}

function rankFacts(pack: Pack, probed: readonly Situation[], language: Language): readonly AnalysedFact[] {
  const counts = countInfluence(probed);
  return pack.facts
    .flatMap(({ id, label }) => {
      const changes = counts.get(id) ?? 0;
      return changes === 0 ? [] : [{ id, label: label[language], changes }];
    })
    .sort((one, other) => other.changes - one.changes);
}

const asking = { base: emptyCase, scope: "mix", asksInstruments: false } as const;

/** How many questions it takes until nothing that is still unknown can change the mix, answered from a full case. */
function countQuestions(interviewer: Interviewer, subject: Case): number {
  let interview = newInterview;
  for (;;) {
    const question = chooseQuestion(interviewer, interview, surveyInterview(interviewer, interview));
    if (question === null || question.kind === "more") return interview.answers.length;
    interview = answerQuestion(interviewer, interview, question.id, subject.facts[question.id] ?? null);
  }
}
