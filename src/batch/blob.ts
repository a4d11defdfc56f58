import { createHash } from "node:crypto";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Language } from "../language/languages.ts";
import type { Pack } from "../pack/pack.ts";
import { namePack, type PackMark, readPackMark } from "../pack/pack-files.ts";
import { isMapping } from "../source/value-kind.ts";
import { areCheckResults, type CheckResult } from "./check-result.ts";

/** The results of one shard of a run, to be put together with the others. Only for the version that wrote it. */
export interface Blob {
  readonly schema: "mixwijzer/blob/1";
  readonly mixwijzer: string;
  /** The digest of the rules. */
  readonly pack: string;
  /** The same rules by name; earlier versions left them out. */
  readonly rules?: PackMark;
  readonly language: Language;
  readonly shard: Shard;
  /** All files of the whole run, in its order. */
  readonly files: readonly string[];
  /** How many files of the whole run were found and left out; absent: none. */
  readonly ignored?: number;
  readonly results: readonly CheckResult[];
}

/** A blob and the file that it was read from. */
export interface NamedBlob {
  readonly path: string;
  readonly blob: Blob;
}

/** Reads a blob; null: it is none. */
export function readBlob(text: string): Blob | null {
  try {
    const blob: Blob = JSON.parse(text);
    return isBlob(blob) ? blob : null;
  } catch {
    return null;
  }
}

function isBlob(value: unknown): boolean {
  if (!isMapping(value) || value.schema !== "mixwijzer/blob/1" || !isMapping(value.shard)) return false;
  const { mixwijzer, pack, language, shard, files, results } = value;
  const texts = [mixwijzer, pack, language].every((each) => typeof each === "string");
  return (
    texts &&
    isShard(shard) &&
    Array.isArray(files) &&
    files.every((file) => typeof file === "string") &&
    areCheckResults(results)
  );
}

/** What keeps blobs from being put together: every shard has to be there once, and all have to be of one run. */
export function checkBlobs(blobs: readonly NamedBlob[], pack: Pack, version: string): readonly Diagnostic[] {
  const [first] = blobs;
  if (first === undefined) return [];
  const strangers = blobs.flatMap((each) => findStranger(each, first, pack, version));
  return strangers.length > 0 ? strangers : findGaps(blobs, first.blob.shard.count);
}

function findStranger({ path, blob }: NamedBlob, first: NamedBlob, pack: Pack, version: string): readonly Diagnostic[] {
  if (blob.mixwijzer !== version) {
    return [diagnose("check/other-version", { path, found: blob.mixwijzer, expected: version })];
  }
  if (blob.pack !== pack.digest) {
    const found = namePack(readPackMark(blob.rules) ?? { digest: blob.pack });
    return [diagnose("check/other-rules", { path, found, expected: namePack(pack) })];
  }
  const { language, shard, files } = first.blob;
  const isSameRun = blob.language === language && blob.shard.count === shard.count && isSameList(blob.files, files);
  return isSameRun ? [] : [diagnose("check/other-run", { path, other: first.path })];
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function findGaps(blobs: readonly NamedBlob[], count: number): readonly Diagnostic[] {
  return Array.from({ length: count }, (_, at) => at + 1).flatMap((index): readonly Diagnostic[] => {
    const [one, other] = blobs.filter(({ blob }) => blob.shard.index === index);
    if (one === undefined) return [diagnose("check/missing-shard", { index, count })];
    return other === undefined ? [] : [diagnose("check/double-shard", { index, path: one.path, other: other.path })];
  });
}

/** The results of all blobs in the order of the whole run. */
export function mergeBlobs(blobs: readonly NamedBlob[]): readonly CheckResult[] {
  const byFile = new Map<string, CheckResult[]>();
  for (const result of blobs.flatMap(({ blob }) => blob.results)) {
    const known = byFile.get(result.file);
    if (known === undefined) byFile.set(result.file, [result]);
    else known.push(result);
  }
  return (blobs[0]?.blob.files ?? []).flatMap((file) => byFile.get(file) ?? []);
}

/** One part of a run: the `index`-th of `count`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The whole of a run. */
export const wholeRun: Shard = { index: 1, count: 1 };

/** Whether it is a part that can be asked for: of no number of parts that would fill the memory. */
function isShard({ index, count }: Readonly<Record<string, unknown>>): boolean {
  return typeof index === "number" && typeof count === "number" && readShard(`${index}/${count}`) !== null;
}

/** Reads `2/5`; null: it is no part of anything. */
export function readShard(text: string): Shard | null {
  const [, index = "", count = ""] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : null;
}

/** Whether a file is in a shard. It depends on its name alone, so that a new file moves no other. */
export function isInShard(file: string, { index, count }: Shard): boolean {
  return count === 1 || createHash("sha256").update(file).digest().readUInt32BE(0) % count === index - 1;
}
