import { fork } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Tally } from "./campaign.ts";
import { ageOfInput, readInputAtHand } from "./input-at-hand.ts";
import { keepRegression } from "./regressions.ts";
import type { Message, Part } from "./run-part.ts";
import { mergeTallies, tabulate } from "./tallies.ts";

/** An input that takes longer than this many milliseconds is taken to hang. */
const patience = 120_000;

/** How a campaign is run. */
export interface Plan {
  readonly inputs: number;
  readonly seed: number;
  readonly processes: number;
  /** The program that does a part. */
  readonly program: string;
  /** Where processes keep what they are at. */
  readonly folder: string;
}

/**
 * Runs a campaign in as many processes as are asked for, prints what it finds and counts, and promises whether every law
 * holds. Ctrl-C ends it early, with what was counted so far.
 */
export async function leadCampaign(plan: Plan): Promise<boolean> {
  mkdirSync(plan.folder, { recursive: true });
  const began = Date.now();
  const tallies = new Map<string, Tally>();
  const each = Math.ceil(plan.inputs / plan.processes);
  const parts = Array.from({ length: plan.processes }, (_, at) => {
    const now = join(plan.folder, `now-${at}.txt`);
    return runPart(plan.program, { inputs: each, seed: plan.seed + at, now }, (tally) => {
      tallies.set(`${at} ${tally.kind}`, tally);
    });
  });
  const progress = setInterval(() => tellProgress([...tallies.values()], began), 60_000);
  const ended = await Promise.all(parts);
  clearInterval(progress);
  process.stdout.write(`\n${tabulate([...tallies.values()])}`);
  tellProgress([...tallies.values()], began);
  return ended.every((isWell) => isWell) && [...tallies.values()].every(({ breaks }) => breaks.length === 0);
}

/** Does a part in a process of its own; promises whether that came to its end. */
function runPart(program: string, part: Part, onTally: (tally: Tally) => void): Promise<boolean> {
  // Most of what an input leaves behind is garbage at once: with room for it, collecting takes half the time.
  const child = fork(program, [JSON.stringify(part)], { execArgv: ["--max-semi-space-size=64"] });
  let at = "";
  child.on("message", (message: Message) => {
    if (message.kind === "begins") at = message.name;
    else if (message.kind === "counted") onTally(message.tally);
    else process.stdout.write(`${message.law}: test/regressions/${message.path}\n`);
  });
  const watch = setInterval(() => {
    if (ageOfInput(part.now) > patience) child.kill("SIGKILL");
  }, 10_000);
  const stop = (): void => void (child.connected && child.send("stop"));
  process.once("SIGINT", stop);
  return new Promise((resolve) => {
    child.once("exit", (code, signal) => {
      clearInterval(watch);
      process.removeListener("SIGINT", stop);
      if (code !== 0) {
        const text = readInputAtHand(part.now);
        const path = text === null ? "" : ` on an input: test/regressions/${keepRegression(at, text)}`;
        process.stdout.write(`a process ended with ${code ?? signal}${path}\n`);
      }
      resolve(code === 0);
    });
  });
}

function tellProgress(tallies: readonly Tally[], began: number): void {
  const inputs = mergeTallies(tallies).reduce((sum, tally) => sum + tally.inputs, 0);
  const seconds = (Date.now() - began) / 1000;
  process.stdout.write(`${inputs} inputs in ${Math.round(seconds)} s, ${(inputs / seconds).toFixed(1)} a second\n`);
}
