import { workerData } from "node:worker_threads";
import type { CheckPart, PartSetup } from "../batch/check-file.ts";
import { builtIn } from "../built-in/built-in-pack.ts";
import { speakAs } from "../pack/speak-as.ts";

let check: CheckPart | null = null;

/**
 * What a worker thread does: it checks parts of the files as the setup says that the pool was started with. The results
 * go over as JSON, which takes less time than a structured clone.
 */
export async function checkPart(files: Parameters<CheckPart>[0]): Promise<string> {
  check ??= await prepare();
  return JSON.stringify(check(files));
}

async function prepare(): Promise<CheckPart> {
  // The pool hands over data of its own first.
  const [, setup]: readonly [unknown, PartSetup] = workerData;
  if (setup.pack !== undefined && setup.pack !== null) speakAs(setup.pack);
  const { createPartChecker } = await import("../batch/check-file.ts");
  return createPartChecker(setup.pack ?? builtIn.pack(), setup);
}
