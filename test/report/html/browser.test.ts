import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../../src/language/languages.ts";
import { htmlMemo } from "../../../src/report/html/render-memo.ts";
import { browserPath, showPage, startBrowser } from "../../support/browser.ts";
import { exampleCase, goldenCases, goldenNames, memoOn } from "../memo/example-memos.ts";
import { caseWith, hostileTexts } from "./hostile-case.ts";
import { examplePage, indexOver } from "./memo-page.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const found = `axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + " " + html.slice(0, 200) + failureSummary)))`;
const isTooWide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 } };
const looks = [
  ["on a wide screen", { ...wide, colorScheme: "light" }],
  ["on a dark phone", { ...phone, colorScheme: "dark" }],
] as const;

describe.skipIf(browserPath === null)("in a browser (skipped where there is no Chromium)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => browser?.close());

  const subjects = [
    ...goldenCases.map(({ name, language }) => ({
      subject: `the memo on ${name} (${language})`,
      open: () => examplePage(name, language),
    })),
    ...languages.map((language) => ({
      subject: `the page over memos (${language})`,
      open: () => indexOver(goldenNames.map(exampleCase), language),
    })),
  ];

  describe.each(subjects)("$subject", ({ open }) => {
    it.each(looks)("has nothing that keeps people out, loads nothing and fits %s", async (_, options) => {
      const { page, complaints } = await showPage(browser, open(), options);
      await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
      await page.evaluate(axe);
      expect(await page.evaluate(found)).toEqual([]);
      expect(await page.evaluate(isTooWide)).toBe(false);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  });

  it("sorts and chooses in the page over memos by keyboard, and says how many are shown", async () => {
    const { page, complaints } = await showPage(browser, indexOver(goldenNames.map(exampleCase), "en"), wide);
    const titles =
      "[...document.querySelectorAll('#theme-table tbody tr')].filter((row) => !row.hidden).map((row) => row.cells[0].firstChild.textContent)";
    const given = await page.evaluate<string[]>(titles);
    await page.locator("#theme-table thead button").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(titles)).toEqual([...given].sort(new Intl.Collator("en", { numeric: true }).compare));
    const first = page.locator("#theme-table thead th").first();
    expect(await first.getAttribute("aria-sort")).toBe("ascending");
    await page.keyboard.press("Space");
    expect(await first.getAttribute("aria-sort")).toBe("descending");
    expect(await page.locator("#count").textContent()).toBe(
      `${given.length} of ${given.length} themes, sorted by Theme (descending).`,
    );
    await page.locator("#search").focus();
    await page.keyboard.type("hybride");
    expect(await page.evaluate(titles)).toEqual(given.filter((title) => /hybride/i.test(title)));
    expect(await page.locator("#count[role=status]").textContent()).toMatch(/^1 of /);
    await page.locator("#choose button").focus();
    await page.keyboard.press("Enter");
    await page.locator("#theme-table thead th[aria-sort=ascending]").waitFor({ state: "detached" });
    await expect.poll(() => page.evaluate(titles)).toEqual(given);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("finds what keeps people out where there is something, and what a page loads", async () => {
    const { page, complaints } = await showPage(browser, "<p style='color:#ddd'>x<img src='/y.png'>", wide);
    await page.evaluate(axe);
    expect(await page.evaluate(found)).not.toEqual([]);
    expect(complaints.join()).toContain("asks for https://memo.test/y.png");
    await page.context().close();
  });

  it("prints dark on white on A4, without what is for a screen, whatever the reader's screen", async () => {
    const { page } = await showPage(browser, examplePage("b2-hybrid-teachers", "nl"), { ...wide, colorScheme: "dark" });
    const colours = "[document.querySelector('h1'), document.body].map((each) => getComputedStyle(each).color)";
    expect(await page.evaluate(colours)).toEqual(["rgb(231, 235, 239)", "rgb(231, 235, 239)"]);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.evaluate(colours)).toEqual(["rgb(28, 35, 43)", "rgb(28, 35, 43)"]);
    const shown =
      "[...document.querySelectorAll('nav, .back, svg')].filter((each) => each.checkVisibility()).map((each) => each.className.baseVal)";
    const drawn = await page.evaluate(shown);
    expect(new Set(Array.isArray(drawn) ? drawn : [])).toEqual(new Set(["wide"]));
    const file = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(file).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    await page.context().close();
  });

  it.each(Object.entries(hostileTexts))("shows %s as text, on a phone too", async (_, text) => {
    const { page, complaints } = await showPage(browser, htmlMemo(memoOn(caseWith(text), "nl")), phone);
    const elements = `[...document.querySelectorAll("*:not(svg *)")].map((each) => each.localName).join(" ")`;
    const shown = await page.evaluate(elements);
    const harmless = await showPage(browser, htmlMemo(memoOn(caseWith("een: tekst"), "nl")), phone);
    const expected = String(await harmless.page.evaluate(elements));
    expect(withoutTitle(String(shown))).toBe(withoutTitle(expected));
    expect(await page.evaluate(isTooWide)).toBe(false);
    expect(await page.evaluate("[...document.querySelectorAll('*')].some((each) => each.onerror || each.onload)")).toBe(
      false,
    );
    expect(complaints).toEqual([]);
    await page.context().close();
    await harmless.page.context().close();
  });
});

/** What kind of memo it is may have an element of its own in the title. */
function withoutTitle(elements: string): string {
  return elements.replace(/h1( span)*/, "h1");
}
