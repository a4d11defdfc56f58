import { extname } from "node:path";
import type { Advice } from "../../advice/advice.ts";
import type { Adviser } from "../../advice/create-adviser.ts";
import type { Case } from "../../case/case.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Language } from "../../language/languages.ts";
import { memoWording } from "../../language/wordings.ts";
import type { Document } from "../../report/document/document.ts";
import type { MemoParts } from "../../report/memo/lay-out-memo.ts";
import { builtInForm, readTemplate } from "../../report/memo/read-template.ts";
import { memoFormatters } from "../../report/memo/registry.ts";
import type { MemoForm } from "../../report/memo/rooms.ts";
import { type AnnexPlace, type MemoFormat, type MemoLength, memoFormats } from "../../report/memo/template.ts";
import { writeMemoParts } from "../../report/memo/write-memo.ts";
import type { Invocation } from "../command.ts";
import { portablePath } from "../load-case.ts";
import { readText } from "../read-text.ts";

/** What is asked of a run: in which formats, where to, in which form, and where annexes go. */
export interface MemoJob {
  readonly formats: readonly MemoFormat[];
  /** The folder for many memos; null: one memo is asked for. */
  readonly folder: string | null;
  readonly annex: AnnexPlace;
  readonly formIn: (language: Language) => MemoForm;
}

/** Reads what the options ask for, or what is wrong with them. */
export function readMemoJob(invocation: Invocation): MemoJob | readonly Diagnostic[] {
  const { options, io } = invocation;
  const formats = formatsOf(options.format, options.output);
  const wrong = diagnoseOptions(invocation, formats);
  if (wrong !== null) return [wrong];
  const folder = options.out ?? null;
  const annex = options.annex ?? defaultAnnex(invocation);
  if (options.template === undefined) {
    return { formats, folder, annex, formIn: createForms(options.length ?? defaultLength) };
  }
  const text = readText(io, options.template, portablePath(options.template, io.folder));
  if (!("file" in text)) return text.diagnostics;
  const { template, diagnostics } = readTemplate(text.file);
  return diagnostics.length > 0 ? diagnostics : { formats, folder, annex, formIn: () => ({ template, limit: null }) };
}

/** How long a memo is where nobody says so. */
export const defaultLength: MemoLength = "short";

/** Where nobody says so, what goes to a file has its annexes beside it; a template says itself what stands where. */
function defaultAnnex({ options, io }: Invocation): AnnexPlace {
  if (options.template !== undefined) return "inside";
  if (options.out !== undefined) return "separate";
  return goesToFile(options.output, io) ? "separate" : "inside";
}

/** Whether there can be a file beside it. */
function goesToFile(output: string | undefined, io: Invocation["io"]): boolean {
  return output !== undefined && output !== "-" && io.kindOf(output) !== "device";
}

function diagnoseOptions({ options, io }: Invocation, formats: readonly MemoFormat[]): Diagnostic | null {
  const { out, output } = options;
  if (options.template !== undefined && options.length !== undefined) {
    return diagnose("usage/conflicting-options", { option: "--template", other: "--length" });
  }
  if (out !== undefined && output !== undefined) {
    return diagnose("usage/conflicting-options", { option: "--out", other: "--output" });
  }
  const [format] = formats;
  if (out === undefined && formats.length > 1) return diagnose("usage/needs-folder", { option: "--out" });
  const toScreen = (output === undefined || output === "-") && out === undefined && io.terminal.output;
  if (toScreen && format !== undefined && !memoFormatters[format].isText) {
    return diagnose("usage/needs-file", { format });
  }
  if (options.annex === "separate" && out === undefined && !goesToFile(output, io)) {
    return diagnose("usage/annex-needs-file", {});
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
function createForms(length: MemoLength): (language: Language) => MemoForm {
  const forms = new Map<Language, MemoForm>();
  return (language) => {
    const form = forms.get(language) ?? builtInForm(length, language);
    forms.set(language, form);
    return form;
  };
}

/** A memo with its annexes, and the advice that it was made of. */
export interface Composed extends MemoParts {
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
  return { advice, ...writeMemoParts(advice, { date, ...job.formIn(language) }, job.annex) };
}

/** The name of the file of a memo's annexes: beside that of the memo, with the same extension. */
export function annexFile(path: string, language: Language): string {
  const extension = extname(path);
  const stem = extension === "" ? path : path.slice(0, -extension.length);
  return `${stem}-${memoWording[language].annexName}${extension}`;
}

/** Every place of a memo to fill in, in the order in which they come. */
export function gapsOf({ memo, annex }: MemoParts): Document["gaps"] {
  return [...memo.gaps, ...(annex?.gaps ?? [])];
}
