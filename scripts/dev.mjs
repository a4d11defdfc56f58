// `npm run dev -- advise my.yaml` runs the program from its sources, and again whenever a source, a rule or a file that
// the command line names is changed. Ctrl-C ends it.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { context } from "esbuild";
import { runnable } from "./runnable.mjs";

const root = dirname(import.meta.dirname);
const args = process.argv.slice(2);
const folder = join(root, "node_modules/.cache/mixwijzer");
const outfile = join(folder, "dev.cjs");
mkdirSync(folder, { recursive: true });

/** What the program reads beside its sources: the rules, and what the command line names, but for what it writes. */
function readBeside() {
  const named = args.filter((_, index) => !/^(-o|--out)/.test(args[index - 1] ?? ""));
  const paths = [join(root, "rules"), ...named.map((arg) => resolve(arg)).filter((path) => existsSync(path))];
  const within = (path) => readdirSync(path, { recursive: true }).map((name) => join(path, name));
  const all = paths.flatMap((path) => (statSync(path).isDirectory() ? [path, ...within(path)] : [path]));
  return {
    watchFiles: all.filter((path) => statSync(path).isFile()),
    watchDirs: all.filter((path) => statSync(path).isDirectory()),
  };
}

let running;
const runAfterwards = {
  name: "run",
  setup({ onLoad, onEnd }) {
    onLoad({ filter: /\/entry\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8"),
      loader: "ts",
      ...readBeside(),
    }));
    onEnd(({ errors }) => {
      if (errors.length > 0) return;
      running?.kill();
      running = spawn(process.execPath, [outfile, ...args], { stdio: "inherit" });
      running.on("exit", (code) => {
        if (code !== null) process.stderr.write(`\n[dev] ended with ${code}; runs again when something is changed\n`);
      });
    });
  },
};

const watching = await context({
  entryPoints: [join(root, "src/cli/entry.ts")],
  outfile,
  ...runnable,
  plugins: [runAfterwards],
});
await watching.watch();
