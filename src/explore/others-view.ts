import type { Participant } from "../advice/compare-answers.ts";
import type { Case } from "../case/case.ts";
import { readCases } from "../case/read-cases.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { describeDiagnostic, formatPlace } from "../diagnostics/format-diagnostic.ts";
import { type Language, wordings } from "../language/languages.ts";
import { exploreWording } from "../language/wordings.ts";
import type { Pack } from "../pack/pack.ts";
import { escapeHtml } from "../report/escape.ts";
import { decodeText, maximumBytes } from "../source/decode-text.ts";

/** What others answered, as it was read from their files. */
export interface OthersAnswers {
  readonly cases: readonly Case[];
  /** What is wrong with the files that were loaded last. */
  readonly problems: readonly Diagnostic[];
}

/** A file with answers: its name, how large it is, and what is in it. */
export interface AnswersFile {
  readonly name: string;
  readonly size: number;
  readonly bytes: () => Promise<ArrayBuffer>;
}

/** The cases in a file of another participant, and what is wrong with it; never throws. */
export async function readAnswers({ name, size, bytes }: AnswersFile, pack: Pack): Promise<OthersAnswers> {
  if (size > maximumBytes) {
    return { cases: [], problems: [diagnose("file/too-large", { path: name, bytes: size, maximum: maximumBytes })] };
  }
  try {
    const decoded = decodeText(new Uint8Array(await bytes()), name);
    if ("diagnostics" in decoded) return { cases: [], problems: decoded.diagnostics };
    const { cases, diagnostics } = readCases(decoded.file, pack);
    return { cases: cases.map((each) => each.case), problems: diagnostics };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { cases: [], problems: [diagnose("file/not-readable", { path: name, reason })] };
  }
}

/** Whose answers are compared: those of the page where it has any, under a name of its own, and the others'. */
export function gatherParticipants(
  own: Case | null,
  others: readonly Participant[],
  language: Language,
): readonly Participant[] {
  if (own === null) return others;
  const { you } = exploreWording[language].others;
  const isTaken = others.some(({ name }) => name === you);
  return [{ name: isTaken ? `${you} *` : you, subject: own }, ...others];
}

/** Who was loaded, each with a way to take them out, and what to do where there is nobody to compare with. */
export function othersList(others: readonly Participant[], isAlone: boolean, language: Language): string {
  const { others: words } = exploreWording[language];
  const rows = others.map(({ name, subject }, index) => {
    const label = escapeHtml(words.remove(name));
    const file = subject.file === undefined ? "" : ` <small>${escapeHtml(subject.file)}</small>`;
    return `<li><span>${escapeHtml(name)}${file}</span> <button type="button" data-remove="${index}" aria-label="${label}">${escapeHtml(words.removeShort)}</button></li>`;
  });
  const needs = others.length > 0 && isAlone ? `<p>${escapeHtml(words.needsAnother)}</p>` : "";
  return `${rows.length === 0 ? "" : `<ul class="loaded">${rows.join("")}</ul>`}${needs}`;
}

/** What is wrong with files that were loaded, each with its place. */
export function problemList(problems: readonly Diagnostic[], language: Language): string {
  const { diagnostics: texts } = wordings[language];
  const items = problems.map((each) => {
    const { problem, advice } = describeDiagnostic(each, texts);
    const where = each.place ? ` (${formatPlace(each.place)})` : "";
    return `<li><strong>${escapeHtml(texts.severities[each.severity])}</strong>${escapeHtml(where)}: ${escapeHtml(`${problem} ${advice}`)}</li>`;
  });
  return items.length === 0 ? "" : `<ul>${items.join("")}</ul>`;
}
