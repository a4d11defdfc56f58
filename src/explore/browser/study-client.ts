import type { Case } from "../../case/case.ts";
import type { Finding, Study, Task } from "../study.ts";

/** Gives tasks to whoever works them out; each kind of task replaces the one before it of that kind. */
export interface Studies {
  readonly ask: (task: Task) => void;
}

/** What the worker is told: first what to study, then each task with its number. */
export type Order =
  | { readonly kind: "begin"; readonly pack: string; readonly base: Case }
  | ({ readonly kind: "task" } & Numbered);

/** A task, and how many were asked before it. */
interface Numbered {
  readonly task: Task;
  readonly number: number;
}

/** What comes of a task. */
export interface Found extends Numbered {
  readonly finding: Finding;
}

/**
 * Studies in a worker of the page's own script, so that no proof holds up the page; where a browser starts none from a
 * page on a disk, in the page itself, a step at a time. Only what the latest task of a kind comes to is handed on.
 */
export function createStudies(
  script: string,
  { pack, base }: { readonly pack: string; readonly base: Case },
  studyHere: () => Study,
  onFinding: (finding: Finding) => void,
): Studies {
  const latest = new Map<Task["kind"], Numbered>();
  const take = ({ task, number, finding }: Found): void => {
    if (latest.get(task.kind)?.number === number) onFinding(finding);
  };
  let give = startWorker(script, take, () => {
    const queue = createQueue(studyHere(), take);
    give = queue;
    for (const each of latest.values()) queue({ kind: "task", ...each });
  });
  let count = 0;
  give({ kind: "begin", pack, base });
  return {
    ask: (task) => {
      const numbered = { task, number: count++ };
      latest.set(task.kind, numbered);
      give({ kind: "task", ...numbered });
    },
  };
}

type Give = (order: Order) => void;

/** What hands orders to a worker; `onFailure` is called where there is none after all. */
function startWorker(script: string, take: (found: Found) => void, onFailure: () => void): Give {
  try {
    const worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
    worker.onmessage = ({ data }: MessageEvent<Found>) => take(data);
    worker.onerror = () => {
      worker.terminate();
      onFailure();
    };
    return (order) => worker.postMessage(order);
  } catch {
    setTimeout(onFailure);
    return () => {};
  }
}

/**
 * Works tasks out a step at a time, the latest of each kind, and lets go of one as soon as it is replaced. One that fails
 * says so, and the others go on.
 */
export function createQueue(study: Study, onFinding: (found: Found) => void): Give {
  const waiting = new Map<Task["kind"], Numbered>();
  let work: (Numbered & { readonly steps: Generator<Finding | undefined> }) | null = null;
  let isDue = false;
  const step = (): void => {
    isDue = false;
    if (work === null || waiting.has(work.task.kind)) {
      const [next] = waiting.values();
      if (next !== undefined) {
        waiting.delete(next.task.kind);
        work = { ...next, steps: study(next.task) };
      }
    }
    if (work === null) return;
    const { task, number, steps } = work;
    const { done, value } = takeStep(steps, task);
    if (value) onFinding({ task, number, finding: value });
    if (done) work = null;
    plan();
  };
  const plan = (): void => {
    if (isDue || (work === null && waiting.size === 0)) return;
    isDue = true;
    setTimeout(step);
  };
  return (order) => {
    if (order.kind === "begin") return;
    waiting.delete(order.task.kind);
    waiting.set(order.task.kind, order);
    plan();
  };
}

function takeStep(steps: Iterator<Finding | undefined>, task: Task): IteratorResult<Finding | undefined> {
  try {
    return steps.next();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { done: true, value: { kind: "failed", task: task.kind, reason } };
  }
}
