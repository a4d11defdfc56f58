import { isAbsolute, posix, resolve } from "node:path";
import { changeableRules, hasFixedSeverity } from "../../batch/change-severity.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { escapeTerminal } from "../../diagnostics/format-diagnostic.ts";
import type { Pack } from "../../pack/pack.ts";
import { namePack, type PackMark } from "../../pack/pack-files.ts";
import type { CheckContext } from "../../report/check/reporter.ts";
import { nearest } from "../../source/nearest.ts";
import type { Invocation } from "../command.ts";
import type { Config } from "../config/read-config.ts";
import { reportDiagnostics } from "../deliver.ts";
import { requirePack } from "../load-pack.ts";
import { reportContext } from "../report-context.ts";
import { wayTo } from "./find-case-files.ts";
import { findRepository } from "./git-index.ts";
import { askedReports } from "./open-reports.ts";

type Rules = Pick<CheckContext, "pack" | "placeOfRule">;

/**
 * How the reports are to be written and by which rules; null: the rules cannot be used, or the settings of the project
 * name one that is not among them, and that has been told.
 */
export async function checkContext(
  invocation: Invocation,
  part: Pick<CheckContext, "shard" | "files" | "ignored">,
): Promise<CheckContext | null> {
  const { io, options, builtIn } = invocation;
  const inRepository = findRepository(io);
  const rules = await loadRules(invocation, inRepository);
  if (rules === null) return null;
  const wrong = diagnoseSeverities(invocation.config, rules.pack);
  await reportDiagnostics(io, wrong, { language: invocation.language, quiet: options.quiet, color: options.color });
  if (wrong.length > 0) return null;
  return {
    ...(await reportContext(invocation)),
    ...rules,
    ...part,
    version: builtIn.version,
    quiet: options.quiet,
    inRepository,
  };
}

/** What is wrong with the rules of which the settings of the project change the severity. */
export function diagnoseSeverities(config: Config | null, pack: Pack): readonly Diagnostic[] {
  if (config === null || config.severity.size === 0) return [];
  const known = changeableRules(pack);
  return [...config.severity.keys()].flatMap((rule): readonly Diagnostic[] => {
    const place = config.place(["severity", rule], "key");
    if (hasFixedSeverity(rule)) return [diagnose("config/fixed-severity", { rule }, place)];
    return known.includes(rule)
      ? []
      : [diagnose("config/unknown-rule", { rule, suggestion: nearest(rule, known) }, place)];
  });
}

/** Only rules in the user's own repository, or without one below the working directory, have a place to point at. */
async function loadRules(invocation: Invocation, inRepository: CheckContext["inRepository"]): Promise<Rules | null> {
  if (invocation.options.rules === undefined) {
    const pack: Pack | null = await requirePack(invocation);
    return pack === null ? null : { pack, placeOfRule: () => null };
  }
  const { requireLocatedPack } = await import("../locate-pack.ts");
  const loaded = await requireLocatedPack(invocation);
  if (loaded === null) return null;
  const folder = wayTo(loaded.folder, invocation.io.folder);
  const below = inRepository(folder);
  const outside = below.startsWith("../") || isAbsolute(below);
  return {
    pack: loaded.located.pack,
    placeOfRule: (rule) => {
      const place = outside ? null : loaded.located.place(rule);
      return place === null ? null : { ...place, file: posix.join(folder, place.file) };
    },
  };
}

/** Two reports, or a report and the baseline, that would go to one place: one would be lost. null: each has its own. */
export function findConflict(invocation: Invocation): Diagnostic | null {
  const { io, options } = invocation;
  const places: readonly (readonly [option: string, path: string])[] = [
    ...(options.baseline === undefined ? [] : [["--baseline", options.baseline] as const]),
    ...askedReports(invocation).map(({ by, target }) => [by, target.kind === "file" ? target.path : "-"] as const),
  ];
  const taken = new Map<string, string>();
  for (const [option, path] of places) {
    const place = path === "-" ? path : resolve(io.folder, path);
    const other = taken.get(place);
    if (other !== undefined) return diagnose("usage/conflicting-options", { option, other });
    taken.set(place, option);
  }
  return null;
}

/** Says in a line that `--jobs` is accepted and changes nothing; nothing where one job is asked, which is what runs. */
export function tellIdleJobs({ io, options, wording }: Invocation): void {
  if (options.quiet || options.jobs === undefined || Number(options.jobs) === 1) return;
  io.print("error", `${wording.idleJobs}\n`);
}

/** A file from an earlier run, and the rules of that run; null: it does not say by which, or there is no such file. */
export interface Kept {
  readonly path: string;
  readonly rules: PackMark | Pick<PackMark, "digest"> | null;
}

/** Says in a line which of the files of earlier runs come from other rules than those of now; nothing where none does. */
export function tellOtherRules(
  { io, options, wording }: Invocation,
  now: PackMark,
  { baseline, cache }: { readonly baseline: Kept | null; readonly cache: Kept | null },
): void {
  const other = (kept: Kept | null) =>
    kept?.rules != null && kept.rules.digest !== now.digest ? { path: kept.path, rules: namePack(kept.rules) } : null;
  const found = { baseline: other(baseline), cache: other(cache) };
  if (options.quiet || (found.baseline === null && found.cache === null)) return;
  io.print("error", `${escapeTerminal(wording.otherRules(found, namePack(now)))}\n`);
}
