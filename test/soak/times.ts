import type { Came } from "./kind.ts";

/** Up to how many times an ordinary input of its size another may take. */
const mostTimes = 50;

/** What takes less than so many milliseconds of processor time is never slow: it is not told from noise. */
const noticeable = 20;

/** So many inputs of a size say what is ordinary. */
const enough = 30;
const mostKept = 1000;

/** What inputs of about one size took, within a factor of two, that came to the same: what is refused takes little. */
interface Size {
  readonly costs: number[];
  slowest: { readonly text: string; readonly cost: number };
}

/** What inputs took, and which of them took far longer than others of their size in the same run. */
export interface Times {
  /** What an input took, in milliseconds of processor time. */
  add(text: string, came: Came, cost: number): void;
  /** Tries the slowest of each size three more times; what takes long each time is slow. */
  findSlow(
    tryAgain: (text: string) => Promise<void>,
  ): Promise<{ readonly most: number; readonly texts: readonly string[] }>;
}

export function createTimes(): Times {
  const sizes = new Map<string, Size>();
  return {
    add(text, came, cost) {
      const at = `${came} ${Math.ceil(Math.log2(text.length + 1))}`;
      const size = sizes.get(at) ?? { costs: [], slowest: { text, cost } };
      sizes.set(at, size);
      if (size.costs.length < mostKept) size.costs.push(cost);
      if (cost > size.slowest.cost) size.slowest = { text, cost };
    },
    async findSlow(tryAgain) {
      let most = 0;
      const texts: string[] = [];
      for (const { costs, slowest } of sizes.values()) {
        if (costs.length < enough || slowest.cost < noticeable) continue;
        const ordinary = median(costs);
        const least = await leastOf(slowest.text, slowest.cost, tryAgain);
        const times = least / Math.max(ordinary, 0.01);
        most = Math.max(most, least < noticeable ? 0 : times);
        if (times > mostTimes && least >= noticeable) texts.push(slowest.text);
      }
      return { most, texts };
    },
  };
}

async function leastOf(text: string, cost: number, tryAgain: (text: string) => Promise<void>): Promise<number> {
  let least = cost;
  for (let again = 0; again < 3; again++) {
    const began = process.cpuUsage();
    await tryAgain(text);
    least = Math.min(least, costSince(began));
  }
  return least;
}

function median(costs: readonly number[]): number {
  const sorted = costs.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Milliseconds of processor time since then. */
export function costSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
