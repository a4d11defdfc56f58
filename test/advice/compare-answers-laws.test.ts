import { expect, test } from "vitest";
import { type AnswerComparison, compareAnswers, type Participant } from "../../src/advice/compare-answers.ts";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import type { Case, FactAnswer } from "../../src/case/case.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { bruteMix, possibleIn, type Roles } from "../support/brute-force.ts";
import { caseOf, packArbitrary } from "../support/generate-packs.ts";
import { fc, runs } from "../support/properties.ts";
import { realAdviser, realCase } from "../support/real-pack.ts";

const people = ["anna", "bert", "carla"];

function participantsOf(subjects: readonly Case[]): readonly Participant[] {
  return subjects.map((subject, index) => ({ name: people[index] ?? "", subject }));
}

/** A pack and what two or three people answer about a theme, who mostly agree. */
const answersArbitrary = packArbitrary.chain((pack) =>
  fc
    .tuple(
      caseOf(pack, 8),
      fc.array(fc.tuple(caseOf(pack, 8), fc.infiniteStream(fc.nat(3))), { minLength: 1, maxLength: 2 }),
    )
    .map(([base, others]) => ({
      pack,
      subjects: [base, ...others.map(([other, dice]) => mostlyAs(base, other, dice))],
    })),
);

/** The answers of a case, with about a quarter of them as another has them. */
function mostlyAs(base: Case, other: Case, dice: Iterator<number>): Case {
  const isOther = (): boolean => dice.next().value === 0;
  const facts: Record<string, FactAnswer> = {};
  for (const fact of new Set([...Object.keys(base.facts), ...Object.keys(other.facts)])) {
    const answer = (isOther() ? other : base).facts[fact];
    if (answer !== undefined) facts[fact] = answer;
  }
  return { ...base, facts, current: isOther() ? other.current : base.current };
}

function settle(subject: Case, fact: string, answer: FactAnswer | null): Case {
  if (fact === "current" || fact === "planned") return { ...subject, [fact]: answer };
  const { [fact]: _, ...facts } = subject.facts;
  return { ...subject, facts: answer === null ? facts : { ...facts, [fact]: answer } };
}

/** Every choice of one answer for each difference, as a case; what is unknown to some is as the others know it. */
function listChoices(comparison: AnswerComparison, subject: Case): readonly Case[] {
  return comparison.differences.reduce<readonly Case[]>(
    (cases, { fact, answers }) =>
      cases.flatMap((each) =>
        answers.filter(({ value }) => value !== null).map(({ value }) => settle(each, fact, value)),
      ),
    [subject],
  );
}

function mixOf(pack: Pack, subject: Case): Roles {
  return bruteMix(pack, possibleIn(pack, subject));
}

const smallEnough = 64;

test("a difference that is said not to matter changes no role, and one that does changes one", () => {
  const seen = { no: 0, yes: 0, steady: 0 };
  fc.assert(
    fc.property(answersArbitrary, ({ pack, subjects }) => {
      const comparison = compareAnswers(createAdviser(pack), participantsOf(subjects), "nl");
      const choices = subjects[0] === undefined ? [] : listChoices(comparison, subjects[0]);
      fc.pre(comparison.differences.length > 0 && choices.length <= smallEnough);
      for (const { fact, answers, matters, moves } of comparison.differences) {
        expect(matters).not.toBe("unproven");
        const moved = [...choices, ...subjects].flatMap((choice) => {
          const [first, ...others] = answers.map(({ value }) => mixOf(pack, settle(choice, fact, value)));
          return pack.levels.flatMap(({ id }, level) =>
            others.some((mix) => mix[level] !== first?.[level]) ? [id] : [],
          );
        });
        if (matters === "no") {
          seen.no += 1;
          expect(moved).toEqual([]);
        } else {
          seen.yes += 1;
          expect(moves).toEqual(expect.arrayContaining(moved));
        }
      }
      for (const [level, { whatever }] of comparison.levels.entries()) {
        if (whatever !== "steady") continue;
        seen.steady += 1;
        expect(new Set(choices.map((choice) => mixOf(pack, choice)[level])).size).toBe(1);
      }
    }),
    { numRuns: runs(60) },
  );
  expect(Math.min(seen.no, seen.yes, seen.steady)).toBeGreaterThan(10);
});

/** What is said of facts and levels, whoever came first. */
function saidOfFacts({ differences, first, agreed, levels, title, otherTheme }: AnswerComparison): unknown {
  return {
    first,
    agreed,
    title,
    otherTheme,
    levels: levels.map(({ id, same, whatever }) => ({ id, same, whatever })),
    differences: differences.map(({ answers, ...rest }) => ({
      ...rest,
      answers: answers.map(({ names, derived, ...answer }) => ({
        ...answer,
        names: names.toSorted(),
        derived: derived.toSorted(),
      })),
    })),
  };
}

test("who comes first makes no difference to what is said of facts", () => {
  fc.assert(
    fc.property(fc.array(realCase({}, 8), { minLength: 2, maxLength: 3 }), (subjects) => {
      const participants = participantsOf(subjects);
      const one = compareAnswers(realAdviser, participants, "nl");
      const other = compareAnswers(realAdviser, participants.toReversed(), "nl");
      expect(saidOfFacts(other)).toEqual(saidOfFacts(one));
    }),
    { numRuns: runs(25) },
  );
});

test("the same answers have no differences, and every level has one role", () => {
  fc.assert(
    fc.property(realCase({}, 8), (subject) => {
      const comparison = compareAnswers(realAdviser, participantsOf([subject, subject]), "en");
      expect(comparison).toMatchObject({ differences: [], first: null, title: subject.title, otherTheme: [] });
      expect(comparison.levels.every(({ same }) => same)).toBe(true);
    }),
    { numRuns: runs(25) },
  );
});
