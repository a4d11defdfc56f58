import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Pack } from "../../src/pack/pack.ts";
import { type CaseRecipe, generateLines } from "./generate-cases.ts";

/** Writes generated cases to files of their own in a folder, which is made, and gives back the folder. */
export function writeCaseFiles(folder: string, pack: Pack, recipe: CaseRecipe): string {
  mkdirSync(folder, { recursive: true });
  for (const [index, line] of generateLines(pack, recipe).entries()) {
    writeFileSync(join(folder, `case-${index}.yaml`), stringify(JSON.parse(withoutNulls(line))));
  }
  return folder;
}

/** Writes generated cases to one file, one a line, and gives back the file. */
export function writeCaseLines(file: string, pack: Pack, recipe: CaseRecipe): string {
  writeFileSync(file, `${generateLines(pack, recipe).map(withoutNulls).join("\n")}\n`);
  return file;
}

/** As people write cases: a key that says nothing is left out. */
function withoutNulls(line: string): string {
  return JSON.stringify(JSON.parse(line), (key, value) =>
    value === null || (key === "notes" && Object.keys(value).length === 0) ? undefined : value,
  );
}
