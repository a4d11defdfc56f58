// Takes the pictures of the documentation from the pages that the program writes: `npm run pictures`. It needs a Chromium.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "./find-browser.mjs";

const screen = { width: 1280, height: 880 };
const phone = { width: 375, height: 740 };
/** A sheet of A4 at 96 dots an inch. */
const sheet = { width: 794, height: 1123 };
const theme = "examples/b2-hybrid-teachers.yaml";
const themes =
  "examples/b1-science-profile-intake.yaml examples/b2-hybrid-teachers.yaml examples/b7-vmbo-technology-intake.yaml examples/b8-mbo-investment-fund.yaml";

/** A name, the command whose page is shown, the window, and what of the page: from where on, or as it is printed. */
const pictures = ["en", "nl"].flatMap((lang) => [
  [`explore.${lang}`, `explore ${theme} --lang ${lang}`, screen],
  [`explore-phone.${lang}`, `explore ${theme} --lang ${lang}`, phone],
  [`question-sheet.${lang}`, `explore --lang ${lang}`, sheet, { printed: true }],
  [
    `memo-page.${lang}`,
    `memo ${theme} --length page --annex none --date 2026-11-23 --lang ${lang}`,
    sheet,
    { printed: true },
  ],
  [`portfolio.${lang}`, `portfolio ${themes} --lang ${lang} --today 2026-11-23`, screen, { from: "section.themes" }],
]);

const executablePath = findBrowser();
if (executablePath === null) throw new Error("No Chromium was found: install one, or have it on the PATH.");
const folder = mkdtempSync(join(tmpdir(), "mixwijzer-pictures-"));
mkdirSync("docs/pictures", { recursive: true });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  for (const [name, line, viewport, { printed = false, from } = {}] of pictures) {
    const file = join(folder, `${name}.html`);
    execFileSync(process.execPath, ["bin/mixwijzer.js", ...line.split(" "), "-o", file], { stdio: "ignore" });
    // The margins of a sheet are added here, which the page itself would not allow.
    const page = await browser.newPage({ viewport, bypassCSP: true });
    await page.goto(pathToFileURL(file).href);
    if (line.startsWith("explore")) await page.waitForSelector("body[data-ready]");
    if (from !== undefined) await page.locator(from).evaluate((part) => part.scrollIntoView());
    if (printed) {
      await page.emulateMedia({ media: "print" });
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      await page.addStyleTag({ content: "body { margin: 15mm !important; }" });
    }
    await page.screenshot({ path: `docs/pictures/${name}.png` });
    await page.close();
    process.stdout.write(`docs/pictures/${name}.png\n`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
