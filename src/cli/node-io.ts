import { fstatSync, mkdirSync, readdirSync, realpathSync, rmSync, statSync, writeSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { PartSetup } from "../batch/check-file.ts";
import type { LineReader, LineResult, Stream } from "../terminal/streams.ts";
import type { GlobResult, Io, ListResult, UnreadPath, Workers, WriteResult } from "./io.ts";
import { catching, createInputs, pause, read, readDescriptor, stream } from "./node-read.ts";
import { append, refusalOf, write } from "./node-write.ts";
import { errorCode } from "./replace-file.ts";

const descriptors: Readonly<Record<Stream, number>> = { output: 1, error: 2 };

/**
 * The real world: this process, its terminal and its files. It handles no signals but the one that interrupts, and only
 * from the first line that is waited for until the input is closed. At other times the system's own way of interrupting
 * works, and it ends the program with the status that shells show as 130.
 */
export function nodeIo(): Io {
  const ended = new Map<Stream, PrintEnd>();
  const interrupts = watchInterrupts();
  const inputs = createInputs();
  let lines: LineReader | null = null;
  return {
    args: process.argv.slice(2),
    environment: process.env,
    terminal,
    columns,
    get folder() {
      return process.cwd();
    },
    systemLocale: () => (process.platform === "win32" ? new Intl.DateTimeFormat().resolvedOptions().locale : undefined),
    today,
    read: (path, maximum) => read(path, maximum, inputs.take),
    readInput: (maximum) => catching(() => readDescriptor(0, maximum)),
    async readLine() {
      interrupts.watch();
      const { readLines } = await import("../terminal/streams.ts");
      lines ??= readLines(process.stdin);
      return interrupts.orLine(lines.next());
    },
    prompts: () => ({ input: process.stdin, output: process.stderr, suspends: process.platform !== "win32" }),
    closeInput() {
      interrupts.leave();
      lines?.close();
      lines = null;
    },
    list,
    kindOf,
    glob,
    stream: (path) => stream(path, inputs.take),
    get processors() {
      return availableParallelism();
    },
    startWorkers,
    write: (path, content, writing) => write(path, content, writing, inputs.has),
    refusalOf: (path, writing) => refusalOf(path, writing, inputs.has),
    append,
    makeFolder,
    remove,
    print(stream, content) {
      if (ended.has(stream)) return;
      const end = writeAll(descriptors[stream], content);
      if (end) ended.set(stream, end);
    },
    takesOutput: () => !ended.has("output"),
    printFailure() {
      const end = ended.get("output");
      return end?.kind === "failed" ? end.reason : undefined;
    },
  };
}

/** Found out when it is asked, since making a stream takes milliseconds. */
const terminal: Io["terminal"] = {
  get input() {
    return isTerminal(0, () => process.stdin);
  },
  get output() {
    return isTerminal(1, () => process.stdout);
  },
  get error() {
    return isTerminal(2, () => process.stderr);
  },
};

/** A terminal that does not know its size says 0. */
const columns: Io["columns"] = {
  get output() {
    return (terminal.output && process.stdout.columns) || undefined;
  },
  get error() {
    return (terminal.error && process.stderr.columns) || undefined;
  },
};

/** Asks the file system first: pipes and files are no terminals. */
function isTerminal(descriptor: number, stream: () => { readonly isTTY?: boolean }): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && stream().isTTY === true;
  } catch {
    return false;
  }
}

function today(): string {
  const now = new Date();
  const digits = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

interface Interrupts {
  watch(): void;
  leave(): void;
  /** The line, or that Ctrl-C came first. */
  orLine(next: Promise<string | null>): Promise<LineResult>;
}

/** Keeps a Ctrl-C between two questions until the next is asked: it must not end the program with nothing said. */
function watchInterrupts(): Interrupts {
  let isHeld = false;
  let tell = (): void => {};
  const interrupt = (): void => {
    isHeld = true;
    tell();
  };
  const leave = (): void => {
    process.off("SIGINT", interrupt);
  };
  return {
    watch() {
      // To listen anew would lose an interruption that has come and was not heard yet.
      if (!process.listeners("SIGINT").includes(interrupt)) process.on("SIGINT", interrupt);
    },
    leave,
    orLine: (next) =>
      new Promise((resolve, reject) => {
        tell = () => {
          isHeld = false;
          tell = () => {};
          resolve({ kind: "interrupted" });
        };
        if (isHeld) tell();
        next.then((text) => {
          tell = () => {};
          resolve(text === null ? { kind: "ended" } : { kind: "line", text });
        }, reject);
      }),
  };
}

async function startWorkers(count: number, setup: PartSetup): Promise<Workers> {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: join(import.meta.dirname, "node-worker.cjs"),
    name: "checkPart",
    workerData: setup,
    minThreads: count,
    maxThreads: count,
  });
  return { count, check: async (files) => JSON.parse(await pool.run(files)), stop: () => pool.destroy() };
}

/** Why a stream takes no more: its reader has gone away, or the system refuses. */
type PrintEnd = { readonly kind: "closed" } | { readonly kind: "failed"; readonly reason: string };

/** Null: all is written. */
function writeAll(descriptor: number, content: string | Uint8Array): PrintEnd | null {
  const bytes = Buffer.from(content);
  let offset = 0;
  while (offset < bytes.length) {
    try {
      offset += writeSync(descriptor, bytes, offset);
    } catch (error) {
      const code = errorCode(error);
      if (code === "EPIPE" || code === "EOF") return { kind: "closed" };
      if (code !== "EAGAIN") return { kind: "failed", reason: code };
      pause();
    }
  }
  return null;
}

function list(folder: string): ListResult {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join("/"));
    return { kind: "files", paths: paths.sort() };
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT") return { kind: "missing" };
    // A file in the middle of a path gives this code too.
    if (code === "ENOTDIR") return { kind: isFile(folder) ? "file" : "missing" };
    return { kind: "failed", reason: code };
  }
}

function kindOf(path: string): "file" | "folder" | "device" | "missing" {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return "folder";
    return stat.isFile() ? "file" : "device";
  } catch {
    return "missing";
  }
}

async function glob(patterns: readonly string[], folder: string): Promise<GlobResult> {
  const { globSync } = await import("tinyglobby");
  const absolute = patterns.some((pattern) => isAbsolute(pattern));
  const { fs, unread } = watchReading();
  const options = { cwd: folder, absolute, ignore: ["**/node_modules/**"], expandDirectories: false, fs };
  const found = globSync(patterns, options);
  const written = (path: string): string => (absolute ? path : relative(folder, path).split(sep).join("/"));
  const told = unread(found.map((path) => resolve(folder, path)));
  const broken = new Set(told.map(({ path }) => path));
  const files = found.filter((path) => !broken.has(resolve(folder, path)));
  return {
    paths: withoutDetours(files, folder).sort(),
    unread: told.map((each) => ({ ...each, path: written(each.path) })).sort(byPath),
  };
}

function byPath({ path: one }: UnreadPath, { path: other }: UnreadPath): number {
  return one < other ? -1 : Number(one > other);
}

/**
 * The file system for a search, with what could not be read in it, by absolute paths. A link that leads to nothing is
 * shown as a file to the search, or as a folder where its name has no extension, so that it is told where it would have
 * been found.
 */
function watchReading() {
  const links = new Map<string, UnreadPath>();
  const met = new Map<string, UnreadPath>();
  // The search only asks whether it is a folder: the program itself is a file, and where the link stands is a folder.
  const standIn = (path: string): string => (extname(path) === "" ? dirname(path) : process.execPath);
  return {
    fs: {
      realpathSync: orElse(realpathSync, (path, reason) => {
        links.set(path, { kind: "link", path, reason });
        return path;
      }),
      statSync: orElse(statSync, (path) => statSync(standIn(path))),
      readdirSync: orElse(readdirSync, (path, reason) => {
        met.set(path, links.get(path) ?? { kind: "folder", path, reason });
        return [];
      }),
    },
    /** What was met where the search looked, or is among the files that it `found`. */
    unread: (found: readonly string[]): readonly UnreadPath[] => [
      ...met.values(),
      ...found.flatMap((path) => links.get(path) ?? []),
    ],
  };
}

/** A function that is asked about a path, with another answer where it fails. */
function orElse<Ask extends (path: never, ...rest: never[]) => unknown>(
  ask: Ask,
  answer: (path: string, reason: string) => unknown,
): Ask {
  return new Proxy(ask, {
    apply: (target, that, args: Parameters<Ask>) => {
      try {
        return Reflect.apply(target, that, args);
      } catch (error) {
        return answer(resolve(String(args[0])), errorCode(error));
      }
    },
  });
}

/** A folder that links lead to as well, such as one to a folder above it, is looked at once, by its shortest path. */
function withoutDetours(paths: readonly string[], folder: string): string[] {
  const folders = [...new Set(paths.map((path) => dirname(path)))];
  const shortest = new Map<string, string>();
  for (const each of folders.sort().sort((one, other) => one.length - other.length)) {
    const real = realFolder(resolve(folder, each));
    if (!shortest.has(real)) shortest.set(real, each);
  }
  const kept = new Set(shortest.values());
  return paths.filter((path) => kept.has(dirname(path)));
}

function realFolder(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function makeFolder(path: string): WriteResult {
  try {
    mkdirSync(path, { recursive: true });
    return { kind: "written" };
  } catch (error) {
    return { kind: "failed", reason: errorCode(error) };
  }
}

/** A file that cannot be removed stays. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
