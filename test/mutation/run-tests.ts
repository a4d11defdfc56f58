import { join } from "node:path";
import { startTests, type Task, type VitestRunner, type VitestRunnerConfig } from "@vitest/runner";
import fc from "fast-check";
import { vi } from "vitest";

/** What became of one test. */
export interface TestRun {
  /** Which test of the file it is: the same in every run. */
  readonly id: string;
  readonly name: string;
  readonly passed: boolean;
  /** Processor time, in milliseconds. */
  readonly cost: number;
  /** What it took, as the switch counts; see `mutation-switch.ts`. */
  readonly steps: number;
  /** Whether it was ended because it took more than it may. */
  readonly isSlow: boolean;
}

/** What a run of one file is asked to do. */
export interface RunOptions {
  /** The tests that are run, each with the steps that it may take; all are, where it is left out. */
  readonly chosen?: ReadonlyMap<string, number>;
  /** Whether the tests after one that fails, or is slow, are left out. */
  readonly stops?: boolean;
  /** Called when the file is read, before its first test. */
  onRead?(): void;
  onTest?(run: TestRun): void;
}

/** What became of a file: whether it could be read, and every test that was run. */
export interface FileRun {
  readonly read: boolean;
  /** Why not. */
  readonly errors: readonly string[];
  /** What it cost to read it, with all that it imports, in milliseconds of processor time. */
  readonly cost: number;
  readonly tests: readonly TestRun[];
}

const config: VitestRunnerConfig = {
  root: process.cwd(),
  setupFiles: [],
  name: "mutants",
  passWithNoTests: true,
  testNamePattern: undefined,
  allowOnly: true,
  sequence: { seed: 1, hooks: "stack", setupFiles: "list" },
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: 2 ** 31 - 1,
  hookTimeout: 2 ** 31 - 1,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
};

/**
 * Runs the tests of a file within this process, with every source and test read anew: nothing that an earlier run left
 * in a module is there. Laws end at the first case that breaks them, and search no smaller one.
 */
export async function runTests(path: string, options: RunOptions): Promise<FileRun> {
  vi.resetModules();
  const flip = globalThis.$mutation;
  flip.mostSteps = Number.POSITIVE_INFINITY;
  const tests: TestRun[] = [];
  let failed = false;
  const start = process.cpuUsage();
  let [began, reading] = [start, start];
  const runner: VitestRunner = {
    config,
    importFile: (file) => import(/* @vite-ignore */ file),
    onCollected(files) {
      fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
      const { chosen } = options;
      if (chosen !== undefined) for (const file of files) choose(file, chosen);
      reading = process.cpuUsage(start);
      options.onRead?.();
    },
    onBeforeRunTask(task) {
      if ((failed || flip.endless) && options.stops === true) task.mode = "skip";
      began = process.cpuUsage();
      flip.steps = 0;
      flip.mostSteps = options.chosen?.get(task.id) ?? Number.POSITIVE_INFINITY;
    },
    onAfterRunTask(task) {
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
      vi.unstubAllEnvs();
      if (task.type !== "test" || task.mode === "skip" || task.mode === "todo") return;
      const { user, system } = process.cpuUsage(began);
      const run = {
        id: task.id,
        name: nameOf(task),
        passed: task.result?.state === "pass",
        cost: (user + system) / 1000,
        steps: flip.steps,
        isSlow: flip.steps > flip.mostSteps,
      };
      failed ||= !run.passed;
      tests.push(run);
      options.onTest?.(run);
    },
  };
  const [file] = await startTests([join(process.cwd(), path)], runner);
  // What fails outside a test, as a hook does, is a failure of the file.
  const errors = (file?.result?.errors ?? []).map(({ message }) => message);
  return { read: errors.length === 0, errors, cost: inMilliseconds(reading), tests };
}

function inMilliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

/** Leaves out the tests that are not chosen, and whatever of the file then has none. Says whether any is left. */
function choose(task: Task, chosen: ReadonlyMap<string, number>): boolean {
  const left =
    task.type === "test" ? chosen.has(task.id) : task.tasks.map((each) => choose(each, chosen)).includes(true);
  if (!left) task.mode = "skip";
  return left;
}

function nameOf(task: Task): string {
  return task.suite === undefined ? task.name : `${nameOf(task.suite)} > ${task.name}`;
}
