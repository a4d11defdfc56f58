import { type Diagnostic, diagnose, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Pack } from "../pack/pack.ts";
import { speakAs } from "../pack/speak-as.ts";
import type { SourceFile } from "../source/decode-text.ts";
import type { Invocation } from "./command.ts";
import { reportDiagnostics } from "./deliver.ts";
import type { Io, ListResult } from "./io.ts";
import { quoteForShell } from "./quote-for-shell.ts";
import { readText } from "./read-text.ts";
import { optionIn } from "./report-context.ts";

/** The rules to go by, as {@link loadPack} finds them; what is wrong with them is told. Null: they cannot be used. */
export async function requirePack(invocation: Invocation): Promise<Pack | null> {
  const { io, options, language } = invocation;
  const { pack, diagnostics } = await loadPack(invocation);
  await reportDiagnostics(io, diagnostics, { language, quiet: options.quiet, color: options.color });
  return hasErrors(diagnostics) ? null : pack;
}

/** The rules of --rules, else the built-in ones. The pack reader is only loaded for --rules. */
export async function loadPack({
  io,
  builtIn,
  options,
}: Invocation): Promise<{ readonly pack: Pack | null; readonly diagnostics: readonly Diagnostic[] }> {
  if (options.rules === undefined) return { pack: builtIn.pack(), diagnostics: [] };
  const folder = packFolder(options.rules);
  const { files, diagnostics } = readPackFiles(io, folder);
  if (diagnostics.length > 0) return { pack: null, diagnostics };
  const { readPack } = await import("../pack/read-pack.ts");
  const read = readPack(files);
  speakAs(read.pack?.pack ?? "unread", typedFolder(io));
  return { pack: read.pack?.pack ?? null, diagnostics: read.diagnostics.map((found) => below(folder, found)) };
}

/** The folder of the rules as one types it again; null: nobody typed it, since the settings of the project name it. */
export function typedFolder({ args }: Io): string | null {
  const folder = optionIn(args, "--rules");
  return folder === undefined ? null : quoteForShell(folder);
}

/** The folder of --rules, to which the names of its files can be joined. */
export function packFolder(rules: string): string {
  return rules.replace(/(?<=.)[/\\]+$/, "");
}

/** A pack's reader knows its files by their paths in the pack; people know them by where the pack is. */
export function below(folder: string, diagnostic: Diagnostic): Diagnostic {
  const { place } = diagnostic;
  const named = nameFirstPlace(folder, diagnostic);
  return place ? { ...named, place: { ...place, file: `${folder}/${place.file}` } } : named;
}

/** What is there twice is told with the place of the first. */
function nameFirstPlace(folder: string, diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.code !== "pack/duplicate-id" && diagnostic.code !== "case/duplicate-id") return diagnostic;
  const { args } = diagnostic;
  return { ...diagnostic, args: { ...args, file: `${folder}/${args.file}` } };
}

/** The YAML files of a pack's folder but for those of what has a name with a dot before it, and what stood in the way of reading them. */
export function readPackFiles(
  io: Io,
  folder: string,
): { readonly files: readonly SourceFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const listed = io.list(folder);
  if (listed.kind !== "files") return { files: [], diagnostics: [diagnoseFolder(listed, folder)] };
  const texts = listed.paths
    .filter((path) => /\.ya?ml$/.test(path) && !/(?:^|\/)\./.test(path))
    .map((path) => readText(io, `${folder}/${path}`, path));
  return {
    files: texts.flatMap((text) => ("file" in text ? [text.file] : [])),
    diagnostics: texts.flatMap((text) => ("file" in text ? [] : text.diagnostics)),
  };
}

function diagnoseFolder(failure: Exclude<ListResult, { readonly kind: "files" }>, path: string): Diagnostic {
  switch (failure.kind) {
    case "missing":
      return diagnose("file/missing-folder", { path });
    case "file":
      return diagnose("file/not-a-folder", { path });
    case "failed":
      return diagnose("file/not-readable", { path, reason: failure.reason });
    default:
      return failure satisfies never;
  }
}
