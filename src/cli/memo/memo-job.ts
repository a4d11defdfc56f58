import type { Advice } from "../../advice/advice.ts";
import type { Adviser } from "../../advice/create-adviser.ts";
import type { Case } from "../../case/case.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Language } from "../../language/languages.ts";
import { memoWording } from "../../language/wordings.ts";
import type { Document } from "../../report/document/document.ts";
import { type Form, type MemoFormat, memoFormats } from "../../report/memo/form.ts";
import { readForm, readTemplate } from "../../report/memo/read-form.ts";
import { memoFormatters } from "../../report/memo/registry.ts";
import { writeMemo } from "../../report/memo/write-memo.ts";
import type { Invocation } from "../command.ts";
import { portablePath } from "../load-case.ts";
import { readText } from "../read-text.ts";

/** What is asked of a run: in which formats, where to, and in which form. */
export interface MemoJob {
  readonly formats: readonly MemoFormat[];
  /** The folder for many memos; null: one memo is asked for. */
  readonly folder: string | null;
  readonly formIn: (language: Language) => Form;
}

/** Reads what the options ask for, or what is wrong with them. */
export function readMemoJob(invocation: Invocation): MemoJob | readonly Diagnostic[] {
  const { options, io } = invocation;
  const formats = formatsOf(options.format, options.output);
  const wrong = diagnoseOptions(invocation, formats);
  if (wrong !== null) return [wrong];
  const folder = options.out ?? null;
  if (options.template === undefined) return { formats, folder, formIn: createForms() };
  const text = readText(io, options.template, portablePath(options.template, io.folder));
  if (!("file" in text)) return text.diagnostics;
  const { form, diagnostics } = readTemplate(text.file);
  return diagnostics.length > 0 ? diagnostics : { formats, folder, formIn: () => form };
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

/** The built-in form of each language, read once. */
function createForms(): (language: Language) => Form {
  const forms = new Map<Language, Form>();
  return (language) => {
    const form = forms.get(language) ?? readForm(memoWording[language].form);
    forms.set(language, form);
    return form;
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
  return { advice, memo: writeMemo(advice, { date, form: job.formIn(language) }) };
}
