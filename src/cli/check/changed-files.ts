import { relative, resolve, sep } from "node:path";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Invocation } from "../command.ts";
import type { Io } from "../io.ts";
import { type Git, linesFrom, openGit, readEntries, readObjects, textOf } from "./ask-git.ts";
import { type CaseFile, type FoundFiles, findCaseFiles } from "./find-case-files.ts";
import type { LeaveOut } from "./ignored-files.ts";
import { type GitIndex, viewIndex } from "./index-view.ts";

/** The files that a run checks, and what they are read from. */
export interface Selection extends FoundFiles {
  /** The world that they are read from: of --staged, with the index of git in place of the working tree. */
  readonly io: Io;
  /** Files that were found and did not change. */
  readonly others: readonly CaseFile[];
}

/** The files that the command line names; of --changed and --staged, those of them that changed. */
export async function selectFiles(
  { io, options }: Pick<Invocation, "io" | "options">,
  operands: readonly string[],
  leaveOut: LeaveOut,
): Promise<Selection | Diagnostic> {
  const { changed, staged, stdinName } = options;
  if (changed === undefined && !staged) {
    return { io, others: [], ...(await findCaseFiles(io, operands, stdinName, leaveOut)) };
  }
  const named = operands.some((operand) => !operand.startsWith("!")) ? operands : [".", ...operands];
  const git = openGit(io);
  if ("code" in git) return git;
  const state = staged ? readStaged(io, git) : readChanged(io, git, changed ?? "HEAD");
  if ("code" in state) return state;
  const found = await findCaseFiles(state.io, named, stdinName, leaveOut);
  // What was deleted was something to check once: that it is no more is no mistake in what is named.
  const before = viewPaths(io, git.root, state.deleted);
  const gone = await findCaseFiles(before, named, stdinName, leaveOut);
  const isGone = (file: CaseFile): boolean => before.kindOf(file.path) !== "missing" && !state.isThere(file);
  const isForgiven = (diagnostic: Diagnostic): boolean =>
    !gone.diagnostics.some(({ args }) => JSON.stringify(args) === JSON.stringify(diagnostic.args));
  const files = found.files.filter((file) => !(isGone(file) || state.isUnchanged(file)));
  return {
    io: state.io,
    files,
    ignored: found.ignored,
    others: found.files.filter((file) => state.isUnchanged(file)),
    diagnostics: found.diagnostics.filter((each) => !isForgiven(each)),
  };
}

/** What git says about files that were found. */
interface State {
  readonly io: Io;
  /** From the root of the repository. */
  readonly deleted: readonly string[];
  isThere(file: CaseFile): boolean;
  /** Whether git knows the file and it is as it was. Whatever it does not know for certain counts as changed. */
  isUnchanged(file: CaseFile): boolean;
}

/** What is about to be committed. */
function readStaged(io: Io, git: Git): State | Diagnostic {
  const listed = linesFrom(git.run(["ls-files", "--stage", "-z"]));
  if ("code" in listed) return listed;
  const changes = readChanges(git, ["--cached"]);
  if ("code" in changes) return changes;
  const entries = readEntries(listed);
  const index: GitIndex = {
    root: git.root,
    entries,
    deleted: changes.deleted,
    contents: (objects) => readObjects(git, objects),
  };
  const tracked = entries.map(({ path }) => path);
  return stateOf(io, git, { view: viewIndex(io, index), tracked, changes });
}

/** What the working tree has that the commit has not; of a branch, the commit that this work began at. */
function readChanged(io: Io, git: Git, ref: string): State | Diagnostic {
  const from = findBase(git, ref);
  if ("code" in from) return from;
  const tracked = linesFrom(git.run(["ls-files", "-z"]));
  if ("code" in tracked) return tracked;
  // Before the first commit, everything is new.
  if (from.base === null) return stateOf(io, git, { view: io, tracked: [], changes: { changed: [], deleted: [] } });
  const changes = readChanges(git, [from.base]);
  return "code" in changes ? changes : stateOf(io, git, { view: io, tracked, changes });
}

function findBase(git: Git, ref: string): { readonly base: string | null } | Diagnostic {
  const commit = git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  const head = git.run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  if (head.kind !== "done" && ref === "HEAD") return { base: null };
  if (commit.kind !== "done") return diagnose("check/unknown-ref", { ref });
  const shared = git.run(["merge-base", textOf(commit.output).trim(), "HEAD"]);
  return shared.kind === "done" ? { base: textOf(shared.output).trim() } : diagnose("check/no-shared-commit", { ref });
}

interface Changes {
  readonly changed: readonly string[];
  readonly deleted: readonly string[];
}

/** A file that got another name is one that was deleted and one that is new. */
function readChanges(git: Git, against: readonly string[]): Changes | Diagnostic {
  const options = ["--name-status", "-z", "--no-renames", "--no-ext-diff"];
  const listed = linesFrom(git.run(["diff", ...options, ...against, "--"]));
  if ("code" in listed) return listed;
  const changed: string[] = [];
  const deleted: string[] = [];
  for (let at = 0; at + 1 < listed.length; at += 2) {
    (listed[at] === "D" ? deleted : changed).push(listed[at + 1] ?? "");
  }
  return { changed, deleted };
}

/** Some systems write one name in two ways. */
function comparable(path: string): string {
  return path.normalize();
}

function stateOf(
  io: Io,
  { root }: Git,
  { view, tracked, changes }: { readonly view: Io; readonly tracked: readonly string[]; readonly changes: Changes },
): State {
  const unchanged = new Set(tracked.map(comparable));
  for (const path of [...changes.changed, ...changes.deleted]) unchanged.delete(comparable(path));
  const known = new Set(tracked.map(comparable));
  const placeOf = ({ path }: CaseFile): string =>
    comparable(relative(root, resolve(io.folder, path)).split(sep).join("/"));
  return {
    io: view,
    deleted: changes.deleted,
    isThere: (file) =>
      file.path === "-" || (view === io ? io.kindOf(file.path) !== "missing" : known.has(placeOf(file))),
    isUnchanged: (file) => file.path !== "-" && unchanged.has(placeOf(file)),
  };
}

/** A world in which there is nothing but these files. */
function viewPaths(io: Io, root: string, paths: readonly string[]): Io {
  return viewIndex(io, { root, entries: [], deleted: paths, contents: () => [] });
}
