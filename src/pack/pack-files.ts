import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { normaliseLineEnds, type SourceFile } from "../source/decode-text.ts";
import { nearest } from "../source/nearest.ts";
import { sha256Hex } from "../source/sha256.ts";
import { isMapping } from "../source/value-kind.ts";
import type { Pack } from "./pack.ts";
import type { PackPart } from "./pack-schema.ts";

/** The files of a pack sorted by what they are for. */
interface PackFiles {
  readonly parts: readonly { readonly part: PackPart; readonly file: SourceFile }[];
  readonly tests: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const single: ReadonlyMap<string, PackPart> = new Map([
  ["pack.yaml", "pack"],
  ["statements.yaml", "statements"],
  ["facts.yaml", "facts"],
  ["phases.yaml", "phases"],
  ["audit.yaml", "audit"],
  ["tensions.yaml", "tensions"],
  ["sustainment.yaml", "sustainment"],
  ["precedents.yaml", "precedents"],
  ["evidence.yaml", "evidence"],
  ["properties.yaml", "properties"],
]);
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
  return single.get(path) ?? null;
}

function unknownFile({ path }: SourceFile): Diagnostic {
  const suggestion = nearest(path, [...single.keys()]);
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

/** "sha256:" and 64 hexadecimal digits over paths and texts, the same for any order of files and any line ends. */
export function digestPack(files: readonly SourceFile[]): string {
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  const whole = sorted.map(({ path, text }) => `${path}\0${normaliseLineEnds(text)}\0`).join("");
  return `sha256:${sha256Hex(whole)}`;
}

/** A compiled pack from its text. A changed copy must not go by the boxes of the original, so copying leaves them behind. */
export function restorePack(text: string): Pack {
  const pack: Pack = JSON.parse(text);
  return Object.defineProperty(pack, "boxes", { enumerable: false });
}

/** By which rules something was made: what is kept of a pack in files that outlive a run. */
export interface PackMark {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

/** The mark of a pack. */
export function markPack({ id, version, digest }: PackMark): PackMark {
  return { id, version, digest };
}

/** A mark as a file holds it; null: it is none, as in files from before there were any. */
export function readPackMark(value: unknown): PackMark | null {
  if (!isMapping(value)) return null;
  const { id, version, digest } = value;
  const isText = (each: unknown): each is string => typeof each === "string";
  return isText(id) && isText(version) && isText(digest) ? { id, version, digest } : null;
}

/** Rules by name, as in `pbt 1.1.0 (bc7b97909fef)`; by digest alone where no more is known of them. */
export function namePack(mark: PackMark | Pick<PackMark, "digest">): string {
  const digest = shortDigest(mark.digest);
  return "id" in mark ? `${mark.id} ${mark.version} (${digest})` : digest;
}

const digestLength = 12;

/** The first digits of a digest, enough to tell two packs apart. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, "").slice(0, digestLength);
}
