import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Pack } from "../../src/pack/pack.ts";
import { writeCaseLines } from "./case-files.ts";
import type { Build } from "./older-build.ts";

const warmUps = 200;
const counted = 100;

/** Larger than all that is made while it is counted, so that nothing of it is collected before. */
const youngSpace = ["--min-semi-space-size=256", "--max-semi-space-size=256"];

/** How much memory whole advice on a case made of a pack takes of the heap, everything made for it included, in KiB. */
export function measureAllocation({ inside, library }: Build, pack: Pack, folder: string): number {
  const cases = writeCaseLines(join(folder, "allocation.ndjson"), pack, {
    count: warmUps + counted,
    known: 1,
    seed: 3,
  });
  const script = join(folder, "allocation.cjs");
  writeFileSync(script, countAllocation);
  const args = ["--expose-gc", ...youngSpace, script, inside, library, cases];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`Counting memory failed: ${stderr}`);
  return Number(stdout) / 1024;
}

const countAllocation = `const [, , inside, library, file] = process.argv;
const { createAdviser, lookThrough } = require(inside);
const lines = require("node:fs").readFileSync(file, "utf8").trim().split("\\n");
const cases = lines.map((line) => ({ notes: {}, current: null, planned: null, ...JSON.parse(line) }));
import(require("node:url").pathToFileURL(library).href).then(({ builtInPack }) => {
  const adviser = createAdviser(builtInPack());
  const adviseAll = (some) => some.forEach((subject) => lookThrough(adviser.advise(subject, { language: "en", depth: "none" })));
  adviseAll(cases.slice(0, ${warmUps}));
  gc();
  const before = process.memoryUsage().heapUsed;
  adviseAll(cases.slice(${warmUps}));
  process.stdout.write(String((process.memoryUsage().heapUsed - before) / ${counted}));
});`;
