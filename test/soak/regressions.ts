import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "../mutation/journal.ts";

/** Writes an input that broke a law into a folder, in that of its kind; returns its path. */
export function keepRegression(folder: string, kind: string, text: string): string {
  mkdirSync(join(folder, kind), { recursive: true });
  const path = join(folder, kind, `${digestOf(text)}.txt`);
  writeFileSync(path, text);
  return path;
}

/** Inputs that once broke a law, by kind. */
export function listRegressions(folder: string): readonly { readonly kind: string; readonly path: string }[] {
  const kinds = existsSync(folder) ? readdirSync(folder) : [];
  return kinds.flatMap((kind) =>
    readdirSync(join(folder, kind)).map((name) => ({ kind, path: join(folder, kind, name) })),
  );
}
