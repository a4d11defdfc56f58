import { once } from "../../advice/on-demand.ts";
import type { Case } from "../../case/case.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { isFalse, isTrue } from "../../engine/condition-table.ts";
import { compileTable } from "../../engine/engine.ts";
import { testsIn } from "../../pack/number-variables.ts";
import type { Level } from "../../pack/pack.ts";
import { matchingFacts } from "../../pack/pack-names.ts";
import { findMentions, type Mentions } from "../find-related.ts";
import { alwaysHolds, type Check, type LintSubject } from "../lint-subject.ts";
import type { ItemKind, PackItem } from "../list-items.ts";

/** Every fact is asked about by a condition, or used by the pack itself: its decider, and what precedents match on. */
export const checkFactsUsed: Check = (subject) => {
  const used = usedFacts(subject);
  return subject.pack.facts
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => diagnose("lint/unused-fact", { fact: id }, subject.place(id)));
};

/** The ids of the facts that bear on something. */
export function usedFacts({ pack, conditions }: Pick<LintSubject, "pack" | "conditions">): ReadonlySet<string> {
  const asked = conditions.flatMap(({ condition }) => testsIn(condition).map(({ fact }) => fact));
  return new Set([...asked, ...matchingFacts(pack.matching), ...(pack.decider === undefined ? [] : [pack.decider])]);
}

const tested: readonly ItemKind[] = ["rule", "condition", "preparation", "caution", "check", "tension"];

/** Whatever has a condition is seen by the pack's tests to fire and not to fire, as far as it can do both. */
export const checkTested: Check = (subject) => {
  if (subject.tests.length === 0) return [diagnose("lint/no-tests", {})];
  const mentions = findMentions(subject.tests.map((test) => test.case));
  const answers = once(() => answerTests(subject));
  return subject.items
    .filter(({ kind }) => tested.includes(kind))
    .flatMap((item) => checkItem(subject, item, mentions, answers));
};

function checkItem(
  subject: LintSubject,
  { id, when, kind }: PackItem,
  mentions: Mentions,
  answers: () => readonly TestAnswers[],
): readonly Diagnostic[] {
  if (when === undefined || !subject.canHold(when) || alwaysHolds(subject, when)) return [];
  return (["fires", "silent"] as const)
    .filter((lacks) => !mentions[lacks].has(id))
    .map((lacks) => {
      const wanted = lacks === "fires" ? isTrue : isFalse;
      const test = answers().find(
        ({ test, truthOf }) => truthOf(id, kind === "check" && test.planned === null) === wanted,
      );
      return diagnose("lint/untested-rule", { rule: id, lacks, test: test?.test.id ?? null }, subject.place(id));
    });
}

/** A test with what becomes of whatever has a condition in it, by id; `unasked`: nobody asked, so it is not so. */
interface TestAnswers {
  readonly test: Case;
  readonly truthOf: (id: string, unasked: boolean) => number;
}

function answerTests({ adviser, items, tests }: LintSubject): readonly TestAnswers[] {
  const asked = items.flatMap(({ id, when }) => (when === undefined ? [] : [{ id, when }]));
  const indexes = new Map(asked.map(({ id }, index) => [id, index]));
  const conditions = asked.map(({ when }) => when);
  const table = compileTable(adviser.engine, "untested", conditions);
  return tests.map(({ case: test }) => {
    // The checks of a plan are only answered where there is one, or where somebody expects something.
    const { answers, situation } = adviser.assess({ ...test, expect: {} }, { language: "en", depth: "none" });
    const truths = table.answer(answers?.knowledge ?? situation.knowledge).truths.slice();
    return { test, truthOf: (id, unasked) => (unasked ? isFalse : (truths[indexes.get(id) ?? -1] ?? isFalse)) };
  });
}

const parts = ["forms", "rules", "conditions"] as const satisfies readonly (keyof Level)[];

/** Every level has ways to use it, rules that weigh it and advice on how to use it well. */
export const checkLevels: Check = ({ pack, place }) =>
  pack.levels.flatMap((level) =>
    parts
      .filter((part) => level[part].length === 0)
      .map((part) => diagnose("lint/incomplete-level", { level: level.id, lacks: part }, place(level.id))),
  );

/** Where nothing but the phase is known, the advice has a lead. */
export const checkPhaseLeads: Check = ({ pack, adviser, place }) =>
  pack.phases.phases
    .filter(({ id }) => {
      const facts = { [pack.phases.fact]: id };
      const subject = { id, title: id, facts, notes: {}, current: null, planned: null };
      const { levels } = adviser.advise(subject, { language: "en", depth: "none" });
      return levels.every(({ role }) => role !== "lead");
    })
    .map(({ id }) => diagnose("lint/phase-without-lead", { phase: id }, place(id)));

/** What makes a statement count: it bears on what is advised. A precedent or evidence does not. */
const counting: readonly ItemKind[] = [
  "rule",
  "condition",
  "preparation",
  "form",
  "caution",
  "check",
  "tension",
  "instrument",
  "verdict",
  "pattern",
  "level",
  "phase",
  "derivation",
  "constraint",
];

/** Every statement is cited by something that the advice can show. */
export const checkCitations: Check = ({ pack, items, place }) => {
  const cited = citedStatements(items);
  return pack.statements
    .filter(({ id }) => !cited.has(id))
    .map(({ id }) => diagnose("lint/uncited-statement", { statement: id }, place(id)));
};

/** The ids of the statements that something in the advice can cite. */
export function citedStatements(items: Parameters<Check>[0]["items"]): ReadonlySet<string> {
  return new Set(items.filter(({ kind }) => counting.includes(kind)).flatMap(({ cites }) => cites));
}

/** Line numbers of the source count from 1, and a range runs forward. */
export const checkLines: Check = ({ pack, place }) =>
  [...pack.statements, ...pack.precedents].flatMap(({ id, ...where }) =>
    [where.lines, "pages" in where ? where.pages : undefined]
      .filter((lines) => lines !== undefined)
      .filter((lines) => !areValidLines(lines))
      .map((lines) => diagnose("lint/bad-lines", { id, lines }, place(id))),
  );

function areValidLines(lines: string): boolean {
  return lines.split(",").every((part) => {
    const [, first = "", last = first] = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(part) ?? [];
    return first !== "" && Number(first) >= 1 && Number(last) >= Number(first);
  });
}
