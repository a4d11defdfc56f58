import { escapeTerminal } from "../diagnostics/cut-excerpt.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Invocation } from "./invocation.ts";
import type { WriteRefusal } from "./io.ts";
import { reportDiagnostics } from "./report-diagnostics.ts";

/** Prints a result, or writes it to the file of --output; promises the exit code. */
export async function deliver(invocation: Invocation, text: string | Uint8Array): Promise<number> {
  const { io, options } = invocation;
  if (options.output === undefined || options.output === "-") {
    io.print("output", text);
    return 0;
  }
  return writeResult(invocation, options.output, text);
}

/** Writes a file, where it is not there yet or --force says so, and tells so; promises the exit code. */
export async function writeResult(invocation: Invocation, path: string, text: string | Uint8Array): Promise<number> {
  const { io, options, language, wording } = invocation;
  const result = await io.write(path, text, { kind: "named", overwrite: options.force });
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
