import { workOutBoxes } from "../advice/details.ts";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import type { Pack } from "../pack/pack.ts";
import { readPack } from "../pack/read-pack.ts";
import { reportDiagnostics } from "./deliver.ts";
import type { Io } from "./io.ts";
import { below, readPackFiles } from "./load-pack.ts";
import { chooseLanguage } from "./report-context.ts";

/** The pack in a folder with its conditions worked out, as it is published; null: what is wrong with it is told. */
export async function compilePack(io: Io, folder: string): Promise<Pack | null> {
  const { files, diagnostics } = readPackFiles(io, folder);
  const read = diagnostics.length > 0 ? { pack: null, diagnostics } : readPack(files);
  const found = read.diagnostics.map((diagnostic) => below(folder, diagnostic));
  await reportDiagnostics(io, found, { language: chooseLanguage(io), quiet: false, color: true });
  if (read.pack === null || hasErrors(found)) return null;
  const { pack } = read.pack;
  return { ...pack, boxes: workOutBoxes(pack) };
}
