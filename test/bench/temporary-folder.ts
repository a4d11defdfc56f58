import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folders: string[] = [];

/** Makes a folder that goes with the process. */
export function temporaryFolder(): string {
  if (folders.length === 0) process.on("exit", removeAll);
  const folder = mkdtempSync(join(tmpdir(), "mixwijzer-bench-"));
  folders.push(folder);
  return folder;
}

function removeAll(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
