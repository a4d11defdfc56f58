import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import { builtIn } from "../../src/built-in/built-in-pack.ts";
import { countOutcomes } from "./count-outcomes.ts";
import { installPackage } from "./install-package.ts";
import { listBackTests } from "./list-back-tests.ts";
import { describeCommit, isBusy } from "./machine.ts";
import { measureAdvice } from "./measure-advice.ts";
import { measureCheck } from "./measure-check.ts";
import { measureEngines } from "./measure-engines.ts";
import { measureExplore } from "./measure-explore.ts";
import { measureGrowth } from "./measure-growth.ts";
import { measureInterview } from "./measure-interview.ts";
import { measureMemo } from "./measure-memo.ts";
import { measurePortfolio } from "./measure-portfolio.ts";
import { measureProfile } from "./measure-profile.ts";
import { measureProgress } from "./measure-progress.ts";
import { measureSchemaCheck } from "./measure-schema-check.ts";
import { measureSize } from "./measure-size.ts";
import { measureStartUp } from "./measure-start-up.ts";
import { measureWeighing } from "./measure-weighing.ts";
import { findBuild, makeOlderBuild } from "./older-build.ts";
import { renderReport } from "./render-report.ts";
import type { Measured, Section, Setting } from "./section.ts";
import { writeChoices } from "./write-choices.ts";

/** The measurements, in the order of the report; one that needs an older build measures nothing where none was named. */
const measurements: Readonly<Record<string, (setting: Setting) => Section | null | Promise<Section | null>>> = {
  progress: measureProgress,
  profile: measureProfile,
  "start-up": measureStartUp,
  weighing: measureWeighing,
  advice: measureAdvice,
  check: measureCheck,
  "schema-check": measureSchemaCheck,
  engines: measureEngines,
  growth: measureGrowth,
  interview: measureInterview,
  memo: measureMemo,
  portfolio: measurePortfolio,
  explore: measureExplore,
  size: measureSize,
  outcomes: countOutcomes,
  "back-tests": listBackTests,
};

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    against: { type: "string" },
    date: { type: "string" },
    choices: { type: "boolean" },
  },
});
if (values.choices === true) {
  writeChoices(createSetting());
  process.exit(0);
}
void measureAll(values.only?.split(","));

/** Measures what was chosen, one after the other, and prints the report; of everything it is kept, unless a part failed. */
async function measureAll(chosen: readonly string[] | undefined): Promise<void> {
  const setting = createSetting();
  const sections: Measured[] = [];
  for (const [name, measure] of Object.entries(measurements)) {
    if (chosen?.includes(name) === false) continue;
    const busy = await isBusy();
    const start = performance.now();
    try {
      const section = await measure(setting);
      const seconds = (performance.now() - start) / 1000;
      process.stderr.write(`${name}: ${section === null ? "left out" : `${seconds.toFixed(0)} s`}\n`);
      if (section !== null) sections.push({ ...section, busy });
    } catch (error) {
      // What the other parts measured is not lost for it.
      process.stderr.write(`${name}: failed. ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
  }
  const { date } = values;
  const report = renderReport(sections, setting.pack, { date, commit: describeCommit() });
  process.stdout.write(report);
  if (chosen === undefined && process.exitCode === undefined) writeFileSync("docs/benchmarks.md", report);
}

function createSetting(): Setting {
  const pack = builtIn.pack();
  let folder: string | undefined;
  const installed = (): string => {
    folder ??= installPackage();
    return folder;
  };
  return {
    pack,
    adviser: createAdviser(pack),
    installed,
    builds: async () =>
      values.against === undefined
        ? null
        : {
            older: await makeOlderBuild(values.against),
            now: await findBuild("now", process.cwd(), installed()),
          },
  };
}
