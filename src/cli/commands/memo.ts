import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { memoFormats } from "../../report/memo/template.ts";
import { findCaseFiles } from "../check/find-case-files.ts";
import { createLeaveOut } from "../check/ignored-files.ts";
import type { Command, Invocation } from "../command.ts";
import { reportDiagnostics } from "../deliver.ts";
import { requirePack } from "../load-pack.ts";
import { readMemoJob } from "../memo/memo-job.ts";
import { writeManyMemos, writeOneMemo } from "../memo/write-memos.ts";

/** `mixwijzer memo <cases...>` */
export const memo: Command = {
  kind: "command",
  name: "memo",
  operands: [{ name: "cases", required: true, many: true }],
  options: ["format", "output", "out", "force", "case", "date", "length", "annex", "template", "no-ignore"],
  formats: memoFormats,
  severalFormats: true,
  choosesByExtension: true,
  run: async (invocation) => (await import("./memo.ts")).runMemo(invocation),
};

export { memoExtensions, renderMemoFile } from "../memo/write-memos.ts";

/** Writes memos on cases: one to standard output or to a file, many into a folder. Promises the exit code. */
export async function runMemo(invocation: Invocation): Promise<number> {
  const { io, operands } = invocation;
  const job = readMemoJob(invocation);
  if (!("formats" in job)) return refuse(invocation, job);
  const { files: found, diagnostics } = await findCaseFiles(io, operands, undefined, createLeaveOut(invocation));
  const unread = found.flatMap((file) => file.unread ?? []);
  if (diagnostics.length > 0) return refuse(invocation, [...unread, ...diagnostics]);
  await tell(invocation, unread);
  const files = found.filter((file) => file.unread === undefined);
  const pack = await requirePack(invocation);
  if (pack === null) return 2;
  if (job.folder !== null) return writeManyMemos(invocation, files, pack, job, job.folder);
  const [file] = files;
  return file !== undefined && files.length === 1
    ? writeOneMemo(invocation, file.path, pack, job)
    : refuse(invocation, [diagnose("usage/needs-folder", { option: "--out" })]);
}

async function refuse(invocation: Invocation, diagnostics: readonly Diagnostic[]): Promise<number> {
  await tell(invocation, diagnostics);
  return 2;
}

async function tell({ io, options, language }: Invocation, diagnostics: readonly Diagnostic[]): Promise<void> {
  await reportDiagnostics(io, diagnostics, { language, quiet: options.quiet, color: options.color });
}
