import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAdviser } from "../../../src/advice/create-adviser.ts";
import { languages } from "../../../src/language/languages.ts";
import { readPack } from "../../../src/pack/read-pack.ts";
import { htmlBook } from "../../../src/report/html/render-book.ts";
import { bookDocument } from "../../../src/report/rules/book.ts";
import { provePack } from "../../../src/tooling/prove/prove-pack.ts";
import { smallPack } from "../../fixtures/packs/small-pack.ts";
import { browserPath, showPage, startBrowser } from "../../support/browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const found = `axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + " " + html.slice(0, 200) + failureSummary)))`;
const isTooWide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
const entries = `[...document.querySelectorAll("main > section > ul > li")].filter((each) => each.checkVisibility()).map((each) => each.querySelector("strong")?.textContent ?? each.textContent.trim())`;

const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 } };

const { pack } = readPack(Object.entries(smallPack).map(([path, text]) => ({ path, text })));
const page = (language: (typeof languages)[number]): string => {
  if (pack === null) throw new Error("The pack cannot be read.");
  const proof = provePack(createAdviser(pack.pack), pack.properties, language, { most: 1, now: () => 0 });
  return htmlBook(bookDocument(pack, proof, language));
};

describe.skipIf(browserPath === null)("the book of the rules in a browser (skipped where there is no Chromium)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => browser?.close());

  it.each(
    languages.flatMap((language) => [
      { language, how: "on a wide screen", options: { ...wide, colorScheme: "light" } as const },
      { language, how: "on a dark phone", options: { ...phone, colorScheme: "dark" } as const },
    ]),
  )("has nothing that keeps people out, loads nothing and fits, in $language $how", async ({ language, options }) => {
    const { page: shown, complaints } = await showPage(browser, page(language), options);
    await shown.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    await shown.evaluate(axe);
    expect(await shown.evaluate(found)).toEqual([]);
    expect(await shown.evaluate(isTooWide)).toBe(false);
    expect(complaints).toEqual([]);
    await shown.context().close();
  });

  it("shows what a link leads to, also where it was not sought", async () => {
    const { page: shown, complaints } = await showPage(browser, page("en"), wide);
    await shown.locator("#sought").fill("money LESS");
    await shown.locator('li:visible a[href="#entry-S1"]').first().click();
    await shown.locator("#entry-S1").waitFor({ state: "visible" });
    expect(await shown.locator("#sought").inputValue()).toBe("");
    expect(await shown.locator(":target").getAttribute("id")).toBe("entry-S1");
    expect(complaints).toEqual([]);
    await shown.context().close();
  });

  it("shows what holds all words that are sought, and says how much that is", async () => {
    const { page: shown, complaints } = await showPage(browser, page("en"), wide);
    const all = await shown.evaluate<string[]>(entries);
    await shown.locator("#sought").focus();
    await shown.keyboard.type("money LESS");
    expect(await shown.evaluate(entries)).toEqual(["money/not-needed"]);
    expect(await shown.locator("#found[role=status]").textContent()).toBe(`1 of ${all.length} entries`);
    expect(await shown.locator("main > section:visible h2").allTextContents()).toEqual(["I Money"]);
    await shown.locator("#sought").fill("");
    expect(await shown.evaluate(entries)).toEqual(all);
    expect(complaints).toEqual([]);
    await shown.context().close();
  });
});
