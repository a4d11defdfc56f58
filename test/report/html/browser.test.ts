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

/** For how wide the pictures that are shown were drawn. */
const drawnWidths = `[...new Set([...document.querySelectorAll("figure img")].map((each) =>
  Number(/width=%22(\\d+)/.exec(each.currentSrc)?.[1])))]`;

/** Which colours of what is strongest, on light and on dark, the picture of the mix is drawn in. */
const strongColours = `(() => {
  const image = document.querySelector("figure.mix img");
  const context = Object.assign(document.createElement("canvas"), { width: 672, height: 600 }).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, 672, 600);
  const drawn = new Set(Array.from({ length: data.length / 4 }, (_, at) => data.slice(4 * at, 4 * at + 3).join()));
  return ["29,78,121", "141,189,230"].filter((colour) => drawn.has(colour));
})()`;

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

  it("shows the pictures that are drawn for its width, in the colours of the screen", async () => {
    const html = examplePage("b2-hybrid-teachers", "nl");
    for (const [options, width] of [
      [wide, 672],
      [phone, 296],
    ] as const) {
      const { page, complaints } = await showPage(browser, html, options);
      expect(await page.evaluate(drawnWidths)).toEqual([width]);
      expect(await page.evaluate("[...document.images].filter((each) => each.naturalWidth === 0).length")).toBe(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    }
    const shots = [];
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await showPage(browser, html, { ...wide, colorScheme });
      shots.push(await page.evaluate(strongColours));
      await page.context().close();
    }
    expect(shots).toEqual([["29,78,121"], ["141,189,230"]]);
  });

  it("names the columns of a long table once in what it prints, for every cell is read out under them", async () => {
    const { page } = await showPage(browser, examplePage("b2-hybrid-teachers", "nl"), wide);
    await page.emulateMedia({ media: "print" });
    const heads = "[...new Set([...document.querySelectorAll('thead')].map((each) => getComputedStyle(each).display))]";
    expect(await page.evaluate(heads)).toEqual(["table-row-group"]);
    await page.context().close();
  });

  it("prints dark on white on A4, without what is for a screen, whatever the reader's screen", async () => {
    const { page } = await showPage(browser, examplePage("b2-hybrid-teachers", "nl"), { ...wide, colorScheme: "dark" });
    const colours = "[document.querySelector('h1'), document.body].map((each) => getComputedStyle(each).color)";
    expect(await page.evaluate(colours)).toEqual(["rgb(231, 235, 239)", "rgb(231, 235, 239)"]);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.evaluate(colours)).toEqual(["rgb(28, 35, 43)", "rgb(28, 35, 43)"]);
    const shown = "[...document.querySelectorAll('nav, .back')].filter((each) => each.checkVisibility()).length";
    expect(await page.evaluate(shown)).toBe(0);
    expect(await page.evaluate(drawnWidths)).toEqual([672]);
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
