import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it, test } from "vitest";
import { isSettledBy } from "../../src/advice/describe-settled.ts";
import { createChecker } from "../../src/batch/create-checker.ts";
import { compareWith, readPortfolio } from "../../src/batch/portfolio/compare-portfolios.ts";
import { examineTheme, type ThemeRules } from "../../src/batch/portfolio/describe-theme.ts";
import { makePortfolio } from "../../src/batch/portfolio/make-portfolio.ts";
import type { Portfolio } from "../../src/batch/portfolio/portfolio.ts";
import { portfolioSchema } from "../../src/batch/portfolio/portfolio-schema.ts";
import type { Case } from "../../src/case/case.ts";
import { severities } from "../../src/diagnostics/diagnostic.ts";
import { generatePlanned } from "../support/planned-cases.ts";
import { realAdviser, realPack } from "../support/real-pack.ts";

const checker = createChecker(realPack);
const rules: ThemeRules = { severity: new Map(), today: "2026-11-29" };
const nowhere = () => null;
const examine = (subject: Case, given = rules) =>
  examineTheme({ case: subject, place: nowhere }, `${subject.id}.yaml`, checker, given);
const portfolioOf = (subjects: readonly Case[]): Portfolio =>
  makePortfolio(
    subjects.map((subject) => examine(subject)),
    realPack,
    "en",
  );
const theme = (id: string, given: Partial<Case> = {}): Case => ({
  id,
  title: `Theme ${id}`,
  facts: {},
  notes: {},
  current: null,
  planned: null,
  ...given,
});

describe("a theme of a portfolio", () => {
  test.each(generatePlanned(60).map((subject) => [subject.id, subject] as const))(
    "says of %s what advise and check say",
    (_, subject) => {
      const { theme: told } = examine(subject);
      const advice = realAdviser.advise(subject, { language: "en", depth: "none", certain: true });
      const inMix = new Set(advice.phase.mixes.flatMap(({ lead, support }) => [...lead, ...support]));
      expect(told.levels).toEqual(
        advice.levels.map(({ id, role, action, certain }) => ({
          level: id,
          role: role === "neutral" && advice.phase.origin === "open" && inMix.has(id) ? "by-phase" : role,
          action,
          certain,
        })),
      );
      expect(told.phases).toEqual(advice.phase.possible);
      expect(told.settled).toBe(advice.settled.status);
      expect(told.open).toEqual(advice.settled.open.map(({ fact }) => fact));
      const { findings } = checker.check({ case: subject, place: nowhere }, "a.yaml", "en");
      for (const severity of severities) {
        expect(told.findings[severity]).toBe(findings.filter((found) => found.severity === severity).length);
      }
    },
  );

  it("takes the severity of a project, and counts apart what its case accepts", () => {
    const subject = theme("a", { facts: { phase: "pilot" }, planned: ["funding"] });
    const found = checker.check({ case: subject, place: nowhere }, "a.yaml", "en").findings;
    const [first] = found.filter(({ severity }) => severity === "warning");
    const rule = first?.rule ?? "";
    const before = examine(subject).theme.findings;
    const raised = examine(subject, { ...rules, severity: new Map([[rule, "error"]]) }).theme.findings;
    expect(raised).toEqual({ ...before, error: before.error + 1, warning: before.warning - 1 });
    const accepting = { ...subject, accept: [{ rule, because: "so", until: "2026-12-01" }] };
    expect(examine(accepting).theme.findings).toEqual({ ...before, warning: before.warning - 1, accepted: 1 });
    expect(examine(accepting, { ...rules, today: "2026-12-02" }).theme.findings.accepted).toBe(0);
  });
});

test("a question that settles a theme leaves its mix certain, whatever the answer", () => {
  let tried = 0;
  for (const subject of generatePlanned(120)) {
    const { situation } = realAdviser.assess(subject, { language: "en", depth: "none" });
    const { settling, theme: told } = examine(subject);
    for (const fact of settling) {
      expect(isSettledBy(situation, fact)).toBe(true);
      const source = realPack.facts.find(({ id }) => id === fact);
      for (const { id } of source?.values ?? []) {
        if (fact === realPack.phases.fact && !told.phases.includes(id)) continue;
        const facts = { ...subject.facts, [fact]: source?.kind === "set" ? [id] : id };
        const { settled } = realAdviser.advise({ ...subject, facts }, { language: "en", depth: "none" });
        expect([subject.id, fact, id, settled.status]).toEqual([subject.id, fact, id, "proven"]);
        tried += 1;
      }
    }
  }
  expect(tried).toBeGreaterThan(4);
});

describe("what stands out over themes", () => {
  const same = { facts: { phase: "pilot", novelty: "new", "chain-levels": ["mbo"] } } as const;
  const made = portfolioOf([
    theme("a", { ...same, region: "Twente", partners: ["ROC of Twente"] }),
    theme("b", { ...same, region: "twente ", partners: ["Roc of Twente", "Other"] }),
    theme("c", { ...same, region: "Zeeland" }),
    theme("d"),
  ]);

  it("is what is found in more themes than one, most often first", () => {
    const counts = made.common.map(({ themes }) => themes.length);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
    expect(Math.min(...counts)).toBeGreaterThan(1);
    expect(made.common.some(({ kind }) => kind === "open")).toBe(false);
  });

  it("is what themes of one region, partner or part of the chain could share, however the name is written", () => {
    expect(made.shared.map(({ kind, name, themes }) => [kind, name, themes])).toEqual([
      ["region", "Twente", ["a", "b"]],
      ["partner", "ROC of Twente", ["a", "b"]],
      ["chain", "mbo (secondary vocational)", ["a", "b", "c"]],
    ]);
    const mix = made.themes[0]?.levels.filter(({ role }) => role === "lead" || role === "support") ?? [];
    expect(made.shared[0]?.levels).toEqual(mix.map(({ level }) => ({ level, themes: ["a", "b"] })));
  });

  it("is how often each level has each role", () => {
    for (const [index, count] of made.roles.entries()) {
      for (const role of ["lead", "support", "later", "avoid", "neutral", "by-phase"] as const) {
        expect(count[role]).toBe(made.themes.filter(({ levels }) => levels[index]?.role === role).length);
      }
    }
  });

  it("is each question in the themes in which it is open", () => {
    expect(made.questions.map(({ fact }) => fact).sort()).toEqual(
      [...new Set(made.themes.flatMap(({ open }) => open))].sort(),
    );
  });

  it("keeps to the schema, and leaves nothing of it out", () => {
    const closed = JSON.parse(
      JSON.stringify(portfolioSchema).replaceAll('"additionalProperties":true', '"additionalProperties":false'),
    );
    for (const each of [made, compareWith(made, portfolioOf([theme("a"), theme("e")]), "main")]) {
      const validate = new Ajv2020({ allowUnionTypes: true, allErrors: true }).compile(
        // What a pack tells of itself is the schema of the advice.
        { ...closed, properties: { ...closed.properties, pack: {} } },
      );
      expect(validate(JSON.parse(JSON.stringify(each))), JSON.stringify(validate.errors)).toBe(true);
    }
  });
});

it("calls two themes that are called after files of one name by two names", () => {
  const twins = ["x", "y"].map((folder) =>
    examineTheme({ case: theme("a"), place: nowhere }, `${folder}/a.yaml`, checker, rules),
  );
  expect(makePortfolio(twins, realPack, "en").themes.map(({ id }) => id)).toEqual(["a", "y/a.yaml#a"]);
});

describe("what changed since an earlier portfolio", () => {
  const before = portfolioOf([theme("a", { facts: { phase: "pilot" } }), theme("b"), theme("gone")]);
  const now = portfolioOf([theme("a", { facts: { phase: "late-followers" } }), theme("b"), theme("new")]);

  it("is each theme that came, went, or is otherwise, and what of it is", () => {
    const { since } = compareWith(before, now, "main");
    expect(since).toMatchObject({
      from: "main",
      sameRules: true,
      added: ["new"],
      removed: [{ id: "gone", title: "Theme gone" }],
      unchanged: 1,
    });
    expect(since?.changed.map(({ theme }) => theme)).toEqual(["a"]);
    const changes = since?.changed[0]?.changes ?? [];
    expect(changes).toContainEqual({ kind: "phase", from: ["pilot"], to: ["late-followers"] });
    expect(changes.some(({ kind }) => kind === "role")).toBe(true);
    for (const change of changes) expect(change.from).not.toEqual(change.to);
  });

  it("is the same from what was written as JSON, and of nothing else", () => {
    const read = readPortfolio(JSON.stringify(before));
    expect(read && compareWith(read, now, "main")).toEqual(compareWith(before, now, "main"));
    const others = ["", "{}", '{"schema":"mixwijzer/portfolio/1"}', JSON.stringify({ ...before, themes: [{}] })];
    for (const text of others) expect(readPortfolio(text)).toBeNull();
  });

  it("is nothing where nothing changed, and says so of other rules", () => {
    expect(compareWith(before, before, "x").since).toMatchObject({ added: [], removed: [], changed: [], unchanged: 3 });
    const other = { ...before, pack: { digest: "sha256:other" } };
    expect(compareWith(other, before, "x").since?.sameRules).toBe(false);
  });
});
