// Builds the program where npm prepares a package: for `npm ci` in this repository, to be packed, and for whoever installs
// it from git, as pre-commit does.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname } from "node:path";

const root = dirname(import.meta.dirname);

function hasTools() {
  try {
    createRequire(import.meta.url).resolve("esbuild");
    return true;
  } catch {
    return false;
  }
}

/** Runs a program in the repository; what it prints is for people, since others read what npm prints. */
function run(command, args, env = process.env) {
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

if (!hasTools() && process.env.npm_config_global === "true") {
  // Preparing what is installed from git for all users, npm installs the tools for all users too, where nothing finds them.
  const { npm_config_global: _, npm_config_location: __, ...env } = process.env;
  run(process.execPath, [process.env.npm_execpath, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], env);
}
if (hasTools()) run(process.execPath, ["scripts/build.mjs"]);
else console.error("mixwijzer was not built: the tools for that are not installed (npm ci installs them)");
