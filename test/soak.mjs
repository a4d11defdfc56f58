// Runs the property tests with twenty times as many cases, from a new seed: `npm run soak`. PROPERTY_SEED and
// PROPERTY_EFFORT say otherwise. The seed is printed, so that what fails can be repeated.
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { startVitest } from "vitest/node";

process.env.PROPERTY_SEED ??= String(Date.now() % 2 ** 31);
process.env.PROPERTY_EFFORT ??= "20";
process.stdout.write(`PROPERTY_SEED=${process.env.PROPERTY_SEED} PROPERTY_EFFORT=${process.env.PROPERTY_EFFORT}\n`);
const files = globSync("test/**/*.test.ts").filter((file) => readFileSync(file, "utf8").includes("properties.ts"));
const vitest = await startVitest("test", files, { run: true });
await vitest.close();
