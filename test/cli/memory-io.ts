import { isUtf8 } from "node:buffer";
import { relative, resolve } from "node:path";
import { Readable } from "node:stream";
import type { Io, ReadResult, UnreadPath } from "../../src/cli/io.ts";
import type { PromptStreams } from "../../src/terminal/streams.ts";
import { type LineReader, readLines } from "../../src/terminal/streams.ts";

/** A line of input that stands for Ctrl-C. */
export const interruption = "\x03";

/** What a test puts in the world; a file is text, bytes, or a folder. */
export interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array | "folder">>;
  /** What a search comes upon and cannot look at. */
  readonly unread?: readonly UnreadPath[];
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly columns?: number;
  /** Where prompts are drawn and keys come from; without it, only dialogues in lines work. */
  readonly prompts?: PromptStreams;
  /** What git says; without it, there is no git. */
  readonly git?: Io["git"];
  /** How many milliseconds pass each time somebody looks at the clock; without it, none. */
  readonly pace?: number;
  /** Why standard output takes nothing. */
  readonly printFailure?: string;
}

/** An Io in memory, with what was printed and written. */
export interface MemoryIo extends Io {
  readonly printed: { output: string; error: string };
  readonly written: Map<string, string>;
}

/** The world of a test: nothing of the machine is in it. `args` are the arguments after the program's name. */
export function memoryIo(args: readonly string[], world: World = {}): MemoryIo {
  const files = new Map(Object.entries(world.files ?? {}));
  const printed = { output: "", error: "" };
  let moment = 0;
  const written = new Map<string, string>();
  const terminal = world.terminal ?? false;
  const inputs = new Set<string>();
  const take = (path: string): void => {
    inputs.add(resolve("/home/adviser", path));
  };
  let lines: LineReader | null = null;
  const peek: Io["peek"] = (path, maximum) => {
    const file = files.get(path);
    if (file === undefined) return { kind: "missing" };
    if (file === "folder") return { kind: "directory" };
    const read = sized(file, maximum);
    return read.kind === "too-large" ? { ...read, again: true } : read;
  };
  const refusalOf: Io["refusalOf"] = (path, writing) => {
    if (files.get(path) === "folder") return { kind: "directory" };
    const isRevised = writing.kind === "found" ? writing.revised !== false : writing.revised === true;
    if (!isRevised && inputs.has(resolve("/home/adviser", path))) return { kind: "input" };
    return files.has(path) && writing.kind !== "found" && !writing.overwrite ? { kind: "exists" } : null;
  };
  return {
    args,
    environment: world.environment ?? {},
    terminal: { input: terminal, output: terminal, error: terminal },
    columns: { output: terminal ? world.columns : undefined, error: terminal ? world.columns : undefined },
    folder: "/home/adviser",
    printed,
    written,
    systemLocale: () => undefined,
    today: () => "2026-11-23",
    now: () => {
      moment += world.pace ?? 0;
      return moment;
    },
    read: (path, maximum) => {
      if (files.has(path) && files.get(path) !== "folder") take(path);
      return peek(path, maximum);
    },
    peek,
    readInput: (maximum) => sized(world.input ?? "", maximum),
    async readLine() {
      lines ??= readLines(Readable.from([Buffer.from(world.input ?? "")]));
      const text = await lines.next();
      if (text === null) return { kind: "ended" };
      return text === interruption ? { kind: "interrupted" } : { kind: "line", text };
    },
    prompts: () => {
      if (!world.prompts) throw new Error("this world has no terminal to draw on");
      return world.prompts;
    },
    closeInput: () => lines?.close(),
    list: (folder) => {
      if (files.has(folder) && files.get(folder) !== "folder") return { kind: "file" };
      const paths = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
      if (paths.length === 0) return { kind: "missing" };
      return { kind: "files", paths: paths.map((path) => path.slice(folder.length + 1)).sort() };
    },
    kindOf: (path) => {
      const file = files.get(path);
      if (file !== undefined) return file === "folder" ? "folder" : "file";
      return [...files.keys()].some((each) => each.startsWith(path === "." ? "" : `${path}/`)) ? "folder" : "missing";
    },
    glob: async (patterns, folder, among) => {
      const matches = patterns.map(toRegExp);
      const prefix = folder === "." ? "" : `${folder}/`;
      const below = (among?.map((path) => relative("/home/adviser", path)) ?? [...files.keys()])
        .filter((path) => path.startsWith(prefix))
        .map((path) => path.slice(prefix.length));
      const unread = (world.unread ?? []).filter(({ path }) => path.startsWith(prefix));
      return {
        paths: below.filter((path) => matches.some((match) => match.test(path))).sort(),
        unread: unread.map((each) => ({ ...each, path: each.path.slice(prefix.length) })),
      };
    },
    git: world.git ?? (() => ({ kind: "missing" })),
    *stream(path) {
      const file = path === "-" ? (world.input ?? "") : files.get(path);
      if (file === undefined) yield { kind: "missing" };
      else if (file === "folder") yield { kind: "directory" };
      else {
        take(path);
        const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
        for (let at = 0; at < bytes.length; at += streamBytes) {
          yield { kind: "bytes", bytes: bytes.subarray(at, at + streamBytes) };
        }
      }
    },
    write: async (path, content, writing) => {
      const refusal = refusalOf(path, writing);
      if (refusal !== null) return refusal;
      files.set(path, content);
      written.set(path, asText(content));
      return { kind: "written" };
    },
    refusalOf,
    makeFolder: (path) =>
      files.has(path) && files.get(path) !== "folder" ? { kind: "failed", reason: "EEXIST" } : { kind: "written" },
    remove: (path) => {
      files.delete(path);
      written.delete(path);
    },
    append: (path, text) => {
      if (files.get(path) === "folder") return { kind: "directory" };
      written.set(path, (written.get(path) ?? "") + text);
      return { kind: "written" };
    },
    print: (stream, content) => {
      if (stream === "error" || world.printFailure === undefined) printed[stream] += asText(content);
    },
    takesOutput: () => world.printFailure === undefined,
    printFailure: () => world.printFailure,
  };
}

/** Bytes as the text that they are, or else with a character for each. */
function asText(content: string | Uint8Array): string {
  if (typeof content === "string") return content;
  const bytes = Buffer.from(content);
  return isUtf8(bytes) ? bytes.toString() : bytes.toString("latin1");
}

/** Small, so that lines do not end where pieces do. */
const streamBytes = 7;

/** A glob of stars, question marks and braces as a regular expression; one in which something is not closed is a name. */
function toRegExp(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^$()|\\]/g, "\\$&")
    .replace(/\*\*\/|\*\*|\*|\?|\{|\}|,/g, (mark) => globMarks[mark] ?? mark);
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return new RegExp(`^${pattern.replace(/[.+^$()|\\*?{}[\]]/g, "\\$&")}$`);
  }
}

const globMarks: Readonly<Record<string, string>> = {
  "**/": "(?:.*/)?",
  "**": ".*",
  "*": "[^/]*",
  "?": "[^/]",
  "{": "(?:",
  "}": ")",
  ",": "|",
};

function sized(content: string | Uint8Array, maximum: number): ReadResult {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return bytes.length > maximum ? { kind: "too-large", bytes: bytes.length } : { kind: "bytes", bytes };
}
