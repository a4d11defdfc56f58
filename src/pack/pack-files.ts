import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { nearest } from "../source/nearest.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { PackPart } from "./pack-schema.ts";

/** The files of a pack sorted by what they are for. */
export interface PackFiles {
  readonly parts: readonly { readonly part: PackPart; readonly file: SourceFile }[];
  readonly tests: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const single: Readonly<Record<string, PackPart>> = {
  "pack.yaml": "pack",
  "statements.yaml": "statements",
  "facts.yaml": "facts",
  "phases.yaml": "phases",
  "audit.yaml": "audit",
  "tensions.yaml": "tensions",
  "sustainment.yaml": "sustainment",
  "precedents.yaml": "precedents",
  "evidence.yaml": "evidence",
};
const required = ["pack.yaml", "statements.yaml", "facts.yaml", "phases.yaml", "sustainment.yaml"];
const maximumLevels = 9;

/** Sorts a pack's files, in the order of their paths; says which are missing, and which YAML files belong to no pack. */
export function sortPackFiles(files: readonly SourceFile[]): PackFiles {
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  const yaml = sorted.filter((file) => /\.ya?ml$/i.test(file.path));
  const tests = yaml.filter((file) => file.path.startsWith("tests/"));
  const rest = yaml.filter((file) => !file.path.startsWith("tests/"));
  const parts = rest.flatMap((file) => {
    const part = partOf(file.path);
    return part === null ? [] : [{ part, file }];
  });
  const unknown = rest.filter((file) => partOf(file.path) === null);
  return { parts, tests, diagnostics: [...unknown.map(unknownFile), ...missingFiles(parts.map(({ file }) => file))] };
}

function partOf(path: string): PackPart | null {
  if (/^levels\/[^/]+\.yaml$/.test(path)) return "level";
  return Object.hasOwn(single, path) ? (single[path] ?? null) : null;
}

function unknownFile({ path }: SourceFile): Diagnostic {
  const suggestion = nearest(path, Object.keys(single));
  return diagnose("pack/unknown-file", { file: path, suggestion }, wholeFile(path));
}

function missingFiles(files: readonly SourceFile[]): readonly Diagnostic[] {
  const missing = required.filter((path) => !files.some((file) => file.path === path));
  const levels = files.filter((file) => file.path.startsWith("levels/")).length;
  const diagnostics: Diagnostic[] = missing.map((file) => diagnose("pack/missing-file", { file }, wholeFile(file)));
  if (levels === 0) diagnostics.push(diagnose("pack/no-levels", {}, wholeFile("levels")));
  if (levels > maximumLevels) {
    const args = { count: levels, maximum: maximumLevels };
    diagnostics.push(diagnose("pack/too-many-levels", args, wholeFile("levels")));
  }
  return diagnostics;
}

/** The place of a file as a whole. */
export function wholeFile(file: string) {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
