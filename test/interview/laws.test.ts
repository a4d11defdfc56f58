import { describe, expect, test } from "vitest";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import { knowCase } from "../../src/advice/situation.ts";
import type { FactAnswer } from "../../src/case/case.ts";
import { isFalse, isTrue } from "../../src/engine/condition-table.ts";
import { findRoles } from "../../src/engine/find-roles.ts";
import { mixRoles } from "../../src/engine/objective.ts";
import type { Question } from "../../src/interview/choose-question.ts";
import { emptyCase, findAnswer, goOn, type Interviewer, stopHere } from "../../src/interview/interview.ts";
import { answerQuestion, goBack } from "../../src/interview/moves.ts";
import { surveyInterview } from "../../src/interview/survey.ts";
import { toCase } from "../../src/interview/to-case.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { answersTo, bruteMix, type Possible, possibleIn, type Roles, subsets } from "../support/brute-force.ts";
import { caseOf, packArbitrary } from "../support/generate-packs.ts";
import { factsAsked, interviewerOf, interviewThrough, truthfully } from "../support/interview-through.ts";
import { fc, runs } from "../support/properties.ts";
import { listBackTestCases, realAdviser } from "../support/real-pack.ts";

/** What somebody answers, drawn by `seed`: every value, none, and every third time "I don't know". */
function drawReply(pack: Pack, seed: readonly number[]): (question: Question, index: number) => FactAnswer | null {
  return (question, index) => {
    const draw = seed[index % seed.length] ?? 0;
    if (question.kind === "more") return draw % 2 === 0 ? goOn : stopHere;
    if (draw % 3 === 0) return null;
    if (question.kind === "instruments") return pack.levels.flatMap(({ id }, at) => ((draw >> at) % 2 ? [id] : []));
    const answers = answersTo(pack.facts.find(({ id }) => id === question.id) ?? failOn(question.id));
    return answers[draw % answers.length] ?? null;
  };
}

function failOn(fact: string): never {
  throw new Error(`The interview asks after ${fact}, which is no fact.`);
}

const seeds = fc.array(fc.nat(1 << 20), { minLength: 7, maxLength: 60 });
const scopes = fc.constantFrom<Interviewer["scope"]>("mix", "all");

/** An interview of a generated pack that may start from a case, with what will be answered. */
const interviews = packArbitrary.chain((pack) =>
  fc
    .tuple(caseOf(pack, 2), seeds, scopes, fc.boolean())
    .map(([base, seed, scope, asksInstruments]) => ({ pack, base, seed, scope, asksInstruments })),
);

function rolesOf(roles: Uint8Array): Roles {
  return Array.from(roles, (role) => mixRoles[role] ?? null);
}

describe("an interview on any pack", () => {
  test("ends, and asks nothing twice and nothing that is irrelevant or known", () => {
    fc.assert(
      fc.property(interviews, ({ pack, seed, ...options }) => {
        const interviewer = interviewerOf(createAdviser(pack), options);
        const { asked } = interviewThrough(interviewer, drawReply(pack, seed));
        const ids = asked.map(({ question }) => question.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { question, survey } of asked) {
          expect(survey.relevanceOf(question.id)).not.toBe(isFalse);
          expect(Object.keys(options.base.facts)).not.toContain(question.id);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test("says that the mix is settled only where every completion of the questions left and of what is in use gives it", () => {
    fc.assert(
      fc.property(interviews, ({ pack, seed, ...options }) => {
        const interviewer = interviewerOf(createAdviser(pack), options);
        const { asked, survey, interview } = interviewThrough(interviewer, drawReply(pack, seed));
        const settled = asked.find((each) => each.survey.settlement.status === "proven");
        const first = settled?.survey ?? survey;
        fc.pre(first.settlement.status === "proven");
        expect(interview.answers.length).toBe(asked.length);
        const before = settled?.before ?? interview;
        const possible = possibleIn(pack, toCase(options.base, before));
        const isAsked = options.base.current !== null || findAnswer(before, "current") !== undefined;
        for (const completion of complete(pack, possible, first.remaining, !isAsked)) {
          expect(bruteMix(pack, completion)).toEqual(rolesOf(first.mix));
        }
      }),
      { numRuns: runs(80) },
    );
  });

  test("stops only when the mix is settled, or no question is left that could settle it", () => {
    fc.assert(
      fc.property(interviews, ({ pack, seed, ...options }) => {
        const adviser = createAdviser(pack);
        const { survey } = interviewThrough(interviewerOf(adviser, options), drawReply(pack, seed));
        const left = survey.remaining.filter((fact) => adviser.engine.weighingFacts.includes(fact));
        if (survey.settlement.status !== "proven") expect(left).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  test("asks everything relevant where that is wanted", () => {
    fc.assert(
      fc.property(interviews, ({ pack, seed, ...options }) => {
        const interviewer = interviewerOf(createAdviser(pack), { ...options, scope: "all" });
        const { survey } = interviewThrough(interviewer, drawReply(pack, seed));
        expect(survey.remaining.filter((fact) => survey.relevanceOf(fact) === isTrue)).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  test("going back and giving the same answer again is as if nothing happened", () => {
    fc.assert(
      fc.property(interviews, fc.nat(12), ({ pack, seed, ...options }, steps) => {
        const interviewer = interviewerOf(createAdviser(pack), options);
        for (const { before } of interviewThrough(interviewer, drawReply(pack, seed)).asked) {
          let back = before;
          const passed = [];
          for (let step = 0; step < steps; step++) {
            const earlier = goBack(interviewer, back);
            if (earlier === null) break;
            passed.unshift(earlier.answers[earlier.at]);
            back = earlier;
          }
          for (const answer of passed) {
            if (answer !== undefined) back = answerQuestion(interviewer, back, answer.question, answer.value);
          }
          expect(back).toEqual(before);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  test("going back after a change passes by what has become irrelevant", () => {
    fc.assert(
      fc.property(interviews, ({ pack, seed, ...options }) => {
        const interviewer = interviewerOf(createAdviser(pack), { ...options, base: emptyCase, scope: "all" });
        const { interview } = interviewThrough(interviewer, drawReply(pack, seed));
        const asked = pack.facts.filter(({ id }) => findAnswer(interview, id) !== undefined);
        for (const [fact, value] of asked.flatMap((each) =>
          answersTo(each).map((answer) => [each.id, answer] as const),
        )) {
          const changed = answerQuestion(interviewer, interview, fact, value);
          const { relevanceOf } = surveyInterview(interviewer, changed);
          const relevant = changed.answers.filter((answer) => relevanceOf(answer.question) !== isFalse);
          const seen = [];
          for (let back = goBack(interviewer, changed); back !== null; back = goBack(interviewer, back)) {
            seen.unshift(back.answers[back.at]);
          }
          expect(seen).toEqual(relevant);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test("changing an answer drops no other answer, and gives the case that asking so at once would have given", () => {
    fc.assert(
      fc.property(interviews, fc.nat(), fc.nat(), ({ pack, seed, ...options }, which, other) => {
        const interviewer = interviewerOf(createAdviser(pack), options);
        const { interview } = interviewThrough(interviewer, drawReply(pack, seed));
        const facts = interview.answers.filter(({ question }) => pack.facts.some(({ id }) => id === question));
        const chosen = facts[which % Math.max(1, facts.length)];
        fc.pre(chosen !== undefined);
        const fact = pack.facts.find(({ id }) => id === chosen.question) ?? failOn(chosen.question);
        const value = answersTo(fact)[other % answersTo(fact).length] ?? null;
        const changed = answerQuestion(interviewer, interview, fact.id, value);
        expect(changed.at).toBe(changed.answers.length);
        expect(changed.answers).toEqual(
          interview.answers.map((answer) => (answer.question === fact.id ? { ...answer, value } : answer)),
        );
        const { facts: known } = toCase(options.base, interview);
        expect(toCase(options.base, changed).facts).toEqual({ ...known, [fact.id]: value });
      }),
      { numRuns: runs(60) },
    );
  });
});

describe("an interview by the built-in rules", () => {
  test("in which everything is unknown ends with a mix that no question left can change", () => {
    const run = interviewThrough(interviewerOf(realAdviser, { asksInstruments: false }), () => null);
    expect(run.survey.settlement.status).toBe("proven");
    expect(toCase(emptyCase, run.interview).facts).toEqual({});
    expect(factsAsked(run).length).toBeLessThan(realAdviser.engine.weighingFacts.length);
  });

  test.each(listBackTestCases())("about $id settles on the mix of the full case", (subject) => {
    const { engine } = realAdviser;
    const run = interviewThrough(interviewerOf(realAdviser), truthfully(subject));
    expect(rolesOf(run.survey.mix)).toEqual(rolesOf(findRoles(engine, knowCase(engine, subject))));
    expect(factsAsked(run)[0]).toBe("phase");
  });

  test("takes at most fourteen questions in the median", () => {
    const counts = listBackTestCases()
      .map((subject) => factsAsked(interviewThrough(interviewerOf(realAdviser), truthfully(subject))).length)
      .sort((a, b) => a - b);
    expect(((counts[3] ?? 0) + (counts[4] ?? 0)) / 2).toBeLessThanOrEqual(14);
  });

  test("derives the phase only from somebody who does not know it", () => {
    const [subject] = listBackTestCases();
    const known = interviewThrough(interviewerOf(realAdviser), truthfully(subject ?? emptyCase));
    expect(factsAsked(known)).not.toContain("reach");
    const { phase: _, ...others } = subject?.facts ?? {};
    const facts = { ...others, novelty: "existing", "proven-route": "proven" };
    const unknown = interviewThrough(interviewerOf(realAdviser), truthfully({ ...emptyCase, facts }));
    expect(factsAsked(unknown)).toContain("reach");
  });
});

/** Every way to answer the questions that are left; beside each one also a set of levels in use, where that may be asked. */
function complete(
  pack: Pack,
  possible: Possible,
  remaining: readonly string[],
  mayAskInUse: boolean,
): readonly Possible[] {
  const completions = remaining.reduce<readonly Possible[]>(
    (cases, fact) =>
      cases.flatMap((entry) =>
        (possible.facts[fact] ?? []).map((answer) => ({ ...entry, facts: { ...entry.facts, [fact]: [answer] } })),
      ),
    [possible],
  );
  const sets = mayAskInUse ? subsets(pack.levels.map(({ id }) => id)) : [];
  const drawn = Array.from(
    { length: sets.length === 0 ? 0 : Math.max(completions.length, sets.length) },
    (_, index) => ({
      ...(completions[index % completions.length] ?? possible),
      current: sets[index % sets.length] ?? [],
    }),
  );
  return [...completions, ...drawn];
}
