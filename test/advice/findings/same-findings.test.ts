import { describe, expect, test } from "vitest";
import type { Advice } from "../../../src/advice/advice.ts";
import { createAdviser } from "../../../src/advice/create-adviser.ts";
import { listCautions } from "../../../src/advice/details.ts";
import { rankWatches } from "../../../src/advice/findings/watches.ts";
import type { CheckResult } from "../../../src/batch/check-result.ts";
import { createChecker } from "../../../src/batch/create-checker.ts";
import type { Case, Expectation } from "../../../src/case/case.ts";
import type { Pack } from "../../../src/pack/pack.ts";
import { generateLines, parseLine } from "../../bench/generate-cases.ts";
import { packAndCase } from "../../support/generate-packs.ts";
import { fc, runs } from "../../support/properties.ts";
import { realAdviser, realCase, realPack } from "../../support/real-pack.ts";

/** Something found, without the words for it. */
interface Fact {
  readonly rule: string;
  readonly severity: string;
  readonly level: string | null;
  readonly path?: readonly (string | number)[];
}

/** What an advice has to watch out for and does not meet, as `check` would number it. */
function foundInAdvice(advice: Advice): readonly Fact[] {
  const levelOf = (caution: string): string | null =>
    advice.levels.find(({ cautions }) => cautions.some(({ id }) => id === caution))?.id ?? null;
  return [
    ...advice.expectations
      .filter(({ ok }) => !ok)
      .map(({ path }) => ({
        rule: `expectation/${path[1]}`,
        severity: "error",
        level: path[1] === "forms" ? String(path[2]) : null,
        path,
      })),
    ...rankWatches(advice, "plan").map((watch): Fact => {
      const { id, severity } = watch.finding;
      return watch.kind === "caution"
        ? { rule: id, severity, level: levelOf(id) }
        : { rule: id, severity, level: watch.finding.level, path: watch.finding.path };
    }),
    ...advice.settled.open.map(({ fact }) => ({
      rule: `open/${fact}`,
      severity: "note",
      level: null,
      path: ["facts", fact],
    })),
  ];
}

/** The same of a check; where in the case a caution stands is the check's own. */
function foundInCheck({ findings }: CheckResult): readonly Fact[] {
  return findings
    .filter(({ rule }) => rule !== "contradiction/phase")
    .map(({ rule, kind, severity, level, path }) => ({
      rule,
      severity,
      level,
      ...(kind === "caution" || kind === "contradiction" ? {} : { path }),
    }));
}

function sorted(facts: readonly Fact[]): readonly string[] {
  return facts.map(({ rule, severity, level, path }) => JSON.stringify([rule, severity, level, path])).sort();
}

/** What a case of a pack may expect, right or wrong. */
function expectationOf(pack: Pack): fc.Arbitrary<Expectation> {
  const some = (items: readonly { readonly id: string }[]) =>
    fc.subarray(
      items.map(({ id }) => id),
      { minLength: Math.min(1, items.length), maxLength: Math.min(3, items.length) },
    );
  const rules = pack.levels.flatMap((level) => level.rules);
  const formed = pack.levels.filter(({ forms }) => forms.length > 0);
  return fc.record(
    {
      lead: some(pack.levels),
      avoid: some(pack.levels),
      includes: some(pack.levels),
      excludes: some(pack.levels),
      ...(formed.length === 0
        ? {}
        : {
            forms: fc
              .constantFrom(...formed)
              .map(({ id, forms }) => ({ [id]: Object.fromEntries(forms.map((form) => [form.id, "use"])) })),
          }),
      settled: fc.constantFrom("proven", "open", "unproven"),
      balance: fc.constantFrom("balanced", "leans-top-down", "leans-bottom-up"),
      phase: fc.constantFrom(...pack.phases.phases.map(({ id }) => id)),
      cautions: some(listCautions(pack)),
      audit: some(pack.audit),
      ...{ fires: some(rules), silent: some(rules), open: some(rules) },
    },
    { requiredKeys: [] },
  );
}

const expecting = (pack: Pack, cases: fc.Arbitrary<Case>): fc.Arbitrary<Case> =>
  fc
    .tuple(cases, fc.option(expectationOf(pack), { nil: undefined, freq: 3 }))
    .map(([subject, expect]) => (expect === undefined ? subject : { ...subject, expect }));

/** Says what was found, so that it can be told whether there was anything at all. */
function expectSameFindings(advice: Advice, result: CheckResult): readonly Fact[] {
  const found = foundInAdvice(advice);
  expect(sorted(foundInCheck(result))).toEqual(sorted(found));
  const points = (result.case?.points ?? []).filter(({ kind }) => kind === "expectation");
  expect(points.map(({ path, ok }) => ({ path, ok }))).toEqual(
    advice.expectations.map(({ path, ok }) => ({ path, ok })),
  );
  return found;
}

describe("what check finds in a case is what advise finds in it", () => {
  const checker = createChecker(realPack);
  const checkReal = (subject: Case): CheckResult => checker.check({ case: subject, place: () => null }, "a.yaml", "nl");
  const adviseReal = (subject: Case): Advice => realAdviser.advise(subject, { language: "nl", depth: "none" });

  test.each([2, 6, 10])("with %s of ten facts known, and anything in use, planned or expected", (known) => {
    fc.assert(
      fc.property(expecting(realPack, realCase({}, known)), (subject) => {
        expectSameFindings(adviseReal(subject), checkReal(subject));
      }),
      { numRuns: runs(60) },
    );
  });

  test("in cases of which each level is planned by a form, where a good deal is found", () => {
    const found = generateLines(realPack, { count: 60, seed: 7, known: 0.8 })
      .map(parseLine)
      .flatMap((subject) => expectSameFindings(adviseReal(subject), checkReal(subject)));
    for (const start of ["audit/", "open/"]) expect(found.some(({ rule }) => rule.startsWith(start))).toBe(true);
    expect(new Set(found.map(({ severity }) => severity)).size).toBe(3);
  });

  test("over generated packs", () => {
    const packAndExpecting = packAndCase.chain(({ pack, subject }) =>
      expecting(pack, fc.constant(subject)).map((expectant) => ({ pack, subject: expectant })),
    );
    fc.assert(
      fc.property(packAndExpecting, ({ pack, subject }) => {
        const advice = createAdviser(pack).advise(subject, { language: "en", depth: "none" });
        expectSameFindings(advice, createChecker(pack).check({ case: subject, place: () => null }, "a.yaml", "en"));
      }),
      { numRuns: runs(100) },
    );
  });

  test("and each caution is told once, by itself or by the finding that covers it", () => {
    fc.assert(
      fc.property(realCase({}, 8), fc.constantFrom("plan" as const, "leads" as const), (subject, first) => {
        const advice = adviseReal(subject);
        const told = rankWatches(advice, first).flatMap(({ kind, finding }) =>
          kind === "caution" ? [finding.id] : [],
        );
        const covered = advice.audit.flatMap(({ covers = [] }) => covers);
        expect([...told, ...covered].sort()).toEqual(advice.cautions.map(({ id }) => id).sort());
        for (const { cautions } of advice.levels)
          for (const caution of cautions) expect(advice.cautions).toContainEqual(caution);
      }),
      { numRuns: runs(60) },
    );
  });
});
