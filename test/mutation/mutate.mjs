// Puts one small mistake after another into the sources, and sees whether a test notices: `npm run mutate`.
//
//   npm run mutate                                       a hundred mutants of each room
//   npm run mutate -- --paths src/engine --sample 0      every mutant of the engine
//   npm run mutate -- --paths src/engine/weigh.ts:155    what is in one line
//   npm run mutate -- --seed 7                           others
//   npm run mutate -- --again                            what survived is tried once more, after tests were added
//
// Laws try a quarter of their usual cases on each mutant; PROPERTY_EFFORT says otherwise. `--budget` is in seconds of
// processor time a mutant. A run that was ended goes on where it was. Verdicts and what tests reach are in
// coverage/mutation, with the page of survivors; a verdict holds until its source changes. Remove the folder to begin
// anew.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { startVitest } from "vitest/node";

const root = dirname(dirname(import.meta.dirname));
process.chdir(root);
const folder = join(root, "coverage/mutation");

/** Whoever writes no line of a journal for so long, in milliseconds, hangs: what it tries stays undecided. */
const patience = 600_000;

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    sample: { type: "string", default: "100" },
    paths: { type: "string", default: "src/engine,src/pack,src/case,src/advice" },
    budget: { type: "string", default: "8" },
    again: { type: "boolean", default: false },
  },
});

if (process.env.MUTATION_OPTIONS === undefined) await tryAll();
else await tryHere();

/** Starts processes until one has come to the end: each goes on after the mutant at which the last was ended. */
async function tryAll() {
  const { seed, sample, paths, budget, again } = values;
  const options = {
    seed: Number(seed),
    sample: Number(sample),
    paths: paths.split(","),
    budget: Number(budget) * 1000,
    again,
    folder,
  };
  mkdirSync(folder, { recursive: true });
  let status = 1;
  let lines = -1;
  // A process that ends early, for want of memory, or for it hangs, leaves one mutant undecided: the next goes on behind it.
  for (let first = true; status !== 0 && countLines() > lines; first = false) {
    lines = countLines();
    status = await runChild({ ...options, again: again && first });
  }
  if (status === 0) process.stdout.write(`\n${readFileSync(join(folder, "survivors.md"), "utf8")}`);
  process.exitCode = status;
}

function countLines() {
  const texts = ["reached.ndjson", "verdicts.ndjson"].filter(changedAt).map((name) => readFileSync(join(folder, name)));
  return texts.reduce((sum, text) => sum + text.toString().split("\n").length, 0);
}

/** What the process ends with; null, if it was ended because it hung. */
function runChild(options) {
  const env = { ...process.env, MUTATION_OPTIONS: JSON.stringify(options) };
  const began = Date.now();
  const child = spawn(process.execPath, [import.meta.filename], { env, stdio: "inherit" });
  const watch = setInterval(() => {
    const last = Math.max(...["reached.ndjson", "verdicts.ndjson"].map(changedAt), began);
    if (Date.now() - last > patience) child.kill("SIGKILL");
  }, 5000);
  return new Promise((resolve) => {
    child.on("exit", (code) => {
      clearInterval(watch);
      resolve(code);
    });
  });
}

function changedAt(name) {
  return statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

async function tryHere() {
  const vitest = await startVitest("test", [], { config: "test/mutation/vitest.config.ts", run: true });
  await vitest.close();
}
