import { expect, it } from "vitest";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import { inSteps } from "../../src/advice/on-demand.ts";
import { chooseQuestion } from "../../src/interview/choose-question.ts";
import { emptyCase, type Interviewer, newInterview } from "../../src/interview/interview.ts";
import { rankInSteps } from "../../src/interview/rank-questions.ts";
import { surveyInterview } from "../../src/interview/survey.ts";
import { generateLines, parseLine } from "../bench/generate-cases.ts";
import { realPack } from "../support/real-pack.ts";

const adviser = createAdviser(realPack);
const lines = generateLines(realPack, { count: 40, seed: 5, known: 0.4 });

it("begins with the question that the interview asks, has every question once, and those that move the mix before others", () => {
  for (const base of [emptyCase, ...lines.map(parseLine)]) {
    const interviewer: Interviewer = { adviser, base, scope: "mix", asksInstruments: true };
    const survey = surveyInterview(interviewer, newInterview);
    const ranked = inSteps(() => rankInSteps(interviewer, newInterview, survey)).outcome();
    const ids = ranked.map(({ id }) => id);
    const first = chooseQuestion(interviewer, newInterview, survey);
    if (first !== null && first.kind !== "more") expect(ids[0]).toBe(first.id);
    expect(new Set(ids).size).toBe(ids.length);
    const instruments = (["current", "planned"] as const).filter((which) => base[which] === null);
    expect([...ids].sort()).toEqual([...new Set([...survey.remaining, ...instruments])].sort());
    const order = ranked.slice(1).map(({ moves }) => ["mix", "advice", "nothing"].indexOf(moves));
    expect(order.filter((at, index) => at < (order[index - 1] ?? 0) && at === 0)).toEqual([]);
    if (survey.settlement.status === "proven") expect(ranked.filter(({ moves }) => moves === "mix")).toEqual([]);
  }
});
