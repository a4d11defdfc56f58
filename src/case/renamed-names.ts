import type { Pack, Renaming } from "../pack/pack.ts";
import { createFindName, factNames } from "../pack/pack-names.ts";
import type { SourceFile } from "../source/decode-text.ts";
import type { Path } from "../source/locate.ts";
import { comparable } from "../source/nearest.ts";
import { parseDocuments, type SourceDocument } from "../source/parse-documents.ts";
import { isMapping, listOf, mappingOf } from "../source/value-kind.ts";

const lists = ["lead", "support", "later", "avoid", "includes", "excludes", "companions"];
const ruleLists = ["fires", "silent", "open", "cautions", "audit"];

/** The name that something at a path of a case has now, where the rules say that it was called so before. */
export function newName(pack: Pack, path: Path, name: string, isKey: boolean): string | undefined {
  const { facts = {}, values = {}, levels = {}, rules = {} } = pack.renamed ?? {};
  const [top, key, place] = path;
  if (top === "facts" || top === "notes") {
    if (isKey) return nowIn(facts, name);
    const fact = nowIn(facts, String(key)) ?? createFindName(factNames(pack))(String(key))[0] ?? "";
    return nowIn(values[fact] ?? {}, name);
  }
  if (top === "accept") return nowIn(rules, name);
  if (top === "current" || top === "planned") return nowIn(levels, name);
  if (key === "phase") return nowIn(values[pack.phases.fact] ?? {}, name);
  if (key === "forms" && path.length > 3) return formNow(levels, String(place), name);
  return nowIn(ruleLists.includes(String(key)) ? rules : levels, name);
}

/** A form within its level, which may have another name too. */
function formNow(levels: Renaming, level: string, form: string): string | undefined {
  return nowIn(levels, `${level}.${form}`)?.split(".")[1];
}

function nowIn(renaming: Renaming, name: string): string | undefined {
  const found = Object.entries(renaming).find(([old]) => comparable(old) === comparable(name));
  return found?.[1];
}

/** A name in a file that is another now. */
export interface NewName {
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

/** A file with the names of now, all else as it was; null: it cannot be read. `isLines`: it has a case on every line. */
export function withNewNames(
  { path, text }: SourceFile,
  pack: Pack,
  isLines: boolean,
): { readonly text: string; readonly names: readonly NewName[] } | null {
  const lines = text.split("\n");
  const parts = isLines ? lines.map((line) => ({ path, text: line })) : [{ path, text }];
  const documents = parts.flatMap((part, index) =>
    part.text.trim() === "" ? [] : parseDocuments(part, isLines ? index + 1 : 1).documents,
  );
  if (documents.some(({ wellFormed }) => !wellFormed)) return null;
  const found = documents.flatMap((document) => namesIn(document, pack)).sort((a, b) => b.column - a.column);
  for (const { line, column, from, to } of found) {
    const before = lines[line - 1] ?? "";
    const at = before.indexOf(from, column - 1);
    if (at >= 0) lines[line - 1] = before.slice(0, at) + to + before.slice(at + from.length);
  }
  const names = found.map(({ from, to, line }) => ({ from, to, line })).sort((a, b) => a.line - b.line);
  return { text: lines.join("\n"), names };
}

interface PlacedName extends NewName {
  readonly column: number;
}

/** The old names of a case, with where each begins: quotes before it are part of the place, and stay. */
function namesIn({ value, place }: SourceDocument, pack: Pack): readonly PlacedName[] {
  const found: PlacedName[] = [];
  const look = (path: Path, name: unknown, part: "key" | "value"): void => {
    if (typeof name !== "string") return;
    const to = newName(pack, path, name, part === "key");
    if (to === undefined) return;
    const { line, column } = place(path, part);
    found.push({ from: name, to, line, column });
  };
  const lookInList = (path: Path, items: unknown): void => {
    for (const [index, item] of listOf(items).entries()) look([...path, index], item, "value");
  };
  const { facts, notes, current, planned, expect, accept } = mappingOf(value);
  for (const [key, answer] of Object.entries(mappingOf(facts))) {
    look(["facts", key], key, "key");
    if (Array.isArray(answer)) lookInList(["facts", key], answer);
    else look(["facts", key], answer, "value");
  }
  for (const key of Object.keys(mappingOf(notes))) look(["notes", key], key, "key");
  lookInList(["current"], current);
  lookInList(["planned"], planned);
  const { phase, forms, certain } = mappingOf(expect);
  for (const key of [...lists, ...ruleLists]) lookInList(["expect", key], mappingOf(expect)[key]);
  for (const key of ["in", "out"]) lookInList(["expect", "certain", key], mappingOf(certain)[key]);
  look(["expect", "phase"], phase, "value");
  for (const [level, statuses] of Object.entries(mappingOf(forms))) {
    look(["expect", "forms", level], level, "key");
    for (const form of Object.keys(mappingOf(statuses))) look(["expect", "forms", level, form], form, "key");
  }
  for (const [index, each] of listOf(accept).entries()) {
    if (isMapping(each)) look(["accept", index, "rule"], each.rule, "value");
  }
  return found;
}
