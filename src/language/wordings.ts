import type { CliWording } from "./cli-wording.ts";
import type { InterviewWording } from "./interview-wording.ts";
import { inEveryLanguage, type Language, languages, wordings } from "./languages.ts";
import type { DiagnosticsWording, SchemaWording } from "./wording.ts";

/** The words of reports, in each language. */
export const reportWording = inEveryLanguage((language) => wordings[language].report);

/** The words of memos, in each language. */
export const memoWording = inEveryLanguage((language) => wordings[language].memo);

/** The words of many themes side by side, in each language. */
export const portfolioWording = inEveryLanguage((language) => wordings[language].portfolio);

/** The words of `check`, in each language. */
export const checkWording = inEveryLanguage((language) => wordings[language].check);

/** The words of the tools for packs, in each language. */
export const toolingWording = inEveryLanguage((language) => wordings[language].tooling);

/** The words of dialogues, in each language. */
export const dialogueWording = inEveryLanguage((language) => wordings[language].dialogue);

/** The words of the interview, at once: of a page that has all words in it. */
export const interviewWording = inEveryLanguage((language) => wordings[language].interview);

/** The words of the page to think with, in each language. */
export const exploreWording = inEveryLanguage((language) => wordings[language].explore);

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

/** What people write for such an answer in a case, in any language: the case need not be in that of its words. */
export function answerWords(answer: keyof SchemaWording["answers"]): readonly string[] {
  return languages.map((language) => wordings[language].schema.answers[answer]);
}

/** What a word means that people write for a key of a case or for a language, in any language; undefined: nothing. */
export function meantBy(word: string, what: "keysMeant" | "languagesMeant"): string | undefined {
  return languages.flatMap((language) => {
    const meant = wordings[language].schema[what];
    return Object.hasOwn(meant, word) ? (meant[word] ?? []) : [];
  })[0];
}
