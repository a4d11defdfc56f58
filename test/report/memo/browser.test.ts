import { describe, expect, it } from "vitest";
import { htmlMemo } from "../../../src/report/html/render-memo.ts";
import { browserPath, showPage, startBrowser } from "../../support/browser.ts";
import { printedMemos } from "./printed-pages.ts";

describe.skipIf(browserPath === null)("in a browser (skipped where there is no Chromium)", () => {
  it("memos of a page and of two pages are printed on these", { timeout: 3_600_000 }, async () => {
    const browser = await startBrowser();
    const counted: { readonly name: string; readonly most: number; readonly pages: number }[] = [];
    for (const { name, memo, most } of printedMemos()) {
      const { page } = await showPage(browser, htmlMemo(memo), {});
      const file = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      counted.push({ name, most, pages: file.match(/\/Type \/Page\b/g)?.length ?? 0 });
      await page.context().close();
    }
    await browser.close();
    expect(counted.filter(({ pages, most }) => pages < 1 || pages > most)).toEqual([]);
  });
});
