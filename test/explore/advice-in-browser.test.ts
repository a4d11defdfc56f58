import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Advice } from "../../src/advice/advice.ts";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import type { Case } from "../../src/case/case.ts";
import { writeLink } from "../../src/explore/link.ts";
import { generateLines, parseLine } from "../bench/generate-cases.ts";
import { browserPath, startBrowser } from "../support/browser.ts";
import { realPack } from "../support/real-pack.ts";
import { openPage } from "./open-page.ts";

const adviser = createAdviser(realPack);

describe.skipIf(browserPath === null)("the advice of a page in a browser (skipped where there is no Chromium)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => browser?.close());
  it("gives the advice that the program gives: roles, reasons and what is certain, on 200 cases", {
    timeout: 3_600_000,
  }, async () => {
    const { page, complaints } = await openPage(browser);
    const cases = generateLines(realPack, { count: 200, seed: 16, known: 0.6 }).map(parseLine);
    await page.evaluate(recordFindings);
    for (const subject of cases) {
      await page.evaluate(`location.hash = ${JSON.stringify(linkOf(subject))}`);
      const advice = adviser.advise(subject, { language: "en", depth: "none", certain: true });
      const { case: _, ...expected } = JSON.parse(JSON.stringify(advice));
      const { case: __, ...found } = await findingOn(page, expected.facts);
      expect(found).toEqual(expected);
      const shown =
        "Object.fromEntries([...document.querySelectorAll('#mix .level')].map((each) => [each.dataset.level, each.classList[1]]))";
      expect(await page.evaluate(shown)).toEqual(Object.fromEntries(advice.levels.map(({ id, role }) => [id, role])));
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** The advice that the page comes to with these facts: one on the case before it may still come in between. */
async function findingOn(page: Page, facts: Advice["facts"]): Promise<Advice> {
  const asked = JSON.stringify(facts);
  await page.waitForFunction(
    (text) => Reflect.get(window, "findings").some((each: Advice) => JSON.stringify(each.facts) === text),
    asked,
    { polling: 5, timeout: 60_000 },
  );
  const found: readonly Advice[] = JSON.parse(String(await page.evaluate("JSON.stringify(window.findings.splice(0))")));
  const told = found.find((each) => JSON.stringify(each.facts) === asked);
  if (told === undefined) throw new Error("the advice is gone");
  return told;
}

/** Keeps what the worker finds of the whole advice. */
const recordFindings = `
  window.findings = [];
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (order) {
    if (!this.isHeard) this.addEventListener("message", ({ data }) => {
      if (data.finding.kind === "advice" && data.number === this.latest) window.findings.push(data.finding.advice);
    });
    this.isHeard = true;
    if (order.task?.kind === "outlook") this.latest = order.number;
    return postMessage.call(this, order);
  };`;

function linkOf({ facts, current, planned }: Case): string {
  const instruments = Object.entries({ current, planned }).flatMap(([question, value]) =>
    value === null ? [] : [{ question, value }],
  );
  return writeLink("en", [...Object.entries(facts).map(([question, value]) => ({ question, value })), ...instruments]);
}
