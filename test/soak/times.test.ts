import { describe, expect, test } from "vitest";
import { costSince, createTimes } from "./times.ts";

/** Takes at least so many milliseconds of processor time. */
function burn(milliseconds: number): void {
  const began = process.cpuUsage();
  while (costSince(began) < milliseconds);
}

/** Fifty ordinary inputs of four letters, and one of that size that took a second. */
function timesWithSlow() {
  const times = createTimes();
  for (let input = 0; input < 50; input++) times.add("abcd", "accepted", 0.1);
  times.add("slow", "accepted", 1000);
  return times;
}

describe("an input is slow", () => {
  test("if it takes more than fifty times an ordinary one of its size, each time it is tried", async () => {
    const { most, texts } = await timesWithSlow().findSlow(async () => burn(40));
    expect(texts).toEqual(["slow"]);
    expect(most).toBeGreaterThanOrEqual(400);
  });

  test("not if it is fast when it is tried again: then something else took the time", async () => {
    expect(await timesWithSlow().findSlow(async () => {})).toEqual({ most: 0, texts: [] });
  });

  test("only beside those that came to the same, and of which there are many", async () => {
    const times = createTimes();
    for (let input = 0; input < 50; input++) times.add("abcd", "refused", 0.1);
    times.add("slow", "accepted", 1000);
    expect(await times.findSlow(async () => burn(40))).toEqual({ most: 0, texts: [] });
  });
});
