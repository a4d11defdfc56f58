import { describe, expect, test } from "vitest";
import type { Advice } from "../../src/advice/advice.ts";
import { hangsOnPhase } from "../../src/advice/advised-mix.ts";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import { listCautions } from "../../src/advice/details.ts";
import { type Checker, createChecker } from "../../src/batch/create-checker.ts";
import type { Case } from "../../src/case/case.ts";
import type { Language } from "../../src/language/languages.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { favour, makeCase, oppose, packWithRules, rule } from "../support/build-pack.ts";
import { is } from "../support/conditions.ts";
import { packAndCase } from "../support/generate-packs.ts";
import { fc, runs } from "../support/properties.ts";
import { realAdviser, realCase, realPack } from "../support/real-pack.ts";

/** What the checker ought to find, told from the whole advice. */
function findingsIn(advice: Advice, pack: Pack) {
  const { audit, cautions, phase, settled } = advice;
  const given = pack.phases.fact in advice.case.facts;
  const found = audit.filter(({ status }) => status === "found");
  const rank = { error: 0, warning: 1, note: 2 };
  const shown = cautions.filter(({ cites, severity }) => {
    const covering = found.filter((finding) => rank[finding.severity] <= rank[severity]).flatMap((each) => each.cites);
    return cites.length === 0 || !cites.every((cite) => covering.includes(cite));
  });
  const phaseCautions = pack.phases.cautions.map(({ id }) => id);
  const isTold = shown.some(({ id }) => phaseCautions.includes(id));
  return [
    ...audit.map(({ id, severity, cites, path }) => ({ rule: id, severity, statements: cites, path })),
    ...(given && !phase.agrees && !isTold ? [{ rule: "contradiction/phase", severity: "warning" }] : []),
    ...shown.map(({ id, severity, cites }) => ({ rule: id, severity, statements: cites })),
    ...settled.open.map(({ fact }) => ({ rule: `open/${fact}`, severity: "note", path: ["facts", fact] })),
  ];
}

function expectTheSame(checker: Checker, advice: Advice, subject: Case, language: Language): void {
  const { findings, case: checked } = checker.check({ case: subject, place: () => null }, "a.yaml", language);
  expect(findings).toMatchObject(findingsIn(advice, checker.pack));
  const roles = advice.levels.map((level) => {
    const { id, role } = level;
    return hangsOnPhase(level, advice) ? { id, role, byPhase: true } : { id, role };
  });
  expect(checked?.levels).toEqual(roles);
  expect(checked?.phase).toBe(advice.phase.value);
  const texts = new Map([...advice.cautions, ...advice.audit].map(({ id, text }) => [id, text]));
  for (const { rule, message } of findings) expect(message).toContain(texts.get(rule) ?? "");
  for (const { rule, path, ok } of checked?.points ?? []) {
    const said = advice.audit.find(({ id }) => id === rule);
    expect([path, ok]).toEqual([said?.path ?? ["planned"], said?.status !== "found"]);
  }
  for (const { rule, path } of findings) {
    const caution = advice.cautions.find(({ id }) => id === rule);
    if (caution === undefined || path.length < 2) continue;
    expect(Object.keys(caution.facts)).toContain(path[1]);
    expect(Object.keys(subject.facts)).toContain(path[1]);
  }
}

describe("a fact is open", () => {
  const rules = [
    rule("b/new", is("novelty", "new"), favour("b", "strong")),
    ...["none", "promising"].map((route) => rule(`b/${route}`, is("route", route), oppose("b", "strong"))),
  ];
  const againstOnceProven = rule("b/proven", is("route", "proven"), oppose("b", "strong"));
  const openIn = (pack: Pack) => {
    const subject = makeCase({ deal: "no" });
    const { findings } = createChecker(pack).check({ case: subject, place: () => null }, "a.yaml", "en");
    return findings.map((finding) => finding.rule);
  };

  test("where an answer to it changes the mix", () => {
    expect(openIn(packWithRules(rules))).toEqual(["open/novelty"]);
  });

  test("but not where every answer to the rest takes that change back", () => {
    expect(openIn(packWithRules([...rules, againstOnceProven]))).toEqual([]);
  });
});

describe("what is found is what the whole advice says", () => {
  test.each(["nl", "en"] as const)("over cases of the built-in pack, in %s", (language) => {
    const checker = createChecker(realPack);
    fc.assert(
      fc.property(realCase({}, 7), (subject) => {
        const advice = realAdviser.advise(subject, { language, depth: "none" });
        expectTheSame(checker, advice, subject, language);
      }),
      { numRuns: runs(150) },
    );
  });

  test("over generated packs", () => {
    fc.assert(
      fc.property(packAndCase, ({ pack, subject }) => {
        const advice = createAdviser(pack).advise(subject, { language: "en", depth: "none" });
        expectTheSame(createChecker(pack), advice, subject, "en");
      }),
      { numRuns: runs(150) },
    );
  });

  test("of which the built-in pack has a good deal", () => {
    expect(listCautions(realPack).length).toBeGreaterThan(20);
    expect(realPack.audit.length).toBeGreaterThan(10);
  });
});
