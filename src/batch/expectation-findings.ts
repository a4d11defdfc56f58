import type { AdvicePhase, ExpectationResult, ExpectedValue, OpenFact, Reason, RuleAnswer } from "../advice/advice.ts";
import type { LazyParts } from "../advice/advice-parts.ts";
import type { Assessment } from "../advice/findings/assess-case.ts";
import { concernedLevels, isNamed } from "../advice/findings/check-expectations.ts";
import { byWeight } from "../advice/reasons.ts";
import { type ExpectationKey, listsOfWhatHolds } from "../case/case.ts";
import { wordings } from "../language/languages.ts";
import { checkWording } from "../language/wordings.ts";
import type { CheckFinding, CheckResult, FindingReason } from "./check-result.ts";
import { type Examination, findingIn, levelName } from "./examination.ts";

const reasonsTold = 2;

/** The rule that a finding about an expectation has. */
export function expectationRule({ path }: ExpectationResult): string {
  return `expectation/${path[1]}`;
}

/** Whether an expectation lists nothing where each thing listed has to hold. */
export function isIdle({ path: [, key], expected }: ExpectationResult): boolean {
  const holds = key === "certain" || listsOfWhatHolds.some((each) => each === key);
  return holds && Array.isArray(expected) && expected.length === 0;
}

/** The rule of a case that expects nothing that can fail. */
export const missingExpectation = "expectation/missing";

/** The result of a case; where it expects nothing that can fail, that is an error. */
export function requireExpectation(result: CheckResult): CheckResult {
  const { case: checked, findings } = result;
  if (checked === null || checked.points.some(({ kind, idle }) => kind === "expectation" && !idle)) return result;
  const [message, help] = checkWording[checked.language].expectation.missing;
  const missing: CheckFinding = {
    rule: missingExpectation,
    kind: "expectation",
    severity: "error",
    message,
    help,
    reasons: [],
    case: checked.id,
    place: checked.place,
    path: ["expect"],
    statements: [],
    basis: null,
    level: null,
  };
  return { ...result, findings: [missing, ...findings] };
}

/** What the case expects and the advice does not give, with what it gives instead and why. */
export function expectationFindings(examination: Examination): readonly CheckFinding[] {
  const failed = examination.assessment.expectations.filter(({ ok }) => !ok);
  return failed.map((result) => describeFailure(examination, result));
}

function describeFailure(examination: Examination, result: ExpectationResult): CheckFinding {
  const { words, assessment } = examination;
  const reasons = reasonsFor(assessment.parts(), result);
  return findingIn(examination, {
    rule: expectationRule(result),
    kind: "expectation",
    severity: "error",
    message: messageOf(examination, result),
    help: words.expectation.help,
    path: result.path,
    reasons,
    statements: [...new Set(reasons.flatMap(({ statements }) => statements))],
    level: result.path[1] === "forms" ? String(result.path[2]) : null,
  });
}

function messageOf(examination: Examination, result: ExpectationResult): string {
  const { expectation, none } = examination.words;
  if (result.rule !== undefined) {
    const { rule, expected, actual } = result;
    return expectation.message(
      rule,
      expectation.answers[expected],
      actual === null ? none : expectation.answers[actual],
    );
  }
  const [, key, level = "", form = ""] = result.path;
  const expected = valueInWords(examination, key, result.expected);
  const actual = valueInWords(examination, key, result.actual);
  switch (key) {
    case "includes":
    case "excludes":
      return expectation[key](expected, actual);
    case "certain":
      return certainMessage(examination, result, String(level) === "out" ? "out" : "in");
    case "forms": {
      const title = levelName(examination, String(level));
      const subject = expectation.form(formName(examination, String(level), String(form)), title);
      return expectation.message(subject, expected, actual);
    }
    default:
      return expectation.message(expectation.subject[key], expected, actual);
  }
}

/** What is certain instead: that the opposite is proved of a level is not the same as that nothing is. */
function certainMessage(examination: Examination, result: ExpectationResult, place: "in" | "out"): string {
  const { words, assessment } = examination;
  const parts = assessment.parts();
  const [wanted, proved] = [idsIn(result.expected), idsIn(result.actual)];
  const missing = parts.outline().flatMap(({ id }, at) => {
    const certain = parts.certain()[at] ?? null;
    return wanted.includes(id) && certain !== place ? [{ id, isOpen: certain === null }] : [];
  });
  const named = (ids: readonly string[]): string | null =>
    ids.length === 0 ? null : words.and(ids.map((id) => levelName(examination, id)));
  const unproved = missing.filter(({ isOpen }) => isOpen).map(({ id }) => id);
  const open = parts.settled().open.filter((fact) => movesOneOf(fact, unproved));
  return words.expectation.certain[place]({
    expected: named(wanted) ?? words.none,
    proved: named(proved),
    opposite: named(missing.filter(({ isOpen }) => !isOpen).map(({ id }) => id)),
    unproved: named(unproved),
    open: open.map(({ label }) => label),
  });
}

/** Whether an answer takes one of the levels into the mix or out of it. */
function movesOneOf({ changes }: OpenFact, levels: readonly string[]): boolean {
  return changes.some(({ effect }) =>
    effect.some(({ level, from, to }) => levels.includes(level) && (from === null) !== (to === null)),
  );
}

function idsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function valueInWords(examination: Examination, key: ExpectationKey, value: unknown): string {
  const { words, pack, assessment } = examination;
  const { language } = assessment.situation;
  if (Array.isArray(value)) {
    const names = value.map((id: unknown) => nameOf(examination, String(id)));
    return names.length === 0 ? words.none : words.and(names);
  }
  switch (key) {
    case "forms":
      return word(words.expectation.formStatus, String(value));
    case "settled":
      return word(words.expectation.settled, String(value));
    case "balance":
      return word(wordings[language].report.balance.verdict, String(value ?? "none"));
    case "phase":
      return (
        pack.phases.phases.find(({ id }) => id === value)?.name[language] ??
        (value === null ? words.expectation.phaseOpen : String(value))
      );
    default:
      return value === null ? words.none : String(value);
  }
}

function nameOf(examination: Examination, id: string): string {
  const instrument = examination.pack.instruments.find((each) => each.id === id);
  return instrument?.name[examination.assessment.situation.language] ?? levelName(examination, id);
}

function formName({ pack, assessment: { situation } }: Examination, level: string, form: string): string {
  const forms = pack.levels.find(({ id }) => id === level)?.forms ?? [];
  return forms.find(({ id }) => id === form)?.name[situation.language] ?? form;
}

function word(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}

function reasonsFor(advice: LazyParts, result: ExpectationResult): readonly FindingReason[] {
  const key = result.path[1];
  if (key === "phase") return phaseReasons(advice.phase());
  if (key === "balance")
    return advice
      .balance()
      .reasons.slice(0, reasonsTold)
      .map((reason) => tell(reason, null));
  return concernedLevels({ levels: advice.levels() }, result)
    .filter(({ level }) => key !== "certain" || isProved(advice, level))
    .flatMap(({ level, reasons }) => reasons.map((reason) => ({ level, reason })))
    .sort((a, b) => byWeight(a.reason, b.reason))
    .slice(0, reasonsTold)
    .map(({ level, reason }) => tell(reason, level));
}

/** Reasons say why a level is in the mix or outside it now; only where that is certain do they answer what was expected. */
function isProved(advice: LazyParts, level: string): boolean {
  return advice.certain()[advice.outline().findIndex(({ id }) => id === level)] !== null;
}

/** A phase that the case gives needs no reason; those of the advice are about the one that the facts lead to. */
function phaseReasons({ origin, reasons }: AdvicePhase): readonly FindingReason[] {
  return origin === "derived" ? reasons.slice(0, reasonsTold).map((reason) => tell(reason, null)) : [];
}

function tell({ text, cites, basis }: Reason, level: string | null): FindingReason {
  return { level, text, statements: cites, basis };
}

/** What a case would have to expect, for the advice of today to meet it. */
export interface ExpectationUpdate {
  /** Keys, from the top of the case. */
  readonly path: readonly string[];
  readonly before: unknown;
  /** null: nothing is left to expect there. */
  readonly after: string | readonly string[] | null;
}

/**
 * The changes that make a case expect what the advice says. Where a case expects only some of what there is, as with
 * `certain` or `cautions`, what still holds is kept and nothing is added.
 */
export function expectationUpdates({ parts, expectations }: Assessment): readonly ExpectationUpdate[] {
  const failed = expectations.filter(({ ok }) => !ok);
  if (failed.length === 0) return [];
  const alone = failed.flatMap((result) => (result.rule === undefined ? [updateOf(parts(), result)] : []));
  const lists = answers.flatMap((key) => listUpdate(key, expectations));
  return [...alone, ...lists];
}

const answers: readonly RuleAnswer[] = ["fires", "silent", "open"];

function updateOf(advice: LazyParts, { path, expected, actual }: ExpectedValue): ExpectationUpdate {
  return { path: path.map(String), before: expected, after: today(advice, path[1], textsOf(expected), actual) };
}

function today(
  advice: LazyParts,
  key: string | number | undefined,
  expected: readonly string[],
  actual: unknown,
): ExpectationUpdate["after"] {
  const now = textsOf(actual);
  switch (key) {
    case "includes":
      return orNothing(expected.filter((id) => now.includes(id))) ?? orNothing(now);
    case "certain":
      return orNothing(expected.filter((id) => now.includes(id)));
    case "excludes":
      return orNothing(expected.filter((id) => !now.includes(id)));
    case "cautions":
      return orNothing(expected.filter((id) => isNamed(advice.cautions(), id)));
    case "audit": {
      const found = advice.audit().filter(({ status }) => status === "found");
      return orNothing(expected.filter((id) => isNamed(found, id)));
    }
    default:
      return Array.isArray(actual) ? now : typeof actual === "string" ? actual : null;
  }
}

function orNothing(list: readonly string[]): readonly string[] | null {
  return list.length === 0 ? null : list;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Rules are expected one by one; those that do otherwise are left out of their list. */
function listUpdate(key: RuleAnswer, results: readonly ExpectationResult[]): readonly ExpectationUpdate[] {
  const own = results.flatMap((result) => (result.rule !== undefined && result.expected === key ? [result] : []));
  if (own.every(({ ok }) => ok)) return [];
  const kept = own.filter(({ ok }) => ok).map(({ rule }) => rule);
  return [{ path: ["expect", key], before: own.map(({ rule }) => rule), after: orNothing(kept) }];
}
