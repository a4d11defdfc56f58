import { dirname, join } from "node:path";
import { wordCli } from "../../language/wordings.ts";
import { configName, wayTo } from "../check/find-case-files.ts";
import { findRoot } from "../check/git-index.ts";
import type { Invocation } from "../command.ts";
import { reportDiagnostics } from "../deliver.ts";
import type { Io } from "../io.ts";
import type { Config } from "./read-config.ts";

/**
 * The invocation with the settings of the project, where there are any: what the command line says counts before them.
 * Null: they cannot be used, and that has been told. Their reader is only loaded where there is something to read.
 */
export async function configure(invocation: Invocation): Promise<Invocation | null> {
  const { io, options } = invocation;
  const path = options.noConfig ? null : (options.config ?? findConfig(io));
  if (path === null) return invocation;
  const { loadConfig } = await import("./read-config.ts");
  const { config, diagnostics, language } = loadConfig(io, path);
  const told = options.lang ?? language ?? invocation.language;
  await reportDiagnostics(io, diagnostics, { language: told, quiet: options.quiet, color: options.color });
  return config === null ? null : withConfig(invocation, config);
}

async function withConfig(invocation: Invocation, config: Config): Promise<Invocation> {
  const { options } = invocation;
  const language = options.lang ?? config.language ?? invocation.language;
  return {
    ...invocation,
    config,
    language,
    wording: language === invocation.language ? invocation.wording : await wordCli(language),
    options: {
      ...options,
      rules: options.rules ?? config.rules,
      cache: options.cache || (config.cache !== null && !options.noCache),
      baseline: options.baseline ?? config.baseline,
      failOn: options.failOn ?? config.failOn,
      maxWarnings: options.maxWarnings ?? config.maxWarnings?.toString(),
    },
  };
}

/** The nearest one from the working directory up to the root of its repository; without a repository only the first counts. */
function findConfig(io: Io): string | null {
  if (io.kindOf(configName) !== "missing") return configName;
  const root = findRoot(io, io.folder);
  for (let folder = io.folder; root !== null && folder !== root; ) {
    folder = dirname(folder);
    const path = wayTo(join(folder, configName), io.folder);
    if (io.kindOf(path) !== "missing") return path;
  }
  return null;
}
