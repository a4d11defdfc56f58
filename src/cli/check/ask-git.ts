import { resolve } from "node:path";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { GitResult, Io, ReadResult } from "../io.ts";
import { type IndexEntry, viewIndex } from "./index-view.ts";

/** Runs git at the root of the repository, and gives what it prints. */
export interface Git {
  readonly root: string;
  readonly run: (args: readonly string[], input?: string) => GitResult;
}

/** Git at the root of the repository that the working directory is in, or why there is none. */
export function openGit(io: Io): Git | Diagnostic {
  const asked = io.git(["rev-parse", "--is-inside-work-tree", "--show-cdup"], io.folder);
  if (asked.kind === "missing") return diagnose("check/no-git", {});
  const [isInside = "", up = ""] = asked.kind === "done" ? textOf(asked.output).split("\n") : [];
  if (asked.kind === "failed" || isInside !== "true") {
    return diagnose("check/no-repository", { reason: asked.kind === "failed" ? asked.reason : "bare repository" });
  }
  const root = resolve(io.folder, up);
  return { root, run: (args, input) => io.git(args, root, input) };
}

/**
 * The world with the files of a commit in place of those of the working tree: nothing is checked out. What git says where it
 * knows no such commit, or is not there.
 */
export function viewCommit(io: Io, ref: string): { readonly io: Io } | { readonly reason: string } {
  const git = openGit(io);
  if ("code" in git) return { reason: "reason" in git.args ? String(git.args.reason) : "git: ENOENT" };
  const commit = git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (commit.kind !== "done") return { reason: `git rev-parse ${ref}` };
  const listed = linesFrom(git.run(["ls-tree", "-r", "-z", "--full-tree", textOf(commit.output).trim()]));
  if ("code" in listed) return { reason: "reason" in listed.args ? String(listed.args.reason) : listed.code };
  const index = {
    root: git.root,
    entries: listed.flatMap(readTreeEntry),
    deleted: [],
    contents: (objects: readonly string[]) => readObjects(git, objects),
  };
  return { io: viewIndex(io, index) };
}

/** `100644 blob <object>\t<path>`; what is a repository of its own holds no file here. */
function readTreeEntry(line: string): readonly IndexEntry[] {
  const tab = line.indexOf("\t");
  const [mode = "", kind, object = ""] = line.slice(0, tab).split(" ");
  if (kind !== "blob") return [];
  return [{ path: line.slice(tab + 1), object, kind: mode.startsWith("12") ? "link" : "file", isUnmerged: false }];
}

/** The entries of an index, from lines `100644 <object> <stage>\t<path>`. */
export function readEntries(listed: readonly string[]): readonly IndexEntry[] {
  const entries = new Map<string, IndexEntry>();
  for (const line of listed) {
    const tab = line.indexOf("\t");
    const [mode = "", object = "", stage = ""] = line.slice(0, tab).split(" ");
    const path = line.slice(tab + 1);
    // What is a repository of its own holds no file here.
    if (mode.startsWith("16")) continue;
    entries.set(path, { path, object, kind: mode.startsWith("12") ? "link" : "file", isUnmerged: stage !== "0" });
  }
  return [...entries.values()];
}

/** The content of objects, in their order: git prints `<object> blob <size>\n<content>\n` for each. */
export function readObjects(git: Git, objects: readonly string[]): readonly ReadResult[] {
  const asked = git.run(["cat-file", "--batch"], objects.map((object) => `${object}\n`).join(""));
  if (asked.kind !== "done") {
    const reason = asked.kind === "failed" ? asked.reason : "ENOENT";
    return objects.map(() => ({ kind: "failed", reason }));
  }
  const bytes = Buffer.from(asked.output);
  let at = 0;
  return objects.map((): ReadResult => {
    const end = bytes.indexOf(10, at);
    const [, kind, size = ""] = bytes.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (kind !== "blob") return { kind: "failed", reason: kind ?? "missing" };
    const content = bytes.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return { kind: "bytes", bytes: content };
  });
}

/** What git printed, as text. */
export function textOf(output: Uint8Array): string {
  return new TextDecoder().decode(output);
}

/** What git printed between zeros. */
export function linesFrom(result: GitResult): readonly string[] | Diagnostic {
  if (result.kind === "missing") return diagnose("check/no-git", {});
  if (result.kind === "failed") return diagnose("check/git-failed", { reason: result.reason });
  return textOf(result.output)
    .split("\0")
    .filter((line) => line !== "");
}
