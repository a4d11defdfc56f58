import type { BrowserContextOptions, Page } from "playwright-core";
import { bundlePage } from "../../scripts/browser.mjs";
import { workOutBoxes } from "../../src/advice/details.ts";
import type { PageData } from "../../src/explore/page-data.ts";
import { pageFile } from "../../src/explore/page-file.ts";
import { emptyCase } from "../../src/interview/interview.ts";
import { type ShownPage, showPage } from "../support/browser.ts";
import { realPack } from "../support/real-pack.ts";

let script: Promise<string> | undefined;

/** The page that `explore` writes, by the built-in rules; without data in English, on nothing yet. */
export async function writtenPage(data: Partial<PageData> = {}): Promise<string> {
  script ??= bundlePage().then(({ text }) => text);
  const pack = { ...realPack, boxes: workOutBoxes(realPack) };
  return pageFile(await script, pack, { language: "en", subject: emptyCase, file: null, ...data });
}

/** Opens it, and waits until all is worked out. */
export async function openPage(
  browser: Parameters<typeof showPage>[0],
  data: Partial<PageData> = {},
  options: BrowserContextOptions = { viewport: { width: 1280, height: 900 } },
): Promise<ShownPage> {
  const shown = await showPage(browser, await writtenPage(data), options);
  await settled(shown.page);
  return shown;
}

/** Waits until the page has worked out all that follows from the answers. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector("body[data-ready]");
}
