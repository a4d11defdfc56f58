import { createAdviser } from "../../advice/create-adviser.ts";
import { readCaseText } from "../../batch/read-case-text.ts";
import type { Case } from "../../case/case.ts";
import { type Diagnostic, diagnose, hasErrors, type Place } from "../../diagnostics/diagnostic.ts";
import type { Language } from "../../language/languages.ts";
import type { Pack } from "../../pack/pack.ts";
import { indexPage, type ListedMemo, listMemo } from "../../report/memo/index-page.ts";
import { memoFormatters } from "../../report/memo/registry.ts";
import type { CaseFile } from "../check/find-case-files.ts";
import { createProgress } from "../check/show-progress.ts";
import type { Invocation } from "../invocation.ts";
import { openText } from "../read-text.ts";
import { reportDiagnostics } from "../report-diagnostics.ts";
import { type Composed, composeMemo } from "./compose-memo.ts";
import { createFileNames } from "./file-names.ts";
import { findTakenFiles } from "./find-taken-files.ts";
import type { MemoJob } from "./memo-job.ts";
import { openFolder, type WrittenMemo } from "./open-folder.ts";
import { type GapCount, tellGapCounts } from "./tell-gaps.ts";
import { createWriteQueue } from "./write-queue.ts";

/** A memo of which the files were written, as far as they could be, and the language in which to tell of it. */
interface Written extends WrittenMemo {
  readonly spoken: Language;
  readonly name: string;
  readonly composed: Composed;
}

/** As many memos are under way at once: those of bytes one by one, since they take much more memory than waiting. */
const mostUnderWay = { text: 8, bytes: 1 } as const;

/** Writes a memo on each case into a folder, in each format, with a page over all of them; promises the exit code. */
export async function writeManyMemos(
  invocation: Invocation,
  files: readonly CaseFile[],
  pack: Pack,
  job: MemoJob,
  folder: string,
): Promise<number> {
  const { io, options, language } = invocation;
  const taken = findTakenFiles(invocation, files, pack, job, folder);
  if (taken.length > 0) {
    await reportDiagnostics(io, taken, { language, quiet: options.quiet, color: options.color });
    return 2;
  }
  const target = await openFolder(invocation, folder, job.formats);
  if (target === null) return 2;
  const adviser = createAdviser(pack);
  const names = createFileNames();
  const ids = new Map<string, Place | null>();
  const listed: ListedMemo[] = [];
  const gaps: GapCount[] = [];
  const progress = createProgress(io, files.length, options.quiet);
  let code = 0;

  const tell = async (diagnostics: readonly Diagnostic[], spoken = language): Promise<void> => {
    if (diagnostics.length === 0) return;
    progress.clear();
    if (hasErrors(diagnostics)) code = 2;
    await reportDiagnostics(io, diagnostics, { language: spoken, quiet: options.quiet, color: options.color });
  };
  const most = mostUnderWay[job.formats.every((format) => memoFormatters[format].isText) ? "text" : "bytes"];
  const settle = async ({ formats, diagnostics, spoken, name, composed: { advice, memo } }: Written): Promise<void> => {
    const made = formats.map((format) => ({ label: format, name: `${name}.${memoFormatters[format].extension}` }));
    if (made.length > 0) {
      listed.push(listMemo(advice, memo, made));
      gaps.push({ name, count: memo.gaps.length });
    }
    await tell(diagnostics, spoken);
  };
  const queue = createWriteQueue(most, settle);
  const write = async (subject: Case): Promise<void> => {
    const spoken = options.lang ?? subject.language ?? language;
    const composed = composeMemo(subject, spoken, adviser, job, invocation);
    const name = names.nameFor(subject.id);
    await queue.add(target.write(name, composed.memo).then((written) => ({ ...written, spoken, name, composed })));
  };

  for (const [index, file] of files.entries()) {
    for (const { cases, diagnostics } of readCaseText(openText(io, file.path, file.name), pack)) {
      await tell(diagnostics);
      for (const { case: subject, place: placeOf } of cases) {
        if (options.case !== undefined && subject.id !== options.case) continue;
        const place = placeOf(["id"]);
        const first = ids.get(subject.id);
        if (ids.has(subject.id)) {
          const known = { file: first?.file ?? file.name, line: first?.line ?? 1 };
          await tell([diagnose("case/duplicate-id", { id: subject.id, ...known }, place ?? undefined)]);
          continue;
        }
        ids.set(subject.id, place);
        await write(subject);
      }
    }
    progress.show(index + 1);
  }
  await queue.finish();
  progress.clear();
  await tell(await target.writeIndex(indexPage(listed, language)));
  tellGapCounts(invocation, gaps, folder);
  return code;
}
