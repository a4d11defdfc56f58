import type { CaseTemplateWording } from "../language/cli-wording.ts";
import type { Language } from "../language/languages.ts";
import type { Pack } from "../pack/pack.ts";
import { caseFile } from "./case-file.ts";

/**
 * A case file to start from: every fact of the pack with its question and values, all of them unknown. It is a valid
 * case as it is.
 */
export function caseTemplate(pack: Pack, language: Language, words: CaseTemplateWording): string {
  const nothing = { title: words.title, facts: {}, notes: {}, current: null, planned: null };
  return caseFile(pack, nothing, { language, words, schema: null });
}
