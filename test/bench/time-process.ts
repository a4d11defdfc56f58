import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a process took: wall time and processor time, and the most memory it held, in MiB. */
export interface ProcessTime {
  readonly seconds: number;
  readonly processor: number;
  readonly memory: number;
}

/** Times Node.js with these arguments, in a folder that it may write to. A status above 1 is a failure. */
export function timeProcess(args: readonly string[], cwd: string): ProcessTime {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const usageFile = join(cwd, "usage.txt");
  const hook = join(cwd, "hook.cjs");
  writeFileSync(
    hook,
    `process.on("exit", () => {
      const { readFileSync, writeFileSync } = require("node:fs");
      const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
      // On Linux, what the system says a process held at most begins with what its parent held.
      const ownMost = process.platform === "linux" ? /^VmHWM:\\s+(\\d+)/m.exec(readFileSync("/proc/self/status", "utf8")) : null;
      writeFileSync(${JSON.stringify(usageFile)}, [ownMost?.[1] ?? maxRSS, userCPUTime + systemCPUTime].join(" "));
    });`,
  );
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ["-r", hook, ...args], { cwd, env, stdio: "ignore" });
  const seconds = (performance.now() - start) / 1000;
  if (status === null || status > 1) throw new Error(`node ${args.join(" ")} ended with ${status}.`);
  const [memory = 0, processor = 0] = readFileSync(usageFile, "utf8").split(" ").map(Number);
  return { seconds, processor: processor / 1_000_000, memory: memory / 1024 };
}
