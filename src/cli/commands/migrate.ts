import { isLines } from "../../case/read-cases.ts";
import { type NewName, withNewNames } from "../../case/renamed-names.ts";
import { type Diagnostic, diagnose, hasErrors } from "../../diagnostics/diagnostic.ts";
import { escapeTerminal } from "../../diagnostics/format-diagnostic.ts";
import type { Pack } from "../../pack/pack.ts";
import { type CaseFile, findCaseFiles } from "../check/find-case-files.ts";
import { createLeaveOut } from "../check/ignored-files.ts";
import { showPatch } from "../check/update-expectations.ts";
import type { Command, Invocation } from "../command.ts";
import { diagnoseWrite, reportDiagnostics } from "../deliver.ts";
import type { Writing } from "../io.ts";
import { requirePack } from "../load-pack.ts";
import { readAsItIs } from "../read-text.ts";

/** `mixwijzer migrate <cases...>` */
export const migrate: Command = {
  kind: "command",
  name: "migrate",
  operands: [{ name: "cases", required: true, many: true }],
  options: ["dry-run", "no-ignore"],
  run: async (invocation) => (await import("./migrate.ts")).runMigrate(invocation),
};

/** Writes the names of now into cases from before the rules renamed something; promises the exit code. */
export async function runMigrate(invocation: Invocation): Promise<number> {
  const { io, operands, options, language, wording } = invocation;
  const { files, diagnostics } = await findCaseFiles(io, operands, undefined, createLeaveOut(invocation));
  const pack = await requirePack(invocation);
  if (pack === null) return 2;
  const found: Diagnostic[] = [...files.flatMap((file) => file.unread ?? []), ...diagnostics];
  let migrated = 0;
  for (const file of files.filter(({ unread }) => unread === undefined)) {
    const { names, problems } = await migrateFile(invocation, file, pack);
    found.push(...problems);
    if (names.length === 0) continue;
    migrated += 1;
    if (options.quiet) continue;
    for (const { line, from, to } of names)
      io.print("error", `${escapeTerminal(`${file.name}:${line}  ${from} → ${to}`)}\n`);
  }
  await reportDiagnostics(io, found, { language, quiet: options.quiet, color: options.color });
  if (!options.quiet) io.print("error", `${wording.migrated(migrated, files.length, options.dryRun)}\n`);
  return hasErrors(found) ? 2 : 0;
}

/** What became of a file. */
interface Migration {
  readonly names: readonly NewName[];
  readonly problems: readonly Diagnostic[];
}

async function migrateFile({ io, options }: Invocation, file: CaseFile, pack: Pack): Promise<Migration> {
  const { path, name, below } = file;
  const read = path === "-" ? null : readAsItIs(io, path, name);
  const changed = read !== null && "file" in read ? withNewNames(read.file, pack, isLines(name)) : null;
  if (read === null || !("file" in read) || changed === null) {
    return { names: [], problems: [diagnose("case/not-migrated", { path: name })] };
  }
  if (changed.names.length === 0) return { names: [], problems: [] };
  const writing: Writing =
    below === null ? { kind: "named", overwrite: true, revised: true } : { kind: "found", below };
  const before = read.file.text;
  const result = options.dryRun
    ? await showPatch(io, path, { before, text: changed.text, writing })
    : await io.write(path, changed.text, writing);
  return result.kind === "written"
    ? { names: changed.names, problems: [] }
    : { names: [], problems: [diagnoseWrite(result, path)] };
}
