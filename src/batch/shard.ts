import { createHash } from "node:crypto";

/** One part of a run: the `index`-th of `count`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The whole of a run. */
export const wholeRun: Shard = { index: 1, count: 1 };

/** Reads `2/5`; null: it is no part of anything. */
export function readShard(text: string): Shard | null {
  const [, index = "", count = ""] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : null;
}

/** Whether a file is in a shard. It depends on its name alone, so that a new file moves no other. */
export function isInShard(file: string, { index, count }: Shard): boolean {
  return count === 1 || createHash("sha256").update(file).digest().readUInt32BE(0) % count === index - 1;
}
