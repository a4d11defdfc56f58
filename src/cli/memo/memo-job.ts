import type { Advice } from "../../advice/advice.ts";
import type { Adviser } from "../../advice/create-adviser.ts";
import type { Case } from "../../case/case.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Language } from "../../language/languages.ts";
import { memoWording } from "../../language/wordings.ts";
import type { Document } from "../../report/document/document.ts";
import { readOwnTemplate, readTemplate } from "../../report/memo/read-template.ts";
import { memoFormatters } from "../../report/memo/registry.ts";
import { type MemoFormat, memoFormats, type Template } from "../../report/memo/template.ts";
import { writeMemo } from "../../report/memo/write-memo.ts";
import type { Invocation } from "../command.ts";
import { portablePath } from "../load-case.ts";
import { readText } from "../read-text.ts";

/** What is asked of a run: in which formats, where to, and by which template. */
export interface MemoJob {
  readonly formats: readonly MemoFormat[];
  /** The folder for many memos; null: one memo is asked for. */
  readonly folder: string | null;
  readonly templateIn: (language: Language) => Template;
}

/** Reads what the options ask for, or what is wrong with them. */
export function readMemoJob(invocation: Invocation): MemoJob | readonly Diagnostic[] {
  const { options, io } = invocation;
  const formats = formatsOf(options.format, options.output);
  const wrong = diagnoseOptions(invocation, formats);
  if (wrong !== null) return [wrong];
  const folder = options.out ?? null;
  if (options.template === undefined) return { formats, folder, templateIn: createTemplates() };
  const text = readText(io, options.template, portablePath(options.template, io.folder));
  if (!("file" in text)) return text.diagnostics;
  const { template, diagnostics } = readTemplate(text.file);
  return diagnostics.length > 0 ? diagnostics : { formats, folder, templateIn: () => template };
}

function diagnoseOptions({ options, io }: Invocation, formats: readonly MemoFormat[]): Diagnostic | null {
  const { out, output } = options;
  if (out !== undefined && output !== undefined) {
    return diagnose("usage/conflicting-options", { option: "--out", other: "--output" });
  }
  const [format] = formats;
  if (out === undefined && formats.length > 1) return diagnose("usage/needs-folder", { option: "--out" });
  const toScreen = (output === undefined || output === "-") && out === undefined && io.terminal.output;
  if (toScreen && format !== undefined && !memoFormatters[format].isText) {
    return diagnose("usage/needs-file", { format });
  }
  return null;
}

/** What --format says, else what the extension of the file says, else the default. */
function formatsOf(format: string | undefined, output: string | undefined): readonly MemoFormat[] {
  const asked = format?.split(",") ?? [];
  const named = memoFormats.filter((known) => asked.includes(known));
  if (named.length > 0) return named;
  const byName = memoFormats.find((known) => output?.toLowerCase().endsWith(`.${memoFormatters[known].extension}`));
  return [byName ?? memoFormats[0]];
}

/** The built-in template of each language, read once. */
function createTemplates(): (language: Language) => Template {
  const templates = new Map<Language, Template>();
  return (language) => {
    const template = templates.get(language) ?? readOwnTemplate(memoWording[language].template);
    templates.set(language, template);
    return template;
  };
}

/** A memo, and the advice that it was made of. */
export interface Composed {
  readonly memo: Document;
  readonly advice: Advice;
}

/** Gives advice on a case and writes the memo: with the date that is asked for, else that of the case, else today's. */
export function composeMemo(
  subject: Case,
  language: Language,
  adviser: Adviser,
  job: MemoJob,
  { io, options }: Invocation,
): Composed {
  const advice = adviser.advise(subject, { language, depth: "one" });
  const date = options.date ?? subject.memo?.date ?? io.today();
  return { advice, memo: writeMemo(advice, { date, template: job.templateIn(language) }) };
}
