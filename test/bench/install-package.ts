import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

/**
 * Installs what npm packs of a tree of sources in an empty folder, as its users would, and says where; the folder goes with
 * the process.
 */
export function installPackage(sources = process.cwd()): string {
  const folder = temporaryFolder();
  const packed = npm(["pack", "--loglevel=error", "--pack-destination", folder], sources);
  const archive = packed.trim().split("\n").at(-1) ?? "";
  writeFileSync(join(folder, "package.json"), "{}");
  npm(["install", "--omit=dev", "--no-audit", "--no-fund", "--prefer-offline", `./${archive}`], folder);
  return folder;
}

function npm(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm ${args[0]} failed: ${stdout}${stderr}`);
  return stdout;
}
