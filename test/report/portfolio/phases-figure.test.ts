import { expect, it } from "vitest";
import { createChecker } from "../../../src/batch/create-checker.ts";
import { examineTheme } from "../../../src/batch/portfolio/describe-theme.ts";
import { makePortfolio } from "../../../src/batch/portfolio/make-portfolio.ts";
import { plainBlocks } from "../../../src/report/document/blocks.ts";
import { htmlPortfolio } from "../../../src/report/html/render-portfolio.ts";
import { phasesFigure } from "../../../src/report/portfolio/phases-figure.ts";
import { portfolioDocument } from "../../../src/report/portfolio/portfolio-report.ts";
import { wordsIn } from "../../../src/report/portfolio/theme-cells.ts";
import { realPack } from "../../support/real-pack.ts";

const checker = createChecker(realPack);
const themes = ["pilot", "pilot", undefined].map((phase, index) => {
  const facts = phase === undefined ? {} : { phase, novelty: "new" };
  const subject = { id: `t${index}`, title: `T${index}`, facts, notes: {}, current: null, planned: null };
  return examineTheme({ case: subject, place: () => null }, `${index}.yaml`, checker, {
    severity: new Map(),
    today: "2026-11-29",
  });
});
const portfolio = makePortfolio(themes, realPack, "en");
const [block] = phasesFigure(portfolio, wordsIn("en"));
const figure = block?.kind === "figure" && block.figure.kind === "themes" ? block.figure : null;

it("counts in each phase, and where the phase is open, who leads and who supports with a level", () => {
  expect(figure?.columns.map(({ themes: count }) => count)).toEqual([2, 0, 0, 0, 1]);
  for (const [index, { cells }] of (figure?.rows ?? []).entries()) {
    const lead = themes.slice(0, 2).filter(({ theme }) => theme.levels[index]?.role === "lead").length;
    expect(cells[0]?.lead).toBe(lead);
  }
});

it("says in words all that it draws: to who cannot see it, and where no picture can be", () => {
  const page = htmlPortfolio(portfolio);
  for (const { numeral, name, cells } of figure?.rows ?? []) {
    const { lead = 0, support = 0 } = cells[0] ?? {};
    if (lead > 0) expect(figure?.alternative).toContain(`${numeral} ${name} focus in ${lead} themes`);
    if (support > 0) expect(figure?.alternative).toContain(`${numeral} ${name} support in ${support} themes`);
  }
  expect(figure?.alternative).toContain("Pilot phase (2 themes): ");
  expect(page).toContain(`alt="${figure?.alternative}`);
  const { labels } = portfolioDocument(portfolio);
  const blocks = block === undefined ? [] : plainBlocks(block, labels);
  expect(JSON.stringify(blocks)).toContain("focus on: 2");
});
