import { createAdviser } from "../../advice/create-adviser.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import type { Pack } from "../../pack/pack.ts";
import { memoFormatters } from "../../report/memo/registry.ts";
import { deliver } from "../deliver.ts";
import type { Invocation } from "../invocation.ts";
import { loadCase } from "../load-case.ts";
import { inLanguage } from "../prepare-case.ts";
import { reportDiagnostics } from "../report-diagnostics.ts";
import { composeMemo } from "./compose-memo.ts";
import type { MemoJob } from "./memo-job.ts";
import { tellGaps } from "./tell-gaps.ts";

/** Writes the memo on one case to standard output or to a file; promises the exit code. */
export async function writeOneMemo(invocation: Invocation, path: string, pack: Pack, job: MemoJob): Promise<number> {
  const { io, options } = invocation;
  const { located, diagnostics } = loadCase(io, path, options.case, pack);
  const language = options.lang ?? located?.case.language ?? invocation.language;
  await reportDiagnostics(io, diagnostics, { language, quiet: options.quiet, color: options.color });
  if (located === null || hasErrors(diagnostics)) return 2;
  const told = await inLanguage(invocation, language);
  const { memo } = composeMemo(located.case, language, createAdviser(pack), job, told);
  const [format = "markdown"] = job.formats;
  const render = await memoFormatters[format].open();
  const code = await deliver(told, await render(memo));
  const name = options.output === undefined || options.output === "-" ? memo.title : options.output;
  if (code === 0) tellGaps(told, memo, name);
  return code;
}
