import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Pack } from "../../src/pack/pack.ts";
import { writeCaseFiles, writeCaseLines } from "./case-files.ts";
import { formatCount, formatTable } from "./format.ts";
import { elsewhere, readProfile } from "./read-profile.ts";
import type { Section, Setting } from "./section.ts";
import { median } from "./statistics.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const files = 1_000;
const lines = 20_000;
const memos = 200;
/** Less than so much of each run is told together with the others. */
const least = 0.015;

/** A run of the program whose time is divided, and how often it is run. */
interface Run {
  readonly name: string;
  readonly args: readonly string[];
  readonly rounds: number;
}

/** Where the processor time of runs goes, by rooms of the sources. */
export function measureProfile({ pack }: Setting): Section {
  const root = temporaryFolder();
  const program = buildWithMaps(root);
  const runs = listRuns(root, pack).map(({ name, args, rounds }) => ({
    name,
    shares: profile(program, args, rounds, root),
  }));
  const named = [...new Set(runs.flatMap(({ shares }) => [...shares.keys()]))];
  const shown = named.filter((room) => runs.some(({ shares }) => (shares.get(room) ?? 0) >= least));
  const most = (room: string): number => Math.max(...runs.map(({ shares }) => shares.get(room) ?? 0));
  const ours = shown.filter((room) => !isElsewhere(room)).sort((one, other) => most(other) - most(one));
  const rows = [...Object.values(elsewhere).filter((room) => shown.includes(room)), ...ours].map((room) => [
    isElsewhere(room) ? room : `\`src/${room}\``,
    ...runs.map(({ shares }) => percent(shares.get(room) ?? 0)),
  ]);
  const rest = runs.map(({ shares }) => percent(1 - shown.reduce((sum, room) => sum + (shares.get(room) ?? 0), 0)));
  return {
    title: "Where the time goes",
    blocks: [
      `Processor time that is not idle, of whole processes, as Node.js samples it (\`--cpu-prof\`), by the rooms of the sources. One case is \`${example}\`, for which the shares are medians of ${single} runs; the others are generated, with all facts known (lines, memos) or 60 % (files). What a room calls in another counts there.`,
      formatTable(["", ...runs.map(({ name }) => name)], [...rows, ["the rest", ...rest]]),
    ],
    targets: [],
  };
}

const example = "examples/b2-hybrid-teachers.yaml";
const single = 5;

function listRuns(root: string, pack: Pack): readonly Run[] {
  const subject = resolve(example);
  const folder = writeCaseFiles(join(root, "files"), pack, { count: files, known: 0.6, seed: 4 });
  const file = writeCaseLines(join(root, "lines.ndjson"), pack, { count: lines, known: 1, seed: 4 });
  const fewer = writeCaseLines(join(root, "memos.ndjson"), pack, { count: memos, known: 1, seed: 4 });
  const memoLine = ["memo", fewer, "--out", join(root, "memos"), "--force", "--quiet"];
  return [
    { name: "`advise`, one case", args: ["advise", subject], rounds: single },
    { name: "`memo`, one case", args: ["memo", subject], rounds: single },
    { name: "`check`, one case", args: ["check", subject], rounds: single },
    { name: `\`check\`, ${formatCount(files)} files`, args: ["check", folder, "--format", "ndjson"], rounds: 1 },
    { name: `\`check\`, ${formatCount(lines)} lines`, args: ["check", file, "--format", "ndjson"], rounds: 1 },
    { name: `${formatCount(memos)} memos`, args: memoLine, rounds: 1 },
  ];
}

/** The program as it is published, with source maps, in a folder of its own. */
function buildWithMaps(root: string): string {
  const folder = join(root, "program");
  const { status, stderr } = spawnSync(
    process.execPath,
    ["scripts/build.mjs", "--program", "--maps", join(folder, "dist")],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`the build with source maps failed: ${stderr}`);
  for (const part of ["bin", "package.json", "rules"]) cpSync(part, join(folder, part), { recursive: true });
  return join(folder, "bin/mixwijzer.js");
}

function profile(program: string, args: readonly string[], rounds: number, root: string): ReadonlyMap<string, number> {
  const found = Array.from({ length: rounds }, (_, round) => {
    const folder = join(root, `profile-${args[0]}-${round}`);
    rmSync(folder, { recursive: true, force: true });
    const profiling = ["--cpu-prof", "--cpu-prof-interval", "200", "--cpu-prof-dir", folder];
    const { status } = spawnSync(process.execPath, [...profiling, program, ...args], { cwd: root, stdio: "ignore" });
    if (status === null || status > 1) throw new Error(`mixwijzer ${args.join(" ")} ended with ${status}.`);
    const [name = ""] = readdirSync(folder);
    return readProfile(join(folder, name));
  });
  const rooms = new Set(found.flatMap((shares) => [...shares.keys()]));
  return new Map([...rooms].map((room) => [room, median(found.map((shares) => shares.get(room) ?? 0))]));
}

function isElsewhere(room: string): boolean {
  return Object.values<string>(elsewhere).includes(room);
}

function percent(share: number): string {
  return `${(100 * Math.max(0, share)).toFixed(0)} %`;
}
