import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";

/** Where a Chromium of the machine is; null: it has none, and tests that need one are skipped. */
export const browserPath = findBrowser();

/** Starts the browser without a window, on a profile of its own that goes with it. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath ?? "",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page that is shown, and what it asked for beside itself or complained about. */
export interface ShownPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Shows HTML at an address of its own; nothing else answers. */
export async function showPage(browser: Browser, html: string, options: BrowserContextOptions): Promise<ShownPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const address = "https://memo.test/";
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ body: html, contentType: "text/html; charset=utf-8" });
    complaints.push(`asks for ${url}`);
    return route.abort();
  });
  await page.goto(address);
  return { page, complaints };
}
