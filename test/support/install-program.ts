import { cpSync, mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inject } from "vitest";

const root = dirname(dirname(import.meta.dirname));

/** The program as npm would install it, without any of its packages, in a new folder of its own: its real path. */
export function installProgram(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "mixwijzer-"));
  cpSync(inject("builtProgram"), join(folder, "dist"), { recursive: true });
  for (const part of ["bin", "package.json", "rules"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  return folder;
}

declare module "vitest" {
  interface ProvidedContext {
    /** The folder into which the program was built for these tests. */
    readonly builtProgram: string;
  }
}
