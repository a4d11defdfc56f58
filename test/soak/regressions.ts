import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "../mutation/journal.ts";

const folder = join(import.meta.dirname, "../regressions");

/** Writes an input that broke a law where the tests read it; returns its path below `within`. */
export function keepRegression(kind: string, text: string, within = folder): string {
  mkdirSync(join(within, kind), { recursive: true });
  const path = join(kind, `${digestOf(text)}.txt`);
  writeFileSync(join(within, path), text);
  return path;
}

/** Inputs that once broke a law, by kind. */
export function listRegressions(within = folder): readonly { readonly kind: string; readonly path: string }[] {
  const kinds = existsSync(within) ? readdirSync(within) : [];
  return kinds.flatMap((kind) =>
    readdirSync(join(within, kind)).map((name) => ({ kind, path: join(within, kind, name) })),
  );
}
