import { describe, expect, it } from "vitest";
import type { Advice } from "../../../src/advice/advice.ts";
import type { Case } from "../../../src/case/case.ts";
import { readCases } from "../../../src/case/read-cases.ts";
import { linesOf } from "../../../src/report/document/blocks.ts";
import { plainText } from "../../../src/report/document/lines.ts";
import { readForm } from "../../../src/report/memo/read-form.ts";
import { memoWording } from "../../../src/report/memo/wording.ts";
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
function sectionsOf(advice: Advice, form = memoWording[advice.language].form): Readonly<Record<string, string>> {
  const memo = writeMemo(advice, { date: "2026-11-24", form: readForm(form) });
  return Object.fromEntries(
    memo.sections.flatMap(({ holds, blocks }) =>
      holds.map((name) => [name, linesOf(blocks).map(plainText).join("\n")] as const),
    ),
  );
}

/** What pleads for the options of a memo, as plain text. */
function optionsOf(advice: Advice): readonly string[] {
  const memo = writeMemo(advice, { date: "2026-11-24", form: readForm(memoWording[advice.language].form) });
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
    expect(memo.argument).toContain("The field can itself go on with what is in use now.");
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
      "No level comes first; I, II, V and VII together make up the mix.",
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
    expect(optionsOf(advice)).toContain("By the rules this mix is equally good.");
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
