import { type PackMark, readPackMark } from "../pack/pack-files.ts";
import { isMapping } from "../source/value-kind.ts";
import { type CheckFinding, type CheckResult, findingIdentity } from "./check-result.ts";

/** A finding that is known and may stay. It is the same finding later on by rule, case and path; the file helps people. */
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
  /** The result without the findings that are known. */
  hide(result: CheckResult): CheckResult;
  /** How many findings were hidden so far. */
  hidden(): number;
  /**
   * The entries that are no longer found though their case was checked, or though their file was and the case is not in
   * it any more, or whose file `isGone`. What this run did not look at is not judged.
   */
  stale(isGone: (file: string) => boolean): readonly BaselineEntry[];
}

/** Starts a baseline. */
export function createBaselineFilter(entries: readonly BaselineEntry[]): BaselineFilter {
  const known = new Map(entries.map((entry) => [entryIdentity(entry), entry]));
  const found = new Set<string>();
  const listed = {
    cases: new Set(entries.map((entry) => entry.case)),
    files: new Set(entries.map(({ file }) => file)),
  };
  const seen = { cases: new Set<string>(), files: new Set<string>(), broken: new Set<string>() };
  let hidden = 0;
  const isKnown = (finding: CheckFinding): boolean => {
    const identity = findingIdentity(finding);
    if (!isKept(finding) || !known.has(identity)) return false;
    found.add(identity);
    return true;
  };
  return {
    hide: (result) => {
      const { file, case: checked } = result;
      if (listed.files.has(file)) seen.files.add(file);
      if (checked !== null && listed.cases.has(checked.id)) seen.cases.add(checked.id);
      if (result.findings.some(({ kind, severity }) => kind === "input" && severity === "error")) seen.broken.add(file);
      const findings = result.findings.filter((finding) => !isKnown(finding));
      hidden += result.findings.length - findings.length;
      return findings.length === result.findings.length ? result : { ...result, findings };
    },
    hidden: () => hidden,
    stale: (isGone) =>
      entries.filter((entry) => {
        if (found.has(entryIdentity(entry))) return false;
        if (seen.cases.has(entry.case)) return true;
        return seen.files.has(entry.file) ? !seen.broken.has(entry.file) : isGone(entry.file);
      }),
  };
}
