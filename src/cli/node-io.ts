import { fstatSync, writeSync } from "node:fs";
import type { LineReader, LineResult, Stream } from "../terminal/streams.ts";
import type { GitResult, Io } from "./io.ts";
import { glob, kindOf, list, makeFolder, remove } from "./node-folders.ts";
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
    now: () => performance.now(),
    read: (path, maximum) => read(path, maximum, inputs.take),
    peek: (path, maximum) => read(path, maximum, () => {}),
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
    git: runGit,
    stream: (path) => stream(path, inputs.take),
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

/** More than the files of a repository come to, as far as these are cases. */
const mostGitBytes = 1_000_000_000;

/** Locks that git can do without might keep another git waiting, such as the one that runs a hook. */
function runGit(args: readonly string[], folder: string, input?: string): GitResult {
  // Loaded here: it takes a part of the time to start, and hardly any run asks git.
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const ended = spawnSync("git", ["--no-optional-locks", ...args], {
    cwd: folder,
    input: input ?? "",
    maxBuffer: mostGitBytes,
    env: { ...process.env, LC_ALL: "C" },
    windowsHide: true,
  });
  if (ended.error !== undefined) {
    const reason = errorCode(ended.error);
    return reason === "ENOENT" ? { kind: "missing" } : { kind: "failed", reason };
  }
  if (ended.status === 0) return { kind: "done", output: ended.stdout };
  const [said = ""] = ended.stderr.toString().trim().split("\n");
  return { kind: "failed", reason: said === "" ? `exit code ${ended.status ?? ended.signal}` : said };
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
