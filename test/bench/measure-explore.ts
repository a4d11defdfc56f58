import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { browserPath, startBrowser } from "../support/browser.ts";
import { createSequence } from "../support/sequence.ts";
import { formatCount, formatTable } from "./format.ts";
import type { Section, Setting, Target } from "./section.ts";
import { median, quantile } from "./statistics.ts";

const mostBytes = 1024 * 1024;
const mostOpening = 5;
const frame = 16.7;
const mostRepaint = 50;
const openings = 15;
const answers = 45;

/** How large the page to think with is, how fast it opens, and how long an answer takes until the mix is drawn. */
export async function measureExplore({ installed }: Setting): Promise<Section> {
  if (browserPath === null) throw new Error("This measurement needs a Chromium.");
  const folder = mkdtempSync(join(tmpdir(), "mixwijzer-bench-explore-"));
  const file = join(folder, "theme.html");
  const empty = join(folder, "empty.html");
  const program = join(installed(), "node_modules/mixwijzer/bin/mixwijzer.js");
  spawnSync(process.execPath, [program, "explore", "--lang", "en", "-o", file], { stdio: "inherit" });
  writeFileSync(empty, '<!doctype html><html lang="en"><title>Empty</title><p>Empty.</p>');
  const browser = await startBrowser();
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    const opened: number[] = [];
    const floor: number[] = [];
    for (let round = 0; round < openings; round++) {
      await page.goto(pathToFileURL(empty).href);
      floor.push(Number(await page.evaluate("performance.getEntriesByType('navigation')[0].domComplete")));
      await page.goto(pathToFileURL(file).href);
      opened.push(Number(await page.evaluate("performance.getEntriesByName('interactive')[0].startTime")));
    }
    const { repaints, blocked } = await answerQuestions(page);
    const { length } = readFileSync(file);
    return describe(length, { opened, floor, repaints, blocked });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

interface Times {
  readonly opened: readonly number[];
  readonly floor: readonly number[];
  readonly repaints: readonly number[];
  /** The longest that the page was held up, by anything, while questions were answered. */
  readonly blocked: number;
}

/** Answers questions as they come, each time another choice, and times from each click until what it changes is laid out. */
async function answerQuestions(page: Page): Promise<Pick<Times, "repaints" | "blocked">> {
  const next = createSequence(7);
  await page.waitForSelector("body[data-ready]");
  await page.evaluate(watch);
  const repaints: number[] = [];
  for (let count = 0; count < answers; count++) {
    repaints.push(Number(await page.evaluate(clickAnswer(next()))));
    await page.waitForSelector("body[data-ready]");
    if (count % 20 === 19) await page.evaluate("location.hash = 'lang=en'");
    else await page.evaluate("document.querySelector('#next:not([hidden])')?.click()");
    await page.waitForSelector("body[data-ready]");
  }
  return { repaints, blocked: Number(await page.evaluate("window.blocked")) };
}

const watch = `
  window.blocked = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.blocked = Math.max(window.blocked, duration);
  }).observe({ type: "longtask" });`;

/** One of the choices of the question that is shown: the one at this part of them. Reading a size lays the page out. */
function clickAnswer(part: number): string {
  return `(() => {
    const inputs = [...document.querySelectorAll("#card input[name=answer]:not(:checked)")];
    const input = inputs[Math.floor(${part} * inputs.length)];
    const start = performance.now();
    input?.click();
    document.body.getBoundingClientRect();
    return performance.now() - start;
  })()`;
}

function describe(bytes: number, { opened, floor, repaints, blocked }: Times): Section {
  const ratio = median(opened) / median(floor);
  const [middle, most] = [median(repaints), quantile(repaints, 0.99)];
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  return {
    title: "The page to think with",
    blocks: [
      `The page that \`mixwijzer explore\` writes on nothing, opened from the disk in Chromium, ${openings} times by turns with an empty page; then ${answers} answers to the questions as they come. A click ends when all that it changes at once is laid out, so that the next frame shows it; the proof of what is certain is made in a worker after that.`,
      formatTable(
        ["what", "median", "99th percentile", "longest"],
        [
          ["an empty page, until it is complete", ms(median(floor)), ms(quantile(floor, 0.99)), ms(Math.max(...floor))],
          ["the page, until it can be used", ms(median(opened)), ms(quantile(opened, 0.99)), ms(Math.max(...opened))],
          ["from a click to the mix", ms(middle), ms(most), ms(Math.max(...repaints))],
        ],
      ),
      blocked === 0
        ? "Nothing held the page up for 50 ms or longer while questions were answered."
        : `The longest that anything held the page up while questions were answered: ${ms(blocked)}.`,
    ],
    targets: [
      target(
        "the page to think with, in bytes",
        `at most ${formatCount(mostBytes)}`,
        formatCount(bytes),
        bytes <= mostBytes,
        "The rules, with their texts in two languages, are a third of it.",
      ),
      target(
        "opening it, until it can be used",
        `at most ${mostOpening} × an empty page`,
        `${ratio.toFixed(1)} ×`,
        ratio <= mostOpening,
        opening,
      ),
      target("from a click to the mix, median", `at most ${frame} ms`, ms(middle), middle <= frame, repaint),
      target(
        "from a click to the mix, 99th percentile",
        `at most ${mostRepaint} ms`,
        ms(most),
        most <= mostRepaint,
        repaint,
      ),
    ],
  };
}

const opening =
  "An empty page is complete in a few milliseconds. This one reads a mebibyte, compiles the engine, sets it up with the rules and gives advice before anything is drawn.";
const repaint =
  "The first answers are worked out before the engine's code is compiled; after that an answer takes a few milliseconds, of which half is laying out the page.";

function target(what: string, wanted: string, measured: string, met: boolean, obstacle: string): Target {
  return { what, target: wanted, measured, met, obstacle };
}
