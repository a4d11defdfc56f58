import type { Shard } from "../../batch/blob.ts";
import type { CheckResult } from "../../batch/check-result.ts";
import type { Gate, Tally, Verdict } from "../../batch/judge.ts";
import type { Place } from "../../diagnostics/diagnostic.ts";
import type { Pack } from "../../pack/pack.ts";
import type { ReportContext } from "../report-context.ts";

/** How and by what a run is reported. */
export interface CheckContext extends ReportContext {
  readonly pack: Pack;
  /** The version of mixwijzer. */
  readonly version: string;
  /** Leave out all but errors. */
  readonly quiet: boolean;
  /** Which part of a run this is. */
  readonly shard: Shard;
  /** All files of the whole run, in its order. */
  readonly files: readonly string[];
  /** How many files were found and left out. */
  readonly ignored: number;
  /** The path of a file from the root of the repository that it is in, with forward slashes. */
  readonly inRepository: (file: string) => string;
  /** Where a rule of the pack stands, where the pack is a part of the user's own files. */
  readonly placeOfRule: (rule: string) => Place | null;
}

/** What a run came to. */
export interface CheckSummary {
  readonly tally: Tally;
  readonly gate: Gate;
  readonly verdict: Verdict;
}

/**
 * Writes a report while results come in. `take` and `finish` give what is to be added to the report; a format that has to
 * know all results before it can write anything keeps them until `finish`.
 */
export interface Reporter {
  /** It is given all findings, those that a baseline hides too, and every case, also those with the id of another. */
  readonly takesAll?: true;
  /** It is not given what fails the run as a whole, which it says in another way or leaves to who puts parts together. */
  readonly leavesGate?: true;
  take(result: CheckResult): string;
  finish(summary: CheckSummary): string;
}

/** Starts a report. */
export type CreateReporter = (context: CheckContext) => Reporter;

/** The forms in which results are reported to people and programs; the first is the default. */
export const reportFormats = ["text", "json", "ndjson", "junit", "sarif", "github", "gitlab", "markdown"] as const;

/** The same, and the form in which the results of a shard are kept. */
export const checkFormats = [...reportFormats, "blob"] as const;

/** One of {@link checkFormats}. */
export type CheckFormat = (typeof checkFormats)[number];
