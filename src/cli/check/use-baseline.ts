import {
  type BaselineEntry,
  createBaselineFilter,
  entryIdentity,
  entryKey,
  readBaseline,
  toEntry,
  writeBaseline,
} from "../../batch/baseline.ts";
import type { CheckResult } from "../../batch/check-result.ts";
import { type Gate, isFailing } from "../../batch/judge.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { escapeTerminal } from "../../diagnostics/format-diagnostic.ts";
import type { PackMark } from "../../pack/pack-files.ts";
import type { Invocation } from "../command.ts";
import { diagnoseWrite } from "../deliver.ts";
import { readText } from "../read-text.ts";
import type { Kept } from "./check-context.ts";

/** The baseline of a run. */
export interface Baseline {
  /** The file whose findings it leaves out; null: there is none, or this run renews it. */
  readonly kept: Kept | null;
  /** The result without what is known. */
  apply(result: CheckResult): CheckResult;
  /** How many findings were hidden. */
  hidden(): number;
  /** What there is to say at the end; where the baseline is to be updated, it promises to have written it. */
  finish(): Promise<readonly Diagnostic[]>;
}

const none: Baseline = { kept: null, apply: (result) => result, hidden: () => 0, finish: async () => [] };

/** Reads the baseline of --baseline, if there is one; diagnostics: what keeps it from being used. */
export function openBaseline(
  invocation: Invocation,
  gate: Gate,
  pack: PackMark,
): { readonly baseline: Baseline } | { readonly diagnostics: readonly Diagnostic[] } {
  const { io, options } = invocation;
  const path = options.baseline;
  if (path === undefined) {
    if (!options.updateBaseline) return { baseline: none };
    const needed = { argument: "--baseline <file>", command: "check --update-baseline", choices: [] };
    return { diagnostics: [diagnose("usage/missing-argument", needed)] };
  }
  if (io.kindOf(path) === "missing") {
    if (options.updateBaseline) return { baseline: updating(invocation, path, null, gate, pack) };
    return { diagnostics: [diagnose("check/no-baseline", { path })] };
  }
  const text = readText(io, path);
  if ("diagnostics" in text) return text;
  const content = readBaseline(text.file.text);
  if (content === null) return { diagnostics: [diagnose("check/bad-baseline", { path })] };
  const { entries } = content;
  if (options.updateBaseline) return { baseline: updating(invocation, path, entries, gate, pack) };
  return { baseline: using(invocation, entries, { path, rules: content.pack }) };
}

function using({ io }: Invocation, entries: readonly BaselineEntry[], kept: Kept): Baseline {
  const filter = createBaselineFilter(entries, (file) => io.kindOf(file) === "missing");
  return {
    kept,
    apply: filter.hide,
    hidden: filter.hidden,
    finish: async () =>
      filter.stale().map((entry) => diagnose("check/stale-baseline", { entry: entryIdentity(entry) })),
  };
}

/**
 * Takes in what the run finds, as far as it counts for people who keep a baseline: errors, warnings, and whatever else
 * fails the run. Entries that this run cannot judge are kept.
 */
function updating(
  { io, options, wording }: Invocation,
  path: string,
  before: readonly BaselineEntry[] | null,
  gate: Gate,
  pack: PackMark,
): Baseline {
  const filter = createBaselineFilter(before ?? [], (file) => io.kindOf(file) === "missing");
  const known = new Set<BaselineEntry>();
  const mayGrow = before === null || options.force;
  const found = new Map<string, BaselineEntry>();
  const added = new Set<string>();
  let hidden = 0;
  return {
    kept: null,
    apply: (result) => {
      filter.hide(result);
      const findings = result.findings.filter((finding) => {
        const entry = finding.severity === "note" && !isFailing("note", gate) ? null : toEntry(finding, result.file);
        if (entry === null) return true;
        found.set(entryKey(entry), entry);
        const old = filter.find(finding, result);
        if (old === null) added.add(entryKey(entry));
        else known.add(old);
        // What the baseline cannot take in is shown, to be fixed.
        return !mayGrow && old === null;
      });
      hidden += result.findings.length - findings.length;
      return { ...result, findings };
    },
    hidden: () => hidden,
    finish: async () => {
      const [first] = [...added].flatMap((key) => found.get(key) ?? []);
      if (first !== undefined && !mayGrow) {
        return [diagnose("check/baseline-grows", { path, count: added.size, entry: entryIdentity(first) })];
      }
      const stale = new Set(filter.stale());
      const kept = (before ?? []).filter(
        (entry) => !stale.has(entry) && !known.has(entry) && !found.has(entryKey(entry)),
      );
      const text = writeBaseline([...found.values(), ...kept], pack);
      const written = await io.write(path, text, { kind: "named", overwrite: true, revised: true });
      if (written.kind !== "written") return [diagnoseWrite(written, path)];
      if (written.ledTo !== undefined) io.print("error", `${escapeTerminal(wording.written(path, written.ledTo))}\n`);
      return [];
    },
  };
}
