import { createHash } from "node:crypto";
import { dirname } from "node:path";
import { areCheckResults, type CheckResult } from "../../batch/check-result.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { markPack, readPackMark } from "../../pack/pack-files.ts";
import type { CheckContext } from "../../report/check/reporter.ts";
import type { SourceFile } from "../../source/decode-text.ts";
import type { Invocation } from "../command.ts";
import type { Io, ReadResult, WriteRefusal } from "../io.ts";
import { type CacheContent, type CacheEntry, formatCache, readCacheContent } from "./cache-file.ts";
import type { Kept } from "./check-context.ts";
import { findTracking } from "./git-index.ts";

/** Keeps results in the working directory where no other file is named. */
const usualCacheFile = ".mixwijzer-cache.json";

/** The file that keeps results: the one that is named, by the command line before the settings of the project. */
function cacheFileOf({ options, config }: Pick<Invocation, "options" | "config">): string {
  return options.cacheLocation ?? config?.cache?.location ?? usualCacheFile;
}

/** More than any run fills; what is larger is not read. */
const mostBytes = 500_000_000;

/** What the key of every cache begins with, whatever wrote it. */
const keyStart = "mixwijzer/cache/";

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

/** No cache. */
export const noCache: Cache = { kept: null, find: () => null, keep: () => {}, finish: async () => [] };

/**
 * Opens the cache. One that cannot be read, or that belongs to other rules or another version, is as good as empty; so
 * is an entry that is not, to the letter, what this program wrote for this file.
 */
export function openCache(invocation: Invocation, { pack, version }: CheckContext): Cache {
  const { io, options, language } = invocation;
  const cacheFile = cacheFileOf(invocation);
  const key = [`${keyStart}4`, version, pack.digest, options.lang ?? "", language].join(" ");
  // A pipe that was put in its place would be waited for.
  const isThere = io.kindOf(cacheFile) === "file";
  const content = isThere ? readCache(io.read(cacheFile, mostBytes)) : null;
  const before = content?.key === key ? content.entries : new Map<string, CacheEntry>();
  const now = new Map<string, CacheEntry>();
  return {
    kept: { path: cacheFile, rules: content === null ? null : rulesOf(content) },
    find: (file) => {
      const known = before.get(file.path);
      if (known === undefined || known.seal !== sealResults(key, file, known.results)) return null;
      const results = readResults(known);
      if (results !== null) now.set(file.path, known);
      return results;
    },
    keep: (file, found) => {
      const results = Buffer.from(JSON.stringify(found));
      now.set(file.path, { seal: sealResults(key, file, results), results });
    },
    finish: async () => {
      // What this run did not look at may still be of use, unless the file is gone.
      const others = [...before].filter(([path]) => !now.has(path) && io.kindOf(path) === "file");
      const entries = new Map([...others, ...now]);
      const isAsBefore =
        entries.size === before.size && [...entries].every(([path, entry]) => before.get(path) === entry);
      if (content?.key === key && isAsBefore) return [];
      io.makeFolder(dirname(cacheFile));
      const bytes = formatCache({ key, pack: markPack(pack), entries });
      const written = await io.write(cacheFile, bytes, { kind: "own", overwrite: true, revised: true });
      // What was found is as good without it.
      return written.kind === "written" ? [] : [diagnose("check/cache-not-kept", whyNot(written, cacheFile))];
    },
  };
}

function whyNot(refusal: WriteRefusal, path: string): { readonly path: string; readonly reason: string } {
  return { path, reason: "reason" in refusal ? refusal.reason : refusal.kind };
}

/** A digest of a text, of what came of it, and of all that this depends on; `key` is about program, rules and options. */
export function sealResults(key: string, { path, text }: SourceFile, results: Uint8Array): string {
  const hash = createHash("sha256");
  for (const part of [key, path, text]) hash.update(`${Buffer.byteLength(part)} ${part}`);
  return hash.update(results).digest("base64");
}

function readCache(read: ReadResult): CacheContent | null {
  return read.kind === "bytes" ? readCacheContent(read.bytes) : null;
}

/** The results of an entry; null: they are not what this program writes. */
function readResults({ results }: CacheEntry): readonly CheckResult[] | null {
  try {
    const found: unknown = JSON.parse(Buffer.from(results).toString());
    return areCheckResults(found) ? found : null;
  } catch {
    return null;
  }
}

/** The rules that the results come from; null: the cache does not say. */
function rulesOf({ key, pack }: CacheContent): Kept["rules"] {
  return readPackMark(pack) ?? digestIn(key);
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
export function refuseCache(invocation: Invocation): Diagnostic | null {
  const { io } = invocation;
  const cacheFile = cacheFileOf(invocation);
  if (cacheFile !== usualCacheFile && !mayReplace(io, cacheFile)) {
    return diagnose("check/not-a-cache", { path: cacheFile });
  }
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

/** Whether nothing is lost where a cache is written in a place that somebody chose: there is nothing, or a cache. */
function mayReplace(io: Io, path: string): boolean {
  if (io.kindOf(path) !== "file") return true;
  const read = io.read(path, mostBytes);
  if (read.kind !== "bytes") return false;
  const start = new TextDecoder().decode(read.bytes.subarray(0, 100));
  return start.trim() === "" || start.startsWith(`{"key":"${keyStart}`);
}
