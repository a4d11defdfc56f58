import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareAnswers } from "../../src/advice/compare-answers.ts";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import { readCases } from "../../src/case/read-cases.ts";
import { writeCaseText } from "../../src/explore/case-text.ts";
import { emptyCase, newInterview } from "../../src/interview/interview.ts";
import { reportWording } from "../../src/language/wordings.ts";
import { readSmallPack } from "../fixtures/packs/small-pack.ts";
import { example } from "../scenarios/run.ts";
import { browserPath, showPage, startBrowser } from "../support/browser.ts";
import { realPack } from "../support/real-pack.ts";
import { choose, given, openPage, settled, textIn, wide, writtenPage } from "./open-page.ts";

const adviser = createAdviser(realPack);

describe.skipIf(browserPath === null)("a page in a browser (skipped where there is no Chromium)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => browser?.close());

  it("asks what an interview asks first, shows what an answer does, and takes it back", async () => {
    const { page } = await openPage(browser);
    expect(await page.locator("#card form").getAttribute("data-question")).toBe("phase");
    expect(await page.locator("#card input[value='+unknown']").count()).toBe(1);
    const before = await textIn(page, "#mix");
    await choose(page, "pilot");
    await settled(page);
    expect(await textIn(page, "#said")).toBe(
      "The mix for now: focus on III Pilot-based interventions and IV Knowledge programme.",
    );
    expect(await textIn(page, "#strip")).toContain("Pilot-based interventions");
    expect(await textIn(page, "#moved")).toContain("III Pilot-based interventions");
    await page.locator("[data-do=undo]").click();
    await settled(page);
    expect(await textIn(page, "#mix")).toBe(before);
    expect(await page.locator("#card input:checked").count()).toBe(0);
    expect(await page.locator("[data-do=undo]").isDisabled()).toBe(true);
    await page.context().close();
  });

  it("does a whole session by keyboard alone", async () => {
    const { page, complaints } = await openPage(browser);
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const tabTo = async (selector: string): Promise<void> => {
      for (let steps = 0; steps < 400; steps++) {
        if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return;
        await press("Tab");
      }
      throw new Error(`no way by Tab to ${selector}`);
    };
    await tabTo("#theme");
    await page.keyboard.type("Nurses for the region");
    await tabTo("#card input");
    await press("Space", "ArrowDown");
    await settled(page);
    const asked: string[] = [];
    for (let count = 0; count < 6; count++) {
      asked.push(String(await page.locator("#card form").getAttribute("data-question")));
      await tabTo("#next");
      await press("Enter");
      await press("Space");
      await settled(page);
    }
    expect(new Set(asked).size).toBe(6);
    await tabTo("#card .note summary");
    await press("Enter", "Tab");
    await page.keyboard.type("asked the region");
    await tabTo("#mix a[href^='#level:']");
    await press("Enter");
    await page.locator("#level-dialog h2").waitFor();
    expect(await page.locator("#level-dialog").getAttribute("aria-label")).toMatch(/^[IV]+ \w+/);
    await tabTo("#level-dialog a[href^='#statement:']");
    await press("Enter");
    expect(await textIn(page, "#statement-dialog h3")).toMatch(/^Statement \w+$/);
    await press("Escape", "Escape");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await tabTo("[data-do=case]");
    const download = page.waitForEvent("download");
    await press("Enter");
    const file = await download;
    expect(file.suggestedFilename()).toBe("nurses-for-the-region.yaml");
    const text = readFileSync(await file.path(), "utf8");
    const [read] = readCases({ path: "nurses-for-the-region.yaml", text }, realPack).cases;
    expect(Object.values(read?.case.notes ?? {})).toEqual(["asked the region"]);
    expect(Object.keys(read?.case.facts ?? {}).length).toBeGreaterThan(4);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("hands over the case file as the command line has it: untouched, and with an answer written into it", async () => {
    const data = given("b2-hybrid-teachers");
    const { page } = await openPage(browser, data);
    const save = async (): Promise<string> => {
      const download = page.waitForEvent("download");
      await page.locator("[data-do=case]").click();
      return readFileSync(await (await download).path(), "utf8");
    };
    expect(await save()).toBe(data.file?.text);
    await page.locator("[data-open=phase]").click();
    await choose(page, "scale-up");
    await settled(page);
    const answers = [{ question: "phase", value: "scale-up" }];
    const whole = { language: "nl" as const, subject: emptyCase, file: null, ...data };
    const expected = writeCaseText(whole, { ...newInterview, answers, at: 1 }, adviser, "nl");
    expect(await save()).toBe(expected.text);
    expect(expected.text).toBe(data.file?.text.replace(/^( +phase: )pilot\b/m, "$1scale-up"));
    await page.context().close();
  });

  it("hands over the memo that the program writes, as text and as a page that asks for nothing", async () => {
    const { page } = await openPage(browser, given("b2-hybrid-teachers"));
    for (const [action, extension, opening] of [
      ["memo", "md", /^# Beslisnota: Hybride docenten/],
      ["memo-page", "html", /^<!doctype html>/],
    ] as const) {
      const download = page.waitForEvent("download");
      await page.locator(`[data-do=${action}]`).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(`b2-hybrid-teachers-nota.${extension}`);
      expect(readFileSync(await file.path(), "utf8")).toMatch(opening);
    }
    await page.context().close();
  });

  it("has a link to its answers, never to notes or names, that opens as it was", async () => {
    const { page } = await openPage(browser);
    await page.locator("#theme").fill("Secret theme");
    await choose(page, "pilot");
    await page.locator("#card .note summary").click();
    await page.locator("#card textarea").fill("said by somebody");
    await settled(page);
    await page.locator("[data-do=link]").click();
    expect(await page.evaluate("location.hash")).toBe("#lang=en&phase=pilot");
    const mix = await textIn(page, "#mix");
    await page.reload();
    await settled(page);
    expect(await textIn(page, "#mix")).toBe(mix);
    // The page writes an answer into its address just as somebody opens another link.
    const open = "location.hash = '#lang=en&phase=scale-up'; history.replaceState(null, '', '#lang=en&phase=pilot');";
    await page.evaluate(open);
    await page.locator("#phase", { hasText: "Scale-up" }).waitFor();
    await page.context().close();
  });

  it("says that the link stands in the address where there is no clipboard, and goes on", async () => {
    const { page, complaints } = await openPage(browser);
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.locator("[data-do=link]").click();
    await expect.poll(() => textIn(page, "#said")).toBe("The link is in the address bar.");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("speaks the other language, and goes on where it was", async () => {
    const { page } = await openPage(browser);
    await choose(page, "pilot");
    await settled(page);
    await page.locator("[data-language=nl]").click();
    await settled(page);
    expect(await page.evaluate("document.documentElement.lang")).toBe("nl");
    expect(await textIn(page, "#card legend")).toBe("In welke fase zit het thema?");
    expect(await page.locator("#card input:checked").getAttribute("value")).toBe("pilot");
    expect(await textIn(page, "#phase")).toBe("Fase: Pilotfase (opgegeven).");
    await page.context().close();
  });

  it("keeps two scenarios beside each other, and says what differs", async () => {
    const { page } = await openPage(browser);
    await choose(page, "pilot");
    await settled(page);
    await page.locator("[data-do=split]").click();
    await choose(page, "late-followers");
    await settled(page);
    await page.locator("#scenarios .scenario").nth(1).locator(".level").first().waitFor();
    const [a, b] = await page.locator("#scenarios .scenario").allInnerTexts();
    expect(a).not.toBe(b);
    expect(await textIn(page, "#scenarios")).toContain("From A to B");
    await page.locator("[data-do=swap]").click();
    await settled(page);
    expect(await page.locator("#card input:checked").getAttribute("value")).toBe("pilot");
    await page.locator("[data-do=join]").click();
    expect(await page.locator("#scenarios .scenario").count()).toBe(0);
    await page.context().close();
  });

  it("says why a question is asked, and why a level has its role, as explain does", async () => {
    const { page } = await openPage(browser, given("b2-hybrid-teachers"));
    await page.locator("#card .why summary").click();
    await page.locator("#why p").first().waitFor();
    await page.locator("#mix a[href='#level:pilots']").click();
    await page.locator("#level-dialog h2").waitFor();
    expect(await textIn(page, "#level-dialog h2")).toBe("III Pilotgerichte interventies: inzetten");
    expect(await textIn(page, "#level-dialog")).toContain("Wat ervoor pleit:");
    await page.locator("#level-dialog [data-do=close]").click();
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await page.context().close();
  });

  it("has the names of the rules that it was written with, though they call nothing otherwise", async () => {
    const { pack } = readSmallPack();
    const { page } = await showPage(browser, await writtenPage({}, pack), wide);
    await settled(page);
    await choose(page, "start");
    await settled(page);
    await page.locator("#mix a[href^='#level:']").first().click();
    await page.locator("#level-dialog h2").waitFor();
    const legend = await textIn(page, "#level-dialog");
    expect(legend).toContain("[S2] statement of the source");
    expect(legend).not.toContain("P2");
    await page.context().close();
  });

  it("prints the theme in full and the advice before the answers, without what is for a screen", async () => {
    const title =
      "A theme with a name that is much too long for one line of a sheet of paper, and is printed all the same";
    const { page } = await openPage(browser, { subject: { ...emptyCase, title } });
    await choose(page, "pilot");
    await settled(page);
    await page.emulateMedia({ media: "print" });
    expect(await textIn(page, "#printed")).toBe(title);
    for (const id of ["#theme", "#card", "#next", "[data-do=print]", ".languages"]) {
      expect(await page.locator(id).isVisible()).toBe(false);
    }
    const top = (id: string) => page.evaluate(`document.querySelector("${id}").getBoundingClientRect().top`);
    expect(Number(await top("#mix"))).toBeLessThan(Number(await top("#lists")));
    await page.context().close();
  });

  it("prints a sheet of all questions where nothing is answered: by subject, with what is meant and boxes to tick", async () => {
    const { page } = await openPage(browser);
    const text = await printedText(page);
    expect(text).toMatch(/^Questions about your theme /);
    for (const { question, help } of realPack.facts) expect(text).toContain(`${question.en} ${help.en}`);
    const boxes = realPack.facts.reduce((sum, { values, kind }) => sum + values.length + (kind === "set" ? 2 : 1), 0);
    expect(text.match(/☐/g)).toHaveLength(boxes);
    expect(text).not.toContain("The mix");
    expect(await page.locator("#paper").innerHTML()).toBe("");
    await page.context().close();
  });

  it("ends on paper in what to find out first, with what each answer can change and room for who and when", async () => {
    const { page } = await openPage(browser, { language: "nl" });
    await choose(page, "pilot");
    const { open } = adviser.advise(
      { ...emptyCase, facts: { phase: "pilot" } },
      { language: "nl", depth: "none" },
    ).settled;
    expect(open.length).toBeGreaterThan(0);
    // Also where that is still being worked out.
    for (const isReady of [false, true]) {
      if (isReady) await settled(page);
      const text = await printedText(page);
      const [advice = "", ...rest] = text.split(" Wat u eerst uitzoekt ");
      const last = rest.join(" ");
      expect(advice).toContain("De mix");
      expect(last).toMatch(/Vraag Wat het antwoord kan veranderen Wie Wanneer/);
      for (const { question } of open) expect(last).toContain(question);
    }
    await page.context().close();
  });

  it("compares the answers of several people, and says what is wrong with a file and loses nothing", async () => {
    const { page, complaints } = await openPage(browser);
    const anna = example("b2-hybrid-teachers");
    const bert = anna.replace("phase: pilot", "phase: scale-up").replace("id: b2-hybrid-teachers\n", "");
    const load = (files: Readonly<Record<string, string>>): Promise<void> =>
      page
        .locator("#files")
        .setInputFiles(
          Object.entries(files).map(([name, text]) => ({ name, mimeType: "", buffer: Buffer.from(text) })),
        );
    await choose(page, "pilot");
    const mix = await textIn(page, "#mix");
    await load({ "bert.yaml": bert, "broken.yaml": "title: Broken\nfacts: { phase: pilt }\n" });
    await page.locator("#answers h3").first().waitFor();
    expect(await textIn(page, "#others")).toContain("bert.yaml");
    expect(await textIn(page, "#problems")).toMatch(/^error \(broken\.yaml:2:17\): .*pilt.*pilot/i);
    await load({ "anna.json": JSON.stringify({ id: "anna", title: "Teachers", facts: { phase: "pilot" } }) });
    await page.locator("#answers th", { hasText: "anna" }).waitFor();
    const told = { answers: await textIn(page, "#answers"), problems: await textIn(page, "#problems") };
    const [read] = readCases({ path: "bert.yaml", text: bert }, realPack).cases;
    const compared = compareAnswers(
      adviser,
      [
        { name: "this page", subject: { ...emptyCase, facts: { phase: "pilot" } } },
        { name: read?.case.id ?? "", subject: read?.case ?? emptyCase },
        { name: "anna", subject: { ...emptyCase, facts: { phase: "pilot" } } },
      ],
      "en",
    );
    const first = compared.differences.find(({ fact }) => fact === compared.first);
    expect(told.answers).toContain(reportWording.en.comparison.first(first?.question ?? "?"));
    for (const { question } of compared.differences) expect(told.answers).toContain(question);
    expect(told.problems).toBe("");
    expect(await textIn(page, "#mix")).toBe(mix);
    await page.locator("[data-language=nl]").click();
    await page.locator("#answers th", { hasText: "deze pagina" }).waitFor();
    for (const left of [1, 0]) {
      await page.locator("#others [data-remove='0']").click();
      expect(await page.locator("#others li").count()).toBe(left);
    }
    await settled(page);
    expect(await page.locator("#answers").innerHTML()).toBe("");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("says so where something cannot be worked out, and goes on", async () => {
    const { page } = await openPage(browser);
    await page.evaluate(spoilTasks);
    await page.evaluate("window.spoiled = 'outlook'");
    await choose(page, "pilot");
    await settled(page);
    expect(await textIn(page, "#open")).toContain("This could not be worked out");
    expect(await textIn(page, "#strip .status")).toBe("not worked out");
    expect(await page.locator("[aria-busy]").count()).toBe(0);
    await page.locator("#next").click();
    await page.evaluate("window.spoiled = 'explain'");
    await page.locator("#mix a[href='#level:pilots']").click();
    await page.locator("#level-dialog", { hasText: "This could not be worked out" }).waitFor();
    await page.locator("#level-dialog [data-do=close]").click();
    await page.evaluate("window.spoiled = null");
    await page.locator("[data-do=undo]").click();
    await settled(page);
    expect(await textIn(page, "#open")).not.toContain("This could not be worked out");
    expect(await textIn(page, "#strip .status")).not.toBe("not worked out");
    await page.context().close();
  });

  it("works out the rest in the page where no worker starts", async () => {
    const { page } = await openPage(browser);
    await page.addInitScript("window.Worker = class { constructor() { throw new Error('none here'); } }");
    await page.reload();
    await settled(page);
    await choose(page, "pilot");
    await settled(page);
    expect(await textIn(page, "#strip")).toContain("Pilot-based interventions");
    await page.context().close();
  });
});

/** What stands on paper when the page is printed. */
async function printedText(page: Page): Promise<string> {
  await page.emulateMedia({ media: "print" });
  const keep = "addEventListener('beforeprint', () => { window.printed = document.body.innerText; }, { once: true })";
  await page.evaluate(keep);
  await page.pdf();
  await page.emulateMedia({ media: "screen" });
  return String(await page.evaluate("window.printed"))
    .replace(/\s+/g, " ")
    .trim();
}

/** Sends tasks of the kind that is named to the worker without what they are about. */
const spoilTasks = `
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (order) {
    const isSpoiled = order.task?.kind === window.spoiled;
    return postMessage.call(this, isSpoiled ? { ...order, task: { ...order.task, interview: null } } : order);
  };`;
