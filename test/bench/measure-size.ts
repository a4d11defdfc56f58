import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { formatCount, formatTable } from "./format.ts";
import type { Section, Setting } from "./section.ts";

const most = 8 * 1024;
const listed = 6;

/** What the package takes on disk once it is installed, with everything it depends on. */
export function measureSize({ installed }: Setting): Section {
  const modules = join(installed(), "node_modules");
  const whole = diskUse(modules);
  const parts = readdirSync(modules)
    .filter((name) => !name.startsWith("."))
    .map((name) => ({ name, size: diskUse(join(modules, name)) }))
    .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  const rest = parts.slice(listed).reduce((sum, part) => sum + part.size, 0);
  const rows = parts.slice(0, listed).map(({ name, size }) => [name, formatCount(size)]);
  return {
    title: "Installed size",
    blocks: [
      "`npm pack`, then `npm install --omit=dev` of the archive in an empty folder, then `du -sk node_modules`.",
      formatTable(
        ["package", "KiB"],
        [
          ...rows,
          ...(parts.length > listed ? [[`${parts.length - listed} others`, formatCount(rest)]] : []),
          ["all of it", formatCount(whole)],
        ],
      ),
    ],
    targets: [
      {
        what: "installed size with dependencies",
        target: `at most ${most / 1024} MiB`,
        measured: `${(whole / 1024).toFixed(1)} MiB`,
        met: whole <= most,
        obstacle:
          "The program is bundled, yet every package that went into it is installed once more; the library itself loads only a few of them.",
      },
    ],
  };
}

/** The disk space of a folder in KiB, as blocks of the file system count it. */
function diskUse(folder: string): number {
  const { stdout } = spawnSync("du", ["-sk", folder], { encoding: "utf8" });
  const size = Number.parseInt(stdout, 10);
  if (Number.isNaN(size)) throw new Error("du did not say a size.");
  return size;
}
