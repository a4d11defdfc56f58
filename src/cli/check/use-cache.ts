import { createHash } from "node:crypto";
import type { CheckResult } from "../../batch/check-result.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { CheckContext } from "../../report/check/reporter.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { diagnoseWrite } from "../deliver.ts";
import type { Invocation } from "../invocation.ts";

/** The file in the working directory that keeps results. */
export const cacheFile = ".mixwijzer-cache.json";

/** More than any run fills; what is larger is not read. */
const mostBytes = 500_000_000;

/** What files gave before, for as long as their content, the rules, the program and the language are the same. */
export interface Cache {
  /** The results of a text from before; null: there are none. */
  find(file: SourceFile): readonly CheckResult[] | null;
  /** Takes in the results of a text. */
  keep(file: SourceFile, results: readonly CheckResult[]): void;
  /** Keeps what is known now; promises what could not be done. */
  finish(): Promise<readonly Diagnostic[]>;
}

interface Entry {
  readonly digest: string;
  readonly results: readonly CheckResult[];
}

interface CacheContent {
  /** What all results depend on beside the files. */
  readonly key: string;
  readonly files: Readonly<Record<string, Entry>>;
}

/** No cache. */
export const noCache: Cache = { find: () => null, keep: () => {}, finish: async () => [] };

/** Opens the cache. One that cannot be read, or that belongs to other rules or another version, is as good as empty. */
export function openCache({ io, options, language }: Invocation, { pack, version }: CheckContext): Cache {
  const key = ["mixwijzer/cache/1", version, pack.digest, options.lang ?? "", language].join(" ");
  const before = readCache(io.read(cacheFile, mostBytes), key);
  const now = new Map<string, Entry>();
  return {
    find: (file) => {
      const known = before.get(file.path);
      if (known === undefined || known.digest !== digestOf(file)) return null;
      now.set(file.path, known);
      return known.results;
    },
    keep: (file, results) => now.set(file.path, { digest: digestOf(file), results }),
    finish: async () => {
      // What this run did not look at may still be of use, unless the file is gone.
      const others = [...before].filter(([path]) => !now.has(path) && io.kindOf(path) === "file");
      const content: CacheContent = { key, files: Object.fromEntries([...others, ...now]) };
      const written = await io.write(cacheFile, `${JSON.stringify(content)}\n`, { kind: "own", overwrite: true });
      return written.kind === "written" ? [] : [diagnoseWrite(written, cacheFile)];
    },
  };
}

function digestOf({ text }: SourceFile): string {
  return createHash("sha256").update(text).digest("base64");
}

function readCache(read: ReturnType<Invocation["io"]["read"]>, key: string): ReadonlyMap<string, Entry> {
  if (read.kind !== "bytes") return new Map();
  try {
    // Only this program writes it, and only for itself: the key has its version.
    const content: CacheContent = JSON.parse(new TextDecoder().decode(read.bytes));
    return new Map(content.key === key ? Object.entries(content.files) : []);
  } catch {
    return new Map();
  }
}
