import { describe, expect, it } from "vitest";
import { createWriteQueue } from "../../../src/cli/memo/memo-folder.ts";

/** Work that ends when it is told to. */
function work(): { readonly promise: Promise<string>; readonly end: (result: string) => void } {
  let end = (_result: string): void => {};
  const promise = new Promise<string>((resolve) => {
    end = resolve;
  });
  return { promise, end };
}

describe("a queue of writes", () => {
  it("settles results in the order in which the work was taken, whichever ends first", async () => {
    const settled: string[] = [];
    const queue = createWriteQueue<string>(3, async (result) => void settled.push(result));
    const [first, second] = [work(), work()];
    await queue.add(first.promise);
    await queue.add(second.promise);
    second.end("second");
    first.end("first");
    await queue.finish();
    expect(settled).toEqual(["first", "second"]);
  });

  it("takes no more work than there is room for, until some of it is done", async () => {
    const queue = createWriteQueue<string>(2, async () => {});
    const [first, second] = [work(), work()];
    await queue.add(first.promise);
    let taken = false;
    const adding = queue.add(second.promise).then(() => {
      taken = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(taken).toBe(false);
    first.end("first");
    await adding;
    second.end("second");
    await queue.finish();
  });
});
