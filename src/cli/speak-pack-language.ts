import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { type Language, languages } from "../language/languages.ts";
import { wordCli } from "../language/wordings.ts";
import { nearest } from "../source/nearest.ts";
import type { Command, Invocation } from "./command.ts";
import { reportDiagnostics } from "./deliver.ts";
import { packFolder } from "./load-pack.ts";
import { readText } from "./read-text.ts";

/**
 * The invocation in a language that the rules have texts in: the one that was asked for, or else their first. That this
 * is another one than was asked for, or one that mixwijzer does not speak itself, is told. Null: the rules do not have the
 * language of --lang, and neither does mixwijzer.
 */
export async function speakPackLanguage(
  invocation: Invocation,
  { speaksAny }: Pick<Command, "speaksAny">,
): Promise<Invocation | null> {
  const { options } = invocation;
  if (speaksAny) return { ...invocation, language: options.lang ?? invocation.language };
  const declared = options.rules === undefined ? languages : await declaredIn(invocation, options.rules);
  const { language, found } = chooseAmong(declared, invocation);
  const telling = { language: language ?? invocation.language, quiet: options.quiet, color: options.color };
  await reportDiagnostics(invocation.io, found, telling);
  if (language === null) return null;
  const lang = options.lang === undefined ? undefined : language;
  return { ...invocation, language, wording: await wordCli(language), options: { ...options, lang } };
}

/** What to speak, null where that cannot be, and what is to be told of it. */
interface Choice {
  readonly language: Language | null;
  readonly found: readonly Diagnostic[];
}

function chooseAmong(declared: readonly Language[], { options, language }: Invocation): Choice {
  const asked: string = options.lang ?? language;
  const spoken = languages.find((known) => known === asked);
  const [first] = declared;
  const chosen = declared.find((known) => known === asked);
  if (chosen === undefined && (first === undefined || spoken === undefined)) {
    // Rules that cannot be read have no language: what is wrong with them is told in ours.
    if (spoken !== undefined || options.lang === undefined) return { language: spoken ?? language, found: [] };
    const choices = first === undefined ? languages : declared;
    const args = { option: "--lang", value: asked, choices, suggestion: nearest(asked, choices) };
    return { language: null, found: [diagnose("usage/bad-value", args)] };
  }
  const now = chosen ?? first ?? language;
  return { language: now, found: [...tellOther(now, options.lang), ...tellUnspoken(now)] };
}

/** Only where somebody asked for it: that of the system is a guess. */
function tellOther(now: Language, asked: Language | undefined): readonly Diagnostic[] {
  return asked === undefined || asked === now ? [] : [diagnose("pack/lacks-language", { language: asked, now })];
}

/** That of these words ours are in English, where mixwijzer does not speak the language. */
export function tellUnspoken(now: Language): readonly Diagnostic[] {
  return languages.includes(now) ? [] : [diagnose("pack/unspoken-language", { language: now })];
}

/** The languages that the rules in a folder declare, whatever else is wrong with them; none where that cannot be read. */
async function declaredIn({ io }: Invocation, rules: string): Promise<readonly Language[]> {
  const read = readText(io, `${packFolder(rules)}/pack.yaml`, "pack.yaml");
  if (!("file" in read)) return [];
  const { declaredLanguages } = await import("../pack/read-pack.ts");
  return declaredLanguages(read.file);
}
