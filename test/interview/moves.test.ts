import { describe, expect, test } from "vitest";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import { inSteps } from "../../src/advice/on-demand.ts";
import { chooseQuestion } from "../../src/interview/choose-question.ts";
import { emptyCase, newInterview } from "../../src/interview/interview.ts";
import { answerQuestion, createLook, lookAhead, lookAround } from "../../src/interview/moves.ts";
import { surveyInterview } from "../../src/interview/survey.ts";
import { toCase } from "../../src/interview/to-case.ts";
import { answersTo } from "../support/brute-force.ts";
import { packArbitrary } from "../support/generate-packs.ts";
import { interviewerOf, interviewThrough, truthfully } from "../support/interview-through.ts";
import { fc, runs } from "../support/properties.ts";
import { listBackTestCases, realAdviser } from "../support/real-pack.ts";

/** Does at most so many steps of work, as somebody who answers before all is done. */
function doSome(steps: Iterable<unknown>, most: number): void {
  const work = steps[Symbol.iterator]();
  for (let done = 0; done < most; done++) if (work.next().done) return;
}

describe("looking ahead while somebody thinks", () => {
  test("changes nothing of what is asked and advised, wherever it is broken off", () => {
    fc.assert(
      fc.property(packArbitrary, fc.array(fc.nat(1 << 16), { minLength: 5 }), fc.nat(60), (pack, seed, most) => {
        const interviewer = interviewerOf(createAdviser(pack));
        const look = createLook(interviewer, "en");
        let { interview, question } = { interview: newInterview, question: look(newInterview).question };
        doSome(lookAround(interviewer, look, interview), most);
        for (const draw of seed) {
          if (question === null) return;
          const fact = pack.facts.find(({ id }) => id === question?.id);
          const answers = fact === undefined ? [null] : [null, ...answersTo(fact)];
          interview = answerQuestion(interviewer, interview, question.id, answers[draw % answers.length] ?? null);
          const outlook = look(interview);
          const survey = surveyInterview(interviewer, interview);
          question = outlook.question;
          expect(question).toEqual(chooseQuestion(interviewer, interview, survey));
          expect(outlook.survey.mix).toEqual(survey.mix);
          expect(outlook.survey.settlement).toEqual(survey.settlement);
          const subject = toCase(emptyCase, interview);
          expect(outlook.advice).toEqual(interviewer.adviser.advise(subject, { language: "en", depth: "none" }));
          if (question !== null) doSome(lookAhead(interviewer, look, interview, question), most);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  test("has worked out all that follows from an answer", () => {
    const [subject = emptyCase] = listBackTestCases();
    let asked = 0;
    const adviser = {
      ...realAdviser,
      advise: (...given: Parameters<typeof realAdviser.advise>) => {
        asked += 1;
        return realAdviser.advise(...given);
      },
    };
    const interviewer = interviewerOf(adviser);
    const look = createLook(interviewer, "nl");
    const { before, question } = interviewThrough(interviewer, truthfully(subject)).asked[3] ?? {};
    if (before === undefined || question === undefined) throw new Error("The interview is too short.");
    doSome(lookAhead(interviewer, look, before, question), Number.POSITIVE_INFINITY);
    const worked = asked;
    expect(worked).toBeGreaterThan(2);
    const after = answerQuestion(interviewer, before, question.id, truthfully(subject)(question));
    expect(look(after).advice).toBe(look({ ...after, title: "Named", notes: { phase: "noted" } }).advice);
    expect(asked).toBe(worked);
  });
});

test("an answer of several together is worked out where it is the likely one", () => {
  const interviewer = interviewerOf(realAdviser);
  const { before, question } =
    interviewThrough(interviewer, ({ id }) => (id === "phase" ? "pilot" : null)).asked.find(
      ({ question: { id } }) => id === "system-barriers",
    ) ?? {};
  if (before === undefined || question === undefined) throw new Error("Nothing is asked of which several may hold.");
  const likely = ["staffing", "admission"];
  const after = answerQuestion(interviewer, before, question.id, likely);
  const adviseAfter = (...given: Parameters<typeof lookAhead>[4][]): boolean => {
    let asked = false;
    const adviser = {
      ...realAdviser,
      advise: (...subject: Parameters<typeof realAdviser.advise>) => {
        asked ||= String(subject[0].facts[question.id]) === String(likely);
        return realAdviser.advise(...subject);
      },
    };
    const look = createLook({ ...interviewer, adviser }, "nl");
    doSome(lookAhead({ ...interviewer, adviser }, look, before, question, ...given), Number.POSITIVE_INFINITY);
    const worked = asked;
    expect(look(after).advice.levels).toHaveLength(7);
    return worked;
  };
  expect(adviseAfter()).toBe(false);
  expect(adviseAfter(likely)).toBe(true);
});

describe("work in steps", () => {
  function* count(to: number, log: number[]): Generator<void, string> {
    for (let step = 1; step <= to; step++) {
      log.push(step);
      yield;
    }
    return "done";
  }

  test("is done once, and finished where somebody asks for its outcome", () => {
    const log: number[] = [];
    const steps = inSteps(() => count(4, log));
    doSome(steps.left(), 2);
    expect(log).toEqual([1, 2]);
    expect(steps.outcome()).toBe("done");
    expect(steps.outcome()).toBe("done");
    expect([...steps.left()]).toEqual([]);
    expect(log).toEqual([1, 2, 3, 4]);
  });

  test("that fails does so again for who asks for its outcome", () => {
    const steps = inSteps(function* (): Generator<void, string> {
      yield;
      throw new Error("no");
    });
    expect(() => [...steps.left()]).toThrow("no");
    expect(() => steps.outcome()).toThrow("no");
  });
});
