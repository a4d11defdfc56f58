import { type Language, languages } from "../language/languages.ts";
import type { Io } from "./io.ts";

/**
 * The language to speak before any case is read: that of --lang, which counts even where the rest of the command line
 * is wrong, else that of the system, else English.
 */
export function chooseLanguage(io: Io): Language {
  return requested(io.args) ?? systemLanguage(io);
}

function requested(args: readonly string[]): Language | undefined {
  for (const [index, arg] of args.entries()) {
    const value = arg === "--lang" ? args[index + 1] : arg.startsWith("--lang=") ? arg.slice("--lang=".length) : null;
    const language = languages.find((known) => known === value);
    if (language) return language;
  }
  return undefined;
}

/** As POSIX has it: the first of these three that is set decides. */
function systemLanguage(io: Io): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = io.environment;
  const locale = (LC_ALL || LC_MESSAGES || LANG || io.systemLocale() || "").toLowerCase();
  return languages.find((language) => locale.split(/[-_.@]/)[0] === language) ?? "en";
}
