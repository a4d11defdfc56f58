import { checkBlobs, mergeBlobs, type NamedBlob, readBlob, wholeRun } from "../../batch/blob.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { reportFormats } from "../../report/check/reporter.ts";
import { decodeText } from "../../source/decode-text.ts";
import { checkContext, findConflict, tellOtherRules } from "../check/check-context.ts";
import { expandPaths } from "../check/find-case-files.ts";
import { openReports } from "../check/open-reports.ts";
import { gateOf, openOnly, refuse, refuseInReports, reportResults } from "../check/report-results.ts";
import { openBaseline } from "../check/use-baseline.ts";
import type { Command, Invocation } from "../command.ts";
import type { Io } from "../io.ts";
import { diagnoseFailure } from "../read-text.ts";

/** `mixwijzer merge <blobs...>` */
export const merge: Command = {
  kind: "command",
  name: "merge",
  operands: [{ name: "blobs", required: true, many: true }],
  options: [
    "format",
    "output",
    "outputs",
    "force",
    "fail-on",
    "max-warnings",
    "require-expect",
    "only",
    "today",
    "baseline",
    "update-baseline",
    "verbose",
  ],
  formats: reportFormats,
  run: async (invocation) => (await import("./merge.ts")).runMerge(invocation),
};

/** More than any run fills; what is larger is not read. */
const mostBytes = 500_000_000;

/** Puts the results of the shards of a run together and reports them as one run; promises the exit code. */
export async function runMerge(invocation: Invocation): Promise<number> {
  const { io, options, operands, builtIn } = invocation;
  const conflict = findConflict(invocation);
  if (conflict !== null) return refuse(invocation, [conflict]);
  const found = await expandPaths(io, operands, [".json"]);
  const unreadable = found.paths.flatMap(({ unread }) => unread ?? []);
  const paths = new Set(found.paths.flatMap(({ path, unread }) => (unread === undefined ? [path] : [])));
  const read = [...paths].map((path) => readNamedBlob(io, path));
  const blobs = read.flatMap((each) => ("blob" in each ? [each] : []));
  const unread = [...unreadable, ...found.diagnostics, ...read.flatMap((each) => ("blob" in each ? [] : [each]))];
  if (unread.length > 0) return refuse(invocation, unread);
  const first = blobs[0]?.blob;
  // One run on all files would have been in the language of the shards, whatever that of this machine is.
  const language = options.lang ?? first?.language ?? invocation.language;
  const told = { ...invocation, language };
  const context = await checkContext(told, {
    shard: wholeRun,
    files: first?.files ?? [],
    ignored: first?.ignored ?? 0,
  });
  if (context === null) return 2;
  const diagnostics = checkBlobs(blobs, context.pack, builtIn.version);
  if (diagnostics.length > 0) return refuseInReports(told, context, diagnostics);
  const only = openOnly(invocation, context);
  if (only !== null && "code" in only) return refuse(invocation, [only]);
  const opened = openBaseline(invocation, gateOf(options), context.pack);
  if ("diagnostics" in opened) return refuseInReports(told, context, opened.diagnostics);
  tellOtherRules(invocation, context.pack, { baseline: opened.baseline.kept, cache: null });
  const reports = openReports(invocation, context);
  const results = mergeBlobs(blobs);
  return reportResults(told, { results, reports, baseline: opened.baseline, only, after: async () => [] });
}

function readNamedBlob(io: Io, path: string): NamedBlob | Diagnostic {
  const result = io.read(path, mostBytes);
  if (result.kind !== "bytes") return diagnoseFailure(result, path, mostBytes);
  const text = decodeText(result.bytes, path);
  const blob = "file" in text ? readBlob(text.file.text) : null;
  return blob === null ? diagnose("check/not-a-blob", { path }) : { path, blob };
}
