import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyCase } from "../../src/interview/interview.ts";
import { languages } from "../../src/language/languages.ts";
import { browserPath, startBrowser } from "../support/browser.ts";
import { choose, given, openPage, phone, settled, wide } from "./open-page.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const serious = `axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations
  .flatMap(({ id, impact, nodes }) => nodes.map(({ html, failureSummary }) => [impact, id, html.slice(0, 160), failureSummary].join(" "))))`;
const isTooWide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

describe.skipIf(browserPath === null)("how a page looks in a browser (skipped where there is no Chromium)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => browser?.close());
  const nothing = {};
  const teachers = given("b2-hybrid-teachers");
  const flawed = given("plan-full-of-mistakes");
  it.each([
    ["starts from nothing", "on a wide screen", nothing, wide],
    ["starts from nothing", "on a dark phone", nothing, { viewport: { width: 375, height: 740 }, colorScheme: "dark" }],
    ["is on a case", "on a wide, dark screen", teachers, { ...wide, colorScheme: "dark" }],
    ["is on a case", "at 200 %", teachers, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
    ["is on a plan full of mistakes", "on a phone", flawed, { viewport: { width: 375, height: 740 } }],
    ["is on a plan full of mistakes", "in the reader's own colours", flawed, { ...wide, forcedColors: "active" }],
  ] as const)("that %s has nothing that keeps people out, loads nothing and fits %s", async (_, __, data, options) => {
    const { page, complaints } = await openPage(browser, data, options);
    for (const language of languages) {
      await page.locator(`[data-language=${language}]`).click();
      await settled(page);
      await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
      await page.locator("#everything *").first().waitFor({ state: "attached" });
      await page.evaluate(axe);
      expect(await page.evaluate(serious)).toEqual([]);
      expect(await page.evaluate(isTooWide)).toBe(false);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("shows a long title whole on a phone, and names the levels in the strip for who hears them", async () => {
    const title = "Hybride docenten: nieuwe routes naar de technische klas in de hele regio";
    const { page } = await openPage(browser, { subject: { ...emptyCase, title } }, phone);
    const cut = "(({ scrollHeight, clientHeight, clientWidth }) => [scrollHeight > clientHeight, clientWidth > 320])";
    expect(await page.evaluate(`${cut}(document.querySelector("#theme"))`)).toEqual([false, true]);
    await page.locator("#theme").fill(`${title} ${title}`);
    expect(await page.evaluate(`${cut}(document.querySelector("#theme"))`)).toEqual([false, true]);
    await choose(page, "pilot");
    await settled(page);
    await page.locator("#strip").getByRole("link", { name: "III Pilot-based interventions", exact: true }).waitFor();
    await page.context().close();
  });
});
