import { describe, expect, it } from "vitest";
import type { Advice, Role } from "../../../src/advice/advice.ts";
import type { Case } from "../../../src/case/case.ts";
import { readCases } from "../../../src/case/read-cases.ts";
import { memoWording } from "../../../src/language/wordings.ts";
import { linesOf } from "../../../src/report/document/blocks.ts";
import { plainText } from "../../../src/report/document/lines.ts";
import { readOwnTemplate } from "../../../src/report/memo/read-template.ts";
import { writeMemo } from "../../../src/report/memo/write-memo.ts";
import { realPack } from "../../support/real-pack.ts";
import { adviceOn, exampleCase } from "./example-memos.ts";

const anchored = caseFrom(`{ title: Done, facts: { phase: late-followers, novelty: existing, proven-route: proven,
  reach: most, scaling-needed: "no", maturity: mature, results: [satisfying, change-achieved, anchored], successor: institutions,
  cooperation: none }, current: [funding, pilots] }`);

function caseFrom(text: string): Case {
  const [found] = readCases({ path: "case.yaml", text }, realPack).cases;
  if (found === undefined) throw new Error("no case");
  return found.case;
}

/** The memo's sections by name, as plain text. */
function sectionsOf(advice: Advice, form = memoWording[advice.language].template): Readonly<Record<string, string>> {
  const memo = writeMemo(advice, { date: "2026-11-24", template: readOwnTemplate(form) });
  return Object.fromEntries(
    memo.sections.flatMap(({ holds, blocks }) =>
      holds.map((name) => [name, linesOf(blocks).map(plainText).join("\n")] as const),
    ),
  );
}

/** What pleads for the options of a memo, as plain text. */
function optionsOf(advice: Advice): readonly string[] {
  const memo = writeMemo(advice, {
    date: "2026-11-24",
    template: readOwnTemplate(memoWording[advice.language].template),
  });
  const blocks = memo.sections.flatMap((section) => section.blocks);
  return blocks.flatMap((block) =>
    block.kind === "options" ? block.options.flatMap((option) => option.for.map(plainText)) : [],
  );
}

const b6 = adviceOn(exampleCase("b6-hbo-technology-intake"), "en");

describe("a memo where it is time to let go", () => {
  const memo = sectionsOf(adviceOn(anchored, "en"));

  it("advises to let go, and says once what speaks against going on", () => {
    expect(memo.recommendation).toContain("We advise you to let go of this theme");
    expect(memo.recommendation).toContain("Phase out level I (funding) and level III (pilot-based interventions).");
    expect(memo.argument).toMatch(/^Why none of the levels\./);
    expect(memo.argument).not.toContain("What counts against");
    expect(memo.argument).toContain("The field can carry on by itself with what is in use now.");
  });

  it("names the phase as the last one", () => {
    expect(memo["key-points"]).toContain("Late followers, the last of the four phases of a theme.");
  });

  it("speaks of no mix that could change", () => {
    expect(memo.recommendation).not.toMatch(/\bmix\b/);
  });

  it("hands the work over, and looks later whether it goes on", () => {
    expect(memo["next-steps"]).toMatch(/Hand over the work[\s\S]*See whether the work continues/);
    expect(memo["next-steps"]).not.toContain("Begin with the mix");
  });

  it("finds no risks, and says so", () => {
    expect(memo.risks).toBe("No particular risks were found.");
  });
});

describe("a memo where no level has enough reasons", () => {
  const levels = b6.levels.map((level) => ({ ...level, role: "neutral" as const, action: null }));
  const memo = sectionsOf({ ...b6, levels, constraints: [], sustainment: { ...b6.sustainment, letsGo: false } });

  it("advises to choose no mix, and why none of the levels", () => {
    expect(memo.recommendation).toContain("We advise you not to choose a mix now.");
    expect(memo.argument).toMatch(/^Why none of the levels\. There are not enough reasons now for level I \(funding\)/);
    expect(memo.header).toContain("for information");
    expect(memo["next-steps"]).toContain("Ask for advice again");
  });
});

describe("how certain a memo is", () => {
  it("is said where it could be neither proven nor disproven", () => {
    const memo = sectionsOf({ ...b6, settled: { status: "unproven", open: [] } });
    expect(memo.recommendation).toContain("It is not certain that this advice will stay as it is.");
  });

  it("says what other answers change together, beside the answer that changes the mix alone", () => {
    const [first] = b6.settled.open;
    const effect = first?.changes[0]?.effect ?? [];
    const settled = (...others: readonly string[]): Advice["settled"] => ({
      status: "open",
      witness: { facts: Object.fromEntries([first?.fact ?? "", ...others].map((fact) => [fact, "none"])), effect },
      open: first === undefined ? [] : [first],
    });
    const said = "Answers can change it together too. An example: if ";
    expect(first).toBeDefined();
    expect(sectionsOf({ ...b6, settled: settled("urgency") }).recommendation).toContain(said);
    expect(sectionsOf({ ...b6, settled: settled() }).recommendation).not.toContain(said);
  });

  it("says what an answer changes of the mix", () => {
    expect(sectionsOf(b6).recommendation).toMatch(
      /the advice changes: also support with level III \(pilot-based interventions\)\.$/m,
    );
  });
});

describe("what a memo says of", () => {
  it("a mix in which no level leads", () => {
    const levels = b6.levels.map((level) => (level.role === "lead" ? { ...level, role: "support" as const } : level));
    expect(sectionsOf({ ...b6, levels })["key-points"]).toContain(
      "No level comes first; funding (I), monitoring and benchmarking (II), regional cooperation (V) and network support (VII) together make up the mix.",
    );
  });

  it("reasons that are all of one kind, without saying twice that they are judgements", () => {
    const judged = (count: number) => ({
      ...b6,
      levels: b6.levels.map((level) => ({
        ...level,
        for:
          level.id === "funding"
            ? level.for.slice(0, count).map((each) => ({ ...each, basis: "inferred" as const }))
            : [],
      })),
    });
    expect(sectionsOf(judged(1)).risks).toMatch(
      /The only reason for the mix is a judgement of the authors of the rules\.$/,
    );
    expect(sectionsOf(judged(2)).risks).toMatch(
      /Both reasons for the mix are judgements of the authors of the rules\.$/,
    );
  });

  it("a plan of which something is still to be found out, in one sentence after another", () => {
    const { sources = "" } = sectionsOf(adviceOn(exampleCase("english"), "en"));
    expect(sources).toContain(
      "Find out about “added value of a pilot”. You may then see this: it is not clear what the pilot adds",
    );
  });

  it("a plan first what is wrong with it, and last what may only turn out to be", () => {
    const advice = adviceOn(exampleCase("english"), "en");
    const missing = advice.audit.filter(({ text }) => text.startsWith("The network has no secretariat"));
    const asked = advice.audit.filter(({ status }) => status === "asks").slice(0, 2);
    const audit = [...asked, ...missing].map((each) => ({ ...each, severity: "error" as const }));
    const { "key-points": points = "", risks = "" } = sectionsOf({ ...advice, audit, cautions: [] });
    expect(points).toContain("Greatest risk. On what stays in use: the network has no secretariat");
    expect(risks).toContain("Find out about");
  });

  it("a plan: what it lacks, but nothing that is in use already", () => {
    const { recommendation = "" } = sectionsOf(adviceOn(exampleCase("english"), "en"));
    expect(recommendation).toMatch(
      /It lacks level II \(monitoring and benchmarking\) and level VI \(education-chain cooperation\)\.$/m,
    );
  });

  it("another mix that is equally good", () => {
    const advice = adviceOn(exampleCase("b8-mbo-investment-fund"), "en");
    expect(advice.alternatives.some(({ gap }) => gap === 0)).toBe(true);
    expect(optionsOf(advice)).toContain(
      "Equally good by the rules: with Regional cooperation in the lead and with Funding in support.",
    );
    expect(optionsOf(advice)).toContain("By the rules two mixes are equally good; this is one of them.");
  });

  it("every mix that is equally good, before others", () => {
    const advice = adviceOn(exampleCase("b5-university-technology-intake"), "en");
    expect(optionsOf(advice).filter((plea) => plea.startsWith("Equally good"))).toHaveLength(3);
    expect(optionsOf(advice).join()).not.toContain("no other combination is better");
  });

  it("what the decider cannot decide alone, against the advised mix", () => {
    const written = writeMemo(adviceOn(exampleCase("b2-hybrid-teachers"), "en"), {
      date: "2026-11-24",
      template: readOwnTemplate(memoWording.en.template),
    });
    const blocks = written.sections.flatMap((section) => section.blocks);
    const [first] = blocks.flatMap((block) => (block.kind === "options" ? block.options : []));
    expect(first?.against.map(plainText)).toContain(
      "Without the region (or province) you cannot decide on the level regional cooperation (V).",
    );
  });

  it("a change within the phase", () => {
    expect(sectionsOf(b6).monitoring).toMatch(/The mix can change within this phase|The mix stays the same if/);
  });
});

describe("a check of the plan that hangs on a form", () => {
  const planned = caseFrom(`{ title: Measured, facts: { phase: pilot, novelty: new, maturity: starting },
    planned: [monitoring] }`);

  it.each([
    {
      language: "en" as const,
      alone: "Find out which form of monitoring and benchmarking (II) is meant. You may then see this:",
      beside: "Find out about “shared language”, and which form of monitoring and benchmarking (II) is meant.",
    },
    {
      language: "nl" as const,
      alone: "Zoek uit welke vorm van monitoring en benchmarking (II) is bedoeld. Misschien blijkt dan dit:",
      beside: "Zoek uit hoe het zit met ‘gedeelde taal’ en welke vorm van monitoring en benchmarking (II) is bedoeld.",
    },
  ])("asks for it without quotes around the question ($language)", ({ language, alone, beside }) => {
    const memo = Object.values(sectionsOf(adviceOn(planned, language))).join("\n");
    expect(memo).toContain(alone);
    expect(memo).toContain(beside);
    expect(memo).not.toMatch(/[“‘](which form|welke vorm)/);
  });
});

describe("a memo on a theme that is let go of while a network lives on", () => {
  const subject = { ...anchored, current: ["network-support", "funding"] };
  const facts = { ...subject.facts, cooperation: "network", urgency: "shared" };
  const advice = adviceOn({ ...subject, facts }, "en");
  const memo = sectionsOf(advice);

  it("keeps up what lives on, and begins nothing", () => {
    expect(memo.recommendation).toContain("We advise you to let go, and to keep up only this:");
    expect(memo["next-steps"]).toMatch(/Hand over the work[\s\S]*See whether the work continues/);
    expect(memo["next-steps"]).not.toContain("Begin with the mix");
  });

  it("does not call the work of the mix undone where nothing is done", () => {
    const written = writeMemo(advice, { date: "2026-11-24", template: readOwnTemplate(memoWording.en.template) });
    const blocks = written.sections.flatMap((section) => section.blocks);
    const options = blocks.flatMap((block) => (block.kind === "options" ? block.options : []));
    expect(options[0]?.title).toBe("Option A: let go (our advice)");
    expect(options[0]?.against.map(plainText).join()).not.toContain("two signs");
    expect(options.at(-1)?.against.map(plainText).join()).toContain("The help then continues");
  });
});

describe("what goes beside the mix and is not the decider's own", () => {
  it.each([
    { decider: "regional", said: /Alongside this, regulation fits\. .+ decides on that, not you\./ },
    { decider: "national", said: /Use regulation as well\./ },
  ])("is said where the decider is $decider", ({ decider, said }) => {
    const { facts, ...rest } = exampleCase("b3-secondary-teachers");
    const asked = { ...facts, "proven-route": "proven", "scaling-needed": "yes", decider };
    const memo = sectionsOf(adviceOn({ ...rest, facts: asked }, "en"));
    expect(memo.recommendation).toMatch(said);
  });
});

describe("a plan", () => {
  it("is told to be unfit only where the advice puts off or is against what it holds", () => {
    const roles = new Map<string, Role>([
      ["pilots", "neutral"],
      ["chain-cooperation", "avoid"],
      ["knowledge-programme", "later"],
    ]);
    const levels = b6.levels.map((level) => ({ ...level, role: roles.get(level.id) ?? level.role }));
    const planned = ["funding", ...roles.keys(), "campaign"];
    const { recommendation } = sectionsOf({ ...b6, levels, companions: [], case: { ...b6.case, planned } });
    expect(recommendation).toContain(
      "This does not fit now: education-chain cooperation (VI) and knowledge programme (IV). " +
        "This is not part of the mix: pilot-based interventions (III) and campaign.",
    );
  });
});

it("a memo on nothing known rests on rules alone", () => {
  const { issue } = sectionsOf(adviceOn(caseFrom("{ title: Nothing, facts: {} }"), "en"));
  expect(issue).toContain("There are no answers yet; the advice rests on rules alone");
  expect(issue).not.toContain("zero");
});
