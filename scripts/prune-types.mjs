import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * Removes from a folder of type declarations those that cannot be reached from its index: the compiler writes them for
 * every file that the library is made of, most of which no user of it can name.
 */
export function pruneTypes(folder) {
  const reached = new Set();
  reach(resolve(folder, "index.d.ts"), reached);
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = join(resolve(folder), path);
    if (path.endsWith(".d.ts") && !reached.has(file)) rmSync(file);
  }
}

function reach(file, reached) {
  if (reached.has(file)) return;
  reached.add(file);
  for (const [, path] of readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)\.ts"/g)) {
    reach(resolve(dirname(file), `${path}.d.ts`), reached);
  }
}
