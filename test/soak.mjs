// Runs the property tests with twenty times as many cases, and a campaign of inputs against the whole program, from a new
// seed: `npm run soak`. What breaks a law is made as small as can be and written to test/regressions, which the gate runs.
//
//   npm run soak -- --inputs 1000000       the campaign alone, with so many inputs
//   npm run soak -- --inputs 20000 --coverage       with the branches of the sources that they reach
//
// PROPERTY_SEED and PROPERTY_EFFORT say otherwise. The seed is printed, so that what fails can be repeated.
import { readFileSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { globSync } from "tinyglobby";
import { startVitest } from "vitest/node";

const { values } = parseArgs({
  options: { inputs: { type: "string" }, coverage: { type: "boolean", default: false } },
});
const campaign = "test/soak/campaign.test.ts";
const tallies = "coverage/campaign.ndjson";

process.env.PROPERTY_SEED ??= String(Date.now() % 2 ** 31);
process.env.PROPERTY_EFFORT ??= "20";
process.env.CAMPAIGN_INPUTS ??= values.inputs ?? "20000";
const { PROPERTY_SEED, PROPERTY_EFFORT, CAMPAIGN_INPUTS } = process.env;
process.stdout.write(
  `PROPERTY_SEED=${PROPERTY_SEED} PROPERTY_EFFORT=${PROPERTY_EFFORT} CAMPAIGN_INPUTS=${CAMPAIGN_INPUTS}\n`,
);

const laws = globSync("test/**/*.test.ts").filter((file) => readFileSync(file, "utf8").includes("properties.ts"));
const files = values.inputs === undefined ? laws : [campaign];
rmSync(tallies, { force: true });
const coverage = { enabled: values.coverage, reportsDirectory: "coverage/campaign", reporter: ["json-summary"] };
const hours = 24 * 3600 * 1000;
const vitest = await startVitest("test", files, { run: true, coverage, testTimeout: hours });
await vitest.close();
printTallies();
if (values.coverage) printBranches();

/** How many inputs of each kind were taken. */
function printTallies() {
  process.stdout.write(
    "\n| kind | inputs | advised on | accepted | refused | laws broken | slowest, times an ordinary one |\n",
  );
  process.stdout.write("|---|---:|---:|---:|---:|---:|---:|\n");
  for (const line of readFileSync(tallies, "utf8").trim().split("\n")) {
    const { kind, inputs, came, breaks, slowest } = JSON.parse(line);
    const cells = [kind, inputs, came.advised, came.accepted, came.refused, breaks.length, slowest.toFixed(1)];
    process.stdout.write(`| ${cells.join(" | ")} |\n`);
  }
}

/** Which branches of each room were reached. */
function printBranches() {
  const rooms = new Map();
  for (const [path, { branches }] of Object.entries(
    JSON.parse(readFileSync("coverage/campaign/coverage-summary.json", "utf8")),
  )) {
    const [, room] = /[\\/]src[\\/](\w[\w-]*)[\\/]/.exec(path) ?? [];
    if (room === undefined) continue;
    const { total = 0, covered = 0 } = rooms.get(room) ?? {};
    rooms.set(room, { total: total + branches.total, covered: covered + branches.covered });
  }
  process.stdout.write("\n| room | branches | reached |\n|---|---:|---:|\n");
  for (const [room, { total, covered }] of rooms) process.stdout.write(`| ${room} | ${total} | ${covered} |\n`);
}
