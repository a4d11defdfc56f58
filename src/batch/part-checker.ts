import type { Language } from "../language/languages.ts";
import type { Pack } from "../pack/pack.ts";
import type { SourceFile } from "../source/source-file.ts";
import { checkFile } from "./check-file.ts";
import type { CheckResult } from "./check-result.ts";
import { createChecker } from "./create-checker.ts";

/** What checking depends on beside the files; null for the pack: the built-in one. */
export interface PartSetup {
  readonly pack: Pack | null;
  readonly language: Language | undefined;
  readonly fallback: Language;
}

/** Checks a part of the files: the results of each, in their order. */
export type CheckPart = (files: readonly SourceFile[]) => readonly (readonly CheckResult[])[];

/** Makes ready to check parts. */
export function createPartChecker(pack: Pack, { language, fallback }: PartSetup): CheckPart {
  const run = { checker: createChecker(pack), language, fallback };
  return (files) => files.map((file) => [...checkFile(file, run)]);
}
