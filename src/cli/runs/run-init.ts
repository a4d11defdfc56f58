import { caseTemplate } from "../case-template.ts";
import { writeResult } from "../deliver.ts";
import type { Invocation } from "../invocation.ts";
import { requirePack } from "../load-pack.ts";

/** A case file to start from, in a file or on standard output; promises the exit code. */
export async function runInit(invocation: Invocation): Promise<number> {
  const { io, operands, language, wording } = invocation;
  const pack = await requirePack(invocation);
  if (!pack) return 2;
  const text = caseTemplate(pack, language, wording.caseTemplate);
  const [path] = operands;
  if (path !== undefined && path !== "-") return writeResult(invocation, path, text);
  io.print("output", text);
  return 0;
}
