import { type Adviser, createAdviser } from "../../advice/create-adviser.ts";
import { createChecker } from "../../batch/create-checker.ts";
import { type ExaminedTheme, examineTheme } from "../../batch/portfolio/describe-theme.ts";
import { makePortfolio } from "../../batch/portfolio/make-portfolio.ts";
import { readCaseText } from "../../batch/read-case-text.ts";
import type { Case } from "../../case/case.ts";
import type { LocatedCase } from "../../case/read-cases.ts";
import { type Diagnostic, diagnose, hasErrors, type Place } from "../../diagnostics/diagnostic.ts";
import { escapeTerminal } from "../../diagnostics/format-diagnostic.ts";
import type { Language } from "../../language/languages.ts";
import type { MemoWording } from "../../language/memo-wording.ts";
import { memoWording } from "../../language/wordings.ts";
import type { Pack } from "../../pack/pack.ts";
import type { Gap } from "../../report/document/document.ts";
import { indexPage, type ListedMemo, listMemo } from "../../report/memo/index-page.ts";
import type { MemoParts } from "../../report/memo/lay-out-memo.ts";
import { builtInForm } from "../../report/memo/read-template.ts";
import { memoFormatters } from "../../report/memo/registry.ts";
import { memoFormats } from "../../report/memo/template.ts";
import { writeMemo } from "../../report/memo/write-memo.ts";
import type { CaseFile } from "../check/find-case-files.ts";
import { createProgress } from "../check/report-results.ts";
import type { Invocation } from "../command.ts";
import { deliver, diagnoseWrite, reportDiagnostics, writeResult } from "../deliver.ts";
import { inLanguage, loadCase } from "../load-case.ts";
import { openText } from "../read-text.ts";
import { createFileNames, findTakenFiles } from "./memo-files.ts";
import { createWriteQueue, openFolder, type WrittenMemo } from "./memo-folder.ts";
import { annexFile, type Composed, composeMemo, defaultLength, gapsOf, type MemoJob } from "./memo-job.ts";

/** A memo of which the files were written, as far as they could be, and the language in which to tell of it. */
interface Written extends WrittenMemo {
  readonly spoken: Language;
  readonly name: string;
  readonly annex: string;
  readonly composed: Composed;
  /** What the page over all themes says of it; null: there will be none. */
  readonly examined: ExaminedTheme | null;
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
  const checker = job.formats.includes("html") ? createChecker(pack) : null;
  const rules = { severity: invocation.config?.severity ?? new Map(), today: options.date ?? io.today() };
  const listed: ListedMemo[] = [];
  const themes: ExaminedTheme[] = [];
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
  const settle = async ({ formats, diagnostics, spoken, name, annex, composed, examined }: Written): Promise<void> => {
    const { index } = memoWording[spoken];
    const made = formats.flatMap((format) => {
      const file = (stem: string): string => `${stem}.${memoFormatters[format].extension}`;
      const memo = { label: format, name: file(name) };
      return composed.annex === null ? [memo] : [memo, { label: index.annex(format), name: file(annex) }];
    });
    const count = gapsOf(composed).length;
    if (made.length > 0) {
      listed.push(listMemo(composed.advice, count, made));
      gaps.push({ name, count });
      const memos = made.map(({ label, name: path }) => ({ label, path }));
      if (examined !== null) themes.push({ ...examined, theme: { ...examined.theme, memos, gaps: count } });
    }
    await tell(diagnostics, spoken);
  };
  const queue = createWriteQueue(most, settle);
  const write = async (located: LocatedCase, file: CaseFile): Promise<void> => {
    const { case: subject } = located;
    const spoken = options.lang ?? subject.language ?? language;
    const composed = composeMemo(subject, spoken, adviser, job, invocation);
    const { memo: name, annex } = names.nameFor(subject.id, spoken);
    const examined = checker === null ? null : examineTheme(located, file.name, checker, rules);
    // The annex first: no memo refers to one that is not there.
    const documents = [
      ...(composed.annex === null ? [] : [{ name: annex, document: composed.annex }]),
      { name, document: composed.memo },
    ];
    await queue.add(
      target.write(documents).then((written) => ({ ...written, spoken, name, annex, composed, examined })),
    );
  };

  for (const [index, file] of files.entries()) {
    for (const { cases, diagnostics, language: own } of readCaseText(openText(io, file.path, file.name), pack)) {
      await tell(diagnostics, options.lang ?? own ?? language);
      for (const located of cases) {
        const { case: subject, place: placeOf } = located;
        if (options.case !== undefined && subject.id !== options.case) continue;
        const place = placeOf(["id"]);
        const first = ids.get(subject.id);
        if (ids.has(subject.id)) {
          const known = { file: first?.file ?? file.name, line: first?.line ?? 1 };
          await tell([diagnose("case/duplicate-id", { id: subject.id, ...known }, place ?? undefined)]);
          continue;
        }
        ids.set(subject.id, place);
        await write(located, file);
      }
    }
    progress.show(index + 1);
  }
  await queue.finish();
  progress.clear();
  const index = indexPage(listed, language);
  await tell(await target.writeIndex(index, makePortfolio(themes, pack, index.language)));
  tellGapCounts(invocation, gaps, folder);
  return code;
}

/** Writes the memo on one case to standard output or to a file; promises the exit code. */
export async function writeOneMemo(invocation: Invocation, path: string, pack: Pack, job: MemoJob): Promise<number> {
  const { io, options } = invocation;
  const { located, diagnostics, language: own } = loadCase(io, path, options.case, pack);
  const language = options.lang ?? own ?? invocation.language;
  await reportDiagnostics(io, diagnostics, { language, quiet: options.quiet, color: options.color });
  if (located === null || hasErrors(diagnostics)) return 2;
  const told = await inLanguage(invocation, language);
  const parts = composeMemo(located.case, language, createAdviser(pack), job, told);
  const [format = "markdown"] = job.formats;
  const render = await memoFormatters[format].open();
  const memo = await render(parts.memo);
  const code =
    parts.annex === null || options.output === undefined
      ? await deliver(told, memo)
      : await deliverBoth(told, { memo, annex: await render(parts.annex), path: options.output });
  const name = options.output === undefined || options.output === "-" ? parts.memo.title : options.output;
  if (code === 0) tellGaps(told, parts, name);
  return code;
}

/** A memo and its annexes as files, and where the memo goes. */
interface BothFiles {
  readonly path: string;
  readonly memo: string | Uint8Array;
  readonly annex: string | Uint8Array;
}

/**
 * Writes a memo with its annexes beside it, the annexes first: where either cannot be written, neither is, as far as that
 * can be told before. Promises the exit code.
 */
async function deliverBoth(invocation: Invocation, { path, memo, annex }: BothFiles): Promise<number> {
  const { io, options, language } = invocation;
  const beside = annexFile(path, language);
  const refused = [path, beside].flatMap((each) => {
    const refusal = io.refusalOf(each, { kind: "named", overwrite: options.force });
    return refusal === null ? [] : [diagnoseWrite(refusal, each)];
  });
  if (refused.length > 0) {
    await reportDiagnostics(io, refused, { language, quiet: options.quiet, color: options.color });
    return 2;
  }
  const isNew = io.kindOf(beside) === "missing";
  const code = await writeResult(invocation, beside, annex);
  if (code !== 0) return code;
  const last = await writeResult(invocation, path, memo);
  if (last !== 0 && isNew) io.remove(beside);
  return last;
}

/** Lists on standard error what is still to be filled in; `name` is the memo's file, or what it is about. */
function tellGaps({ io, options }: Invocation, parts: MemoParts, name: string): void {
  const gaps = gapsOf(parts);
  const { language } = parts.memo;
  if (options.quiet || gaps.length === 0) return;
  const words = memoWording[language];
  const lines = [words.gaps(escapeTerminal(name), gaps.length), ...listGaps(gaps, words).map(escapeTerminal)];
  io.print("error", `${lines.join("\n")}\n`);
}

/** A line for what is to be filled in, where the same is asked in several places of a section only one. */
function listGaps(gaps: readonly Gap[], words: MemoWording): readonly string[] {
  const places = new Map<string, { readonly gap: Gap; readonly count: number }>();
  for (const gap of gaps) {
    const key = JSON.stringify([gap.section, gap.text]);
    places.set(key, { gap, count: (places.get(key)?.count ?? 0) + 1 });
  }
  return [...places.values()].map(({ gap, count }) => `  ${words.gapAt(gap.section, gap.text, count)}`);
}

/** How much is to be filled in in a memo. */
interface GapCount {
  readonly name: string;
  readonly count: number;
}

/** Tells how many memos there are, and how much is to be filled in in them. */
function tellGapCounts({ io, options, language }: Invocation, gaps: readonly GapCount[], folder: string): void {
  if (options.quiet) return;
  const words = memoWording[language];
  const total = gaps.reduce((sum, { count }) => sum + count, 0);
  const lines = gaps.filter(({ count }) => count > 0).map(({ name, count }) => `  ${name}: ${count}`);
  const shown = lines.length > mostNamed ? [...lines.slice(0, mostNamed), `  … ${lines.length - mostNamed}`] : lines;
  io.print("error", `${[words.made(gaps.length, escapeTerminal(folder), total), ...shown].join("\n")}\n`);
}

/** More lines than this tell nobody anything. */
const mostNamed = 20;

/** A memo as a file, and what is still to be filled in in it, as lines. */
interface MemoFile {
  readonly content: string | Uint8Array;
  readonly gaps: readonly string[];
}

/** The extensions that say in which format a memo is wanted, each with its dot; the first is the default. */
export const memoExtensions: readonly string[] = memoFormats.map((format) => `.${memoFormatters[format].extension}`);

/** Writes the memo on a case as the extension of its file wants it, in the built-in form, with its annexes inside. */
export async function renderMemoFile(
  subject: Case,
  path: string,
  { adviser, language, today }: { readonly adviser: Adviser; readonly language: Language; readonly today: string },
): Promise<MemoFile> {
  const advice = adviser.advise(subject, { language, depth: "one" });
  const words = memoWording[language];
  const memo = writeMemo(advice, { date: subject.memo?.date ?? today, ...builtInForm(defaultLength, language) });
  const format = memoFormats.find((known) => path.toLowerCase().endsWith(`.${memoFormatters[known].extension}`));
  const render = await memoFormatters[format ?? memoFormats[0]].open();
  const gaps = listGaps(memo.gaps, words);
  return {
    content: await render(memo),
    gaps: gaps.length === 0 ? [] : [words.gaps(path, memo.gaps.length), ...gaps],
  };
}
