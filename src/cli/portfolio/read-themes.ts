import { createChecker } from "../../batch/create-checker.ts";
import { createSeenIds } from "../../batch/input-findings.ts";
import { type ExaminedTheme, examineTheme } from "../../batch/portfolio/describe-theme.ts";
import { readCaseText } from "../../batch/read-case-text.ts";
import { type Diagnostic, diagnose, hasErrors } from "../../diagnostics/diagnostic.ts";
import type { Language } from "../../language/languages.ts";
import type { Pack } from "../../pack/pack.ts";
import type { CaseFile } from "../check/find-case-files.ts";
import { createProgress } from "../check/report-results.ts";
import type { Invocation } from "../command.ts";
import { reportDiagnostics } from "../deliver.ts";
import type { Io } from "../io.ts";
import { openText } from "../read-text.ts";

/** The themes of files, and the exit code that reading them comes to. */
interface ReadThemes {
  readonly themes: readonly ExaminedTheme[];
  readonly code: 0 | 2;
}

/**
 * Examines the cases of files, as they are in `io`: what is wrong with a file is told, and the others go on. With
 * `isTold: false` nothing is.
 */
export async function readThemes(
  invocation: Invocation,
  io: Io,
  files: readonly CaseFile[],
  pack: Pack,
  isTold = true,
): Promise<ReadThemes> {
  const { options, config, language } = invocation;
  const checker = createChecker(pack);
  const rules = { severity: config?.severity ?? new Map(), today: options.today ?? io.today() };
  const ids = createSeenIds();
  const themes: ExaminedTheme[] = [];
  const progress = createProgress(io, files.length, options.quiet || !isTold);
  let code: 0 | 2 = 0;
  const tell = async (diagnostics: readonly Diagnostic[], spoken: Language): Promise<void> => {
    if (hasErrors(diagnostics)) code = 2;
    if (!isTold || diagnostics.length === 0) return;
    progress.clear();
    await reportDiagnostics(io, diagnostics, { language: spoken, quiet: options.quiet, color: options.color });
  };
  for (const [index, file] of files.entries()) {
    if (file.unread !== undefined) continue;
    for (const { cases, diagnostics, language: own } of readCaseText(openText(io, file.path, file.name), pack)) {
      await tell(diagnostics, options.lang ?? own ?? language);
      for (const located of cases) {
        const { id, hasOwnId, language: spoken } = located.case;
        const place = located.place(["id"]);
        const first = hasOwnId ? ids.meet(id, { file: file.name, line: place?.line ?? 1 }) : null;
        if (first === null) themes.push(examineTheme(located, file.name, checker, rules));
        else await tell([diagnose("case/duplicate-id", { id, ...first }, place)], options.lang ?? spoken ?? language);
      }
    }
    progress.show(index + 1);
  }
  progress.clear();
  return { themes, code };
}

/** The language of --lang, else that which all themes share, else the one that is spoken anyway. */
export function languageOf(
  themes: readonly Pick<ExaminedTheme, "language">[],
  { options, language }: Pick<Invocation, "options" | "language">,
): Language {
  const [first] = themes;
  const shared = first !== undefined && themes.every((theme) => theme.language === first.language);
  return options.lang ?? (shared ? first.language : null) ?? language;
}
