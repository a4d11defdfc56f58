import type { Kind } from "./kind.ts";
import { caseLines, caseText } from "./kinds/case-kinds.ts";
import { packKinds } from "./kinds/pack-kinds.ts";
import { commandLine, makeBlobKind, makeCacheKind, sessionText, templateText } from "./kinds/run-kinds.ts";

/** Every kind of input. */
export async function makeKinds(): Promise<readonly Kind[]> {
  const made = [await makeCacheKind(), await makeBlobKind()];
  return [caseText, caseLines, ...packKinds, sessionText, ...made, templateText, commandLine];
}
