import type { CliWording } from "../language/cli-wording.ts";
import type { DiagnosticsWording } from "../language/diagnostics-wording.ts";
import type { InterviewWording } from "../language/interview-wording.ts";
import { type Language, wordings } from "../language/languages.ts";

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
