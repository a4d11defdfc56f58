import type { CliWording } from "./cli-wording.ts";
import type { InterviewWording } from "./interview-wording.ts";
import { inEveryLanguage, type Language, wordings } from "./languages.ts";
import type { DiagnosticsWording } from "./wording.ts";

/** The words of reports, in each language. */
export const reportWording = inEveryLanguage((language) => wordings[language].report);

/** The words of memos, in each language. */
export const memoWording = inEveryLanguage((language) => wordings[language].memo);

/** The words of `check`, in each language. */
export const checkWording = inEveryLanguage((language) => wordings[language].check);

/** The words of the tools for packs, in each language. */
export const toolingWording = inEveryLanguage((language) => wordings[language].tooling);

/** The words of dialogues, in each language. */
export const dialogueWording = inEveryLanguage((language) => wordings[language].dialogue);

/** What the program says about itself. */
export async function wordCli(language: Language): Promise<CliWording> {
  return wordings[language].cli;
}

/** What the diagnostics say; only read where something is wrong. */
export async function wordDiagnostics(language: Language): Promise<DiagnosticsWording> {
  return wordings[language].diagnostics;
}

/** What the guided interview says. */
export async function wordInterview(language: Language): Promise<InterviewWording> {
  return wordings[language].interview;
}
