import { fork } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Tally } from "./campaign.ts";
import { ageOfInput, readInputAtHand } from "./input-at-hand.ts";
import { keepRegression } from "./regressions.ts";
import type { Message, Part } from "./run-part.ts";
import { mergeTallies, tabulate } from "./tallies.ts";

/** How a campaign is run. */
export interface Plan {
  readonly inputs: number;
  readonly seed: number;
  readonly processes: number;
  /** The program that does a part. */
  readonly program: string;
  /** Where processes keep what they are at. */
  readonly folder: string;
  /** Where inputs that break a law are written. */
  readonly regressions: string;
  /** An input that takes longer than this many milliseconds is taken to hang. */
  readonly patience: number;
}

/**
 * Runs a campaign in as many processes as are asked for, prints what it finds and counts, and promises whether every law
 * holds. Ctrl-C ends it early, with what was counted so far.
 */
export async function leadCampaign(plan: Plan, print: (text: string) => void): Promise<boolean> {
  mkdirSync(plan.folder, { recursive: true });
  const began = Date.now();
  const tallies = new Map<string, Tally>();
  const inputs = Math.ceil(plan.inputs / plan.processes);
  const parts = Array.from({ length: plan.processes }, (_, at) => {
    const now = join(plan.folder, `now-${process.pid}-${at}.txt`);
    const part = { inputs, seed: plan.seed + at, now, regressions: plan.regressions };
    return runPart(plan, part, print, (tally) => tallies.set(`${at} ${tally.kind}`, tally));
  });
  const progress = setInterval(() => print(speedOf([...tallies.values()], began)), 60_000);
  const ended = await Promise.all(parts);
  clearInterval(progress);
  print(`\n${tabulate([...tallies.values()])}${speedOf([...tallies.values()], began)}`);
  return ended.every((isWell) => isWell) && [...tallies.values()].every(({ breaks }) => breaks.length === 0);
}

/** Does a part in a process of its own; promises whether that came to its end. */
function runPart(
  { program, patience, regressions }: Plan,
  part: Part,
  print: (text: string) => void,
  onTally: (tally: Tally) => void,
): Promise<boolean> {
  // Most of what an input leaves behind is garbage at once: with room for it, collecting takes half the time.
  const child = fork(program, [JSON.stringify(part)], { execArgv: ["--max-semi-space-size=64"] });
  let at = "";
  child.on("message", (message: Message) => {
    if (message.kind === "begins") at = message.name;
    else if (message.kind === "counted") onTally(message.tally);
    else print(`${message.law}: ${message.path}\n`);
  });
  const watch = setInterval(() => {
    if (ageOfInput(part.now) > patience) child.kill("SIGKILL");
  }, patience / 10);
  const stop = (): void => void (child.connected && child.send("stop"));
  process.once("SIGINT", stop);
  return new Promise((resolve) => {
    child.once("close", (code, signal) => {
      clearInterval(watch);
      process.removeListener("SIGINT", stop);
      if (code !== 0) print(`${lastOf(part, at, code ?? signal, regressions)}\n`);
      rmSync(part.now, { force: true });
      resolve(code === 0);
    });
  });
}

/** What is known of a process that did not come to its end: the input that it was at is kept, as it is. */
function lastOf({ now }: Part, kind: string, end: number | string | null, regressions: string): string {
  const text = readInputAtHand(now);
  const at = text === null ? "before any input" : `at ${keepRegression(regressions, kind, text)}`;
  return `a process ended with ${end} ${at}`;
}

function speedOf(tallies: readonly Tally[], began: number): string {
  const inputs = mergeTallies(tallies).reduce((sum, tally) => sum + tally.inputs, 0);
  const seconds = (Date.now() - began) / 1000;
  return `${inputs} inputs in ${Math.round(seconds)} s, ${(inputs / seconds).toFixed(1)} a second\n`;
}
