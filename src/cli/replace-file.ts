import { promises, type Stats } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** How a file is replaced. */
export interface Replacing {
  /** Of the file that is there: its mode and owner are kept. null: there is none. */
  readonly before: Stats | null;
  /** Whether a file that is there, or comes there meanwhile, may be replaced. */
  readonly overwrite: boolean;
  /** Whether nobody but the user may read it. */
  readonly isPrivate: boolean;
}

/**
 * Whether the file is there now; `owner`: what takes its place cannot be of the user and group that it is of; `held`:
 * something keeps it from being replaced, as an open document does on Windows.
 */
export type Replaced =
  | { readonly kind: "written" }
  | { readonly kind: "exists" }
  | { readonly kind: "owner"; readonly user: number; readonly group: number }
  | { readonly kind: "held"; readonly reason: string };

/**
 * Writes a file beside its place until every byte is out and on the disk, and only then puts it there: what was there
 * before is whole until what takes its place is. Rejects with the system's error, and leaves nothing beside it then.
 */
export async function replaceFile(path: string, bytes: Uint8Array, replacing: Replacing): Promise<Replaced> {
  const folder = dirname(path);
  await sweep(folder);
  const beside = join(folder, nameLeftover());
  let isLeft = true;
  try {
    const isOwned = await writeBeside(beside, bytes, replacing);
    const { before } = replacing;
    if (!isOwned && before !== null) return { kind: "owner", user: before.uid, group: before.gid };
    const replaced = replacing.overwrite ? await putInPlace(beside, path) : await putIfNew(beside, path);
    isLeft = !replacing.overwrite || replaced.kind !== "written";
    if (replaced.kind === "written") await syncFolder(folder);
    return replaced;
  } finally {
    if (isLeft) await promises.rm(beside, { force: true }).catch(() => {});
  }
}

/** Promises whether the file is of the same owner as what it is to replace. */
async function writeBeside(path: string, bytes: Uint8Array, { before, isPrivate }: Replacing): Promise<boolean> {
  // Until it has the mode of what it replaces, nobody else may look into it.
  const file = await promises.open(path, "wx", isPrivate || before !== null ? 0o600 : 0o666);
  try {
    for (let offset = 0; offset < bytes.length; ) {
      const { bytesWritten } = await file.write(bytes, offset, bytes.length - offset);
      if (bytesWritten === 0) throw systemError("EIO");
      offset += bytesWritten;
    }
    if (before !== null && !isPrivate && !(await keepOwnerAndMode(file, before))) return false;
    await file.sync().catch(allowUnsupported);
    if ((await file.stat()).size !== bytes.length) throw systemError("EIO");
    return true;
  } finally {
    await file.close();
  }
}

/** Promises whether that was allowed: only the system's administrator gives files to others. */
async function keepOwnerAndMode(file: promises.FileHandle, before: Stats): Promise<boolean> {
  const { uid, gid } = await file.stat();
  try {
    if (uid !== before.uid || gid !== before.gid) await file.chown(before.uid, before.gid);
  } catch (error) {
    if (errorCode(error) === "EPERM") return false;
    throw error;
  }
  await file.chmod(before.mode & 0o7777);
  return true;
}

/** Some file systems cannot be asked to write through. */
function allowUnsupported(error: unknown): void {
  if (!["EINVAL", "ENOSYS", "ENOTSUP"].includes(errorCode(error))) throw error;
}

/** In milliseconds: a virus scanner or an index lets go of a file soon, a person does not. */
const retries = [20, 80, 200, 400];
const passingCodes = ["EBUSY", "EPERM"];

/** Elsewhere what is open can be replaced; there these codes say that it may not be, or that a disk begins there. */
function isHeld(code: string): boolean {
  return process.platform === "win32" && [...passingCodes, "EACCES"].includes(code);
}

async function putInPlace(beside: string, path: string): Promise<Replaced> {
  for (let attempt = 0; ; attempt++) {
    try {
      await promises.rename(beside, path);
      return { kind: "written" };
    } catch (error) {
      const code = errorCode(error);
      const pause = retries[attempt];
      if (!passingCodes.includes(code) && !isHeld(code)) throw error;
      if (pause !== undefined) await wait(pause);
      else if (isHeld(code)) return { kind: "held", reason: code };
      else throw error;
    }
  }
}

/** A second name is refused where the first is taken, however late; where there are none, a look before has to do. */
async function putIfNew(beside: string, path: string): Promise<Replaced> {
  try {
    await promises.link(beside, path);
    return { kind: "written" };
  } catch (error) {
    if (errorCode(error) === "EEXIST") return { kind: "exists" };
    const isThere = await promises.lstat(path).then(
      () => true,
      () => false,
    );
    return isThere ? { kind: "exists" } : putInPlace(beside, path);
  }
}

/** By folder: the last time that it is written through, and the one of these that has not begun. */
const lastSyncs = new Map<string, Promise<void>>();
const waitingSyncs = new Map<string, Promise<void>>();

/**
 * So that the new name outlives a power cut too, where folders can be written through. Names that come into a folder while
 * that is done wait for the next time, all of them for the same.
 */
function syncFolder(folder: string): Promise<void> {
  const waiting = waitingSyncs.get(folder);
  if (waiting !== undefined) return waiting;
  const before = lastSyncs.get(folder) ?? Promise.resolve();
  const sync = before.then(() => {
    waitingSyncs.delete(folder);
    return writeThrough(folder);
  });
  waitingSyncs.set(folder, sync);
  lastSyncs.set(folder, sync);
  return sync;
}

async function writeThrough(folder: string): Promise<void> {
  try {
    const opened = await promises.open(folder, "r");
    await opened.sync().finally(() => opened.close());
  } catch {}
}

/** A process is only known on its own machine, and folders may be shared. */
const machine = [...hostname()].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);
const leftoverName = /^\.mixwijzer-(\d+)-(\d+)-[a-z0-9]+\.tmp$/;
const longestMilliseconds = 24 * 60 * 60 * 1000;
const swept = new Set<string>();

function nameLeftover(): string {
  const random = Math.random().toString(36).slice(2).padEnd(4, "0");
  return `.mixwijzer-${machine}-${process.pid}-${random}.tmp`;
}

/** Removes what writes left that were killed: once a folder, and never what a process that still runs may need. */
async function sweep(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  const names = await promises.readdir(folder).catch(() => []);
  for (const name of names) {
    const [match, host, pid] = leftoverName.exec(name) ?? [];
    if (match === undefined) continue;
    const path = join(folder, name);
    const found = await promises.lstat(path).catch(() => null);
    if (found === null || !found.isFile()) continue;
    const isLeft = Number(host) === machine && !isInUse(Number(pid), found);
    if (isLeft || Date.now() - found.mtimeMs > longestMilliseconds) {
      await promises.rm(path, { force: true }).catch(() => {});
    }
  }
}

function isInUse(pid: number, { mtimeMs }: Stats): boolean {
  // In containers each run may have the number of the one before.
  if (pid === process.pid) return mtimeMs >= Date.now() - process.uptime() * 1000;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== "ESRCH";
  }
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The system's code for what went wrong, or what there is to say without one. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : String(error);
}
