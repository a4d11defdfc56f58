import type { Case } from "../case/case.ts";
import { applySettings, parseSettings } from "../case/parse-settings.ts";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import type { Language } from "../language/languages.ts";
import { wordCli } from "../language/wordings.ts";
import type { Pack } from "../pack/pack.ts";
import type { Invocation } from "./invocation.ts";
import { loadCase } from "./load-case.ts";
import { requirePack } from "./load-pack.ts";
import { reportDiagnostics } from "./report-diagnostics.ts";

/** What advice starts from. */
export interface Prepared {
  readonly pack: Pack;
  /** The case as its file has it. */
  readonly before: Case;
  /** The case with the facts of --set; the same as `before` where there are none. */
  readonly after: Case;
  /** The invocation, in the language of the case where --lang does not say otherwise. */
  readonly invocation: Invocation;
}

/** Reads the rules, the case of the first operand and the facts of --set; null: all that is wrong has been told. */
export async function prepareCase(invocation: Invocation): Promise<Prepared | null> {
  const { io, options, operands } = invocation;
  const pack = await requirePack(invocation);
  if (!pack) return null;
  const { located, diagnostics } = loadCase(io, operands[0] ?? "-", options.case, pack);
  const settings = parseSettings(options.set, pack);
  const found = [...diagnostics, ...settings.diagnostics];
  const language = options.lang ?? located?.case.language ?? invocation.language;
  await reportDiagnostics(io, found, { language, quiet: options.quiet, color: options.color });
  if (!located || hasErrors(found)) return null;
  const before = located.case;
  const after = options.set.length > 0 ? applySettings(before, settings.facts) : before;
  return { pack, before, after, invocation: await inLanguage(invocation, language) };
}

/** The invocation with the words of another language. */
export async function inLanguage(invocation: Invocation, language: Language): Promise<Invocation> {
  return language === invocation.language ? invocation : { ...invocation, language, wording: await wordCli(language) };
}
