import { readFileSync } from "node:fs";
import { startVitest } from "vitest/node";

const reports = "coverage/campaign/reach";

/** What the tests of each kind are called, after what every run reaches before it has any input. */
const columns = {
  start: "made as small",
  case: "of case$",
  lines: "of lines$",
  pack: "of pack-",
  session: "of session$",
  cache: "of cache$",
  blob: "of blob$",
  template: "of template$",
  "command line": "of command-line$",
};

/**
 * Prints which branches of each room a campaign of so many inputs reaches, kind by kind. A test runner counts them, with
 * half a minute for each kind before it begins, so that a million inputs are better tried without.
 */
export async function measureReach(campaign, inputs) {
  process.env.CAMPAIGN_INPUTS = inputs;
  const reached = [];
  for (const pattern of Object.values(columns)) reached.push(await reachOf(campaign, pattern));
  print(["room", "branches", ...Object.keys(columns)]);
  print(["---", "---:", ...reached.map(() => "---:")]);
  for (const [room, { total }] of reached[0]) {
    print([room, total, ...reached.map((rooms) => rooms.get(room).covered)]);
  }
}

/** How many branches each room has, and how many of them the tests of that name reach. */
async function reachOf(campaign, testNamePattern) {
  const coverage = { enabled: true, reportsDirectory: reports, reporter: ["json-summary"] };
  const vitest = await startVitest("test", [campaign], { run: true, coverage, testNamePattern, reporters: ["dot"] });
  await vitest.close();
  const rooms = new Map();
  const files = JSON.parse(readFileSync(`${reports}/coverage-summary.json`, "utf8"));
  for (const [path, { branches }] of Object.entries(files)) {
    const [, room] = /[\\/]src[\\/](\w[\w-]*)[\\/]/.exec(path) ?? [];
    if (room === undefined) continue;
    const { total = 0, covered = 0 } = rooms.get(room) ?? {};
    rooms.set(room, { total: total + branches.total, covered: covered + branches.covered });
  }
  return rooms;
}

function print(cells) {
  process.stdout.write(`| ${cells.join(" | ")} |\n`);
}
