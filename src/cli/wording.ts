import type { CliWording } from "../language/cli-wording.ts";
import type { DiagnosticsWording } from "../language/diagnostics-wording.ts";
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
