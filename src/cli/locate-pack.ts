import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { type LocatedPack, readPack } from "../pack/read-pack.ts";
import { speakAs } from "../pack/speak-as.ts";
import type { Invocation } from "./command.ts";
import { reportDiagnostics } from "./deliver.ts";
import { below, packFolder, readPackFiles, typedFolder } from "./load-pack.ts";

/** Where the built-in pack stands, in the project as in the package. */
const builtInFolder = "rules/pbt";

/** A pack with its files, as people know them. */
export interface LoadedPack {
  /** null: the pack cannot be read. */
  readonly located: LocatedPack | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The folder below which all places in the pack are. */
  readonly folder: string;
}

/** Reads the rules of --rules, else the built-in ones, with the places of what is in them. */
export function locatePack({ io, builtIn, options }: Invocation): LoadedPack {
  const folder = options.rules === undefined ? builtInFolder : packFolder(options.rules);
  const { files, diagnostics } =
    options.rules === undefined ? { files: builtIn.files(), diagnostics: [] } : readPackFiles(io, folder);
  if (diagnostics.length > 0) return { located: null, diagnostics, folder };
  const read = readPack(files);
  if (options.rules !== undefined) speakAs(read.pack?.pack ?? "unread", typedFolder(io));
  return { located: read.pack, diagnostics: read.diagnostics.map((found) => below(folder, found)), folder };
}

/** As {@link locatePack}; what is wrong is told. Null: the rules cannot be used. */
export async function requireLocatedPack(
  invocation: Invocation,
): Promise<{ readonly located: LocatedPack; readonly folder: string } | null> {
  const { io, options, language } = invocation;
  const { located, diagnostics, folder } = locatePack(invocation);
  await reportDiagnostics(io, diagnostics, { language, quiet: options.quiet, color: options.color });
  return located === null || hasErrors(diagnostics) ? null : { located, folder };
}
