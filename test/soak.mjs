// Runs the property tests with twenty times as many cases, and a campaign of inputs against the whole program, from a new
// seed: `npm run soak`. What breaks a law is made as small as can be and written to test/regressions, which the gate runs.
//
//   npm run soak -- --inputs 1000000       the campaign alone, with so many inputs, in a process for each core
//   npm run soak -- --inputs 20000 --processes 1
//   npm run soak -- --coverage       which branches of each room each kind of input reaches, on 2,000 of them
//
// PROPERTY_SEED and PROPERTY_EFFORT say otherwise. The seed is printed, so that what fails can be repeated. Ctrl-C ends a
// campaign early, with what it counted so far.
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { globSync } from "tinyglobby";
import { startVitest } from "vitest/node";
import { bundleCampaign } from "./soak/bundle.mjs";
import { measureReach } from "./soak/measure-reach.mjs";

process.chdir(dirname(import.meta.dirname));
const campaign = "test/soak/campaign.test.ts";
const { values } = parseArgs({
  options: {
    inputs: { type: "string" },
    processes: { type: "string", default: String(availableParallelism()) },
    coverage: { type: "boolean", default: false },
  },
});
process.env.PROPERTY_SEED ??= String(Date.now() % 2 ** 31);
process.env.PROPERTY_EFFORT ??= "20";
const { PROPERTY_SEED, PROPERTY_EFFORT } = process.env;
process.stdout.write(`PROPERTY_SEED=${PROPERTY_SEED} PROPERTY_EFFORT=${PROPERTY_EFFORT}\n`);

if (values.coverage) await measureReach(campaign, values.inputs ?? "2000");
else {
  if (values.inputs === undefined) await tryLaws();
  await tryInputs(Number(values.inputs ?? 20_000));
}

/** The laws of the tests, on more cases. */
async function tryLaws() {
  const laws = globSync("test/**/*.test.ts", { ignore: campaign }).filter((file) =>
    readFileSync(file, "utf8").includes("properties.ts"),
  );
  const vitest = await startVitest("test", laws, { run: true, testTimeout: 24 * 3600 * 1000 });
  await vitest.close();
}

async function tryInputs(inputs) {
  const programs = await bundleCampaign();
  const { leadCampaign } = await import(pathToFileURL(join(programs, "lead-campaign.mjs")).href);
  const plan = {
    inputs,
    seed: Number(PROPERTY_SEED),
    processes: Number(values.processes),
    program: join(programs, "run-part.mjs"),
    folder: "coverage/campaign",
    regressions: "test/regressions",
    patience: 120_000,
  };
  const holds = await leadCampaign(plan, (text) => process.stdout.write(text));
  if (!holds) process.exitCode = 1;
}
