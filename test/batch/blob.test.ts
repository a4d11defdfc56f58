import { expect, test } from "vitest";
import { isInShard, readShard } from "../../src/batch/blob.ts";

const files = Array.from({ length: 400 }, (_, index) => `cases/${index}.yaml`);

test.each([1, 2, 5])("every file is in one of %i shards", (count) => {
  for (const file of files) {
    const own = Array.from({ length: count }, (_, at) => isInShard(file, { index: at + 1, count }));
    expect(own.filter(Boolean)).toHaveLength(1);
  }
});

test("shards are about as large as each other", () => {
  const sizes = [1, 2, 3, 4].map((index) => files.filter((file) => isInShard(file, { index, count: 4 })).length);
  for (const size of sizes) expect(Math.abs(size - 100)).toBeLessThan(30);
});

test.each([
  ["1/1", { index: 1, count: 1 }],
  ["2/5", { index: 2, count: 5 }],
  ["0/5", null],
  ["6/5", null],
  ["2", null],
  ["a/b", null],
  ["1/0", null],
  ["-1/5", null],
])("%s is %j", (text, shard) => {
  expect(readShard(text)).toEqual(shard);
});
