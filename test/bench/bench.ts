import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import { builtIn } from "../../src/built-in/built-in-pack.ts";
import { countOutcomes } from "./count-outcomes.ts";
import { installPackage } from "./install-package.ts";
import { listBackTests } from "./list-back-tests.ts";
import { measureAdvice } from "./measure-advice.ts";
import { measureCheck } from "./measure-check.ts";
import { measureExplore } from "./measure-explore.ts";
import { measureInterview } from "./measure-interview.ts";
import { measureMemo } from "./measure-memo.ts";
import { measurePortfolio } from "./measure-portfolio.ts";
import { measureSize } from "./measure-size.ts";
import { measureStartUp } from "./measure-start-up.ts";
import { measureWeighing } from "./measure-weighing.ts";
import { renderReport } from "./render-report.ts";
import type { Section, Setting } from "./section.ts";
import { writeChoices } from "./write-choices.ts";

/** The measurements, in the order of the report. */
const measurements: Readonly<Record<string, (setting: Setting) => Section | Promise<Section>>> = {
  "start-up": measureStartUp,
  weighing: measureWeighing,
  advice: measureAdvice,
  check: measureCheck,
  interview: measureInterview,
  memo: measureMemo,
  portfolio: measurePortfolio,
  explore: measureExplore,
  size: measureSize,
  outcomes: countOutcomes,
  "back-tests": listBackTests,
};

const { values } = parseArgs({
  options: { only: { type: "string" }, date: { type: "string" }, choices: { type: "boolean" } },
});
if (values.choices === true) {
  writeChoices(createSetting());
  process.exit(0);
}
void measureAll(values.only?.split(","));

/** Measures what was chosen, one after the other, and prints the report; of everything it is kept. */
async function measureAll(chosen: readonly string[] | undefined): Promise<void> {
  const setting = createSetting();
  const sections: Section[] = [];
  for (const [name, measure] of Object.entries(measurements)) {
    if (chosen?.includes(name) === false) continue;
    process.stderr.write(`${name} …\n`);
    sections.push(await measure(setting));
  }
  const report = renderReport(sections, setting.pack, values.date);
  process.stdout.write(report);
  if (chosen === undefined) writeFileSync("docs/benchmarks.md", report);
}

function createSetting(): Setting {
  const pack = builtIn.pack();
  let folder: string | undefined;
  return {
    pack,
    adviser: createAdviser(pack),
    installed: () => {
      folder ??= installPackage();
      return folder;
    },
  };
}
