import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { leadCampaign } from "./lead-campaign.ts";
import { listRegressions } from "./regressions.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mixwijzer-soak-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What a process tells of a kind with ten inputs. */
const counted = `process.send({ kind: "counted", tally: {
  kind: "case", inputs: 10, thorough: 3, came: { refused: 9, accepted: 0, advised: 1 }, breaks: [], slowest: 0, seconds: 1,
} });`;

/** Leads a campaign in two processes that run a program of so many lines. */
async function lead(...program: readonly string[]): Promise<{ readonly holds: boolean; readonly printed: string }> {
  const path = join(folder, "part.mjs");
  const lines = [
    'import { writeFileSync } from "node:fs";',
    "const part = JSON.parse(process.argv[2]);",
    'process.send({ kind: "begins", name: "case" });',
    ...program,
  ];
  writeFileSync(path, lines.join("\n"));
  let printed = "";
  const regressions = join(folder, "regressions");
  const plan = { inputs: 20, seed: 1, processes: 2, program: path, folder, regressions, patience: 2000 };
  const holds = await leadCampaign(plan, (text) => {
    printed += text;
  });
  return { holds, printed };
}

describe("who leads a campaign", () => {
  test("counts what all processes did together", async () => {
    const { holds, printed } = await lead(counted, "process.disconnect();");
    expect(printed).toContain("| case | 20 | 2 | 0 | 18 | 6 | 0 | 0.0 | 100.0 |");
    expect(holds).toBe(true);
  });

  test("gives each process its part and a seed of its own", async () => {
    const { printed } = await lead(
      'process.send({ kind: "broken", law: "seed " + part.seed + " for " + part.inputs, path: "x" });',
      "process.disconnect();",
    );
    expect(printed).toContain("seed 1 for 10: x\n");
    expect(printed).toContain("seed 2 for 10: x\n");
  });

  test.each([
    ["ends the process", "process.exit(3);", "3"],
    ["never returns", "for (;;);", "SIGKILL"],
  ])("keeps an input that %s", async (_, after, end) => {
    const keeps = `if (part.seed === 1) { writeFileSync(part.now, "3\\na: bcd"); ${after} }`;
    const { holds, printed } = await lead(keeps, counted, "process.disconnect();");
    const [found] = listRegressions(join(folder, "regressions"));
    expect(found).toMatchObject({ kind: "case" });
    expect(readFileSync(found?.path ?? "", "utf8")).toBe("a: ");
    expect(printed).toContain(`a process ended with ${end} at ${found?.path}`);
    // The other one goes on.
    expect(printed).toContain("| case | 10 |");
    expect(holds).toBe(false);
  });

  test("says so where a process ends before it has any input", async () => {
    expect((await lead("process.exit(1);")).printed).toContain("a process ended with 1 before any input\n");
  });
});
