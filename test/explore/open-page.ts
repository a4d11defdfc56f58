import type { BrowserContextOptions, Page } from "playwright-core";
import { bundlePage } from "../../scripts/browser.mjs";
import { workOutBoxes } from "../../src/advice/details.ts";
import { readCases } from "../../src/case/read-cases.ts";
import type { PageData } from "../../src/explore/page-data.ts";
import { pageFile } from "../../src/explore/page-file.ts";
import { emptyCase } from "../../src/interview/interview.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { example } from "../scenarios/run.ts";
import { type ShownPage, showPage } from "../support/browser.ts";
import { realPack } from "../support/real-pack.ts";

let script: Promise<string> | undefined;

/** The page that `explore` writes, by the built-in rules; without data in English, on nothing yet. */
export async function writtenPage(data: Partial<PageData> = {}, rules: Pack = realPack): Promise<string> {
  script ??= bundlePage().then(({ text }) => text);
  const pack = { ...rules, boxes: workOutBoxes(rules) };
  const otherRules = rules !== realPack;
  return pageFile(await script, pack, { language: "en", otherRules, subject: emptyCase, file: null, ...data });
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

/** Windows as people have them. */
export const phone = { viewport: { width: 375, height: 740 } } as const;
export const wide = { viewport: { width: 1280, height: 900 } } as const;

/** A case as the page is given it, with its file. */
export function given(name: string): Partial<PageData> {
  const file = { path: `${name}.yaml`, text: example(name) };
  const [read] = readCases(file, realPack).cases;
  if (read === undefined) throw new Error(`${name} has no case`);
  return { language: read.case.language ?? "nl", subject: read.case, file };
}

/** Chooses an answer to the question that is looked at. */
export const choose = (page: Page, value: string): Promise<void> =>
  page.locator(`#card input[value="${value}"]`).click();

/** What stands in a part of the page. */
export const textIn = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).innerText()).trim();
