import type { LineTerminal, PromptStreams } from "../terminal/streams.ts";

/** Why a file could not be read. */
export type ReadFailure =
  | { readonly kind: "missing" }
  | { readonly kind: "directory" }
  /** `again`: it is a file, and can be read from its start once more. */
  | { readonly kind: "too-large"; readonly bytes: number; readonly again?: boolean }
  | { readonly kind: "failed"; readonly reason: string };

/** A file's bytes, or why there are none. */
export type ReadResult = { readonly kind: "bytes"; readonly bytes: Uint8Array } | ReadFailure;

/**
 * Who chose where a file goes, which decides what becomes of a symbolic link there. What was read before is never written,
 * unless it is `revised`: read in order to be written anew.
 */
export type Writing =
  /** The user named it: a link is followed, and the result says where it led. */
  | { readonly kind: "named"; readonly overwrite: boolean; readonly revised?: boolean }
  /**
   * It was found below a folder and is revised, or with `revised: false` named by what was found there: refused where a
   * link stands on the way from that folder.
   */
  | { readonly kind: "found"; readonly below: string; readonly revised?: false }
  /** The program chose it: a link that stands there is itself replaced. `private`: nobody else may read it. */
  | { readonly kind: "own"; readonly overwrite: boolean; readonly revised?: boolean; readonly private?: boolean };

/**
 * Why nothing was written, and all is as it was. `input`: it was read before; `exists` only where overwriting was not
 * allowed; `link` where none may be followed; `owner`: it is of somebody else and could not stay so, by user and group;
 * `held` where another program keeps the file from being replaced.
 */
export type WriteRefusal =
  | { readonly kind: "input" }
  | { readonly kind: "exists" }
  | { readonly kind: "directory" }
  | { readonly kind: "link" }
  | { readonly kind: "owner"; readonly user: number; readonly group: number }
  | { readonly kind: "held"; readonly reason: string }
  | { readonly kind: "failed"; readonly reason: string };

/** What became of a write; `ledTo`: the file that a link led to. */
export type WriteResult = { readonly kind: "written"; readonly ledTo?: string } | WriteRefusal;

/** The files below a folder as sorted paths relative to it, with forward slashes, or why they cannot be listed. */
export type ListResult =
  | { readonly kind: "files"; readonly paths: readonly string[] }
  | { readonly kind: "missing" }
  | { readonly kind: "file" }
  | { readonly kind: "failed"; readonly reason: string };

/** What patterns stand for; `unread`: what stands in the way of saying so in full, each once and sorted. */
export interface GlobResult {
  readonly paths: readonly string[];
  readonly unread: readonly UnreadPath[];
}

/** A link that leads to nothing, or a folder that cannot be listed, where a file might have been. */
export interface UnreadPath {
  readonly kind: "link" | "folder";
  readonly path: string;
  /** As a code of the system. */
  readonly reason: string;
}

/** What git printed, or why it did not; `missing`: there is no git. */
export type GitResult =
  | { readonly kind: "done"; readonly output: Uint8Array }
  | { readonly kind: "missing" }
  | { readonly kind: "failed"; readonly reason: string };

/** All that the program knows of the world outside; paths are relative to the working directory. Nothing throws. */
export interface Io extends LineTerminal {
  /** The arguments after the program's own name. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The working directory, absolute. */
  readonly folder: string;
  /** What the system says of the user's language where the environment does not; undefined: nothing. */
  systemLocale(): string | undefined;
  /** The date now, as YYYY-MM-DD in the user's time zone. */
  today(): string;
  /** Milliseconds since some moment, the same while the program runs. */
  now(): number;
  /** The file's bytes; a file over `maximum` bytes is not read. */
  read(path: string, maximum: number): ReadResult;
  /** The same, of a file that may be written anew: it does not count as read. */
  peek(path: string, maximum: number): ReadResult;
  /** All of standard input, read to its end unless it is over `maximum` bytes. */
  readInput(maximum: number): ReadResult;
  /** The streams of the terminal, for who draws prompts there. */
  prompts(): PromptStreams;
  /** The files below a folder, in all depths. */
  list(folder: string): ListResult;
  /** What a path leads to; a `device` is whatever is no plain file, such as a pipe, and may never end. */
  kindOf(path: string): "file" | "folder" | "device" | "missing";
  /**
   * The files below a folder that match any of the patterns, as sorted paths relative to it with forward slashes; of an
   * absolute pattern, absolute paths. What starts with a dot and what is in node_modules is left out. `among`: absolute
   * paths that are looked through in place of the files that there are.
   */
  glob(patterns: readonly string[], folder: string, among?: readonly string[]): Promise<GlobResult>;
  /** Runs git in a folder with some input, and waits for it. */
  git(args: readonly string[], folder: string, input?: string): GitResult;
  /** The bytes of a file, or of standard input for `-`, piece by piece; after a failure nothing more comes. */
  stream(path: string): Iterable<ReadResult>;
  /** Writes the whole file or nothing of it; a device or pipe that the user named is written to as it is. */
  write(path: string, content: string | Uint8Array, writing: Writing): Promise<WriteResult>;
  /** Why a write would be refused, as far as that can be told before; null: nothing is known against it. */
  refusalOf(path: string, writing: Writing): WriteRefusal | null;
  /** Makes a folder, with those it is in; one that is there stays as it is. */
  makeFolder(path: string): WriteResult;
  /** Removes a file; one that is not there is none either way. */
  remove(path: string): void;
  /** Adds all of it to the end of a file, which is made where there is none, or nothing. */
  append(path: string, text: string): WriteResult;
  /** Whether standard output still takes anything; false once its reader has gone away or the system refuses. */
  takesOutput(): boolean;
  /** Why not all of the output could be printed, as a code of the system; undefined: it could. */
  printFailure(): string | undefined;
}
