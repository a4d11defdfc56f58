import { closeSync, fstatSync, openSync, readSync, realpathSync, type Stats } from "node:fs";
import type { ReadFailure, ReadResult } from "./io.ts";
import { errorCode } from "./replace-file.ts";

const chunkBytes = 65536;

/** The files that were read. */
interface Inputs {
  /** Takes in a file that is read. */
  readonly take: (path: string, stat: Stats) => void;
  /** Whether a path leads to one of them, by whatever links. */
  readonly has: (path: string, stat: Stats) => boolean;
}

/** Files that were read, of which nothing is kept but how they were named. */
export function createInputs(): Inputs {
  const paths = new Map<string, Set<string>>();
  return {
    take: (path, stat) => {
      if (!stat.isFile()) return;
      const known = paths.get(keyOf(stat));
      if (known === undefined) paths.set(keyOf(stat), new Set([path]));
      else known.add(path);
    },
    has: (path, stat) => {
      const real = realPath(path);
      return [...(paths.get(keyOf(stat)) ?? [])].some((each) => realPath(each) === real);
    },
  };
}

/** Two files may have one key: numbers of files on Windows do not fit in a number of ours. */
function keyOf({ dev, ino }: Stats): string {
  return `${dev} ${ino}`;
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

type TakeInput = (path: string, stat: Stats) => void;

/** The bytes of a file; one over `maximum` bytes is not read. `takeInput` hears of it before. */
export function read(path: string, maximum: number, takeInput: TakeInput): ReadResult {
  return catching(() => {
    const descriptor = openSync(path, "r");
    try {
      const stat = fstatSync(descriptor);
      if (stat.isDirectory()) return { kind: "directory" };
      takeInput(path, stat);
      if (stat.size > maximum) return { kind: "too-large", bytes: stat.size, again: true };
      return stat.isFile() && stat.size > 0 ? readSized(descriptor, stat.size) : readDescriptor(descriptor, maximum);
    } finally {
      closeSync(descriptor);
    }
  });
}

/** What an attempt to read comes to; what it throws as why nothing was read. */
export function catching(attempt: () => ReadResult): ReadResult {
  try {
    return attempt();
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): ReadFailure {
  const code = errorCode(error);
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
  if (code === "EISDIR") return { kind: "directory" };
  return { kind: "failed", reason: code };
}

/** The bytes of a file of that size; asking for no more than these saves time on many small files. */
function readSized(descriptor: number, size: number): ReadResult {
  const bytes = Buffer.allocUnsafe(size);
  let total = 0;
  while (total < size) {
    const count = readSome(descriptor, bytes.subarray(total));
    if (count === 0) break;
    total += count;
  }
  return { kind: "bytes", bytes: bytes.subarray(0, total) };
}

/** Pipes and devices have no size to check beforehand, so one byte over the maximum ends the reading. */
export function readDescriptor(descriptor: number, maximum: number): ReadResult {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    const count = readSome(descriptor, chunk);
    if (count === 0) return { kind: "bytes", bytes: Buffer.concat(chunks, total) };
    total += count;
    if (total > maximum) return { kind: "too-large", bytes: total };
    chunks.push(chunk.subarray(0, count));
  }
}

/** The bytes of a file, or of standard input for `-`, piece by piece; after a failure nothing more comes. */
export function* stream(path: string, takeInput: TakeInput): Generator<ReadResult> {
  let descriptor: number | null = null;
  try {
    descriptor = path === "-" ? 0 : openSync(path, "r");
    takeInput(path, fstatSync(descriptor));
    for (;;) {
      const chunk = Buffer.allocUnsafe(chunkBytes);
      const count = readSome(descriptor, chunk);
      if (count === 0) return;
      yield { kind: "bytes", bytes: chunk.subarray(0, count) };
    }
  } catch (error) {
    yield failureOf(error);
  } finally {
    if (descriptor !== null && descriptor !== 0) closeSync(descriptor);
  }
}

function readSome(descriptor: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk);
    } catch (error) {
      const code = errorCode(error);
      // Windows tells the end of a pipe as an error.
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      pause();
    }
  }
}

/** A pipe that another process made non-blocking is full or empty: wait without turning the processor. */
export function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}
