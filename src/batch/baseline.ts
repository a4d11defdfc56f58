import { stemOf } from "../case/read-cases.ts";
import { type PackMark, readPackMark } from "../pack/pack-files.ts";
import { isMapping } from "../source/value-kind.ts";
import type { CheckFinding, CheckResult } from "./check-result.ts";

/**
 * A finding that is known and may stay. It is the same finding later on by rule, case and path, and by the file as well
 * unless the case gives itself its id.
 */
export interface BaselineEntry {
  readonly file: string;
  readonly case: string;
  readonly rule: string;
  /** Keys, joined by dots. */
  readonly path: string;
}

const schema = "mixwijzer/baseline/1";

/** What a baseline file holds. */
export interface BaselineContent {
  /** The rules whose findings it holds; null: it is from before baselines said so. */
  readonly pack: PackMark | null;
  readonly entries: readonly BaselineEntry[];
}

/** Reads a baseline file; null: it is none. */
export function readBaseline(text: string): BaselineContent | null {
  const value = parse(text);
  if (!isMapping(value) || value.schema !== schema || !Array.isArray(value.findings)) return null;
  const entries = value.findings.map(readEntry);
  return entries.every((entry) => entry !== null) ? { pack: readPackMark(value.pack), entries } : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readEntry(value: unknown): BaselineEntry | null {
  if (!isMapping(value)) return null;
  const { file, case: subject, rule, path } = value;
  const isText = (each: unknown): each is string => typeof each === "string";
  return isText(file) && isText(subject) && isText(rule) && isText(path) ? { file, case: subject, rule, path } : null;
}

/** A baseline file: one finding a line, sorted, so that changes to it are easy to read. */
export function writeBaseline(entries: readonly BaselineEntry[], { id, version, digest }: PackMark): string {
  const pack = JSON.stringify({ id, version, digest });
  const lines = entries.map(({ file, case: subject, rule, path }) =>
    JSON.stringify({ file, case: subject, rule, path }),
  );
  const list =
    lines.length === 0
      ? "[]"
      : `[\n${lines
          .sort()
          .map((line) => `    ${line}`)
          .join(",\n")}\n  ]`;
  return `{\n  "schema": "${schema}",\n  "pack": ${pack},\n  "findings": ${list}\n}\n`;
}

/** An entry as people read it: rule, case and path. */
export function entryIdentity({ rule, case: subject, path }: BaselineEntry): string {
  return [rule, subject, path].join(" ");
}

/** What makes an entry another than every other one. */
export function entryKey(entry: BaselineEntry): string {
  return `${entryIdentity(entry)} ${entry.file}`;
}

/** Whether a baseline may hold a finding: not broken input, nor what a case accepts, which says so itself. */
function isKept({ kind, accepted }: CheckFinding): boolean {
  return kind !== "input" && kind !== "accept" && accepted === undefined;
}

/** A finding as an entry; null: no baseline hides it. */
export function toEntry(finding: CheckFinding, file: string): BaselineEntry | null {
  const { rule, case: subject, path } = finding;
  if (subject === null || !isKept(finding)) return null;
  return { file, case: subject, rule, path: path.filter((part) => typeof part === "string").join(".") };
}

/** A baseline at work on the results of a run, in their order. */
export interface BaselineFilter {
  /** The entry that a finding in a result is known by; null: it is new. */
  find(finding: CheckFinding, result: CheckResult): BaselineEntry | null;
  /** The result without the findings that are known. */
  hide(result: CheckResult): CheckResult;
  /** How many findings were hidden so far. */
  hidden(): number;
  /**
   * The entries that are no longer found though their case was checked, or though their file was and the case is not in
   * it any more, or whose file is gone. What this run did not look at is not judged.
   */
  stale(): readonly BaselineEntry[];
}

/** Starts a baseline; `isGone` says of a file that there is none any more. */
export function createBaselineFilter(
  entries: readonly BaselineEntry[],
  isGone: (file: string) => boolean,
): BaselineFilter {
  const known = new Map(entries.map((entry) => [entryKey(entry), entry]));
  const byIdentity = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const same = byIdentity.get(entryIdentity(entry));
    if (same === undefined) byIdentity.set(entryIdentity(entry), [entry]);
    else same.push(entry);
  }
  const found = new Set<string>();
  const listed = {
    cases: new Set(entries.map((entry) => entry.case)),
    files: new Set(entries.map(({ file }) => file)),
  };
  const seen = {
    cases: new Set<string>(),
    ids: new Set<string>(),
    files: new Set<string>(),
    broken: new Set<string>(),
  };
  let hidden = 0;
  // A case that gives itself its id is known by it in every file, but not by what another file, still there, calls its own.
  const mayMove = (entry: BaselineEntry): boolean => !isCalledAfterFile(entry) || isGone(entry.file);
  const find: BaselineFilter["find"] = (finding, { file, case: checked }) => {
    const entry = toEntry(finding, file);
    if (entry === null) return null;
    const exact = known.get(entryKey(entry));
    if (exact !== undefined || !checked?.hasOwnId) return exact ?? null;
    return byIdentity.get(entryIdentity(entry))?.find(mayMove) ?? null;
  };
  return {
    find,
    hide: (result) => {
      const { file, case: checked } = result;
      if (listed.files.has(file)) seen.files.add(file);
      if (checked !== null && listed.cases.has(checked.id)) {
        seen.cases.add(caseKey(checked.id, file));
        if (checked.hasOwnId) seen.ids.add(checked.id);
      }
      if (result.findings.some(({ kind, severity }) => kind === "input" && severity === "error")) seen.broken.add(file);
      const findings = result.findings.filter((finding) => {
        const entry = find(finding, result);
        if (entry !== null) found.add(entryKey(entry));
        return entry === null;
      });
      hidden += result.findings.length - findings.length;
      return findings.length === result.findings.length ? result : { ...result, findings };
    },
    hidden: () => hidden,
    stale: () =>
      entries.filter((entry) => {
        if (found.has(entryKey(entry))) return false;
        if (seen.cases.has(caseKey(entry.case, entry.file))) return true;
        if (seen.ids.has(entry.case) && mayMove(entry)) return true;
        return seen.files.has(entry.file) ? !seen.broken.has(entry.file) : isGone(entry.file);
      }),
  };
}

function caseKey(id: string, file: string): string {
  return `${id} ${file}`;
}

/** Whether the case has the id that its file would give it. */
function isCalledAfterFile({ file, case: id }: BaselineEntry): boolean {
  const stem = stemOf(file);
  return id === stem || (id.startsWith(`${stem}-`) && /^\d+$/.test(id.slice(stem.length + 1)));
}
