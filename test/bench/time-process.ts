import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a process took: wall time, and the most memory it held, in MiB. */
export interface ProcessTime {
  readonly seconds: number;
  readonly memory: number;
}

/** Times Node.js with these arguments, in a folder that it may write to. A status above 1 is a failure. */
export function timeProcess(args: readonly string[], cwd: string): ProcessTime {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const memoryFile = join(cwd, "memory.txt");
  const hook = join(cwd, "hook.cjs");
  writeFileSync(
    hook,
    `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(memoryFile)}, String(process.resourceUsage().maxRSS)));`,
  );
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ["-r", hook, ...args], { cwd, env, stdio: "ignore" });
  const seconds = (performance.now() - start) / 1000;
  if (status === null || status > 1) throw new Error(`node ${args.join(" ")} ended with ${status}.`);
  return { seconds, memory: Number(readFileSync(memoryFile, "utf8")) / 1024 };
}
