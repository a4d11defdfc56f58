import type { Language } from "../../language/languages.ts";
import type { CaseTemplateWording } from "../../language/report-wording.ts";
import { reportWording } from "../../language/wordings.ts";
import type { Pack } from "../../pack/pack.ts";
import { caseFile } from "../../report/case-file.ts";
import type { Command, Invocation } from "../command.ts";
import { writeResult } from "../deliver.ts";
import { requirePack } from "../load-pack.ts";

/** `mixwijzer init [file]` */
export const init: Command = {
  kind: "command",
  name: "init",
  operands: [{ name: "file", required: false }],
  options: ["force"],
  run: async (invocation) => (await import("./init.ts")).runInit(invocation),
};

/** A case file to start from, in a file or on standard output; promises the exit code. */
export async function runInit(invocation: Invocation): Promise<number> {
  const { io, operands, language } = invocation;
  const pack = await requirePack(invocation);
  if (!pack) return 2;
  const text = caseTemplate(pack, language, reportWording[language].caseTemplate);
  const [path] = operands;
  if (path !== undefined && path !== "-") return writeResult(invocation, path, text);
  io.print("output", text);
  return 0;
}

/**
 * A case file to start from: every fact of the pack with its question and values, all of them unknown. It is a valid
 * case as it is.
 */
export function caseTemplate(pack: Pack, language: Language, words: CaseTemplateWording): string {
  const nothing = { title: words.title, facts: {}, notes: {}, current: null, planned: null };
  return caseFile(pack, nothing, { language, words, schema: null });
}
