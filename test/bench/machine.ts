import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { setTimeout } from "node:timers/promises";

const watched = 500;
/** Busier than this while we do nothing is not quiet: a part of all processors. */
const mostBusy = 0.1;

/** Whether other programs kept the machine busy while this one did nothing for half a second. */
export async function isBusy(): Promise<boolean> {
  const before = readTimes();
  await setTimeout(watched);
  const after = readTimes();
  return (after.busy - before.busy) / (after.all - before.all) > mostBusy;
}

function readTimes(): { readonly busy: number; readonly all: number } {
  const times = cpus().map(({ times: { user, nice, sys, irq, idle } }) => ({ busy: user + nice + sys + irq, idle }));
  const busy = times.reduce((sum, each) => sum + each.busy, 0);
  return { busy, all: busy + times.reduce((sum, each) => sum + each.idle, 0) };
}

/** The commit whose sources are measured, and whether they have been changed since. */
export function describeCommit(): string {
  const commit = git(["rev-parse", "--short", "HEAD"]);
  const changed = git(["status", "--porcelain", "--", "src", "rules", "scripts", "bin", "package.json"]);
  return changed === "" ? `commit ${commit}` : `commit ${commit} with changes to it`;
}

function git(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("git", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")} failed: ${stderr}`);
  return stdout.trim();
}
