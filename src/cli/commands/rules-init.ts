import { dirname } from "node:path";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { languages } from "../../language/languages.ts";
import { startPack } from "../../tooling/start-pack.ts";
import type { Command, Invocation } from "../command.ts";
import { diagnoseWrite, reportDiagnostics } from "../deliver.ts";
import { packFolder } from "../load-pack.ts";

/** `mixwijzer rules init <dir>` */
export const rulesInit: Command = {
  kind: "command",
  name: "rules init",
  operands: [{ name: "dir", required: true }],
  options: ["force"],
  speaksAny: true,
  ignoresConfig: () => true,
  run: async (invocation) => (await import("./rules-init.ts")).runRulesInit(invocation),
};

/** Writes a pack to start from to a folder; promises the exit code. */
export async function runRulesInit(invocation: Invocation): Promise<number> {
  const { io, builtIn, operands, options, language, wording } = invocation;
  const folder = packFolder(operands[0] ?? ".");
  const files = startPack(builtIn.starter(), language, builtIn.version).map(({ path, text }) => ({
    path: folder === "." ? path : `${folder}/${path}`,
    text,
  }));
  const problems = refuse(invocation, folder, files) ?? (await writeAll(invocation, files));
  await reportDiagnostics(io, problems, { language, quiet: options.quiet, color: options.color });
  if (problems.length > 0) return 2;
  if (!options.quiet) io.print("error", `${wording.started(folder, files.length, languages.includes(language))}\n`);
  return 0;
}

type Files = readonly { readonly path: string; readonly text: string }[];

/** Nothing that is there is written over without --force; null: nothing is in the way. */
function refuse({ io, options }: Invocation, folder: string, files: Files): readonly Diagnostic[] | null {
  const there = files.filter(({ path }) => io.kindOf(path) !== "missing");
  const [first] = there;
  if (first === undefined || options.force) return null;
  return [diagnose("usage/files-exist", { folder, count: there.length, path: first.path })];
}

async function writeAll({ io, options }: Invocation, files: Files): Promise<readonly Diagnostic[]> {
  for (const { path, text } of files) {
    const made = io.makeFolder(dirname(path));
    if (made.kind !== "written") return [diagnoseWrite(made, dirname(path))];
    const result = await io.write(path, text, { kind: "named", overwrite: options.force });
    if (result.kind !== "written") return [diagnoseWrite(result, path)];
  }
  return [];
}
