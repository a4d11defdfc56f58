import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { escapeTerminal } from "../diagnostics/format-diagnostic.ts";
import type { Language } from "../language/languages.ts";
import { wordDiagnostics } from "../language/wordings.ts";
import { jsonReport, type ReportContext } from "../report/report-context.ts";
import { type Invocation, type ReportFormat, reportFormats } from "./command.ts";
import type { Io, WriteRefusal, Writing } from "./io.ts";
import { narrowest } from "./options.ts";
import { choosePalette, prefersWords, reportContext } from "./report-context.ts";

/** Prints a result, or writes it to the file of --output; promises the exit code. */
export async function deliver(invocation: Invocation, text: string | Uint8Array): Promise<number> {
  const { io, options } = invocation;
  if (options.output === undefined || options.output === "-") {
    io.print("output", text);
    return 0;
  }
  return writeResult(invocation, options.output, text);
}

/** Writes a file, by default where it is not there yet or --force says so, and tells so; promises the exit code. */
export async function writeResult(
  invocation: Invocation,
  path: string,
  text: string | Uint8Array,
  writing: Writing = { kind: "named", overwrite: invocation.options.force },
): Promise<number> {
  const { io, options, language, wording } = invocation;
  const result = await io.write(path, text, writing);
  if (result.kind === "written") {
    if (!options.quiet) io.print("error", `${escapeTerminal(wording.written(path, result.ledTo))}\n`);
    return 0;
  }
  await reportDiagnostics(io, [diagnoseWrite(result, path)], { language, quiet: options.quiet, color: options.color });
  return 2;
}

/** Why something could not be written, to be told. */
export function diagnoseWrite(result: WriteRefusal, path: string): Diagnostic {
  switch (result.kind) {
    case "input":
      return diagnose("usage/overwrites-input", { path });
    case "exists":
      return diagnose("usage/file-exists", { path });
    case "directory":
      return diagnose("file/is-directory", { path });
    case "link":
      return diagnose("file/behind-link", { path });
    case "owner":
      return diagnose("file/other-owner", { path, user: result.user, group: result.group });
    case "held":
      return diagnose("file/in-use", { path, reason: result.reason });
    case "failed":
      return diagnose("file/cannot-write", { path, reason: result.reason });
    default:
      return result satisfies never;
  }
}

/** Writes data in the form of a report. */
type Render<T> = (data: T, context: ReportContext) => string;

/** Prints or writes data in the form of --format; as JSON it is told as it is. Promises the exit code. */
export async function deliverReport<T extends object>(
  invocation: Invocation,
  data: T,
  renders: Readonly<Record<Exclude<ReportFormat, "json">, Render<T>>>,
): Promise<number> {
  const format = reportFormats.find((known) => known === invocation.options.format) ?? reportFormats[0];
  const render: Render<T> = format === "json" ? jsonReport : renders[format];
  return deliver(invocation, render(data, await reportContext(invocation)));
}

/** How diagnostics are to be told. */
interface Telling {
  readonly language: Language;
  readonly quiet: boolean;
  readonly color: boolean;
}

/** Tells the diagnostics on standard error, a blank line after each, on a terminal as wide as that; `quiet` leaves out all but errors. */
export async function reportDiagnostics(io: Io, diagnostics: readonly Diagnostic[], telling: Telling): Promise<void> {
  const told = diagnostics.filter((diagnostic) => !telling.quiet || diagnostic.severity === "error");
  if (told.length === 0) return;
  const { formatDiagnostics } = await import("../diagnostics/group-diagnostics.ts");
  const texts = await wordDiagnostics(telling.language);
  const palette = await choosePalette(io, "error", telling.color);
  const plain = prefersWords(io);
  const width = io.columns.error === undefined ? undefined : Math.max(narrowest, io.columns.error);
  io.print("error", formatDiagnostics(told, texts, palette, width, plain));
}
