import { createHash } from "node:crypto";
import { areCheckResults, type CheckResult } from "../../batch/check-result.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { markPack, readPackMark } from "../../pack/pack-files.ts";
import type { CheckContext } from "../../report/check/reporter.ts";
import type { SourceFile } from "../../source/decode-text.ts";
import { isMapping, mappingOf } from "../../source/value-kind.ts";
import type { Invocation } from "../command.ts";
import { diagnoseWrite } from "../deliver.ts";
import type { Kept } from "./check-context.ts";
import { findTracking } from "./git-index.ts";

/** The file in the working directory that keeps results. */
export const cacheFile = ".mixwijzer-cache.json";

/** More than any run fills; what is larger is not read. */
const mostBytes = 500_000_000;

/** What files gave before, for as long as their content, the rules, the program and the language are the same. */
export interface Cache {
  /** The file with the results from before; null: there is none. */
  readonly kept: Kept | null;
  /** The results of a text from before; null: there are none. */
  find(file: SourceFile): readonly CheckResult[] | null;
  /** Takes in the results of a text. */
  keep(file: SourceFile, results: readonly CheckResult[]): void;
  /** Keeps what is known now; promises what could not be done. */
  finish(): Promise<readonly Diagnostic[]>;
}

/** The results of a text, and a seal on both and on all that they depend on beside the text. */
interface Entry {
  readonly seal: string;
  readonly results: readonly CheckResult[];
}

/** No cache. */
export const noCache: Cache = { kept: null, find: () => null, keep: () => {}, finish: async () => [] };

/**
 * Opens the cache. One that cannot be read, or that belongs to other rules or another version, is as good as empty; so
 * is an entry that is not, to the letter, what this program wrote for this file.
 */
export function openCache({ io, options, language }: Invocation, { pack, version }: CheckContext): Cache {
  const key = ["mixwijzer/cache/3", version, pack.digest, options.lang ?? "", language].join(" ");
  // A pipe that was put in its place would be waited for.
  const isThere = io.kindOf(cacheFile) === "file";
  const { rules, entries: before } = isThere ? readCache(io.read(cacheFile, mostBytes), key) : emptyCache;
  const now = new Map<string, Entry>();
  return {
    kept: { path: cacheFile, rules },
    find: (file) => {
      const known = before.get(file.path);
      if (!isEntry(known) || known.seal !== sealResults(key, file, known.results)) return null;
      now.set(file.path, known);
      return known.results;
    },
    keep: (file, results) => now.set(file.path, { seal: sealResults(key, file, results), results }),
    finish: async () => {
      // What this run did not look at may still be of use, unless the file is gone.
      const others = [...before].filter(([path]) => !now.has(path) && io.kindOf(path) === "file");
      const content = { key, pack: markPack(pack), files: Object.fromEntries([...others, ...now]) };
      const written = await io.write(cacheFile, `${JSON.stringify(content)}\n`, {
        kind: "own",
        overwrite: true,
        revised: true,
      });
      return written.kind === "written" ? [] : [diagnoseWrite(written, cacheFile)];
    },
  };
}

/** A digest of a text, of what came of it, and of all that this depends on; `key` is about program, rules and options. */
export function sealResults(key: string, { path, text }: SourceFile, results: readonly CheckResult[]): string {
  const parts = [key, path, text, JSON.stringify(results)];
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)} ${part}`);
  return hash.digest("base64");
}

function isEntry(value: unknown): value is Entry {
  return isMapping(value) && typeof value.seal === "string" && areCheckResults(value.results);
}

interface FoundCache {
  /** The rules that the results come from; null: it does not say. */
  readonly rules: Kept["rules"];
  /** By file, unchecked: those that this run does not look at are kept as they are. */
  readonly entries: ReadonlyMap<string, unknown>;
}

const emptyCache: FoundCache = { rules: null, entries: new Map() };

function readCache(read: ReturnType<Invocation["io"]["read"]>, key: string): FoundCache {
  if (read.kind !== "bytes") return emptyCache;
  try {
    const content = mappingOf(JSON.parse(new TextDecoder().decode(read.bytes)));
    const entries = new Map(content.key === key ? Object.entries(mappingOf(content.files)) : []);
    return { rules: readPackMark(content.pack) ?? digestIn(content.key), entries };
  } catch {
    return emptyCache;
  }
}

/** The digest of the rules in a key, which is all that is kept of them where there is no mark. */
function digestIn(key: unknown): Kept["rules"] {
  const digest = typeof key === "string" ? key.split(" ").find((part) => part.startsWith("sha256:")) : undefined;
  return digest === undefined ? null : { digest };
}

/**
 * Why the cache may not be used; null: it may. In a check on changes that others propose, a cache that comes with these
 * would say whatever they want.
 */
export function refuseCache({ io }: Invocation): Diagnostic | null {
  const { CI = "" } = io.environment;
  if (["", "0", "false"].includes(CI)) return null;
  const tracking = findTracking(io, cacheFile);
  switch (tracking.kind) {
    case "tracked":
      return diagnose("check/shared-cache", { path: cacheFile });
    case "unclear":
      return diagnose("check/unclear-cache", { path: cacheFile, index: tracking.index });
    case "untracked":
      return null;
    default:
      return tracking satisfies never;
  }
}
