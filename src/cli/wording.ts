import type { CliWording } from "../language/cli-wording.ts";
import type { DiagnosticsWording } from "../language/diagnostics-wording.ts";
import type { InterviewWording } from "../language/interview-wording.ts";
import type { Language } from "../language/language.ts";

const cli: Readonly<Record<Language, () => Promise<{ readonly cliWording: CliWording }>>> = {
  nl: () => import("../language/nl/cli.ts"),
  en: () => import("../language/en/cli.ts"),
};

const diagnostics: Readonly<Record<Language, () => Promise<{ readonly diagnostics: DiagnosticsWording }>>> = {
  nl: () => import("../language/nl/diagnostics.ts"),
  en: () => import("../language/en/diagnostics.ts"),
};

/** What the program says about itself; only the wording of the language asked for is loaded. */
export async function wordCli(language: Language): Promise<CliWording> {
  return (await cli[language]()).cliWording;
}

/** What the diagnostics say; only loaded where something is wrong. */
export async function wordDiagnostics(language: Language): Promise<DiagnosticsWording> {
  return (await diagnostics[language]()).diagnostics;
}

const interview: Readonly<Record<Language, () => Promise<{ readonly interviewWording: InterviewWording }>>> = {
  nl: () => import("../language/nl/interview.ts"),
  en: () => import("../language/en/interview.ts"),
};

/** What the guided interview says. */
export async function wordInterview(language: Language): Promise<InterviewWording> {
  return (await interview[language]()).interviewWording;
}
