import { median } from "./statistics.ts";

const warmUps = 3;

/** Runs some tasks by turns, round after round, and gives the median time of each in seconds. */
export function interleave(rounds: number, tasks: readonly (() => void)[]): readonly number[] {
  const times = tasks.map((): number[] => []);
  for (let round = -warmUps; round < rounds; round++) {
    tasks.forEach((task, index) => {
      const start = performance.now();
      task();
      if (round >= 0) times[index]?.push((performance.now() - start) / 1000);
    });
  }
  return times.map(median);
}
